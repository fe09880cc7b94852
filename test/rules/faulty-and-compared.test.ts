import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/all-rules.js'
import type { Rule } from '../../src/rules/rule.js'
import { diagnose, sourcesOf, workspaceWith } from './workspace.js'

const sound = workspaceWith('submissions/finance.yaml', 'department: finance\nitems:\n  "1.1": Обучено 5 служащих.\n')

// To compare a period with others svod merges it before it is known to be sound.
describe('whatever is wrong with a period, it is compared with last year’s and with its quarters', () => {
  const all: Rule[] = Object.values(rules)
  test.each(all.filter(({ examples }) => examples.length > 0))('$id', ({ id, severity, examples }) => {
    for (const { file = 'submissions/finance.yaml', bad, plan, others, period = '2020' } of examples) {
      const text = bad.replace(/[⟦⟧]/g, '')
      const files = plan === undefined ? workspaceWith(file, text) : { 'plan.yaml': plan, [file]: text }
      const sources = sourcesOf({ '2019': sound, '2020-Q1': sound, ...others, [period]: files })
      const severities = new Map(severity === 'off' ? [[id, 'warning' as const]] : [])
      const found = diagnose(sources, period, 'lint', severities).map(({ rule }) => rule)
      // Without a dictionary nothing is misspelt.
      if (id !== 'spelling') expect(found).toContain(id)
    }
  })
})
