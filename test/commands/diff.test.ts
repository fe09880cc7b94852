import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository } from '../compile/report-of-2020.js'
import { broken, filesIn, finance, hr, plan, shell, svod, temporaryFolder, workspace, write } from '../svod.js'

/** A year later: 1.2 has moved to 1.1 with another figure and deadline, 1.1 is gone, 1.2 is new. */
const later = {
  'plans/2021/plan.yaml': `title: Отчёт о работе
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
  - {id: hr, name: Отдел кадров}
sections:
  - number: "1"
    title: Общие меры
    items:
      - number: "1.1"
        measure: Проведение проверок
        deadline: ежемесячно
        responsible: [finance]
        indicators: [{id: checks, name: Проведено проверок, unit: шт.}]
      - {number: "1.2", measure: Ремонт дворовых проездов, deadline: до конца года, responsible: [hr]}
`,
  'plans/2021/submissions/finance.yaml': finance.replace('"1.2"', '"1.1"').replace('25', '30'),
  'plans/2021/submissions/hr.yaml': hr
    .replace('"1.1"', '"1.2"')
    .replace('Обучено пятеро служащих', 'Проезды приведены в порядок'),
}

/** The same plan and answers, a year on; only the year's number differs. */
const sameAgain = {
  'plans/2021/plan.yaml': plan,
  'plans/2021/submissions/finance.yaml': finance,
  'plans/2021/submissions/hr.yaml': hr,
}

const both = () => workspace(later)
/** In English, whatever the language of the reports. */
const diff = (cwd: string, ...args: string[]) => svod(['diff', '2020', '2021', '--lang', 'en', ...args], { cwd })
const json = (cwd: string, ...args: string[]) => JSON.parse(diff(cwd, '--format', 'json', ...args).stdout)

describe('svod diff', () => {
  test('tells item by item what changed', () => {
    expect(diff(both())).toEqual({
      status: 0,
      stderr: '',
      stdout: `What changed: 2020 → 2021

! was 1.1        removed  Обучение служащих
    deadline: ежегодно
    responsible: Отдел кадров
    status: Reported
    text: [-Обучено пятеро служащих.-]

+ 1.2            added    Ремонт дворовых проездов
    deadline: до конца года
    responsible: Отдел кадров
    status: Reported
    text: {+Проезды приведены в порядок.+}

~ 1.1 (was 1.2)  changed  Проведение проверок
    deadline: [-ежеквартально-]{+ежемесячно+}
    Проведено проверок, шт.: 25 → 30 (+5, +20\u00a0%)
    text: Проведено [-25-]{+30+} проверок.

3 of 3 changed in substance. 1 removed (1 without being repealed), 1 added, 1 changed otherwise; 1 renumbered.
`,
    })
  })

  test('in Russian, a line an item', () => {
    expect(diff(both(), '--stat', '--lang', 'ru').stdout).toBe(`Что изменилось: 2020 → 2021

! был 1.1        исключён  Обучение служащих
+ 1.2            новый     Ремонт дворовых проездов
~ 1.1 (был 1.2)  изменён   Проведение проверок

По существу изменены 3 из 3. Исключено 1 (без отмены 1), новых 1, изменено иначе 1; с другим номером 1.
`)
  })

  test('as data', () => {
    const nothing = { measure: null, deadline: null, responsible: null, status: null, text: null, evidence: null }
    const neither = { copied: false, regressed: false, progressed: false, gone: false }
    const others = { fields: [], moved: [], indicators: [] }
    const figure = { id: 'checks', name: 'Проведено проверок', unit: 'шт.' }
    const only = (side: 'from' | 'to', said: Record<string, string>) =>
      Object.fromEntries(Object.entries(said).map(([key, value]) => [key, { from: null, to: null, [side]: value }]))
    expect(json(both())).toEqual({
      from: '2020',
      to: '2021',
      items: [
        {
          ...{ change: 'removed', from: '1.1', to: null, matchedBy: null, ...nothing, ...neither, ...others },
          ...only('from', { measure: 'Обучение служащих', deadline: 'ежегодно', responsible: 'hr' }),
          ...only('from', { status: 'reported', text: 'Обучено пятеро служащих.' }),
          ...{ regressed: true, gone: true, departments: [{ id: 'hr', change: 'removed' }] },
        },
        {
          ...{ change: 'changed', from: '1.2', to: '1.1', matchedBy: 'measure', ...nothing, ...neither, ...others },
          deadline: { from: 'ежеквартально', to: 'ежемесячно' },
          text: { from: 'Проведено 25 проверок.', to: 'Проведено 30 проверок.' },
          departments: [{ id: 'finance', change: 'changed' }],
          indicators: [
            {
              ...{ ...figure, from: 25, to: 30, delta: 5, percent: 20 },
              ...{ byDepartment: { finance: { from: 25, to: 30 } }, byQuarter: null },
            },
          ],
        },
        {
          ...{ change: 'added', from: null, to: '1.2', matchedBy: null, ...nothing, ...neither, ...others },
          ...only('to', { measure: 'Ремонт дворовых проездов', deadline: 'до конца года', responsible: 'hr' }),
          ...only('to', { status: 'reported', text: 'Проезды приведены в порядок.' }),
          departments: [{ id: 'hr', change: 'added' }],
        },
      ],
      report: {},
      summary: {
        added: 1,
        removed: 1,
        changed: 1,
        unchanged: 0,
        renumbered: 1,
        copied: 0,
        regressed: 1,
        progressed: 0,
      },
    })
  })

  test('nothing changed', () => {
    const cwd = workspace(sameAgain)
    expect(diff(cwd, '--exit-code', '--fail-on', 'regressed')).toEqual({
      status: 0,
      stderr: '',
      stdout: 'What changed: 2020 → 2021\n\nCopied word for word: 1.1, 1.2\nNo changes.\n',
    })
    expect(diff(cwd, '--format', 'md').stdout).toBe(
      '### What changed: 2020 → 2021\n\nNo changes.\n\nCopied word for word: 1.1, 1.2\n',
    )
  })

  test('brackets stay where there is colour', () => {
    const { stdout } = diff(both(), '--color', 'always')
    expect(stdout).toContain('\u001b[31m[-25-]\u001b[39m\u001b[32m{+30+}\u001b[39m')
  })
})

