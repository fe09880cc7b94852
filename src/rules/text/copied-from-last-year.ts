import { finding } from '../../findings/diagnostic.js'
import type { Findings } from '../../findings/findings.js'
import { answerTextOf } from '../../model/answer-text.js'
import { groupBy } from '../../model/group-by.js'
import { itemsIn } from '../../model/items-in.js'
import type { MatchedReport } from '../../model/matched-report.js'
import type { Item } from '../../model/report.js'
import { haveYearsMoved, isDistinctive, type Yearless, yearlessOf } from '../../text/copied-text.js'
import { firstLineOf } from '../paragraphs.js'
import type { Rule } from '../rule.js'

const planAndAnswer = {
  'plan.yaml': `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Обучение служащих, deadline: до конца года}
`,
  'submissions/finance.yaml': `department: finance
items:
  "1.1": |
    В 2019 году обучено 5 служащих администрации города.
`,
}

export const rule: Rule<'copied-from-last-year'> = {
  id: 'copied-from-last-year',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      others: { 2019: planAndAnswer },
      bad: `department: finance
items:
  "1.1": |
    ⟦В 2020 году обучено 5 служащих администрации города.⟧
`,
      good: `department: finance
items:
  "1.1": |
    В 2020 году обучено 7 служащих администрации города.
`,
    },
  ],
  *check({ items, merged, period, previous }) {
    if (!merged || !previous) return
    const answers = new Map([...itemsIn(merged.sections)].map(({ number, contributions }) => [number, contributions]))
    const before = lastYear(previous)
    const told = new Set<object>()
    for (const { item, contributions } of items) {
      for (const [index, { department, entry }] of contributions.entries()) {
        const answer = answers.get(item.number)?.[index]
        const text = entry.text ?? entry.reason
        if (!text || answer?.department !== department || told.has(entry)) continue
        const said = yearlessOf(answerTextOf(answer))
        const source = before.sourceOf(said, item.number, department, period.year)
        if (!source) continue
        told.add(entry)
        const figures = /\d/.test(said.key)
        const args = { previous: previous.report.period, ...source, figures }
        yield finding('copied-from-last-year', firstLineOf(text), args, figures ? {} : { severity: 'info' })
      }
    }
  },
}

/** What one department said of one item a year ago. */
interface Answer {
  item: Item
  departments: readonly string[]
  said: Yearless
}

/** Where a text was taken from: `item` is null where that is the same item, `department` where that is the same department. */
type Source = Pick<Findings['copied-from-last-year'], 'item' | 'department'>

function lastYear({ report, itemOf }: MatchedReport) {
  const answers = [...itemsIn(report.sections)].flatMap((item) =>
    item.contributions.map((one): Answer => {
      return { item, departments: [one.department, ...one.jointly], said: yearlessOf(answerTextOf(one)) }
    }),
  )
  const byItem = groupBy(answers, ({ item }) => item)
  const byText = groupBy(answers, ({ said }) => said.key)
  const byOwnText = groupBy(answers, ({ departments: [first], said }) => `${first} ${said.key}`)
  const names = new Map(report.departments.map(({ id, name }) => [id, name]))
  const year = Number(report.period.slice(0, 4))
  return {
    /** The same item comes first, then the same department. A text that many an item has says nothing of another item. */
    sourceOf(said: Yearless, number: string, department: string, now: number): Source | null {
      if (said.key === '') return null
      const item = itemOf(number)
      const own = ((item && byItem.get(item)) ?? []).filter((one) => one.said.key === said.key)
      const others = isDistinctive(said) ? [byOwnText.get(`${department} ${said.key}`), byText.get(said.key)] : []
      const isIts = ({ departments }: Answer) => departments.includes(department)
      const isCopy = (one: Answer) => haveYearsMoved(one.said, said, now - year)
      const isItsCopy = (one: Answer) => isIts(one) && isCopy(one)
      const found = own.find(isItsCopy) ?? own.find(isCopy) ?? others[0]?.find(isCopy) ?? others[1]?.find(isCopy)
      if (!found) return null
      const [first = ''] = found.departments
      return {
        item: found.item.number === number ? null : found.item.number,
        department: isIts(found) ? null : (names.get(first) ?? first),
      }
    },
  }
}
