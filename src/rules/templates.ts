import type { Indicator } from '../model/plan.js'
import { parseTemplate, type TemplatePiece } from '../model/template.js'
import type { Text } from '../model/text.js'
import type { Contribution, RuleContext } from './rule.js'

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
  /** The answers that it is printed with. */
  contributions: Contribution[]
  /** Whether the value can be expected already: not for the lead of an item on which nobody reported. */
  expected: boolean
}

/** Every text in which `{{…}}` means something: leads of the plan, texts and reasons of submissions. */
export function* templatesOf({ items, submissions, complete }: RuleContext): Generator<TemplateUse> {
  for (const { item, totals, contributions } of items) {
    if (!item.lead) continue
    const unreadable = contributions.flatMap((one) => [...one.unreadable])
    const valued = new Set([...totals.flatMap(({ indicator, value }) => (value ? [indicator.id] : [])), ...unreadable])
    const expected = contributions.length > 0 && complete
    const { number, indicators, lead } = item
    yield { ...use(lead), item: number, indicators, valued, of: 'item', contributions, expected }
  }
  const byNumber = new Map(items.map((reported) => [reported.item.number, reported]))
  for (const submission of submissions) {
    for (const entry of submission.entries) {
      const answered = entry.numbers.flatMap(({ number }) => byNumber.get(number) ?? [])
      // Under an unknown number nothing is known of indicators either.
      if (answered.length < entry.numbers.length) continue
      const all = answered.flatMap((reported) => reported.contributions)
      const contributions = all.filter((one) => one.entry === entry)
      // Of a department that answers twice, which is told, the one answer may hold what the other lacks.
      const own = all.filter(({ department }) => department === submission.department?.id)
      const indicators = answered.flatMap(({ item }) => item.indicators)
      const valued = new Set(own.flatMap((one) => [...one.unreadable, ...valuedIn(one)]))
      const expected = submission.complete && contributions.length > 0
      for (const text of [entry.text, entry.reason]) {
        if (!text) continue
        const item = entry.numbers.map(({ number }) => number).join(', ')
        yield { ...use(text), item, indicators, valued, of: 'department', contributions, expected }
      }
    }
  }
}

/** A sum over quarters of which one was left out is no value to print. */
function valuedIn({ entryAmounts }: Contribution): string[] {
  return [...entryAmounts].flatMap(([id, { missingQuarters }]) => (missingQuarters.length === 0 ? [id] : []))
}

function use(text: Text): Pick<TemplateUse, 'text' | 'pieces'> {
  return { text, pieces: parseTemplate(text.value) }
}
