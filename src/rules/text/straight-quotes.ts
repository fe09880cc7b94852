import { type Finding, finding } from '../../findings/diagnostic.js'
import type { MaskedText } from '../../text/masked-text.js'
import { matchesIn } from '../../text/matches.js'
import { type QuotePair, quotePairsIn } from '../../text/quote-pairs.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

type Pair = Pick<QuotePair, 'open' | 'close'>

const mark = /["“”„]/
/** A pair on one line whose marks may not be sorted out; that of a field of Word is told with it. */
const unsorted =
  /(?<![\d\w])(?<!HYPERLINK )(?:"[^"\r\n]{1,300}"|“[^“”\r\n]{1,300}”|„[^„“”\r\n]{1,300}[“”])(?![\wА-Яа-яЁё])/g

export const rule: Rule<'straight-quotes'> = {
  id: 'straight-quotes',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих по программе ⟦"Закупки"⟧.', 'Обучено 5 служащих по программе «Закупки».'),
    answer('Обучено 5 служащих по программе ⟦“Закупки”⟧.', 'Обучено 5 служащих по программе «Закупки».'),
    answer('По плану ⟦"Клуб "Луч""⟧ обучено 5 служащих.', 'По плану «Клуб „Луч“» обучено 5 служащих.'),
  ],
  // In an English report they are the usual ones.
  inTexts: ({ plan }) => (plan.language === 'ru' ? { requires: mark, findIn } : null),
}

function* findIn({ text, value, masked }: MaskedText): Generator<Finding> {
  let start = 0
  for (const line of masked.split(/(?<=\n)/)) {
    const from = start
    start += line.length
    if (!mark.test(line)) continue
    const found = line.includes('HYPERLINK') ? null : quotePairsIn(line)
    const outer = found ? outermost(found) : unsortedPairsIn(line)
    for (const { open, close } of outer) {
      const args = { quoted: value.slice(from + open, from + close + 1) }
      // With the pairs inside it: mended alone, it would end at a mark of theirs.
      const fix = (found ?? [])
        .filter((pair) => pair.open >= open && pair.close <= close)
        .flatMap((pair) => editsOf(line, pair))
        .sort((one, other) => one.at - other.at)
        .map(({ at, insert }) => ({ text, from: from + at, to: from + at + 1, insert }))
      yield finding('straight-quotes', text.placeOf(from + open, from + close + 1), args, found ? { fix } : {})
    }
  }
}

/** In the order of the text, those that stand in none of the others. */
function outermost(pairs: readonly QuotePair[]): Pair[] {
  return pairs
    .filter((one) => !pairs.some((other) => other.open < one.open && one.close < other.close))
    .sort((one, other) => one.open - other.open)
}

/** Of a line some mark of which has no mate. */
const unsortedPairsIn = (line: string): Pair[] =>
  matchesIn(line, unsorted).map(({ index, 0: { length } }) => ({ open: index, close: index + length - 1 }))

function editsOf(line: string, { open, close, isInner }: QuotePair): { at: number; insert: string }[] {
  const [opening, closing] = isInner ? '„“' : '«»'
  return [
    { at: open, insert: `${isLetter(line[open - 1]) ? ' ' : ''}${opening}` },
    { at: close, insert: `${closing}${isLetter(line[close + 1]) ? ' ' : ''}` },
  ].filter(({ at, insert }) => line[at] !== insert)
}

const isLetter = (character = '') => /[А-Яа-яЁёA-Za-z\d]/.test(character)
