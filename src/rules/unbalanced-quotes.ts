import { finding } from '../diagnostics/diagnostic.js'
import { matchesIn } from '../model/matches.js'
import { trait } from '../model/traits.js'
import type { Rule } from './rule.js'

export const rule: Rule<'unbalanced-quotes'> = {
  id: 'unbalanced-quotes',
  severity: 'warning',
  fixable: false,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих по программе ⟦«⟧Закупки.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих по программе «Закупки».
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих по программе Закупки⟦»⟧.
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих по программе «Закупки».
`,
    },
    {
      bad: `department: finance
items:
  "1.1": |
    Обучено 5 служащих по программе ⟦«⟧Работа в сети «Интернет».
`,
      good: `department: finance
items:
  "1.1": |
    Обучено 5 служащих по программе «Работа в сети «Интернет»».
`,
      severity: 'info',
    },
  ],
  inParagraphs: () => ({
    needs: trait.quote,
    *findIn({ text, from, covered }) {
      const open: { at: number; nested: boolean }[] = []
      // An opening mark inside of another one was closed together with it, if a closing mark is the last that follows.
      let merged = false
      for (const { index, 0: mark } of matchesIn(covered, /[«»]/g)) {
        if (mark === '«') open.push({ at: index, nested: open.length > 0 })
        else if (open.length > 0) {
          merged ||= open.at(-1)?.nested ?? false
          open.pop()
        } else {
          const place = text.placeOf(from + index, from + index + 1)
          yield finding('unbalanced-quotes', place, { problem: 'unopened' })
        }
      }
      const [first] = open
      if (!first) return
      // Nobody closes the outer one where the inner one has just been: «…«Интернет».
      const customary = merged && open.length === 1 && covered.lastIndexOf('»') > covered.lastIndexOf('«')
      const args = { problem: customary ? 'merged' : 'unclosed' } as const
      const place = text.placeOf(from + first.at, from + first.at + 1)
      yield finding('unbalanced-quotes', place, args, customary ? { severity: 'info' } : {})
    },
  }),
}
