import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/registry.js'
import type { Example, Rule } from '../../src/rules/rule.js'
import { diagnose, sourcesOf, workspaceWith } from './workspace.js'

const all: Rule[] = Object.values(rules)

// What a rule finds only at the desk is found with the purpose of lint.
const purposeOf = ({ id }: Rule) => (id === 'not-filled-in' ? 'lint' : 'compile')

function marked(text: string): { text: string; start: number; end: number } {
  const [before = '', inside = '', after = '', ...more] = text.split(/[⟦⟧]/)
  if (more.length > 0 || !text.includes('⟦')) throw new Error(`not one pair of ⟦ ⟧ in ${text}`)
  return { text: before + inside + after, start: before.length, end: before.length + inside.length }
}

function found(rule: Rule, file: string, text: string) {
  const sources = sourcesOf({ 2020: workspaceWith(file, text) })
  return diagnose(sources, '2020', purposeOf(rule)).map(({ rule, severity, place }) => ({
    rule,
    severity,
    file: place.source.file,
    start: place.start,
    end: place.end,
  }))
}

describe.each(all.filter(({ examples }) => examples.length > 0))('$id', (rule) => {
  test.each(rule.examples.map((example, index) => [index + 1, example] as const))(
    'example %i',
    (_, example: Example) => {
      const file = example.file ?? 'submissions/finance.yaml'
      const { text, start, end } = marked(example.bad)
      const [only, ...more] = found(rule, file, text)
      expect(only).toMatchObject({ rule: rule.id, file: `plans/2020/${file}`, start, end })
      expect(more).toEqual([])
      expect(found(rule, example.goodFile ?? file, example.good)).toEqual([])
    },
  )
})

test('every rule has an example, or a test of its own that its definition names', () => {
  const without = all.filter(({ examples }) => examples.length === 0).map(({ id }) => id)
  expect(without).toEqual(['quarter-mismatch'])
})

test('an example is graded as its rule says, unless the finding has a severity of its own', () => {
  for (const rule of all) {
    const [first] = rule.examples
    if (!first) continue
    const [only] = found(rule, first.file ?? 'submissions/finance.yaml', marked(first.bad).text)
    expect(only?.severity, rule.id).toBe(rule.severity)
  }
})

test('the workspace of the examples is clean by itself', () => {
  const sources = sourcesOf({ 2020: workspaceWith('submissions/none.yaml', 'department: hr\nitems: {}\n') })
  expect(diagnose(sources, '2020')).toEqual([])
})
