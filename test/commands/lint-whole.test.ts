import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Run, svod, temporaryFolder, workspace, write } from '../svod.js'

const hrFile = 'plans/2020/submissions/hr.yaml'
const hrSays = (text: string) => ({ [hrFile]: `department: hr\nitems:\n  "1.1": ${text}\n` })
const lint = (cwd: string, ...words: string[]): Run =>
  svod(['lint', '--lang', 'en', '--rule', 'quarterly-without-quarters=off', ...words], { cwd })
const told = ({ stdout }: Run): string[] =>
  JSON.parse(stdout).diagnostics.map((one: { rule: string; file: string }) => `${one.rule} ${one.file}`)
const rulesIn = (files: Record<string, string>, ...words: string[]): string[] =>
  told(lint(workspace(files), '--format', 'json', ...words)).map((one) => one.split(' ')[0] ?? '')

describe('no period is passed over', () => {
  test.each([
    ['2021/submissions/hr.yaml', 'plans/2021', 'it has no plan.yaml'],
    ['2021/Plan.yaml', 'plans/2021', 'Rename Plan.yaml to plan.yaml.'],
    ['2020-q1/plan.yaml', 'plans/2020-q1', 'its name is no period; did you mean “2020-Q1”?'],
  ])('%s', (path, folder, words) => {
    const root = workspace({ [`plans/${path}`]: 'title: Отчёт\n' })
    const { status, stdout } = lint(root)
    expect([status, stdout.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining(words)])
    expect(told(lint(root, '--format', 'json'))).toEqual([`stray-file ${folder}`])
    expect(lint(root, '2020').status).toBe(0)
  })

  test('the workspace and its folder of plans name every period', () => {
    const root = workspace()
    for (const name of ['.', 'plans']) expect(lint(root, name).stderr).toBe(lint(root).stderr)
  })

  test('a submission to a plan that is not there is told as that', () => {
    const root = workspace({ 'plans/2021/submissions/hr.yaml': 'department: hr\n' })
    const { status, stderr } = lint(root, 'plans/2021/submissions/hr.yaml')
    expect([status, stderr]).toEqual([2, expect.stringContaining('2021')])
    expect(stderr).not.toContain('neither a plan nor a submission')
  })
})

describe('a plan that is inherited', () => {
  const heir = { 'plans/2021/plan.yaml': 'extends: ../2020/plan.yaml\ntitle: Отчёт\nitems: []\n' }
  const measure = (text: string) => `title: Отчёт
organization: Администрация
departments: [{id: hr, name: Отдел}]
items:
  - {number: "1.1", measure: ${text}, deadline: ежегодно, due: 2030-12-31}
`
  const years = (plan: string) => ({
    'plans/2020/plan.yaml': plan,
    'plans/2020/submissions/finance.yaml': 'department: hr\nitems:\n  "1.1": Обучено 5 служащих города.\n',
    'plans/2020/submissions/hr.yaml': 'department: hr\nitems: {}\n',
    'plans/2021/plan.yaml': heir['plans/2021/plan.yaml'].replace('items: []\n', ''),
    'plans/2021/submissions/hr.yaml': 'department: hr\nitems:\n  "1.1": Обучено 6 служащих города.\n',
  })

  test('is told of once, however many years inherit it', () => {
    expect(rulesIn(years(measure('Обучение  служащих')))).toEqual(['double-space'])
  })

  test('turns off for its heirs what it turns off for itself', () => {
    expect(rulesIn(years(`# svod-disable double-space -- так утверждено\n${measure('Обучение  служащих')}`))).toEqual(
      [],
    )
  })
})

