import { finding } from '../diagnostics/diagnostic.js'
import { gluedCompound, spacedCompound } from './compound-table.js'
import { covered } from './paragraphs.js'
import type { Rule } from './rule.js'
import { textsOf } from './texts.js'

/** Between words: not at the start of a line, where it marks a list, and not as a minus before a number. */
const hyphen = /(?<=[А-Яа-яЁёA-Za-z0-9.,;:»)"%][ \u00a0]{1,3})-(?=[ \u00a0]{1,3}[А-Яа-яЁёA-Za-z«(])/g

export const rule: Rule<'hyphen-as-dash'> = {
  id: 'hyphen-as-dash',
  severity: 'warning',
  fixable: true,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих ⟦-⟧ все впервые.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих – все впервые.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Оказано 5 услуг ⟦информационно – справочной⟧ поддержки.
`,
      good: `department: finance
items:
  "1.1": |
    Оказано 5 услуг информационно-справочной поддержки.
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Через ⟦Интернет–приёмную⟧ поступило 5 обращений.
`,
      good: `department: finance
items:
  "1.1": |
    Через Интернет-приёмную поступило 5 обращений.
`,
    },
  ],
  *check(context) {
    for (const text of textsOf(context)) {
      const { value } = text
      if (!/[-–—]/.test(value)) continue
      const prose = covered(value)
      const compounds: { from: number; to: number }[] = []
      for (const [pattern, problem] of [
        [spacedCompound, 'spaced-compound'],
        [gluedCompound, 'glued-dash'],
      ] as const) {
        for (const { index, 0: found } of prose.matchAll(pattern)) {
          const end = index + found.length
          compounds.push({ from: index, to: end })
          const gap = /[ \u00a0]*[-–—][ \u00a0]*/.exec(found)
          const from = index + (gap?.index ?? 0)
          const fix = [{ text, from, to: from + (gap?.[0].length ?? 0), insert: '-' }]
          const right = found.replace(/[ \u00a0]*[-–—][ \u00a0]*/, '-')
          yield finding('hyphen-as-dash', text.placeOf(index, end), { problem, found, right }, { fix })
        }
      }
      for (const { index } of prose.matchAll(hyphen)) {
        if (compounds.some(({ from, to }) => from <= index && index < to)) continue
        const fix = [{ text, from: index, to: index + 1, insert: '–' }]
        const args = { problem: 'hyphen', found: '-', right: '–' } as const
        yield finding('hyphen-as-dash', text.placeOf(index, index + 1), args, { fix })
      }
    }
  },
}
