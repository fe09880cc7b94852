import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/findings/diagnostic.js'
import { applyEdits } from '../../src/findings/edits.js'
import type { Speller } from '../../src/model/speller.js'
import { rules, textRules } from '../../src/rules/all-rules.js'
import type { Example } from '../../src/rules/example.js'
import type { Rule } from '../../src/rules/rule.js'
import { diagnose, sourcesOf, workspaceWith } from './workspace.js'

const all: Rule[] = Object.values(rules)

// What a rule finds only at the desk is found with the purpose of lint.
const purposeOf = ({ id }: Rule) =>
  id in textRules || ['not-filled-in', 'unused-suppression', 'suppression-without-reason'].includes(id)
    ? 'lint'
    : 'compile'

function marked(text: string): { text: string; start: number; end: number } {
  const [before = '', inside = '', after = '', ...more] = text.split(/[⟦⟧]/)
  if (more.length > 0 || !text.includes('⟦')) throw new Error(`not one pair of ⟦ ⟧ in ${text}`)
  return { text: before + inside + after, start: before.length, end: before.length + inside.length }
}

/** A dictionary of what is right: the words of the good example and of the files beside it. */
function dictionaryOf({ file = 'submissions/finance.yaml', good }: Example): Speller {
  const text = Object.values(workspaceWith(file, good)).join('\n').toLowerCase()
  return { knows: (word) => text.includes(word), suggestions: () => [] }
}

function found(rule: Rule, example: Example, file: string, text: string): Diagnostic[] {
  const { others = {}, plan, period = '2020' } = example
  const files = plan === undefined ? workspaceWith(file, text) : { 'plan.yaml': plan, [file]: text }
  const sources = sourcesOf({ ...others, [period]: files })
  // A rule that is off is asked for; every other one that is on must be silent.
  const severities = new Map(rule.severity === 'off' ? [[rule.id, 'warning' as const]] : [])
  return diagnose(sources, period, purposeOf(rule), severities, { speller: dictionaryOf(example) })
}

const told = ({ rule, place }: Diagnostic) => ({
  rule,
  file: place.source.file,
  start: place.start,
  end: place.end,
})

describe.each(all.filter(({ examples }) => examples.length > 0))('$id', (rule) => {
  test.each(rule.examples.map((example, index) => [index + 1, example] as const))(
    'example %i',
    (_, example: Example) => {
      const file = example.file ?? 'submissions/finance.yaml'
      const { text, start, end } = marked(example.bad)
      const [only, ...more] = found(rule, example, file, text)
      expect(only && told(only)).toEqual({
        rule: rule.id,
        file: `plans/${example.period ?? '2020'}/${file}`,
        start,
        end,
      })
      expect(more.map(told)).toEqual([])
      expect(only?.severity).toBe(example.severity ?? (rule.severity === 'off' ? 'warning' : rule.severity))
      expect(found(rule, example, example.goodFile ?? file, example.good).map(told)).toEqual([])
      expect(only?.fix !== undefined).toBe(rule.fixable && !example.byHand)
      if (only?.fix) expect(applyEdits(text, only.fix)).toBe(example.good)
    },
  )
})

test('every rule has an example', () => {
  expect(all.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([])
})

test('the workspace of the examples is clean by itself', () => {
  const sources = sourcesOf({ 2020: workspaceWith('submissions/none.yaml', 'department: hr\nitems: {}\n') })
  expect(diagnose(sources, '2020', 'lint')).toEqual([])
})
