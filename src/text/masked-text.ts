import type { PlanItem } from '../model/plan.js'
import type { Entry, Submission } from '../model/submission.js'
import { parseTemplate } from '../model/template.js'
import type { Text } from '../model/text.js'
import { addressesIn } from './addresses.js'
import { wordsIn } from './words.js'

/** A text of a plan or a submission, as rules about characters look at it. */
export interface MaskedText {
  text: Text
  value: string
  /** The same with placeholders and addresses masked, unit for unit; see `maskNonProse`. */
  masked: string
}

/** A paragraph that a department wrote. */
export class Paragraph implements MaskedText {
  readonly text: Text
  /** Its range of `text.value` without the white space around it, in UTF-16 units. */
  readonly from: number
  readonly to: number
  /** As typed: `text.value` from `from` to `to`. */
  readonly value: string
  readonly masked: string
  readonly entry: Entry
  readonly submission: Submission
  /** Of the plan, those that it answers; none where the number is unknown. */
  readonly items: readonly PlanItem[]
  /** The paragraphs before and after it in the same text. */
  readonly before: Paragraph | null
  after: Paragraph | null = null
  /** Of `masked`. */
  readonly words: readonly number[]

  constructor(
    { text, value, masked }: MaskedText,
    { from, to }: { from: number; to: number },
    answer: Pick<Paragraph, 'entry' | 'submission' | 'items'>,
    before: Paragraph | null,
  ) {
    this.text = text
    this.from = from
    this.to = to
    this.value = value.slice(from, to)
    this.masked = masked === value ? this.value : masked.slice(from, to)
    this.words = wordsIn(this.masked)
    this.entry = answer.entry
    this.submission = answer.submission
    this.items = answer.items
    this.before = before
    if (before) before.after = this
  }
}

/**
 * A text with what is no prose masked, unit for unit: the place of a value by digits 0, of a word that goes with it by
 * letters `я`, an address by letters `w`.
 */
export function maskNonProse(text: string): string {
  const covers: { start: number; end: number; mark: string }[] = []
  for (const piece of parseTemplate(text)) {
    const { type, start, end } = piece
    if (type === 'value') covers.push({ start, end, mark: '0' })
    // What is no id, with a Cyrillic letter in it say, is told as that.
    else if (type === 'forms' || (type === 'fault' && piece.fault === 'no-id')) covers.push({ start, end, mark: 'я' })
  }
  for (const { start, end } of addressesIn(text)) covers.push({ start, end, mark: 'w' })
  if (covers.length === 0) return text
  let result = ''
  for (const { start, end, mark } of covers.sort((one, other) => one.start - other.start)) {
    // An address with a placeholder in it is masked from where the other ends.
    const from = Math.max(start, result.length)
    if (from < end) result += text.slice(result.length, from) + mark.repeat(end - from)
  }
  return result + text.slice(result.length)
}
