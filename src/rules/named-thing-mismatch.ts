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
    {
      plan: `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Наполнение раздела «Стоп коррупция!» официального сайта, deadline: до конца года}
`,
      bad: `department: finance
items:
  "1.1": |
    Раздел ⟦«Честный город»⟧ на официальном сайте пополнен 5 материалами.
`,
      good: `department: finance
items:
  "1.1": |
    Раздел «Стоп коррупция!» на официальном сайте пополнен 5 материалами рубрики «Честный город».
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
        const names = namesIn(covered(text.value))
        for (const name of names) {
          const meant =
            wanted.find((one) => isNear(one.value, name.value) && !isNamed(one, names)) ??
            otherOfKind(name, names, wanted)
          if (meant === undefined) continue
          const related = [{ place: item.place, note: 'in-plan' as const }]
          const args = { found: name.value, measure: meant.value }
          yield finding('named-thing-mismatch', text.placeOf(name.from, name.to), args, { related })
        }
      }
    }
  },
}

/** What stands in quotation marks, and what is called so. */
interface Name {
  value: string
  from: number
  to: number
  /** «раздел», «линия»: the beginning of the word; null where none of the table stands before the name. */
  kind: string | null
}

/** Things of which a measure means one, by the beginnings of their names. */
const kinds =
  /(?<![А-Яа-яЁё])(подраздел|раздел|рубрик|лини|телефон|портал|сайт|газет|почт|ящик|приёмн|приемн|акци|конкурс|клуб|проект|программ|журнал|книг|страниц|фестивал|форум|школ|систем)[а-яё]{0,4}(?: [а-яё]{2,20}){0,2}[ \u00a0]$/i

function namesIn(text: string): Name[] {
  return quotationsIn(text).map(({ from, to }) => {
    const kind = kinds.exec(text.slice(Math.max(0, from - 60), from))?.[1]?.toLowerCase() ?? null
    return { value: text.slice(from + 1, to - 1), from, to, kind }
  })
}

/** Of the one thing of its kind that both name, the answer gives another name, and the measure's own nowhere. */
function otherOfKind(name: Name, names: readonly Name[], wanted: readonly Name[]): Name | undefined {
  const alone = (all: readonly Name[]) => all.filter(({ kind }) => kind === name.kind).length === 1
  if (name.kind === null || !alone(names) || !alone(wanted)) return undefined
  const meant = wanted.find(({ kind }) => kind === name.kind)
  return meant && plain(meant.value) !== '' && !isNamed(meant, names) ? meant : undefined
}

/** Also as part of a longer name. */
function isNamed({ value }: Name, names: readonly Name[]): boolean {
  return names.some((one) => plain(one.value).includes(plain(value)))
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
