import { finding } from '../../findings/diagnostic.js'
import { nearest } from '../../suggest/nearest.js'
import type { Rule } from '../rule.js'
import { templatesOf } from '../templates.js'

export const rule: Rule<'unknown-placeholder'> = {
  id: 'unknown-placeholder',
  severity: 'error',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.2":
    text: Проведено проверок – ⟦{{cheks}}⟧.
    indicators:
      checks: 20
`,
      good: `department: finance
items:
  "1.2":
    text: Проведено проверок – {{checks}}.
    indicators:
      checks: 20
`,
    },
  ],
  *check(context) {
    for (const { text, pieces, indicators, item, contributions, sinceWritten } of templatesOf(context)) {
      const known = new Set(indicators.map(({ id }) => id))
      const dropped = new Set<string>()
      for (const piece of pieces) {
        if ((piece.type !== 'value' && piece.type !== 'forms') || known.has(piece.id)) continue
        const at = sinceWritten.get(piece.id)
        if (at) {
          const related = [{ place: text.placeOf(piece.start, piece.end), note: 'in-plan' as const }]
          const args = { id: piece.id, item, suggestion: null, dropped: true } as const
          if (!dropped.has(piece.id)) yield finding('unknown-placeholder', at, args, { related })
          dropped.add(piece.id)
          continue
        }
        const suggestion = nearest(piece.id, known)
        // That the item has no such indicator is told where its value is given.
        const isGiven = contributions.some(({ entry }) => entry.indicators.some(({ id }) => id === piece.id))
        if (suggestion === null && isGiven) continue
        yield finding('unknown-placeholder', text.placeOf(piece.start, piece.end), { id: piece.id, item, suggestion })
      }
    }
  },
}