/** The README's example. */
test.each(['ru', 'en'])('what 2021 made of 2020, in %s', async (lang) => {
  const { status, stdout, stderr } = svod(['diff', '2020', '2021', '--lang', lang], { cwd: repository })
  expect([status, stderr]).toEqual([0, ''])
  await expect(stdout).toMatchFileSnapshot(`golden/diff.${lang}.txt`)
})

describe('gates', () => {
  test('--exit-code is 1 on any change', () => {
    expect(diff(both(), '--exit-code').status).toBe(1)
    expect(diff(both(), '--exit-code', '--item', '1.2').status).toBe(1)
  })

  test('--fail-on regressed names what became worse', () => {
    // The new 1.1 is another item, and not worse.
    const stderr = 'Removed without being repealed: 1.1\n'
    expect(diff(both(), '--fail-on', 'regressed')).toMatchObject({ status: 1, stderr })
    expect(diff(both(), '--fail-on', 'added')).toMatchObject({ status: 2, stdout: '' })
  })

  test('no result is written over what is compared', () => {
    const cwd = both()
    svod(['compile', '2020', '2021'], { cwd })
    const old = join(cwd, 'reports/2020/report.json')
    const before = readFileSync(old, 'utf8')
    for (const [from, to] of [
      ['2020', '2021'],
      ['reports/2020/report.json', '2021'],
      ['2021', old],
    ]) {
      const { status, stderr } = svod(['diff', from ?? '', to ?? '', '--out', 'reports/2020/report.json'], { cwd })
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'reports/2020/report.json is an input: no result is written over it.\n',
      })
    }
    expect(readFileSync(old, 'utf8')).toBe(before)
  })

  test('the name of --out says which form is meant, and may not say another', () => {
    const cwd = both()
    expect(diff(cwd, '--out', 'changes.docx').status).toBe(0)
    expect(readFileSync(join(cwd, 'changes.docx')).subarray(0, 2).toString()).toBe('PK')
    expect(diff(cwd, '--out', 'Changes.JSON').status).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'Changes.JSON'), 'utf8')).from).toBe('2020')
    expect(diff(cwd, '--format', 'md', '--out', 'other.docx')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'other.docx is to be md, but its name ends as that of another form: change the name or --format.\n',
    })
    expect(existsSync(join(cwd, 'other.docx'))).toBe(false)
  })

  test('--stat where it changes nothing is told', () => {
    const { status, stderr } = diff(both(), '--format', 'json', '--stat')
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: '--stat shortens pretty and md; json is written in full.\n',
    })
  })

  test('--item, by the number on either side, and only what it names counts', () => {
    const items = (...args: string[]) =>
      json(both(), ...args).items.map(({ from, to }: { from: string; to: string }) => [from, to])
    expect(items('--item', '1.2')).toEqual([
      ['1.2', '1.1'],
      [null, '1.2'],
    ])
    expect(items('--item', '1.1.')).toEqual([
      ['1.1', null],
      ['1.2', '1.1'],
    ])
    expect(diff(both(), '--item', '1.2', '--fail-on', 'regressed').status).toBe(0)
    expect(diff(both(), '--item', '1,2')).toEqual({
      ...{ status: 2, stdout: '', stderr: 'Neither report has an item 1,2. Did you mean 1.2?\n' },
    })
  })
})

