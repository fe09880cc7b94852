import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository } from '../compile/report-of-2020.js'
import { broken, finance, hr, plan, svod, withWarning, workspace } from '../svod.js'

const status = (cwd: string, ...args: string[]) => svod(['status', '2020', '--as-of', '2021-01-01', ...args], { cwd })
const json = (cwd: string, ...args: string[]) => JSON.parse(status(cwd, '--format', 'json', ...args).stdout)

const hrFile = 'plans/2020/submissions/hr.yaml'
const planFile = 'plans/2020/plan.yaml'
const withPlan = (text: string, files: Record<string, string> = {}) => workspace({ [planFile]: text, ...files })
const cellsOf = (found: { items: { number: string; departments: Record<string, { state: string }> }[] }) =>
  Object.fromEntries(
    found.items.map(({ number, departments }) => [
      number,
      Object.fromEntries(Object.entries(departments).map(([id, { state }]) => [id, state])),
    ]),
  )
/** hr with nothing but a comment: no answer of its own. */
const silent = { [hrFile]: 'department: hr\nitems: {}\n' }
const blank = { [hrFile]: 'department: hr\nitems:\n  "1.1":\n' }

describe('svod status', () => {
  test.each(['en', 'ru'])('a transcript of this repository, %s', async (lang) => {
    const args = ['status', '2020', '--as-of', '2021-01-15', '--lang', lang, '--root', repository]
    const { status: code, stdout, stderr } = svod(args, { cwd: repository })
    expect([code, stderr]).toEqual([0, ''])
    await expect(stdout).toMatchFileSnapshot(`golden/status.${lang}.txt`)
  })

  test('the data that other programs read', () => {
    expect(json(workspace({ ...withWarning, ...blank }))).toEqual({
      period: '2020',
      asOf: '2021-01-01',
      items: [
        {
          ...{ number: '1.1', measure: 'Обучение служащих', deadline: 'ежегодно' },
          ...{ status: 'missing', due: [], overdue: true },
          departments: {
            finance: { state: 'missing', place: null, errors: 0, warnings: 0 },
            hr: { state: 'blank', place: { file: hrFile, line: 3 }, errors: 0, warnings: 1 },
          },
        },
        {
          ...{ number: '1.2', measure: 'Проведение проверок', deadline: 'ежеквартально' },
          ...{ status: 'reported', due: [], overdue: false },
          departments: {
            finance: {
              state: 'reported',
              place: { file: 'plans/2020/submissions/finance.yaml', line: 3 },
              ...{ errors: 0, warnings: 0 },
            },
            hr: { state: 'not-responsible', place: null, errors: 0, warnings: 0 },
          },
        },
      ],
      departments: [
        {
          ...{ id: 'finance', name: 'Финансовое управление', expected: 2, reported: 1, blank: 0, faulty: 0 },
          ...{ missing: ['1.1'], overdue: ['1.1'] },
        },
        {
          ...{ id: 'hr', name: 'Отдел кадров', expected: 1, reported: 0, blank: 1, faulty: 0 },
          ...{ missing: [], overdue: ['1.1'] },
        },
      ],
      unread: [],
      summary: { expected: 3, reported: 1, blank: 1, faulty: 0, missing: 1, overdue: 2 },
    })
  })

  test('late from the day after the last date within the period, else from the day after its end', () => {
    const due = (dates: string) =>
      withPlan(plan.replace('responsible: [hr]', `responsible: [hr], due: ${dates}`), silent)
    const isLate = (cwd: string, day: string) =>
      JSON.parse(svod(['status', '2020', '--as-of', day, '--format', 'json'], { cwd }).stdout).items[0].overdue
    const within = due('[2020-03-01, 2020-06-30, 2021-02-01]')
    expect([isLate(within, '2020-06-30'), isLate(within, '2020-07-01')]).toEqual([false, true])
    for (const cwd of [due('[2019-06-30]'), workspace(silent)]) {
      expect([isLate(cwd, '2020-12-31'), isLate(cwd, '2021-01-01')]).toEqual([false, true])
    }
  })

  test('nothing is expected of what is repealed on any day, or due after the period while nobody reported', () => {
    const first = (fields: string, files = silent) =>
      cellsOf(json(withPlan(plan.replace('responsible: [hr]', fields), files)))['1.1']
    expect(first('responsible: [hr, finance]')).toEqual({ finance: 'missing', hr: 'missing' })
    expect(first('responsible: [hr], repealed: {act: Постановление}')?.hr).toBe('not-responsible')
    expect(first('responsible: [hr], repealed: {act: Постановление, since: 2020-12-31}')?.hr).toBe('optional')
    expect(first('responsible: [hr], repealed: {act: Постановление, since: 2021-01-01}')?.hr).toBe('missing')
    expect(first('responsible: [hr, finance], due: 2021-03-01')).toEqual({ finance: 'optional', hr: 'optional' })
    expect(first('responsible: [hr, finance], due: 2021-03-01', { [hrFile]: hr })).toEqual({
      ...{ finance: 'missing', hr: 'reported' },
    })
    const anyone = plan.replace(', responsible: [hr]', '')
    expect(cellsOf(json(withPlan(anyone, silent)))['1.1']).toEqual({ finance: 'optional', hr: 'optional' })
  })

  test('an entry’s own state comes first: an answer that nobody asked for, a joint one, one with errors', () => {
    const unasked = workspace({ 'plans/2020/submissions/finance.yaml': `${finance}  "1.1": Обучены.\n` })
    expect(json(unasked)).toMatchObject({ summary: { expected: 2, reported: 2 } })
    expect(cellsOf(json(unasked))['1.1']).toEqual({ finance: 'reported', hr: 'reported' })
    const joint = workspace({
      ...withWarning,
      [hrFile]: 'department: hr\nitems:\n  "1.1":\n    text: Обучено пятеро.\n    jointly: [finance]\n',
    })
    expect(json(joint).items[0].departments.finance).toMatchObject({ state: 'reported', place: { file: hrFile } })
    const faulty = workspace({ [hrFile]: 'department: hr\nitems:\n  "1.1":\n    text: Обучены.\n    status: gone\n' })
    expect(json(faulty).items[0].departments.hr).toMatchObject({ state: 'faulty', errors: 1, place: { line: 3 } })
    const mistyped = workspace({ [hrFile]: 'department: hr\nitems:\n  "1.l": Обучены.\n' })
    expect(json(mistyped).items[0].departments.hr).toMatchObject({ state: 'faulty', errors: 1, place: { line: 3 } })
    const several = workspace({
      ...withWarning,
      [hrFile]: 'department: hr\nitems:\n  "1.1, 1.2":\n',
    })
    expect(json(several).items.map((one: ReturnType<typeof json>) => one.departments.hr.warnings)).toEqual([1, 1])
  })

  test('a file that cannot be read makes what is open of its department faulty, or stands above the matrix', () => {
    const own = json(workspace({ ...broken, 'plans/2020/submissions/letter.yaml': 'items: [' }))
    expect(own.items[0].departments.hr).toMatchObject({ state: 'faulty', place: { file: hrFile, line: 3 } })
    expect(own).toMatchObject({ unread: ['plans/2020/submissions/letter.yaml'], summary: { faulty: 1, missing: 0 } })
    const cwd = workspace({ ...silent, 'plans/2020/submissions/letter.yaml': 'department: nobody\nitems: {}\n' })
    expect(cellsOf(json(cwd))['1.1']?.hr).toBe('missing')
    expect(status(cwd, '--lang', 'en').stdout).toContain('It cannot be read whose these files are: plans/2020/')
  })

  test('--require-complete: every expected answer, no item without one, no error anywhere', () => {
    const gate = (cwd: string) => status(cwd, '--require-complete').status
    expect(gate(workspace())).toBe(0)
    expect(gate(workspace(withWarning))).toBe(1)
    expect(gate(workspace(blank))).toBe(1)
    expect(gate(workspace({ 'plans/2020/submissions/letter.yaml': 'items: [' }))).toBe(1)
    expect(gate(withPlan(plan.replace(', responsible: [hr]', ''), silent))).toBe(1)
    const run = status(workspace(silent), '--require-complete', '--lang', 'ru')
    expect([run.status, run.stderr]).toEqual([
      1,
      '2020: 1 ошибка; все замечания: svod lint 2020\n2020: сдано ответов: 1 из 2; без единого ответа: 1.1\n',
    ])
    expect(status(workspace(silent)).status).toBe(0)
  })

  test('a department’s to-do list', () => {
    const cwd = workspace({ ...withWarning, ...blank })
    expect(status(cwd, '--department', 'hr', '--format', 'md', '--lang', 'ru').stdout).toBe(
      `### Кто отчитался: 2020 год

По состоянию на 1 января 2021 г.\\
Сдано ответов: 0 из 1; не заполнено: 1; просрочено: 1

**Отдел кадров**

Сдано ответов: 0 из 1; не заполнено: 1; просрочено: 1

Что сделать:

- **1.1** Обучение служащих: заполнить; ${hrFile}:3; срок: ежегодно; просрочено
`,
    )
    expect(json(cwd, '--department', 'hr')).toMatchObject({
      items: [{ number: '1.1' }],
      departments: [{ id: 'hr' }],
      summary: { expected: 1, blank: 1 },
    })
  })

  test('csv as a spreadsheet opens it in Russian', () => {
    const files = { ...silent, 'plans/2020/submissions/finance.yaml': finance.replace('1.2', '1.10') }
    const cwd = withPlan(plan.replace('"1.2"', '"1.10"'), files)
    expect(status(cwd, '--format', 'csv', '--lang', 'ru').stdout).toBe(
      '\ufeffПункт;Мероприятие;Срок;Статус;Финансовое управление;Отдел кадров;Сдано;Ожидается;Просрочено\r\n' +
        '="1.1";Обучение служащих;ежегодно;Нет информации;;нет ответа, просрочено;0;1;1\r\n' +
        '="1.10";Проведение проверок;ежеквартально;Информация представлена;сдано;;1;1;0\r\n' +
        'Сдано;;;;1;0;1;;\r\nОжидается;;;;1;1;;2;\r\nПросрочено;;;;0;1;;;1\r\n',
    )
  })

  test('the form by the name of the file, never over an input', () => {
    const cwd = workspace()
    expect(status(cwd, '--out', 'wall.html').status).toBe(0)
    expect(readFileSync(join(cwd, 'wall.html'), 'utf8')).toMatch(/^<!doctype html>/)
    expect(status(cwd, '--out', 'wall.html', '--format', 'csv').status).toBe(2)
    expect(status(cwd, '--out', planFile).status).toBe(2)
    expect(readFileSync(join(cwd, planFile), 'utf8')).toBe(plan)
  })

  test('refusals', () => {
    const cwd = workspace()
    const refused = (...args: string[]) => {
      const run = svod(['status', ...args, '--lang', 'en'], { cwd })
      expect([run.status, run.stdout]).toEqual([2, ''])
      return run.stderr
    }
    expect(refused('2020', '--as-of', '2020-02-30')).toContain('There is no such day: “2020-02-30”.')
    expect(refused('2020', '--department', 'finanse')).toContain('Did you mean finance?')
    expect(refused('2019')).toContain('plans/2019/plan.yaml')
    expect(refused()).toContain('Missing: <period>')
    const unreadable = withPlan('title: [')
    expect(status(unreadable)).toMatchObject({ status: 1, stdout: '' })
    expect(status(unreadable).stderr).toContain('plans/2020/plan.yaml')
  })
})
