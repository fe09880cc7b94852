import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compilePeriod } from '../../src/compile/compile-period.js'
import { previousPeriod } from '../../src/model/period.js'
import { Workspace } from '../../src/workspace/workspace.js'
import { documentOf, type Files, findings, itemOf, planOf } from './compile-files.js'
import { program, repository } from './report-of-2020.js'

const repositoryWorkspace = new Workspace(repository)
const periods = readdirSync(join(repository, 'plans'))

describe.each(periods)('plans/%s', (name) => {
  const files = repositoryWorkspace.period(name)

  test('compiles without an error', () => {
    if (!files) throw new Error(`plans/${name} is no period with a plan`)
    const options = { internal: false, draft: false, date: null, severities: new Map() }
    const { diagnostics, document } = compilePeriod(repositoryWorkspace, files, options)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const before = files && previousPeriod(files.period)
    const hasBefore = before !== null && periods.includes(before)
    expect(document?.overview.previousPeriod ?? null).toBe(hasBefore ? before : null)
  })

  test.skipIf(!existsSync(join(repository, 'reports', name)))(
    'reports/ is up to date; skipped where it has none',
    () => {
      const { status, stdout } = spawnSync('node', [program, 'compile', name, '--check', '--root', repository], {
        encoding: 'utf8',
      })
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    },
  )
})

const checks = { id: 'checks', name: 'Проверок' }

function periodOf(name: string, reported: Record<string, object | number>): Files {
  const submissions = Object.entries(reported).map(([department, value]) => [
    `plans/${name}/submissions/${department}.yaml`,
    { department, items: { '1': { text: 'Есть.', indicators: { checks: value } } } },
  ])
  const plan = planOf({ items: [itemOf('1', { indicators: [checks] })] })
  return { [`plans/${name}/plan.yaml`]: plan, ...Object.fromEntries(submissions) }
}

describe('the figures of a year ago', () => {
  test('stand beside this year’s', () => {
    const { overview } = documentOf({
      ...periodOf('2020', { hr: 12345 }),
      ...periodOf('2019', { hr: 20000, legal: 1 }),
    })
    expect(overview.previousPeriod).toBe('2019')
    expect(overview.indicators).toMatchObject([
      { item: '1', value: { text: '12\u00a0345' }, previous: { value: 20001, text: '20\u00a0001' } },
    ])
  })

  test('are those of the same part of the year', () => {
    const files = {
      ...periodOf('2020-Q1', { hr: 1 }),
      ...periodOf('2019-Q1', { hr: 2 }),
      ...periodOf('2019', { hr: 9 }),
    }
    expect(documentOf(files, { period: '2020-Q1' }).overview.indicators[0]?.previous?.value).toBe(2)
  })

  test('are left out where last year’s files cannot be compiled, and are no fault of this year', () => {
    const broken = { ...periodOf('2020', { hr: 1 }), 'plans/2019/plan.yaml': 'title: [' }
    expect(findings(broken)).toEqual([])
    expect(documentOf(broken).overview).toMatchObject({ previousPeriod: null, indicators: [{ previous: null }] })
  })

  test('count though last year’s report was never complete', () => {
    const unfinished = { ...periodOf('2019', { hr: 2 }) }
    const plan = planOf({ items: [itemOf('1', { indicators: [checks] }), itemOf('2')] })
    const files = { ...periodOf('2020', { hr: 1 }), ...unfinished, 'plans/2019/plan.yaml': plan }
    expect(documentOf(files).overview.indicators[0]?.previous?.value).toBe(2)
  })
})

describe('a quarter’s value is held against that quarter’s own report', () => {
  const year = periodOf('2020', { hr: { Q1: 5, Q2: 6, Q3: 7, Q4: 8 } })
  const mismatch = 'quarter-mismatch warning plans/2020/submissions/hr.yaml:1'

  test('the same value passes, another is a warning', () => {
    expect(findings({ ...year, ...periodOf('2020-Q1', { hr: 5 }) })).toEqual([])
    expect(findings({ ...year, ...periodOf('2020-Q1', { hr: 4 }) })).toEqual([mismatch])
    expect(findings({ ...year, ...periodOf('2020-Q1', { hr: 4 }), ...periodOf('2020-Q4', { hr: 9 }) })).toHaveLength(2)
  })

  test('department by department', () => {
    expect(findings({ ...year, ...periodOf('2020-Q1', { legal: 4 }) })).toEqual([])
  })

  test('in a report on half a year as well, and never for another year', () => {
    const half = { ...periodOf('2020-H1', { hr: { Q1: 5, Q2: 6 } }), ...periodOf('2020-Q2', { hr: 1 }) }
    expect(findings(half, { period: '2020-H1' })).toEqual([
      'quarter-mismatch warning plans/2020-H1/submissions/hr.yaml:1',
    ])
    expect(findings({ ...year, ...periodOf('2019-Q1', { hr: 4 }) })).toEqual([])
  })
})