describe('what is compared', () => {
  test('files of reports, anywhere', () => {
    const cwd = both()
    svod(['compile', '2020', '2021', '--format', 'json', '--out', 'out'], { cwd })
    const elsewhere = temporaryFolder()
    const paths = ['2020', '2021'].map((period) => join(cwd, 'out', period, 'report.json'))
    const { status, stdout } = svod(['diff', '--lang', 'en', ...paths], { cwd: elsewhere })
    expect({ status, stdout }).toEqual({ status: 0, stdout: diff(cwd).stdout })
    expect(svod(['diff', '--lang', 'en', 'out/2020/report.json', '2021'], { cwd }).stdout).toBe(stdout)
  })

  test('a period that plans/ has none of is read from reports/', () => {
    const cwd = workspace()
    svod(['compile', '2020'], { cwd })
    write(cwd, { 'reports/2019/report.json': readFileSync(join(cwd, 'reports/2020/report.json')) })
    expect(svod(['diff', '2019', '2020', '--exit-code'], { cwd }).status).toBe(0)
  })

  test('a period with errors stops it, and they are told', () => {
    const { status, stdout, stderr } = diff(workspace({ ...later, ...broken }))
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('yaml-syntax')
    expect(stderr).toContain('2020: 1 error; nothing is compared until they are mended\n')
  })

  test.each<[string[], string]>([
    [['2020', '2022'], 'There is neither plans/2022/plan.yaml nor reports/2022/report.json. There are: 2020, 2021.'],
    [['2020', '202l'], 'Did you mean 2021?'],
    [['2020', '1950-Q1'], 'There are: 2020, 2021.'],
    [['2020', 'later'], '“later” is neither a period nor a .json file.'],
    [['2020', 'none.json'], 'There is no file none.json.'],
    [['2020', 'svod.json'], 'svod.json: it is no JSON: the fault is in line 1, column 2.'],
    [
      ['2020', 'spoilt.json'],
      'spoilt.json: item 1.1: indicators[0].value must be a number without quotes and with a dot, as 12.5, and is "12,5".',
    ],
    [['2020', 'next.json'], 'next.json: this svod does not know the format svod-report/2; it reads svod-report/1.'],
    [['2020', 'other.json'], 'other.json: it is no report.json as svod compile writes it.'],
    [['2020', 'plans.json'], 'Cannot read plans.json: it is a folder.'],
    [['2020'], 'Missing: <old> <new>.'],
    [['2020', '2021', '2022'], 'Too many arguments.'],
    [['2020', '2021', '--format', 'xlsx'], 'is not one of pretty, md'],
    [['2020', '2021', '--format', 'md', '--format', 'json'], 'One run writes one form, and md and json are named.'],
    [['2020', '2020-q1'], 'Did you mean 2020-Q1?'],
  ])('%j is refused in a sentence', (args, sentence) => {
    const cwd = workspace({
      ...later,
      'svod.json': '{',
      'spoilt.json': JSON.stringify({
        ...{ format: 'svod-report/1', period: '2019' },
        sections: [{ items: [{ number: '1.1', measure: 'Опрос', indicators: [{ id: 'a', value: '12,5' }] }] }],
      }),
      'next.json': '{"format":"svod-report/2","sections":[]}',
      'other.json': '{"items":[]}',
      'plans.json/a': '',
    })
    const { status, stdout, stderr } = svod(['diff', ...args], { cwd })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })
})

