import { type Edit, type Finding, finding } from '../../findings/diagnostic.js'
import type { Text } from '../../model/text.js'
import type { MaskedText } from '../../text/masked-text.js'
import { pairedQuotes, type QuotePair } from '../../text/paired-quotes.js'
import { quotationsIn } from '../../text/quotations.js'
import { contains } from '../../text/text-ranges.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** What is longer is more likely held by marks that have lost their pair. */
const longest = 300
const wordBehind = /^[A-Za-zА-Яа-яЁё\d]+/
/** «„Спартак“а»: what is glued to the closing mark may be an ending, and no word. */
const mayBeEnding = /^(?:[аеуыюя]|и|о[мйв]|е[мйв]|а[мх]|я[мх]|ами|ями)(?![а-яё])/i

export const rule: Rule<'straight-quotes'> = {
  id: 'straight-quotes',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих по программе ⟦"Закупки"⟧.', 'Обучено 5 служащих по программе «Закупки».'),
    answer('Обучено 5 служащих по программе ⟦“Закупки”⟧.', 'Обучено 5 служащих по программе «Закупки».'),
    answer('Показан спектакль ⟦"Гроза"⟧в 5 школах города.', 'Показан спектакль «Гроза» в 5 школах города.'),
  ],
  // In an English report they are the usual ones.
  inTexts: ({ plan }) => (plan.language === 'ru' ? { requires: /["“”„]/, findIn } : null),
}

function* findIn({ text, value, masked }: MaskedText): Generator<Finding> {
  const within = quotationsIn(masked).filter(({ from }) => masked[from] === '«')
  let start = 0
  for (const line of masked.split('\n')) {
    // The marks of a field of Word are told with it.
    const { pairs, isSure } = pairedQuotes(line.replace(/HYPERLINK "[^"]*"/g, (field) => field.replaceAll('"', '\0')))
    for (const pair of pairs) {
      const [from, to] = [start + pair.open, start + pair.close + 1]
      // Within « » the others are as they should be.
      const isInner = contains(within, from) && masked[from] !== '"'
      if (isInner || to - from < 3 || to - from > longest) continue
      const fix = isSure ? editsOf(text, masked, start, pair) : null
      const args = { quoted: value.slice(from + 1, to - 1) }
      yield finding('straight-quotes', text.placeOf(from, to), args, fix ? { fix } : {})
    }
    start += line.length + 1
  }
}

/** « and » for the pair and those within it, with a space before a word that is glued to the last; null where that is not sure. */
function editsOf(text: Text, masked: string, start: number, { open, close, inner }: QuotePair): Edit[] | null {
  const [from, to] = [start + open, start + close]
  const behind = masked.slice(to + 1, to + 40)
  // With a space inside it is not sure which of the marks begins and which ends.
  if (/\s/.test(masked[from + 1] ?? '') || /\s/.test(masked[to - 1] ?? '') || mayBeEnding.test(behind)) return null
  const edits = inner.map((pair) => editsOf(text, masked, start, pair))
  if (edits.includes(null)) return null
  return [
    { text, from, to: from + 1, insert: '«' },
    ...edits.flatMap((some) => some ?? []),
    { text, from: to, to: to + 1, insert: wordBehind.test(behind) ? '» ' : '»' },
  ]
}
