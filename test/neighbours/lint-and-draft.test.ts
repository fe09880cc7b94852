import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { svod } from '../svod.js'
import { compare, quartersWorkspace, yearsWorkspace } from './comparison.js'
import { type ExpectedItem, expectationOf } from './expectation.js'

interface Diagnostic {
  rule: string
  severity: string
  file: string
  line: number
}

const lint = (cwd: string, period: string): Diagnostic[] =>
  JSON.parse(svod(['lint', period, '--format', 'json'], { cwd }).stdout).diagnostics

/** Intended in the neighbours; others would be slips of whoever wrote them. */
const intended = ['copied-from-last-year', 'unicode-form']

test.each([
  ['2019', yearsWorkspace],
  ['2021', yearsWorkspace],
  ['2020-Q1', quartersWorkspace],
  ['2020-Q2', quartersWorkspace],
  ['2021-Q1', quartersWorkspace],
])('lint finds nothing in %s but what is there on purpose', (period, workspaceOf) => {
  const cwd = workspaceOf()
  const found = lint(cwd, period).filter(({ rule }) => !intended.includes(rule))
  rmSync(cwd, { recursive: true })
  expect(found).toEqual([])
})

/** Whether a department's text is last year's by what is expected of diff; null where that may be seen either way. */
function isCopied({ copied = false, departments }: ExpectedItem, department: string): boolean | null {
  const words = departments?.[department]
  if (words !== undefined) return [words].flat().some((word) => word === 'copied')
  return copied === 'either' ? null : copied
}

test.each([
  ['2019', '2020', yearsWorkspace],
  ['2020', '2021', yearsWorkspace],
  ['2020-Q1', '2021-Q1', quartersWorkspace],
])('lint and diff mean the same by copied: %s → %s', (from, to, workspaceOf) => {
  const cwd = workspaceOf()
  const found = new Set<string>()
  for (const { rule, file, line } of lint(cwd, to)) {
    if (rule !== 'copied-from-last-year') continue
    const above = readFileSync(join(cwd, file), 'utf8').split('\n').slice(0, line).reverse()
    const number = above.map((one) => /^ {2}"(.+)":/.exec(one)?.[1]).find((one) => one !== undefined)
    found.add(`${number} ${/([a-z]+)\.yaml$/.exec(file)?.[1]}`)
  }
  const { sections } = reportOf(cwd, to)
  rmSync(cwd, { recursive: true })
  for (const { number, contributions } of sections.flatMap(({ items }) => items)) {
    const expected = expectationOf(`${from}-${to}`).items.find((item) => item.to === number)
    for (const { department } of contributions) {
      const copied = expected ? isCopied(expected, department) : null
      if (copied !== null) expect.soft(found.has(`${number} ${department}`), `${number} ${department}`).toBe(copied)
    }
  }
})

interface Contributed {
  sections: { items: { number: string; contributions: { department: string }[] }[] }[]
}

function reportOf(cwd: string, period: string): Contributed {
  svod(['compile', period, '--format', 'json', '--out', 'out'], { cwd })
  return JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'))
}

test('with --draft a missing answer is worse than any that was there', () => {
  const cwd = yearsWorkspace()
  rmSync(join(cwd, 'plans/2021/submissions/reception.yaml'))
  expect(svod(['diff', '2020', '2021'], { cwd }).status).toBe(1)
  const { items } = compare(cwd, '2020', '2021', '--draft')
  rmSync(cwd, { recursive: true })
  const found = items.filter(({ to }) => to === '5.2' || to === '5.3')
  expect(found).toMatchObject([
    { from: '5.2', to: '5.2', status: { from: 'ongoing', to: 'missing' }, regressed: true, copied: false },
    { from: '5.3', to: '5.3', status: { from: 'done', to: 'missing' }, regressed: true, copied: false },
  ])
})
