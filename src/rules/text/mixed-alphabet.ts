import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import type { Rule } from '../rule.js'

const cyrillicLookAlikes = new Map(
  Array.from('AaBEeKkMHOoPpCcTyXx', (latin, index) => [latin, 'АаВЕеКкМНОоРрСсТуХх'[index] ?? latin]),
)
const word = /[A-Za-zА-Яа-яЁё]+/g
/** A preposition or conjunction typed in Latin: «служащих c отрывом», «B отчётном периоде»; no mark of a class or list. */
const alone =
  /(?<=[а-яё,;»)][ \u00a0])[acoky](?=[ \u00a0][а-яё]{2})|(?<=^|[.!?][ \u00a0])[ABCOK](?=[ \u00a0](?:[а-яё]{3}|\d{4}[ \u00a0]год))/gm
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
      for (const { index, 0: found } of matchesIn(masked, word)) {
        if (!latin.test(found) || !cyrillic.test(found)) continue
        const foreign = Array.from(found).filter((one) => latin.test(one))
        const end = index + found.length
        const letters = [...new Set(foreign)].join(', ')
        // Only where each has its like, and the word is plainly Russian, is it clear what was meant.
        const sure = foreign.every((one) => cyrillicLookAlikes.has(one)) && foreign.length < found.length / 2
        const fix = Array.from(found).flatMap((one, at) =>
          latin.test(one)
            ? [{ text, from: index + at, to: index + at + 1, insert: cyrillicLookAlikes.get(one) ?? one }]
            : [],
        )
        yield finding('mixed-alphabet', text.placeOf(index, end), { word: found, letters }, sure ? { fix } : {})
      }
      for (const { index, 0: found } of matchesIn(masked, alone)) {
        const end = index + found.length
        const fix = [{ text, from: index, to: end, insert: cyrillicLookAlikes.get(found) ?? found }]
        yield finding('mixed-alphabet', text.placeOf(index, end), { word: found, letters: found }, { fix })
      }
    },
  }),
}
