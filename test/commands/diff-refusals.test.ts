import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { svod, workspace, write } from '../svod.js'

const report = (measure: string) =>
  JSON.stringify({
    format: 'svod-report/1',
    period: '2019',
    sections: [{ items: [{ number: '1.1', measure, deadline: 'ежегодно' }] }],
  })

test('a report that is not there is not taken for the one it is to be compared with', () => {
  const root = workspace({ 'plans/2020-Q1/plan.yaml': 'title: Отчёт\n' })
  const ofQuarters = svod(['diff', '2021-Q1', '2020-Q1', '--lang', 'en'], { cwd: root })
  expect([ofQuarters.status, ofQuarters.stderr]).toEqual([2, expect.stringContaining('There are: 2020, 2020-Q1.')])
  const { status, stderr } = svod(['diff', '2021', '2020', '--lang', 'en'], { cwd: workspace() })
  expect([status, stderr]).toEqual([2, 'There is neither plans/2021/plan.yaml nor reports/2021/report.json.\n'])
})

describe.each(['pretty', 'md', 'html', 'docx', 'json'])('svod diff --format %s', (format) => {
  const diff = (given: Record<string, string>) => {
    const root = workspace()
    write(root, given)
    const run = svod(['diff', 'old.json', 'new.json', '--format', format, '--out', 'out', '--lang', 'ru'], {
      cwd: root,
    })
    expect(existsSync(join(root, 'out'))).toBe(false)
    return run
  }

  test.each(['\u0001', '\u001f', '\ufffe', '\ud800'])('refuses a report that holds %j', (sign) => {
    const given = { 'old.json': report('Обучение'), 'new.json': report(`Обуч${sign}ение`) }
    const { status, stdout, stderr } = diff(given)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('new.json: в поле /sections/0/items/0/measure стоит знак U+')
  })

  test('refuses one that is a hundred thousand deep', () => {
    const deep = report('@').replace('"@"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    const { status, stderr } = diff({ 'old.json': deep, 'new.json': report('Обучение') })
    expect(status).toBe(2)
    expect(stderr).toContain('old.json: в строке 1, столбце')
  })
})
