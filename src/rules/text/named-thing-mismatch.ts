import { distance } from 'fastest-levenshtein'
import { finding } from '../../findings/diagnostic.js'
import { groupBy } from '../../model/group-by.js'
import { fold } from '../../text/fold.js'
import { maskNonProse } from '../../text/masked-text.js'
import { normalizedText } from '../../text/normalized-text.js'
import { quotationsIn } from '../../text/quotations.js'
import { areForms } from '../../text/stem.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'named-thing-mismatch'> = {
  id: 'named-thing-mismatch',
  severity: 'info',
  fixable: false,
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
      const wanted = namesIn(item.measure.normalize())
      if (wanted.length === 0) continue
      const aloneWanted = aloneIn(wanted)
      for (const { entry, place: key } of contributions) {
        const text = entry.text && normalizedText(entry.text)
        // An answer that several items share is looked at with the first of them.
        if (!text || entry.numbers[0]?.place.start !== key.start) continue
        const names = namesIn(maskNonProse(text.value))
        if (names.length === 0) continue
        const all = names.map((one) => one.folded).join('\n')
        // Also as part of a longer name.
        const absent = wanted.filter(
          (one) => !all.includes(one.folded) && !names.some((name) => differInCase(one.folded, name.folded)),
        )
        const alone = aloneIn(names)
        for (const name of names) {
          // Or of the one thing of its kind that both name, the answer gives another name.
          const meant =
            absent.find((one) => isNearName(one, name)) ??
            (alone.has(name) ? absent.find((one) => one.kind === name.kind && aloneWanted.has(one)) : undefined)
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
  folded: string
  words: ReadonlySet<string>
  from: number
  to: number
  /** «раздел», «линия»: the beginning of the word; null where none of the table stands before the name. */
  kind: string | null
}

/** Things of which a measure means one, by the beginnings of their names. */
const kinds =
  /(?<![А-Яа-яЁё])(подраздел|раздел|рубрик|лини|телефон|портал|сайт|газет|почт|ящик|приёмн|приемн|акци|конкурс|клуб|проект|программ|журнал|книг|страниц|фестивал|форум|школ|систем)[а-яё]{0,4}(?: [а-яё]{2,20}){0,2}[ \u00a0]$/i

/** Of a law, whose title act-name-mismatch looks at with its number. */
const titleOfAct = /^обо? |^о /

function namesIn(text: string): Name[] {
  const all = quotationsIn(text).map(({ from, to }) => {
    const kind = kinds.exec(text.slice(Math.max(0, from - 60), from))?.[1]?.toLowerCase() ?? null
    const value = text.slice(from + 1, to - 1)
    const inLetters = foldedWords(value)
    return { value, folded: inLetters, words: new Set(inLetters.split(' ')), from, to, kind }
  })
  return all.filter(({ folded }) => !titleOfAct.test(folded))
}

/** Those that are the only ones of their kind. */
function aloneIn(names: readonly Name[]): ReadonlySet<Name> {
  const groups = [...groupBy(names, ({ kind }) => kind)]
  return new Set(groups.flatMap(([kind, some]) => (kind !== null && some.length === 1 ? some : [])))
}

const foldedWords = (name: string) =>
  fold(name)
    .replace(/[^а-яa-z0-9]+/g, ' ')
    .trim()

/** Whether two names are one but for the cases of their words. */
function differInCase(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')]
  return words.length === others.length && words.every((word, at) => areForms(word, others[at] ?? ''))
}

/** Another wording of one name: most letters are the same, and not all; short names that differ are two things. */
function isNearName(one: Name, other: Name): boolean {
  const [a, b] = [one.folded, other.folded]
  if (a === b || a === '' || b === '' || a.length > 200 || b.length > 200) return false
  const longest = Math.max(a.length, b.length)
  const isShared = (word: string) => word.length > 3 && one.words.has(word)
  return longest >= 8 && [...other.words].some(isShared) && distance(a, b) / longest <= 0.4
}
