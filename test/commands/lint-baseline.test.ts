import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { finance, plan, type Run, svod, workspace, write } from '../svod.js'

const hrFile = 'plans/2020/submissions/hr.yaml'
const hrSays = (text: string) => `department: hr\nitems:\n  "1.1": ${text}\n`
const twoYears = {
  [hrFile]: hrSays('Обучено  пятеро служащих города.'),
  'plans/2019/plan.yaml': plan,
  'plans/2019/submissions/finance.yaml': finance,
  'plans/2019/submissions/hr.yaml': hrSays('Обучено  шестеро служащих края.'),
}
const lint = (cwd: string, ...words: string[]): Run =>
  svod(['lint', '--lang', 'en', '--only', 'double-space', '--only', 'unused-suppression', ...words], { cwd })
const noted = (cwd: string): string[] =>
  JSON.parse(readFileSync(join(cwd, 'svod-baseline.json'), 'utf8')).findings.map((one: { file: string }) => one.file)

describe('--write-baseline', () => {
  test('with a period renews that period’s alone', () => {
    const cwd = workspace(twoYears)
    lint(cwd, '--write-baseline')
    const [of2019 = '', of2020 = ''] = noted(cwd)
    expect([of2019, of2020]).toEqual(['plans/2019/submissions/hr.yaml', hrFile])
    write(cwd, { [hrFile]: hrSays('Обучено пятеро служащих города.'), [of2019]: hrSays('Обучено шестеро служащих.') })
    expect(lint(cwd, '2020', '--write-baseline').status).toBe(0)
    expect(noted(cwd)).toEqual([of2019])
  })

  test('notes what is told of an inherited plan once, whichever period tells it', () => {
    const cwd = workspace({
      ...twoYears,
      'plans/2019/plan.yaml': plan.replace('Обучение служащих', 'Обучение  служащих'),
      'plans/2020/plan.yaml': 'extends: ../2019/plan.yaml\ntitle: Отчёт о работе\n',
    })
    lint(cwd, '--write-baseline')
    const before = noted(cwd)
    expect(before.filter((file) => file === 'plans/2019/plan.yaml')).toHaveLength(1)
    lint(cwd, '2020', '--write-baseline')
    expect(noted(cwd)).toEqual(before)
  })
})

test('a run says how many findings the baseline holds back', () => {
  const cwd = workspace(twoYears)
  lint(cwd, '--write-baseline')
  const said = (count: string) => `${count} noted in svod-baseline.json: not shown and not counted\n`
  expect(lint(cwd).stderr).toContain(said('2 findings'))
  expect(lint(cwd, '2019').stderr).toContain(said('1 finding'))
  expect(lint(cwd, '--quiet').stderr).toBe('')
  write(cwd, { [hrFile]: hrSays('Обучено пятеро служащих города.') })
  expect(lint(cwd, hrFile).stderr).not.toContain('noted in')
})

describe('--prune-baseline', () => {
  test('drops what applies no longer and notes nothing new', () => {
    const cwd = workspace(twoYears)
    lint(cwd, '--write-baseline')
    write(cwd, {
      [hrFile]: hrSays('Обучено пятеро служащих города.'),
      'plans/2020/submissions/finance.yaml': finance.replace('Проведено ', 'Проведено  '),
    })
    expect(lint(cwd).stdout).toContain('--prune-baseline')
    const { status, stdout, stderr } = lint(cwd, '--prune-baseline')
    expect(status).toBe(0)
    expect(stdout).toContain('finance.yaml:5:16 warning')
    expect(stdout).not.toContain('unused-suppression')
    expect(stderr).toContain('Dropped from svod-baseline.json: 1\n')
    expect(noted(cwd)).toEqual(['plans/2019/submissions/hr.yaml'])
    const pruned = readFileSync(join(cwd, 'svod-baseline.json'), 'utf8')
    expect(lint(cwd, '--prune-baseline').stderr).toContain('Dropped from svod-baseline.json: 0\n')
    expect(readFileSync(join(cwd, 'svod-baseline.json'), 'utf8')).toBe(pruned)
  })

  test('drops the entries of files and periods that are gone, unless others are asked for', () => {
    const cwd = workspace(twoYears)
    lint(cwd, '--write-baseline')
    rmSync(join(cwd, 'plans/2019'), { recursive: true })
    lint(cwd, '2020', '--prune-baseline')
    expect(noted(cwd)).toHaveLength(2)
    lint(cwd, '--prune-baseline')
    expect(noted(cwd)).toEqual([hrFile])
  })

  test('with --fix drops what is mended', () => {
    const cwd = workspace(twoYears)
    lint(cwd, '--write-baseline')
    expect(lint(cwd, '--fix', '--prune-baseline').status).toBe(0)
    expect(noted(cwd)).toEqual([])
  })

  test.each([
    [['--prune-baseline'], 'There is no svod-baseline.json'],
    [['--prune-baseline', '--write-baseline'], 'do not go together'],
    [['--prune-baseline', '--fix-dry-run'], 'do not go together'],
  ])('%j cannot be done', (words, said) => {
    const cwd = workspace(twoYears)
    const { status, stderr } = lint(cwd, ...words)
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)])
    expect(existsSync(join(cwd, 'svod-baseline.json'))).toBe(false)
  })
})

test('the cache hides itself from git', () => {
  const cwd = workspace()
  lint(cwd, '--cache')
  expect(readFileSync(join(cwd, '.svod-cache/.gitignore'), 'utf8')).toBe('*\n')
  write(cwd, { '.svod-cache/.gitignore': '*\n!.gitignore\n', [hrFile]: hrSays('Обучены все.') })
  lint(cwd, '--cache')
  expect(readFileSync(join(cwd, '.svod-cache/.gitignore'), 'utf8')).toBe('*\n!.gitignore\n')
})
