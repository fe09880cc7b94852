import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { quotationsIn } from '../../text/quotations.js'
import { contains, type TextRange } from '../../text/text-ranges.js'
import type { Rule } from '../rule.js'

const cyrillicLookAlikes = new Map(
  Array.from('AaBEeKkMHOoPpCcTyXx', (latin, index) => [latin, 'АаВЕеКкМНОоРрСсТуХх'[index] ?? latin]),
)
const word = /[A-Za-zА-Яа-яЁё]+/g
/** A preposition or conjunction typed in Latin: «служащих c отрывом», «B отчётном периоде»; no mark of a class or list. */
const alone =
  /(?<=[а-яё,;»)][ \u00a0])[acoky](?=[ \u00a0][а-яё]{2})|(?<=^|[.!?][ \u00a0])[ABCOK](?=[ \u00a0](?:[а-яё]{3}|\d{4}[ \u00a0]год))/gm
/** In a formula, and where one is explained, a letter is a value: «если k больше 5», «где a – число», «по формуле k». */
const valueBehind =
  /^[ \u00a0]{0,3}(?:[–—=+*/×·<>≤≥÷-]|больш|меньш|не[ \u00a0](?:больш|меньш|равн|ниже|выше)|равн|превыш|ниже|выше|где)/i
const valueBefore =
  /(?:[=+*/×·<>≤≥÷]|где|если|при|формул[аеы]|коэффициент[а-яё]{0,3}|показател[а-яё]{1,3}|значени[а-яё]{1,2}|числ[оа]|величин[аы])[ \u00a0]{0,3}$/i
/** «Eмп», «КЦИi», «Pобщ»: one Latin letter with its index, or capitals with one. */
const symbol = /^(?:[A-Z][а-яё]{1,4}|[А-ЯЁ]{1,4}[a-z]{1,2}|[A-Z]{1,2}[А-ЯЁ]{1,3}|[a-z][а-яё]{1,3})$/
const latin = /[A-Za-z]/
const cyrillic = /[А-Яа-яЁё]/

export const rule: Rule<'mixed-alphabet'> = {
  id: 'mixed-alphabet',
  severity: 'warning',
  fixable: true,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": Обучено 5 ⟦cлужащих⟧ администрации.
`,
      good: `department: finance
items:
  "1.1": Обучено 5 служащих администрации.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": Обучено 5 служащих ⟦c⟧ отрывом от службы.
`,
      good: `department: finance
items:
  "1.1": Обучено 5 служащих с отрывом от службы.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": Обучено 5 служащих ⟦Qтдела⟧ кадров.
`,
      good: `department: finance
items:
  "1.1": Обучено 5 служащих IT-отдела.
`,
      byHand: true,
    },
  ],
  inTexts: () => ({
    requires: /[A-Za-z]/,
    *findIn({ text, masked }) {
      let quoted: TextRange[] | null = null
      for (const { index, 0: found } of matchesIn(masked, word)) {
        if (!latin.test(found) || !cyrillic.test(found)) continue
        if (isSymbol(masked, index, found)) continue
        const foreign = Array.from(found).filter((one) => latin.test(one))
        const end = index + found.length
        // In «СOVID» it is the one Russian letter that is to be mended.
        const isLatinWord = foreign.length > found.length / 2
        const strange = isLatinWord ? Array.from(found).filter((one) => cyrillic.test(one)) : foreign
        const letters = [...new Set(strange)].join(', ')
        const alphabet = isLatinWord ? 'cyrillic' : 'latin'
        const isPlain = foreign.every((one) => cyrillicLookAlikes.has(one))
        // A name may be made of both: «Beerлога».
        if (!isPlain) {
          quoted ??= quotationsIn(masked)
          if (contains(quoted, index)) continue
        }
        // Only where each has its like, and the word is plainly Russian, is it clear what was meant.
        const sure = isPlain && foreign.length < found.length / 2
        const fix = Array.from(found).flatMap((one, at) =>
          latin.test(one)
            ? [{ text, from: index + at, to: index + at + 1, insert: cyrillicLookAlikes.get(one) ?? one }]
            : [],
        )
        yield finding(
          'mixed-alphabet',
          text.placeOf(index, end),
          { word: found, letters, alphabet },
          sure ? { fix } : {},
        )
      }
      for (const { index, 0: found } of matchesIn(masked, alone)) {
        const end = index + found.length
        if (
          valueBehind.test(masked.slice(end, end + 20)) ||
          valueBefore.test(masked.slice(Math.max(0, index - 20), index))
        )
          continue
        const fix = [{ text, from: index, to: end, insert: cyrillicLookAlikes.get(found) ?? found }]
        yield finding(
          'mixed-alphabet',
          text.placeOf(index, end),
          { word: found, letters: found, alphabet: 'latin' },
          { fix },
        )
      }
    },
  }),
}

/** Whether a word is a sign of a formula: it has its shape, and stands as one. */
function isSymbol(text: string, at: number, found: string): boolean {
  if (!symbol.test(found)) return false
  const end = at + found.length
  return valueBehind.test(text.slice(end, end + 20)) || valueBefore.test(text.slice(Math.max(0, at - 20), at))
}
