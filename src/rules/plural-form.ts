import { type Finding, finding } from '../diagnostics/diagnostic.js'
import { matchesIn } from '../model/matches.js'
import { trait } from '../model/traits.js'
import { WordSet } from '../model/words.js'
import { counted } from './plural-table.js'
import type { Paragraph } from './prose.js'
import type { Rule } from './rule.js'

const forms = new Map(counted.flatMap((word) => word.map((form, index) => [form, { word, index }] as const)))

const countable = new WordSet([...forms.keys()])

/** A whole number, grouped or not, and the word behind it; not the end of a range, a fraction or a date. */
const numbered =
  /(?<![\d.,/–—-])(?<!\d[ \u00a0])(\d{1,3}(?:[ \u00a0]\d{3}){1,3}|\d{1,9})[ \u00a0]([а-яё]{3,20})(?![А-Яа-яЁё\w-])/g

export const rule: Rule<'plural-form'> = {
  id: 'plural-form',
  severity: 'warning',
  fixable: false,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": |
    В реестре ⟦1030 записи⟧.
`,
      good: `department: finance
items:
  "1.1": |
    В реестре 1030 записей.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Проведено ⟦5 проверка⟧.
`,
      good: `department: finance
items:
  "1.1": |
    Проведено 5 проверок, в отношении 31 участка работа завершена.
`,
    },
  ],
  inParagraphs: ({ plan }) =>
    plan.language === 'ru' ? { needs: trait.digit, mayFindIn: countsSomething, findIn } : null,
}

function* findIn({ text, from, covered }: Paragraph): Generator<Finding> {
  for (const { index, 0: found, 1: typed = '', 2: word = '' } of matchesIn(covered, numbered)) {
    const form = forms.get(word)
    if (!form || /^0/.test(typed)) continue
    const right = wrongForm(typed.replace(/\D/g, ''), form.index)
    if (right === null) continue
    const place = text.placeOf(from + index, from + index + found.length)
    const args = { number: typed, found: word, right: form.word[right] ?? '' }
    yield finding('plural-form', place, args)
  }
}

/** Whether one of the words of the table stands behind a digit and a space. */
function countsSomething({ covered, words: { starts, hashes, from, to } }: Paragraph): boolean {
  for (let index = from; index < to; index++) {
    if (!countable.mayHold(hashes[index] ?? 0)) continue
    const digit = covered.charCodeAt((starts[index] ?? 0) - 2)
    if (digit >= 0x30 && digit <= 0x39) return true
  }
  return false
}

/**
 * The form that a number wants, where no case of the language allows the one that stands there. «31 проверки», «в отношении
 * 31 участка» are the genitive of one; «из 22 проверок» that of several; but no case has «5 проверка» or «1030 записи».
 */
function wrongForm(digits: string, given: number): number | null {
  const last = Number(digits.slice(-1))
  const teen = digits.slice(-2, -1) === '1'
  const wanted = teen || last === 0 || last > 4 ? 2 : last === 1 ? 0 : 1
  if (given === wanted) return null
  if (wanted === 0) return given === 2 ? 0 : null
  if (wanted === 1) return given === 0 ? 1 : null
  return 2
}
