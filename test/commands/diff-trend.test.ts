import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository } from '../compile/report-of-2020.js'
import { broken, finance, hr, plan, svod, workspace, write } from '../svod.js'

/** The same plan in each of these periods, with so many checks. */
const periods = (values: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([period, checks]) => [
      [`plans/${period}/plan.yaml`, plan],
      [`plans/${period}/submissions/finance.yaml`, finance.replace('25', `${checks}`)],
      [`plans/${period}/submissions/hr.yaml`, hr.replace('служащих.', `служащих в ${period.slice(0, 4)} году.`)],
    ]),
  )

const years = (values: Record<string, number> = { 2018: 40, 2019: 30, 2020: 25, 2021: 20 }) =>
  workspace(periods(values))
const trend = (cwd: string, ...args: string[]) => svod(['diff', '--trend', ...args], { cwd })
const json = (cwd: string, ...args: string[]) => JSON.parse(trend(cwd, '--format', 'json', ...args).stdout)

describe('svod diff --trend', () => {
  test('over all years there are, in the language of the reports', () => {
    expect(trend(years())).toEqual({
      status: 0,
      stderr: '',
      stdout: `Показатели и тексты по годам

Снижение и рост три раза подряд и дольше:
  ↓ 1.2 Проведено проверок, шт.: снижение 3 раза подряд: 2018 → 2021

1.1  Обучение служащих
    текст не меняется 4 отчёта подряд, с 2018

1.2  Проведение проверок
                                2018  2019  2020  2021
    Проведено проверок, шт.       40    30    25    20

Тексты новые: 1.2
`,
    })
    expect(trend(years(), '--lang', 'en').stdout).toContain('↓ 1.2 Проведено проверок, шт.: fell 3 times running')
  })

  test.each(['en', 'ru'])('a transcript over the years of this repository, %s', async (lang) => {
    const { status, stdout } = svod(['diff', '--trend', '--lang', lang, '--root', repository], { cwd: repository })
    expect(status).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`golden/trend.${lang}.txt`)
  })

  test('one kind of period, asked for or the one of which there are most', () => {
    const mixed = periods({ '2019-Q1': 1, '2019-Q2': 2, '2019-H1': 3, '2020-Q1': 5, '2019-9M': 6 })
    expect(json(workspace(mixed))).toMatchObject({ kind: 'quarter', periods: ['2019-Q1', '2019-Q2', '2020-Q1'] })
    const both = workspace({ ...mixed, ...periods({ 2021: 7 }) })
    expect(json(both)).toMatchObject({ kind: 'year', periods: ['2020', '2021'] })
    expect(json(both, '--kind', 'quarter').periods).toEqual(['2019-Q1', '2019-Q2', '2020-Q1'])
  })

  test('fewer than two periods of the kind are refused', () => {
    expect(trend(workspace(), '--lang', 'ru')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Чтобы показать изменения по периодам, нужны хотя бы два отчёта одного вида. За год: есть только 2020. Другой вид: --kind year, quarter, half или 9m.\n',
    })
    expect(trend(years(), '--kind', 'half')).toMatchObject({ status: 2, stdout: '' })
    expect(trend(years(), '--kind', 'half').stderr).toContain('Half-years: there is none.')
  })

  test('a period that cannot be compiled is named and left out; a finished report counts where there is no plan', () => {
    const cwd = years({ 2018: 40, 2019: 30, 2021: 20 })
    svod(['compile', '2018', '--format', 'json'], { cwd })
    write(cwd, {
      ...broken,
      'reports/2017/report.json': readFileSync(join(cwd, 'reports/2018/report.json'), 'utf8').replaceAll(
        '2018',
        '2017',
      ),
      'reports/2016/report.json': '{',
    })
    const { status, stdout, stderr } = trend(cwd, '--format', 'json', '--lang', 'ru')
    expect(status).toBe(0)
    expect(JSON.parse(stdout).periods).toEqual(['2017', '2018', '2019', '2021'])
    expect(JSON.parse(stdout).items[1].indicators[0].values).toEqual([40, 40, 30, 20])
    expect(stderr).toMatch(
      /^reports\/2016\/report\.json: .*\n2016: этот период не учтён\n2020: 1 ошибка; этот период не учтён\n$/,
    )
  })

  test('a finished report of another period is not taken for its folder’s', () => {
    const cwd = years()
    svod(['compile', '2018', '--format', 'json'], { cwd })
    write(cwd, { 'reports/2016/report.json': readFileSync(join(cwd, 'reports/2018/report.json'), 'utf8') })
    const { stdout, stderr } = trend(cwd, '--format', 'json', '--lang', 'ru')
    expect(JSON.parse(stdout).periods).toEqual(['2018', '2019', '2020', '2021'])
    expect(stderr).toContain('2016: в reports/2016/report.json отчёт за другой период, 2018; этот период не учтён')
  })

  test('with --draft a period is taken as far as it is, and ends no run', () => {
    const cwd = years()
    write(cwd, { 'plans/2021/submissions/hr.yaml': 'department: hr\nitems: {}\n' })
    expect(trend(cwd, '--format', 'json').stderr).toContain('2021: 1 error; this period is left out')
    const drafted = json(cwd, '--draft')
    expect(drafted).toMatchObject({ periods: ['2018', '2019', '2020', '2021'], drafts: ['2021'] })
    expect(drafted.items[1].indicators[0]).toMatchObject({ values: [40, 30, 25, 20], runs: [] })
  })

  test('--item, --section and --department', () => {
    const numbers = (...args: string[]) => json(years(), ...args).items.map((one: { number: string }) => one.number)
    expect(numbers('--item', '1.2')).toEqual(['1.2'])
    expect(numbers('--section', '1')).toEqual(['1.1', '1.2'])
    expect(numbers('--department', 'hr')).toEqual(['1.1'])
    expect(trend(years(), '--item', '1.3', '--lang', 'ru')).toMatchObject({
      status: 2,
      stderr: 'Ни в одном из этих периодов нет пункта 1.3.\n',
    })
    expect(trend(years(), '--section', '7').stderr).toContain('None of these periods has a section 7.')
    expect(trend(years(), '--department', 'finanse').stderr).toContain('Did you mean finance?')
  })

  test('to a file, whose ending says which form is meant', () => {
    const cwd = years()
    expect(trend(cwd, '--out', 'годы.csv')).toEqual({ status: 0, stdout: '', stderr: 'Wrote годы.csv\n' })
    const bytes = readFileSync(join(cwd, 'годы.csv'))
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(bytes.toString('utf8')).toContain('="1.2";Проведение проверок;всего;Проведено проверок;шт.;40;30;25;20;')
    expect(trend(cwd, '--out', 'годы.html').status).toBe(0)
    expect(readFileSync(join(cwd, 'годы.html'), 'utf8')).toMatch(/^<!doctype html>/)
    for (const out of ['plans/2020/plan.yaml', 'reports/2019/report.json', 'plans/2020/submissions/t.html']) {
      if (out.startsWith('reports')) svod(['compile', '2019', '--format', 'json'], { cwd })
      expect([out, trend(cwd, '--format', out.endsWith('html') ? 'html' : 'json', '--out', out).status]).toEqual([
        out,
        2,
      ])
    }
  })

  test.each([
    [['--format', 'docx'], 'With --trend there is no form docx; write pretty, md, html, json, csv.'],
    [['--format', 'md', '--out', 'a.csv'], 'a.csv'],
    [['--format', 'md', '--format', 'csv'], 'md'],
    [['--exit-code'], '--exit-code does not go with --trend.'],
    [['--fail-on', 'copied'], '--fail-on does not go with --trend.'],
    [['--stat'], '--stat does not go with --trend.'],
    [['2019', '2020'], 'leave out 2019 2020'],
    [['--kind', 'years'], 'Did you mean year?'],
  ])('%j is refused', (args, told) => {
    const { status, stdout, stderr } = trend(years(), ...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(told)
  })

  test.each([
    [['diff', '2019', '2020', '--kind', 'year'], '--kind goes with --trend alone.'],
    [['diff', '2019', '2020', '--format', 'csv'], '--format csv goes with --trend alone.'],
    [['diff', '2019'], 'Missing: <old> <new>.'],
    [['diff'], 'Missing: <old> <new>.'],
  ])('%j is refused', (args, told) => {
    const { status, stderr } = svod(args, { cwd: years() })
    expect(status).toBe(2)
    expect(stderr).toContain(told)
  })
})
