import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import type { Indicator } from '../model/plan.js'
import type { Answer, ReportedItem } from '../model/reported-item.js'
import type { Place } from '../model/source-text.js'
import { parseTemplate, type TemplatePiece } from '../model/template.js'
import type { Text } from '../model/text.js'
import { givenByName } from './indicator-of.js'
import type { RuleContext } from './rule.js'

/** A template of the plan or of a submission, with what it may name. */
export interface TemplateUse {
  text: Text
  pieces: TemplatePiece[]
  /** Numbers of the items that it answers, as in the key. */
  item: string
  indicators: Indicator[]
  /** Ids that have a value here, or would have one if what was typed could be read. */
  valued: ReadonlySet<string>
  of: 'department' | 'item'
  /** Of an inherited lead: ids of indicators that amendments added or left out after it was written, and where. */
  sinceWritten: ReadonlyMap<string, Place>
  /** The answers that it is printed with. */
  contributions: Answer[]
  /** Whether the value can be expected already: not for the lead of an item on which nobody reported. */
  expected: boolean
}

/** In its own brackets or in such as stand for them. */
const mayHoldTemplate = /\{|\[\[|\(\(/

/** Every text with a `{{…}}` that means something: leads of the plan, texts and reasons of submissions. Several rules ask. */
export const templatesOf = memoizeByIdentity((context: RuleContext): readonly TemplateUse[] => [
  ...templatesIn(context),
])

function* templatesIn({ items, submissions, complete }: RuleContext): Generator<TemplateUse> {
  for (const { item, totals, contributions } of items) {
    if (!item.lead) continue
    const unreadable = contributions.flatMap((one) => [...one.unreadable, ...givenByName(one, item.indicators)])
    const valued = new Set([...totals.flatMap(({ indicator, value }) => (value ? [indicator.id] : [])), ...unreadable])
    const expected = contributions.length > 0 && complete
    const { number, indicators, lead, sinceLead: sinceWritten } = item
    yield { ...use(lead), item: number, indicators, valued, of: 'item', sinceWritten, contributions, expected }
  }
  const sinceWritten = new Map<string, Place>()
  let known: Answers | null = null
  for (const submission of submissions) {
    for (const entry of submission.entries) {
      const templates = [entry.text, entry.reason].filter((text) => text && mayHoldTemplate.test(text.value))
      if (templates.length === 0) continue
      known ??= answersTo(items)
      const { byNumber, byDepartment } = known
      const answered = entry.numbers.flatMap(({ number }) => byNumber.get(number) ?? [])
      // Under an unknown number nothing is known of indicators either.
      if (answered.length < entry.numbers.length) continue
      // Of a department that answers twice, which is told, the one answer may hold what the other lacks.
      const own = answered.flatMap(
        ({ item }) => byDepartment.get(answerKey(item.number, submission.department?.id)) ?? [],
      )
      const contributions = own.filter((one) => one.entry === entry)
      const indicators = answered.flatMap(({ item }) => item.indicators)
      const valued = new Set(
        own.flatMap((one) => [...one.unreadable, ...givenByName(one, indicators), ...valuedIn(one)]),
      )
      const expected = submission.complete && contributions.length > 0
      for (const text of templates) {
        if (!text) continue
        const item = entry.numbers.map(({ number }) => number).join(', ')
        yield { ...use(text), item, indicators, valued, of: 'department', sinceWritten, contributions, expected }
      }
    }
  }
}

interface Answers {
  byNumber: Map<string, ReportedItem>
  /** A thousand departments may answer one item: none of them looks through the answers of all. */
  byDepartment: Map<string, Answer[]>
}

function answersTo(items: readonly ReportedItem[]): Answers {
  const byDepartment = new Map<string, Answer[]>()
  for (const { item, contributions } of items) {
    for (const one of contributions) {
      const key = answerKey(item.number, one.department)
      const list = byDepartment.get(key)
      if (list) list.push(one)
      else byDepartment.set(key, [one])
    }
  }
  return { byNumber: new Map(items.map((reported) => [reported.item.number, reported])), byDepartment }
}

const answerKey = (number: string, department: string | undefined) => `${department} ${number}`

/** A sum over quarters of which one was left out is no value to print. */
function valuedIn({ entryAmounts }: Answer): string[] {
  return [...entryAmounts].flatMap(([id, { missingQuarters }]) => (missingQuarters.length === 0 ? [id] : []))
}

function use(text: Text): Pick<TemplateUse, 'text' | 'pieces'> {
  return { text, pieces: parseTemplate(text.value) }
}