describe('what is written', () => {
  test('--fix leaves alone what a link leads to outside of the workspace', () => {
    const outside = join(temporaryFolder(), 'hr.yaml')
    const text = 'department: hr\nitems:\n  "1.1": Обучено  пятеро служащих города.\n'
    writeFileSync(outside, text)
    const root = workspace()
    svod(['--version'], { cwd: root })
    const link = join(root, 'plans/2020/submissions/linked.yaml')
    write(root, { [hrFile]: 'department: hr\nitems: {}\n' })
    symlinkSync(outside, link)
    lint(root, '--fix')
    expect(readFileSync(outside, 'utf8')).toBe(text)
  })

  test('a result is not written over an input, nor two of them into one file', () => {
    const root = workspace()
    const before = readFileSync(join(root, 'plans/2020/plan.yaml'), 'utf8')
    expect(lint(root, '--format', 'concise=plans/2020/plan.yaml').status).toBe(2)
    expect(readFileSync(join(root, 'plans/2020/plan.yaml'), 'utf8')).toBe(before)
    expect(lint(root, '--format', 'json=a', '--format', 'sarif=a').status).toBe(2)
    expect(existsSync(join(root, 'a'))).toBe(false)
  })

  test('a baseline keeps what it says of files that were not looked at', () => {
    const root = workspace({
      ...hrSays('Обучено  пятеро служащих города.'),
      'plans/2020/submissions/finance.yaml':
        'department: finance\nitems:\n  "1.2": {text: Проведено  две проверки города., indicators: {checks: 2}}\n',
    })
    lint(root, '--write-baseline')
    const whole = readFileSync(join(root, 'svod-baseline.json'), 'utf8')
    expect(whole.match(/double-space/g)).toHaveLength(2)
    lint(root, hrFile, '--write-baseline')
    expect(readFileSync(join(root, 'svod-baseline.json'), 'utf8')).toBe(whole)
  })

  test('with --fix holds what is left, and what could be mended is mended', () => {
    const root = workspace({ [hrFile]: 'department: hr\nitems:\n  "1.1": Обучены  5 служащих\n' })
    const { status, stderr } = lint(root, '--fix', '--write-baseline', '--rule', 'missing-final-period=warning')
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^Mended: 1 \(.*hr\.yaml\)\nNoted in /),
    })
    expect(readFileSync(join(root, hrFile), 'utf8')).toContain('Обучены 5 служащих')
    expect(readFileSync(join(root, 'svod-baseline.json'), 'utf8')).not.toContain('double-space')
  })

  test('a baseline says which findings it cannot hold', () => {
    const root = workspace({
      [hrFile]: 'department: hr\nitems:\n  "7.99": Да.\n  "1.1": Обучено  пятеро служащих города.\n',
    })
    const { status, stderr } = lint(root, '--write-baseline')
    expect([status, stderr]).toEqual([1, expect.stringContaining('Noted in svod-baseline.json: 1 finding')])
    expect(stderr).toContain('Not noted: 1.')
  })

  test('--stdin-filename without - is a slip', () => {
    expect(lint(workspace(), '--stdin-filename', hrFile).status).toBe(2)
  })
})

describe('one fault, one finding', () => {
  test.each([
    [
      'a swallowed end is no missing full stop',
      hrSays('Обучено пятеро служащих нашей школы # 1 в городе'),
      ['comment-swallows-text'],
    ],
    [
      'a blank long form',
      { [hrFile]: 'department: hr\nitems:\n  "1.1":\n    text:\n    status:\n    evidence:\n' },
      ['not-filled-in'],
    ],
    [
      'a number with a word before it',
      { [hrFile]: 'department: hr\nitems:\n  "п. 1.1": Обучено пятеро служащих.\n' },
      ['unknown-item'],
    ],
    [
      'fields in Russian',
      { [hrFile]: 'департамент: hr\nпункты:\n  "1.1": Обучено пятеро служащих.\n' },
      ['schema', 'schema'],
    ],
    ['an empty text', hrSays('""'), ['empty-text']],
  ])('%s', (_, files, rules) => {
    expect(rulesIn(files)).toEqual(rules)
  })

  test.each([
    ['# svod-disable-nextline double-space -- так', 'there is no remark “svod-disable-nextline”'],
    ['# svod-disable double-space -- так', 'works at the top of a file only'],
  ])('%s', (remark, words) => {
    const text = `department: hr\nitems:\n  ${remark}\n  "1.1": Обучено  пятеро служащих города.\n`
    expect(lint(workspace({ [hrFile]: text }), '--format', 'concise').stdout).toContain(words)
  })

  test('a dash before the reason of a remark is as good as two hyphens', () => {
    const text =
      'department: hr\nitems:\n  # svod-disable-next-line double-space — так надо\n  "1.1": Обучено  пятеро служащих города.\n'
    expect(rulesIn({ [hrFile]: text })).toEqual([])
  })

  test('a mark that stands on the wrong side of its space is moved', () => {
    const root = workspace(hrSays('"Обучено пятеро служащих ,все впервые."'))
    lint(root, '--fix')
    expect(readFileSync(join(root, hrFile), 'utf8')).toContain('служащих, все впервые.')
  })
})
