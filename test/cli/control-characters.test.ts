import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { svod, temporaryFolder, write } from '../svod.js'

/** Escapes of terminals, DEL, C1, and what turns the direction of writing. YAML lets all of it stand as an escape. */
const acting = ['\u0007', '\u001b[31m', '\u007f', '\u009b31m', '\u0085', '\u202e', '\u2066', '\u200f', '\u061c']
/** What a document of Word can hold, so that svod compiles it. */
const holdable = acting.join('').replace(/[\u0000-\u001f]/g, '')
const typed = (text: string) =>
  text.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
const inName = 'a\u001b[31m\u202eb\u007f'

const raw = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Two years whose every text holds all of it, in files whose names hold some. */
function workspace(characters = holdable): string {
  const root = temporaryFolder()
  const inYaml = typed(characters)
  const plan = `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: "Финансы${inYaml}"}
  - {id: hr, name: Отдел кадров}
items:
  - number: "1.1"
    measure: "Обучение${inYaml} служащих"
    deadline: "до${inYaml} конца года"
    responsible: [finance]
    indicators: [{id: checks, name: "Проверок${inYaml}", unit: "шт${inYaml}"}]
`
  for (const [period, text] of [
    ['2020', 'Обучено  5 служащих'],
    ['2021', 'Проведены  9 бесед и  проверок'],
  ]) {
    write(root, {
      [`plans/${period}/plan.yaml`]: plan,
      [`plans/${period}/submissions/${inName}.yaml`]: `department: finance
items:
  "1.1":
    text: "${text}${inYaml} , впервые."
    indicators: {checks: 9}
    evidence: [{title: "Приказ${inYaml}"}]
`,
    })
  }
  return root
}

test.each([
  ...['pretty', 'concise', 'json', 'sarif', 'junit', 'github', 'gitlab'].map((form) => `lint --format ${form}`),
  'lint --fix-dry-run',
  'schema submission --period 2020',
  'schema plan --period 2020',
  ...['pretty', 'md', 'html', 'json'].map((form) => `diff --draft 2020 2021 --format ${form}`),
  ...['pretty', 'md', 'html', 'json', 'csv'].map((form) => `diff --draft --trend --format ${form}`),
  'compile 2020',
  'compile 2020 --check',
])('svod %s has no raw control character', (command) => {
  for (const characters of [holdable, acting.join('')]) {
    const { status, stdout, stderr } = svod(command.split(' '), { cwd: workspace(characters) })
    if (characters === holdable) expect([0, 1]).toContain(status)
    expect(stdout + stderr).not.toBe('')
    // The lines of CSV end as its standard has it.
    expect(raw.exec(stdout.replaceAll('\r\n', '\n'))).toBeNull()
    expect(raw.exec(stderr)).toBeNull()
  }
})

test('JSON says the same with escapes', () => {
  const { stdout } = svod(['schema', 'submission', '--period', '2020'], { cwd: workspace() })
  expect(stdout).toContain('\\u202e')
  expect(JSON.stringify(JSON.parse(stdout))).toContain(`Обучение${JSON.stringify(holdable).slice(1, -1)} служащих`)
})

test('names that --check tells of', () => {
  const cwd = workspace()
  const { status, stdout } = svod(['compile', '--draft', '2020', '--check', '--out', inName], { cwd })
  expect([status, stdout]).toEqual([1, expect.stringContaining('�')])
  expect(raw.exec(stdout)).toBeNull()
})

test.each([
  [inName],
  [`--${inName}`],
  ['lint', `--format=${inName}`],
  ['lint', inName],
  ['lint', '--max-warnings', inName],
  ['lint', '--rule', inName],
  ['compile', inName],
  ['compile', '2020', '--root', inName],
  ['diff', inName, '2020'],
  ['diff', '2020', '2021', '--item', inName],
  ['explain', inName],
  ['schema', inName],
])('a refusal quotes %j without it', (...args) => {
  const { status, stdout, stderr } = svod(args, { cwd: workspace() })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('�')
  expect(raw.exec(stderr)).toBeNull()
})

test('a patch keeps the line ends of Windows', () => {
  const cwd = workspace()
  const file = 'plans/2020/submissions/b.yaml'
  renameSync(join(cwd, `plans/2020/submissions/${inName}.yaml`), join(cwd, file))
  const yaml = readFileSync(join(cwd, file), 'utf8').replaceAll('\n', '\r\n')
  writeFileSync(join(cwd, file), yaml)
  const { stdout } = svod(['lint', '--fix-dry-run', '2020'], { cwd })
  expect(stdout).toMatch(/^-.*\r\n\+.*\r\n/m)
})
