import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import type { Place } from '../model/source-text.js'
import type { Text } from '../model/text.js'
import { type MaskedText, maskNonProse, Paragraph } from '../text/masked-text.js'
import { normalizedText } from '../text/normalized-text.js'
import type { RuleContext } from './rule.js'

/** Every text of the plan and of the submissions, in the order of the files. */
export function* allTexts({ plan, submissions }: RuleContext): Generator<Text> {
  yield* plan.texts
  for (const { texts } of submissions) yield* texts
}

/** The same as rules about characters look at them: normalized, by the text that was typed. */
export const maskedTexts = memoizeByIdentity((context: RuleContext): ReadonlyMap<Text, MaskedText> => {
  const found = new Map<Text, MaskedText>()
  for (const typed of allTexts(context)) {
    const text = normalizedText(typed)
    found.set(typed, { text, value: text.value, masked: maskNonProse(text.value) })
  }
  return found
})

/** The paragraphs of all submissions, in the order of the files. */
export const writtenParagraphs = memoizeByIdentity((context: RuleContext): readonly Paragraph[] => {
  const { items, submissions } = context
  const prose = maskedTexts(context)
  const byNumber = new Map(items.map(({ item }) => [item.number, item]))
  const paragraphs: Paragraph[] = []
  for (const submission of submissions) {
    for (const entry of submission.entries) {
      const answer = {
        entry,
        submission,
        items: entry.numbers.flatMap(({ number }) => byNumber.get(number) ?? []),
      }
      for (const text of [entry.text, entry.reason]) {
        const whole = text && prose.get(text)
        if (!whole) continue
        let before: Paragraph | null = null
        for (const line of lineRanges(whole.value)) {
          before = new Paragraph(whole, line, answer, before)
          paragraphs.push(before)
        }
      }
    }
  }
  return paragraphs
})

/** The first line of a text that is not empty, without the white space around it. */
export function firstLineOf({ value, placeOf }: Text): Place {
  const line = /\S[^\r\n]*/.exec(value)
  const start = line?.index ?? 0
  return placeOf(start, start + (line?.[0].trimEnd().length ?? value.length))
}

/** Each line that is not empty, without the white space around it. */
function* lineRanges(typed: string): Generator<{ from: number; to: number }> {
  const text = typed.replaceAll('\r', '\n')
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end === -1) end = text.length
    const line = text.slice(start, end)
    const value = line.trim()
    if (value === '') continue
    const from = start + line.length - line.trimStart().length
    yield { from, to: from + value.length }
  }
}
