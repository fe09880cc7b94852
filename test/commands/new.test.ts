import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repository } from '../compile/report-of-2020.js'
import { runs } from '../runs.js'
import { filesIn, plan, sound, svod, temporaryFolder, workspace, write } from '../svod.js'

const rulesIn = (cwd: string, period: string) => {
  const { diagnostics } = JSON.parse(svod(['lint', period, '--format', 'json'], { cwd }).stdout)
  return [...new Set<string>(diagnostics.map(({ rule }: { rule: string }) => rule))].sort()
}

/** Types an answer below every number and a figure behind every indicator; nothing is taken away. */
function filledIn(text: string): string {
  return text
    .replace(/^( {2}"[^"]+": \|)$/gm, '$1\n    Работа проведена 5 раз.')
    .replace(/^( {4}text: \|)$/gm, '$1\n      Обучено 5 человек.')
    .replace(/^( {6}[a-z][\w-]*:)( {3}#)/gm, '$1 0$2')
}

function fillIn(cwd: string, period: string): void {
  const folder = join(cwd, `plans/${period}/submissions`)
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    writeFileSync(path, filledIn(readFileSync(path, 'utf8')))
  }
}

const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8')

describe('svod new in an empty folder', () => {
  test.each(['ru', 'en'])('writes what a clerk opens, in %s', async (lang) => {
    const cwd = temporaryFolder()
    const { status, stdout, stderr } = svod(['new', '2020', '--yes', '--lang', lang], { cwd })
    expect([status, stderr]).toEqual([0, ''])
    const texts = ['svod.yaml', 'plans/2020/plan.yaml', 'plans/2020/submissions/hr.yaml'].map(
      (file) => `--- ${file}\n${read(cwd, file)}`,
    )
    await expect(`${stdout}\n${texts.join('\n')}`).toMatchFileSnapshot(`golden/new-blank.${lang}.txt`)
  })

  test.each(['ru', 'en'])('in %s nothing but blanks is found, and filled in by typing alone it compiles', (lang) => {
    const cwd = temporaryFolder()
    svod(['new', '2020', '--yes', '--lang', lang], { cwd })
    expect(rulesIn(cwd, '2020')).toEqual(['not-filled-in'])
    expect(svod(['compile', '2020', '--draft'], { cwd }).status).toBe(0)
    expect(svod(['compile', '2020'], { cwd }).status).toBe(1)
    fillIn(cwd, '2020')
    expect(rulesIn(cwd, '2020')).toEqual([])
    expect(svod(['compile', '2020', '--max-warnings', '0'], { cwd }).status).toBe(0)
  })

  test('flags name title, organization and departments; Russian names make a plan in Russian', () => {
    const cwd = temporaryFolder()
    const names = ['--title', 'Отчёт: «год» # 1', '--organization', 'Дума', '--department', 'press=Пресс-служба, отдел']
    expect(svod(['new', '2020-Q1', ...names], { cwd }).status).toBe(0)
    const text = read(cwd, 'plans/2020-Q1/plan.yaml')
    expect(text).toContain('title: "Отчёт: «год» # 1"\norganization: Дума\n')
    expect(text).toContain('  - {id: press, name: "Пресс-служба, отдел"}\n')
    expect(text).not.toContain('language:')
    expect(rulesIn(cwd, '2020-Q1')).toEqual(['not-filled-in'])
  })

  test('--root names the folder that becomes a workspace', () => {
    const cwd = temporaryFolder()
    mkdirSync(join(cwd, 'city'))
    expect(svod(['new', '2020', '--root', 'city', '--yes'], { cwd }).status).toBe(0)
    expect(readdirSync(cwd)).toEqual(['city'])
  })
})

describe('svod new where something is there', () => {
  test('a department that joined later gets its blank, and nothing else is touched', () => {
    const joined = plan
      .replace('sections:', '  - {id: press, name: Пресс-служба}\nsections:')
      .replace('[hr]', '[hr, press]')
    const cwd = workspace({
      'plans/2020/plan.yaml': joined,
      'plans/2020/submissions/all/staff.yml': sound['plans/2020/submissions/hr.yaml'] ?? '',
    })
    const before = filesIn(cwd)
    const { status, stdout, stderr } = svod(['new', '2020', '--lang', 'en'], { cwd })
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'plans/2020/submissions/press.yaml'])
    expect(stderr).toBe(
      'There already, left as it was: plans/2020/plan.yaml, plans/2020/submissions/all/staff.yml, plans/2020/submissions/finance.yaml, plans/2020/submissions/hr.yaml\n',
    )
    const after = filesIn(cwd)
    for (const [file, text] of before) expect(after.get(file)).toBe(text)
    const again = svod(['new', '2020', '--quiet'], { cwd })
    expect(again).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('a plan with errors is told, and nothing is written', () => {
    const cwd = workspace({ 'plans/2020/plan.yaml': plan.replace('title:', 'titel:') })
    const before = filesIn(cwd)
    expect(svod(['new', '2020'], { cwd }).status).toBe(1)
    expect(svod(['new', '2021', '--from', '2020'], { cwd }).status).toBe(1)
    expect(filesIn(cwd)).toEqual(before)
  })

  test('nothing is written through a link that leads out of the workspace', () => {
    const [cwd, elsewhere] = [workspace(), temporaryFolder()]
    symlinkSync(elsewhere, join(cwd, 'plans/2021'))
    expect(svod(['new', '2021', '--from', '2020'], { cwd }).status).toBe(2)
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test.each([
    [['2020-Q5'], '2020-Q5'],
    [['2021', '--copy'], '--from'],
    [['2020', '--from', '2020'], '2020'],
    [['2021', '--from', '2019'], '2019'],
    [['2021', '--from', '2020', '--department', 'a=B'], '--department'],
    [['2021', '--department', 'Отдел'], 'Отдел'],
    [['2021', '--department', 'a=A', '--department', 'a=B'], 'a=B'],
  ])('%j cannot be done', (args, named) => {
    const cwd = workspace()
    const before = filesIn(cwd)
    const { status, stdout, stderr } = svod(['new', ...args], { cwd })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(named)
    expect(filesIn(cwd)).toEqual(before)
  })
})

describe('svod new from an earlier period', () => {
  const years = () => {
    const cwd = temporaryFolder()
    cpSync(join(repository, 'plans'), join(cwd, 'plans'), { recursive: true })
    return cwd
  }

  test.each([[[]], [['--copy']]])(
    'the plan of 2022 from that of 2020 lints as not filled in, compiles as a draft and filled in, with %j',
    (more) => {
      const cwd = years()
      expect(svod(['new', '2022', '--from', '2020', ...more], { cwd }).status).toBe(0)
      expect(read(cwd, 'plans/2022/plan.yaml')).toContain(' за 2022 год\n')
      expect(rulesIn(cwd, '2022')).toEqual(['not-filled-in'])
      expect(svod(['compile', '2022', '--draft'], { cwd }).status).toBe(0)
      fillIn(cwd, '2022')
      expect(svod(['compile', '2022'], { cwd }).status).toBe(0)
    },
  )

  const old = {
    ...sound,
    'plans/2020/plan.yaml': `${plan.replace('Отчёт о работе', 'Отчёт о работе за 2020 год')}      - number: "1.3"
        measure: Отчётность
        deadline: ежеквартально
        due: [2020-02-29, 2020-12-31]
        responsible: all
        lead: |
          Всего за год
          сделано многое.
        allowYears: [2018]
      - {number: "1.4", measure: Отменено, deadline: ежегодно, responsible: [hr], repealed: {act: решение № 5}}
      - {number: "1.5", measure: Любой ответ, deadline: ежегодно}
`,
    'plans/2020/submissions/hr.yaml': `department: hr
items:
  "1.1": "Обучено: 5\\n# служащих"
  "1.3, 1.5": |
    Сдано 4 отчёта.
    svod-disable stale-year -- нет
`,
  }

  test.each([
    ['2021', []],
    ['2021', ['--copy']],
    ['2020-Q1', []],
    ['2020-Q1', ['--copy']],
    ['2021-H2', []],
  ])('%s %j: title, due dates, repealed items, last texts', async (period, more) => {
    const cwd = temporaryFolder()
    write(cwd, old)
    const { status } = svod(['new', period, '--from', '2020', ...more], { cwd })
    expect(status).toBe(0)
    expect(rulesIn(cwd, period)).toEqual(['empty-item', 'not-filled-in'])
    const files = ['plan.yaml', 'submissions/hr.yaml'].map((file) => read(cwd, `plans/${period}/${file}`))
    await expect(files.join('---\n')).toMatchFileSnapshot(`golden/new-${period}${more.join('')}.txt`)
  })

  test('last texts stand whole in comments, and filling in never takes a deletion', () => {
    const line = fc.oneof(
      fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
      fc.constantFrom('# 5', '- пункт', '"1.1": |', 'svod-disable x', '{{checks}}', 'да: нет', '%', '\ttab', '|'),
    )
    const texts = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(texts, (text) => {
        const cwd = workspace({
          'plans/2020/submissions/hr.yaml': `department: hr\nitems:\n  "1.1": ${JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, '?')}\n`,
        })
        expect(svod(['new', '2021', '--from', '2020'], { cwd }).status).toBe(0)
        const blank = read(cwd, 'plans/2021/submissions/hr.yaml')
        for (const one of text.replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, '?').split(/\r\n|\r|\n/))
          expect(blank).toContain(one.trim())
        expect(rulesIn(cwd, '2021')).toEqual(['not-filled-in'])
        fillIn(cwd, '2021')
        expect(svod(['compile', '2021', '--format', 'json'], { cwd }).status).toBe(0)
      }),
      { numRuns: runs(12) },
    )
  })

  test('a text of the longest lines stays whole', () => {
    const long = 'слово '.repeat(3300).trim()
    const cwd = workspace({ 'plans/2020/submissions/hr.yaml': `department: hr\nitems:\n  "1.1": |\n    ${long}\n` })
    svod(['new', '2021', '--from', '2020'], { cwd })
    const blank = read(cwd, 'plans/2021/submissions/hr.yaml')
    expect(blank.match(/слово/g)).toHaveLength(3300)
    expect(rulesIn(cwd, '2021')).toEqual(['not-filled-in'])
  })
})
