import { finding } from '../diagnostics/diagnostic.js'
import { itemsIn } from '../model/items-in.js'
import type { Report } from '../model/report.js'
import type { Rule } from './rule.js'

const lastYear = {
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
  essential: false,
  examples: [
    {
      others: { 2019: lastYear },
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
  *check({ items, previous }) {
    if (!previous) return
    const before = textsOf(previous)
    const told = new Set<object>()
    for (const { item, contributions } of items) {
      for (const { department, entry } of contributions) {
        if (!entry.text || told.has(entry)) continue
        const words = comparable(entry.text.value)
        if (words === '' || !before.get(`${item.number} ${department}`)?.has(words)) continue
        told.add(entry)
        const figures = /\d|\{\{/.test(entry.text.value)
        const { value, placeOf } = entry.text
        const line = /\S[^\r\n]*/.exec(value)
        const start = line?.index ?? 0
        const place = placeOf(start, start + (line?.[0].trimEnd().length ?? value.length))
        const args = { previous: previous.period, figures }
        yield finding('copied-from-last-year', place, args, figures ? {} : { severity: 'info' })
      }
    }
  },
}

/** What each department said on each item a year ago. */
function textsOf({ sections }: Report): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>()
  for (const { number, contributions } of itemsIn(sections)) {
    for (const { department, paragraphs } of contributions) {
      const key = `${number} ${department}`
      texts.set(key, (texts.get(key) ?? new Set()).add(comparable(paragraphs.join('\n'))))
    }
  }
  return texts
}

/** Words without years, so that a text in which only the year was changed is the same. */
function comparable(text: string): string {
  const words =
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[а-яa-z0-9]+/g) ?? []
  return words.filter((word) => !/^(?:19|20)\d{2}$/.test(word)).join(' ')
}
