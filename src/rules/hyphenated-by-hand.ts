import { finding } from '../diagnostics/diagnostic.js'
import { covered } from './paragraphs.js'
import type { Rule, RuleContext } from './rule.js'
import { textsOf } from './texts.js'

const pair = /([А-Яа-яЁё]{2,})-([а-яё]{2,})(?![а-яё-])/g
const word = /(?<![А-Яа-яЁё-])[А-Яа-яЁё]{4,}(?![А-Яа-яЁё-])/g

/** Ends of words that are no words themselves. */
const tail =
  /^(?:ство|ства|ству|ством|стве|ции|ций|цию|цией|циями|ция|ния|нию|нием|ного|ному|ных|ным|ными|ской|ского|ских|ским|скими|тельство|тельства|тельством|тельной|тельных|щий|щих|щим|щими|щего|вание|вания|ванию|ностью|ности|ность)$/

export const rule: Rule<'hyphenated-by-hand'> = {
  id: 'hyphenated-by-hand',
  severity: 'warning',
  fixable: false,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": Обучено 5 служащих в соответствии с ⟦законодатель-ством⟧.
`,
      good: `department: finance
items:
  "1.1": Обучено 5 служащих в соответствии с законодательством, в том числе по-новому.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": Обучено 5 ⟦муни-ципальных⟧ служащих; всего муниципальных служащих 40.
`,
      good: `department: finance
items:
  "1.1": Обучено 5 муниципальных служащих, проведён онлайн-семинар.
`,
    },
  ],
  *check(context) {
    let words: ReadonlySet<string> | null = null
    for (const text of textsOf(context)) {
      if (!text.value.includes('-')) continue
      for (const { index, 0: found, 1: head = '', 2: end = '' } of covered(text.value).matchAll(pair)) {
        const joined = head + end
        words ??= wordsOf(context)
        // A word that is also written whole, of halves that are not words; or an ending that no word is.
        const split =
          (joined.length > 6 && words.has(joined.toLowerCase()) && !words.has(head.toLowerCase())) ||
          (head.length > 3 && tail.test(end))
        if (!split || text.value[index - 1] === '-') continue
        const place = text.placeOf(index, index + found.length)
        yield finding('hyphenated-by-hand', place, { word: found, joined })
      }
    }
  },
}

function wordsOf(context: RuleContext): Set<string> {
  const words = new Set<string>()
  for (const { value } of textsOf(context)) {
    for (const [found] of value.matchAll(word)) words.add(found.toLowerCase())
  }
  return words
}
