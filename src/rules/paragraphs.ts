import { addressesIn } from '../model/addresses.js'
import type { PlanItem } from '../model/plan.js'
import type { Entry, Submission } from '../model/submission.js'
import { parseTemplate } from '../model/template.js'
import type { Text } from '../model/text.js'
import type { RuleContext } from './rule.js'

/** A paragraph that a department wrote. */
export interface Paragraph {
  text: Text
  /** Its stretch of `text.value` without the white space around it, in UTF-16 units. */
  from: number
  to: number
  /** As typed: `text.value` from `from` to `to`. */
  value: string
  /** The same with placeholders and addresses covered, unit for unit; see `covered`. */
  covered: string
  /** The paragraphs before and after it in the same text. */
  before: Paragraph | null
  after: Paragraph | null
  field: 'text' | 'reason'
  entry: Entry
  submission: Submission
  department: string
  /** Of the plan, those that it answers; none where the number is unknown. */
  items: PlanItem[]
}

const known = new WeakMap<RuleContext, Paragraph[]>()

/** The paragraphs of all submissions, in the order of the files. */
export function paragraphsOf(context: RuleContext): readonly Paragraph[] {
  const found = known.get(context) ?? [...paragraphsIn(context)]
  known.set(context, found)
  return found
}

function* paragraphsIn({ items, submissions }: RuleContext): Generator<Paragraph> {
  const byNumber = new Map(items.map(({ item }) => [item.number, item]))
  for (const submission of submissions) {
    for (const entry of submission.entries) {
      const answered = entry.numbers.flatMap(({ number }) => byNumber.get(number) ?? [])
      for (const field of ['text', 'reason'] as const) {
        const text = entry[field]
        if (!text) continue
        let before: Paragraph | null = null
        for (const { from, to, value } of linesOf(text.value)) {
          const paragraph: Paragraph = {
            text,
            from,
            to,
            value,
            covered: covered(value),
            before,
            after: null,
            field,
            entry,
            submission,
            department: submission.department?.id ?? '',
            items: answered,
          }
          if (before) before.after = paragraph
          before = paragraph
          yield paragraph
        }
      }
    }
  }
}

function* linesOf(text: string): Generator<{ from: number; to: number; value: string }> {
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const value = line.trim()
    if (value === '') continue
    const from = index + line.length - line.trimStart().length
    yield { from, to: from + value.length, value }
  }
}

/**
 * A text with what is no prose covered, unit for unit: the place of a value by digits 0, of a word that goes with it by
 * letters `я`, an address by letters `w`.
 */
export function covered(text: string): string {
  const covers: { start: number; end: number; mark: string }[] = []
  if (text.includes('{{')) {
    for (const { type, start, end } of parseTemplate(text)) {
      if (type === 'value') covers.push({ start, end, mark: '0' })
      else if (type === 'forms') covers.push({ start, end, mark: 'я' })
    }
  }
  for (const { start, end } of addressesIn(text)) covers.push({ start, end, mark: 'w' })
  if (covers.length === 0) return text
  let result = ''
  for (const { start, end, mark } of covers.sort((one, other) => one.start - other.start)) {
    // An address with a placeholder in it is covered from where the other ends.
    const from = Math.max(start, result.length)
    if (from < end) result += text.slice(result.length, from) + mark.repeat(end - from)
  }
  return result + text.slice(result.length)
}
