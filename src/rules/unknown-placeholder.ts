import { finding } from '../diagnostics/diagnostic.js'
import { nearest } from '../diagnostics/nearest.js'
import type { Rule } from './rule.js'
import { templatesOf } from './templates.js'

export const rule: Rule<'unknown-placeholder'> = {
  id: 'unknown-placeholder',
  severity: 'error',
  fixable: false,
  essential: true,
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
    for (const { text, pieces, indicators, item } of templatesOf(context)) {
      const known = new Set(indicators.map(({ id }) => id))
      for (const piece of pieces) {
        if ((piece.type !== 'value' && piece.type !== 'forms') || known.has(piece.id)) continue
        const place = text.placeOf(piece.start, piece.end)
        yield finding('unknown-placeholder', place, { id: piece.id, item, suggestion: nearest(piece.id, known) })
      }
    }
  },
}
