import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { changesFormats } from '../../src/diff-writers/changes-writer.js'
import { trendFormats } from '../../src/diff-writers/trend/trend-writer.js'
import { formats, languages } from '../../src/model/terms.js'
import { findingsForms } from '../../src/reporters/form.js'
import { finance, plan, svod, temporaryFolder, workspace } from '../svod.js'

/** What is wrong with the command, and what svod says to it in both languages. */
const mistakes: [words: string[], english: string, russian: string][] = [
  [['compil'], 'There is no command “compil”. Did you mean compile?', 'Нет команды «compil». Возможно, compile?'],
  [['frobnicate'], 'There is no command “frobnicate”.', 'Нет команды «frobnicate».'],
  [['2020'], 'There is no command “2020”.', 'Нет команды «2020».'],
  [["it's"], "There is no command “it's”.", "Нет команды «it's»."],
  [
    ['compile', '2020', '--chek'],
    'There is no option --chek. Did you mean --check?',
    'Нет параметра --chek. Возможно, --check?',
  ],
  [
    ['compile', '2020', '--fromat=md'],
    'There is no option --fromat. Did you mean --format?',
    'Нет параметра --fromat. Возможно, --format?',
  ],
  [['compile', '2020', '--frobnicate'], 'There is no option --frobnicate.', 'Нет параметра --frobnicate.'],
  [['--chek'], 'There is no option --chek.', 'Нет параметра --chek.'],
  [['compile', '2020', '-x'], 'There is no option -x.', 'Нет параметра -x.'],
  [['explain'], 'Missing: <rule>.', 'Не указано: <правило>.'],
  [
    ['schema', 'submision'],
    '“submision” is not one of plan, submission, report, settings, profile. Did you mean submission?',
    '«submision» не подходит, можно plan, submission, report, settings, profile. Возможно, submission?',
  ],
  [
    ['help', 'comple'],
    'There is no command “comple”. Did you mean compile?',
    'Нет команды «comple». Возможно, compile?',
  ],
  [['help', 'lint', '2020'], 'Too many arguments.', 'Лишние слова в команде.'],
  [['compile', '2020', '--out'], 'The option --out needs a value.', 'У параметра --out нет значения.'],
  [
    ['compile', '2020', '--format', 'docx,htm'],
    `Option --format: “htm” is not one of ${formats.join(', ')}. Did you mean html?`,
    `Параметр --format: «htm» не подходит, можно ${formats.join(', ')}. Возможно, html?`,
  ],
  [
    ['compile', '2020', '--format', '{'],
    `Option --format: “{” is not one of ${formats.join(', ')}.`,
    `Параметр --format: «{» не подходит, можно ${formats.join(', ')}.`,
  ],
  [
    ['compile', '2020', '--format', ''],
    `Option --format: “” is not one of ${formats.join(', ')}.`,
    `Параметр --format: «» не подходит, можно ${formats.join(', ')}.`,
  ],
  [
    ['compile', '2020', '--max-warnings=-1'],
    'Option --max-warnings: “-1” is not one of 0, 1, 2….',
    'Параметр --max-warnings: «-1» не подходит, можно 0, 1, 2….',
  ],
  [
    ['--color', 'alway', 'compile', '2020'],
    'Option --color: “alway” is not one of auto, always, never. Did you mean always?',
    'Параметр --color: «alway» не подходит, можно auto, always, never. Возможно, always?',
  ],
]

describe('a mistake in the command is 2, with one line on what is wrong and one on where to read more', () => {
  const cwd = temporaryFolder.bind(null, 'svod-usage-')
  test.each(mistakes)('svod %j', (words, english, russian) => {
    const command = ['compile', 'explain', 'schema'].find((one) => one === words[0])
    const see = command === undefined ? 'svod --help' : `svod ${command} --help`
    expect(svod(words, { cwd: cwd() })).toEqual({ status: 2, stdout: '', stderr: `${english}\nSee ${see}\n` })
    expect(svod(words, { cwd: cwd(), env: { LANG: 'ru_RU.UTF-8' } })).toEqual({
      ...{ status: 2, stdout: '', stderr: `${russian}\nСправка: ${see}\n` },
    })
  })

  test('an unknown language is told too', () => {
    const { status, stderr } = svod(['compile', '2020', '--lang', 'fr'], { cwd: cwd() })
    expect([status, stderr.split('\n')[0]]).toEqual([2, `Option --lang: “fr” is not one of ${languages.join(', ')}.`])
  })

  test('no command at all shows the help, on standard error', () => {
    const { status, stdout, stderr } = svod([], { cwd: cwd() })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: svod [options] <command>')
  })
})

