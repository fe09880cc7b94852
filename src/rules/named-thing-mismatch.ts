import { distance } from 'fastest-levenshtein'
import { finding } from '../diagnostics/diagnostic.js'
import { covered } from './prose.js'
import { quotationsIn } from './quotations-of.js'
import type { Rule } from './rule.js'

export const rule: Rule<'named-thing-mismatch'> = {
  id: 'named-thing-mismatch',
  severity: 'info',
  fixable: false,
  essential: false,
  examples: [
    {
      plan: `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Работа телефонной линии «Стоп коррупция!», deadline: до конца года}
`,
      bad: `department: finance
items:
  "1.1": |
    Открыта телефонная линия ⟦«Скажи стоп коррупции»⟧, поступило 5 звонков.
`,
      good: `department: finance
items:
  "1.1": |
    Открыта телефонная линия «Стоп коррупция», поступило 5 звонков.
`,
    },
  ],
  *check({ items }) {
    for (const { item, contributions } of items) {
      const wanted = namesIn(item.measure)
      if (wanted.length === 0) continue
      for (const { entry, place: key } of contributions) {
        const { text } = entry
        // An answer that several items share is looked at with the first of them.
        if (!text || entry.numbers[0]?.place.start !== key.start) continue
        const prose = covered(text.value)
        for (const quotation of quotationsIn(prose)) {
          const name = prose.slice(quotation.from + 1, quotation.to - 1)
          const meant = wanted.find((one) => isNear(one, name))
          if (meant === undefined) continue
          const related = [{ place: item.place, note: 'in-plan' as const }]
          const place = text.placeOf(quotation.from, quotation.to)
          yield finding('named-thing-mismatch', place, { found: name, measure: meant }, { related })
        }
      }
    }
  },
}

function namesIn(text: string): string[] {
  return quotationsIn(text).map(({ from, to }) => text.slice(from + 1, to - 1))
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^а-яa-z0-9]+/g, ' ')
    .trim()

/** Another wording of one name: most letters are the same, and not all; short names that differ are two things. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (a === b || a === '' || b === '' || a.length > 200 || b.length > 200) return false
  const longest = Math.max(a.length, b.length)
  const words = new Set(a.split(' '))
  const shared = b.split(' ').filter((word) => words.has(word) && word.length > 3).length
  return longest >= 8 && shared > 0 && distance(a, b) / longest <= 0.4
}
