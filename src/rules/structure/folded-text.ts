import { finding } from '../../findings/diagnostic.js'
import { allTexts } from '../paragraphs.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'folded-text'> = {
  id: 'folded-text',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": ⟦Проведено пять проверок.
    Нарушений не выявлено.⟧
`,
      good: `department: finance
items:
  "1.1": |
    Проведено пять проверок.
    Нарушений не выявлено.
`,
    },
  ],
  *check(context) {
    for (const { foldedLines, place } of allTexts(context)) {
      if (foldedLines === 0) continue
      const { source, start } = place
      // On the Russian keyboard there is no |, and people look for what looks like it; > is YAML's own, which folds.
      const mark = /^(?:[¦Il/\\](?=[ \t]*[\r\n])|>)/.exec(source.text.slice(start, start + 100))?.[0]
      if (mark) yield finding('folded-text', { source, start, end: start + 1 }, { lines: foldedLines, mark })
      else yield finding('folded-text', place, { lines: foldedLines })
    }
  },
}