describe('a period that is not there', () => {
  const cases: [period: string, english: string, russian: string][] = [
    ...(['2020Q1', 'q1-2020', '1Q 2020', '2020_Q1', '2020-К1'] as const).map((typed): [string, string, string] => [
      typed,
      `“${typed}” is not a period. Write 2020, 2020-Q1, 2020-H1 or 2020-9M. Did you mean 2020-Q1?`,
      `«${typed}» — не отчётный период. Пишите 2020, 2020-Q1, 2020-H1 или 2020-9M. Возможно, 2020-Q1?`,
    ]),
    ['2021', 'There is no plans/2021/plan.yaml. Did you mean 2020?', 'Нет файла plans/2021/plan.yaml. Возможно, 2020?'],
    ['1999', 'There is no plans/1999/plan.yaml. There are: 2020.', 'Нет файла plans/1999/plan.yaml. Есть: 2020.'],
    [
      '2020-Q5',
      '“2020-Q5” is not a period. Write 2020, 2020-Q1, 2020-H1 or 2020-9M.',
      '«2020-Q5» — не отчётный период. Пишите 2020, 2020-Q1, 2020-H1 или 2020-9M.',
    ],
    [
      '../2020',
      '“../2020” is not a period. Write 2020, 2020-Q1, 2020-H1 or 2020-9M.',
      '«../2020» — не отчётный период. Пишите 2020, 2020-Q1, 2020-H1 или 2020-9M.',
    ],
  ]
  test.each(cases)('%s', (period, english, russian) => {
    const cwd = workspace()
    expect(svod(['compile', period], { cwd })).toEqual({ status: 2, stdout: '', stderr: `${english}\n` })
    expect(svod(['compile', period, '--lang', 'ru'], { cwd }).stderr).toBe(`${russian}\n`)
  })
})

describe('help', () => {
  test.each(['en', 'ru'])('is on standard output, in %s, and fits its lines', (lang) => {
    const { status, stdout, stderr } = svod(['compile', '--help', '--lang', lang], { cwd: temporaryFolder() })
    expect([status, stderr]).toEqual([0, ''])
    for (const option of [
      'format',
      'out',
      'check',
      'draft',
      'internal',
      'max-warnings',
      'watch',
      'root',
      'lang',
      'color',
      'quiet',
    ]) {
      expect(stdout).toContain(`--${option}`)
    }
    if (lang === 'ru') expect(stdout).not.toMatch(/Usage|Options|display help|default/)
  })

  test.each(['--version', '-V'])('%s is the version and nothing else', (flag) => {
    expect(svod([flag], { cwd: temporaryFolder() })).toMatchObject({ status: 0, stderr: '' })
    expect(svod([flag], { cwd: temporaryFolder() }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('svod help <command> is that of --help, and each help ends with two or three examples that run', () => {
    const cwd = workspace({ 'plans/2019/plan.yaml': plan, 'plans/2019/submissions/finance.yaml': finance })
    const run = (...words: string[]) => svod([...words, '--lang', 'en'], { cwd })
    const names = [...run('--help').stdout.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name = '']) => name)
    expect(names).toContain('lint')
    for (const words of [[], ...names.map((name) => [name])]) {
      const asked = run(...words, '--help')
      expect(run('help', ...words)).toEqual(asked)
      const examples = asked.stdout.split('\n\nExamples:\n')[1]?.trimEnd().split('\n') ?? []
      expect([2, 3], words.join()).toContain(examples.length)
      for (const example of examples) {
        expect(example.length, example).toBeLessThanOrEqual(80)
        const [command = ''] = example.trim().split(/ {2,}/)
        expect(run(...command.split(' ').slice(1)).stderr, command).not.toMatch(/There is no|See svod|Missing/)
      }
    }
  })

  test.each([
    ['compile', formats],
    ['lint', findingsForms],
    ['diff', [...changesFormats, ...trendFormats]],
  ])('of %s names every form in which its result can be had', (command, forms) => {
    const { stdout } = svod([command, '--help'], { cwd: temporaryFolder() })
    for (const form of forms) expect(stdout).toMatch(new RegExp(`[ ,:]${form}\\b`))
  })

  test('every command that help lists has a scenario', () => {
    const { stdout } = svod(['--help'], { cwd: temporaryFolder() })
    const listed = [...(stdout.split('Commands:')[1]?.split('Exit status:')[0] ?? '').matchAll(/^ {2}([a-z]+) /gm)].map(
      ([, name]) => name,
    )
    const scenarios = readdirSync(fileURLToPath(new URL('../commands', import.meta.url)))
    expect(listed).toContain('compile')
    for (const name of listed)
      expect(
        scenarios.some((file) => file.startsWith(`${name}.`)),
        name,
      ).toBe(true)
  })
})
