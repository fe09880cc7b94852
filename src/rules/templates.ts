import type { Indicator } from '../model/plan.js'
import { unreadableIn } from '../model/submission.js'
import { parseTemplate, type TemplatePiece } from '../model/template.js'
import type { Text } from '../model/text.js'
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
  /** Whether the value can be expected already: not for the lead of an item on which nobody reported. */
  expected: boolean
}

/** Every text in which `{{…}}` means something: leads of the plan, texts and reasons of submissions. */
export function* templatesOf({ items, submissions }: RuleContext): Generator<TemplateUse> {
  for (const { item, totals, contributions } of items) {
    if (!item.lead) continue
    const unreadable = withWholes(
      contributions.flatMap(({ entry }) => unreadableIn(entry)),
      item.indicators,
    )
    const valued = new Set([...totals.flatMap(({ indicator, value }) => (value ? [indicator.id] : [])), ...unreadable])
    const expected = contributions.length > 0
    yield { ...use(item.lead), item: item.number, indicators: item.indicators, valued, of: 'item', expected }
  }
  const byNumber = new Map(items.map((reported) => [reported.item.number, reported]))
  for (const submission of submissions) {
    for (const entry of submission.entries) {
      const answered = entry.numbers.flatMap(({ number }) => byNumber.get(number) ?? [])
      // Under an unknown number nothing is known of indicators either.
      if (answered.length === 0) continue
      const amounts = answered.flatMap(({ contributions }) => contributions.find((one) => one.entry === entry) ?? [])[0]
        ?.entryAmounts
      // A sum over quarters of which one was left out is no value to print.
      const complete = [...(amounts ?? [])].flatMap(([id, one]) => (one.missingQuarters.length === 0 ? [id] : []))
      const indicators = answered.flatMap(({ item }) => item.indicators)
      const valued = new Set([...complete, ...withWholes(unreadableIn(entry), indicators)])
      for (const text of [entry.text, entry.reason]) {
        if (!text) continue
        const item = entry.numbers.map(({ number }) => number).join(', ')
        yield { ...use(text), item, indicators, valued, of: 'department', expected: submission.complete }
      }
    }
  }
}

/** The same ids, and those of the wholes that they are parts of. */
function withWholes(ids: readonly string[], indicators: readonly Indicator[]): string[] {
  const wholes = indicators.filter(({ parts }) => parts.some(({ id }) => ids.includes(id)))
  return [...ids, ...wholes.map(({ id }) => id)]
}

function use(text: Text): Pick<TemplateUse, 'text' | 'pieces'> {
  return { text, pieces: parseTemplate(text.value) }
}
