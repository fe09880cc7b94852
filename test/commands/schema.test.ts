import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from '../compile/report-of-2020.js'
import { svod, workspace } from '../svod.js'

describe('svod schema', () => {
  const schemaOf = (...args: string[]) => JSON.parse(svod(['schema', ...args], { cwd: repository }).stdout)
  const folder = join(repository, 'plans/2020/submissions')

  test.each(['plan', 'submission', 'report', 'settings', 'profile'])('prints %s as published', (name) => {
    expect(schemaOf(name)).toEqual(JSON.parse(readFileSync(join(repository, `schema/${name}.schema.json`), 'utf8')))
  })

  test('with a period it holds the plan’s numbers and departments, and what was reported on them', () => {
    const ajv = new Ajv2020({ strict: false })
    const validate = ajv.compile(schemaOf('submission', '--period', '2020'))
    for (const name of readdirSync(folder)) {
      expect(
        validate(parse(readFileSync(join(folder, name), 'utf8'))),
        `${name} ${ajv.errorsText(validate.errors)}`,
      ).toBe(true)
    }
    expect(validate({ department: 'hr', items: { '1.1, 1.2': 'Да.', '1.3.': 'Да.' } })).toBe(true)
    expect(validate({ department: 'hr', items: { '9.9': 'Да.' } })).toBe(false)
    expect(validate({ department: 'nobody', items: {} })).toBe(false)
    expect(validate({ department: 'hr', items: { '2.7': { indicators: { none: 1 } } } })).toBe(false)
    const plan = ajv.compile(schemaOf('plan', '--period', '2020'))
    expect(plan(parse(readFileSync(join(repository, 'plans/2020/plan.yaml'), 'utf8')))).toBe(true)
  })

  test('--out writes it to a file, in a folder that need not be there yet', () => {
    const cwd = workspace()
    const { status, stdout, stderr } = svod(['schema', 'plan', '--period', '2020', '--out', 'a/b.json'], { cwd })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: 'Wrote a/b.json\n' })
    const { stdout: printed } = svod(['schema', 'plan', '--period', '2020', '--out', '-'], { cwd })
    expect(readFileSync(join(cwd, 'a/b.json'), 'utf8')).toBe(printed)
  })

  test.each([
    [['schema', 'sumbission'], 'submission'],
    [['schema', 'submission', '--period', '2019'], '2020'],
    [['schema', 'report', '--period', '2020'], 'report'],
    [['schema', 'settings', '--period', '2020'], 'settings'],
    [['schema', 'settings', '--out', 'plans/2020/plan.yaml'], 'plans/2020/plan.yaml'],
  ])('%j cannot be done', (args, named) => {
    const { status, stdout, stderr } = svod(args, { cwd: repository })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(named)
  })
})