test('a comment that is too long for GitHub is told, and not cut', () => {
  const paragraphs = Array.from({ length: 5 }, () => 'Обучено '.repeat(1800))
  const long = hr.replace('Обучено пятеро служащих', paragraphs.join('\n    '))
  const cwd = workspace({ ...later, 'plans/2021/submissions/hr.yaml': long.replace('"1.1"', '"1.2"') })
  const { status, stdout, stderr } = diff(cwd, '--format', 'md')
  expect(status).toBe(0)
  expect(stdout.length).toBeGreaterThan(70_000)
  expect(stderr).toBe(
    `It has ${stdout.length} characters, and GitHub takes 65536 of a comment; --stat or --item makes it shorter.\n`,
  )
  expect(diff(cwd, '--format', 'md', '--stat').stderr).toBe('')
})

test('one form named twice is that form', () => {
  const cwd = both()
  expect(diff(cwd, '--format', 'md', '--format', 'md')).toEqual(diff(cwd, '--format', 'md'))
})

test.each([
  ['report.txt', '“report.txt” is neither a period nor a .json file.'],
  ['2020-q1', 'Did you mean 2020-Q1?'],
  ['2020', 'nor any folder above it holds plans/'],
])('outside a workspace, %s is refused for what it is', (name, sentence) => {
  const { status, stderr } = svod(['diff', name, 'report.json'], { cwd: temporaryFolder() })
  expect(status).toBe(2)
  expect(stderr).toContain(sentence)
})

describe('--out', () => {
  test('writes the file and says so on standard error alone', () => {
    const cwd = both()
    expect(diff(cwd, '--format', 'md', '--out', 'a/changes.md', '--exit-code')).toEqual({
      ...{ status: 1, stdout: '', stderr: 'Wrote a/changes.md\n' },
    })
    expect(readFileSync(join(cwd, 'a/changes.md'), 'utf8')).toBe(diff(cwd, '--format', 'md').stdout)
  })

  test('a file has no colour and no line broken for a screen', () => {
    const cwd = both()
    diff(cwd, '--out', 'changes.txt', '--color', 'always')
    expect(readFileSync(join(cwd, 'changes.txt'), 'utf8')).toBe(diff(cwd).stdout)
  })

  test('- is standard output', () => {
    const cwd = both()
    const before = filesIn(cwd)
    expect(diff(cwd, '--out', '-')).toEqual(diff(cwd))
    expect(filesIn(cwd)).toEqual(before)
  })

  test('never among the submissions, and nothing where it cannot be written', () => {
    const cwd = both()
    const before = filesIn(cwd)
    expect(diff(cwd, '--out', 'plans/2020/submissions/changes.txt').status).toBe(2)
    expect(diff(cwd, '--out', 'plans')).toMatchObject({ status: 2, stdout: '' })
    expect(filesIn(cwd)).toEqual(before)
    expect(existsSync(join(cwd, 'changes.txt'))).toBe(false)
  })
})

test('on a terminal each item’s line has room for itself', () => {
  const cwd = both()
  if (shell('script -qec true /dev/null', { cwd }).status !== 0) return
  const bin = new URL('../../bin/svod.js', import.meta.url).pathname
  const line = `stty cols 40; '${process.execPath}' '${bin}' diff 2020 2021 --color never`
  const { stdout } = shell(`script -qec "${line}" /dev/null`, { cwd, env: { TERM: 'xterm' } })
  expect(Math.max(...stdout.split(/[\r\n]+(?:\u001b\[K)?/).map((one) => one.length))).toBeLessThanOrEqual(40)
  expect(stdout).toContain('…')
})
