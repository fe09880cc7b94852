import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asOther, filesIn, handOver, shell, svod, temporaryFolder } from '../svod.js'

const plan = `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
  - {id: hr, name: Отдел кадров}
items:
  - {number: "1.1", measure: Обучение служащих, deadline: до конца года}
  - {number: "1.2", measure: Проведение проверок, deadline: до конца года}
`
const finance = `# yaml-language-server: $schema=../../../schema/submission.schema.json
department: finance # отдел
items:
  "1.1": |
    Обучено  5 служащих , 2 из них впервые.
  '1.2': "Проведено 7 проверок ."
`
const hr = 'department: hr\nitems:\n  "1.1": |\n    Обучено  9 служащих.\n'
const file = 'plans/2020/submissions/finance.yaml'

function workspace(files: Record<string, string | Uint8Array> = {}): string {
  const root = temporaryFolder()
  const all = { 'plans/2020/plan.yaml': plan, [file]: finance, 'plans/2020/submissions/hr.yaml': hr, ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const found = (stdout: string): { rule: string; file: string; line: number; column: number; severity: string }[] =>
  JSON.parse(stdout).diagnostics
const rulesOf = (stdout: string) => found(stdout).map(({ rule }) => rule)

describe('what is looked at', () => {
  test('nothing named is every period; findings go to standard output, the summary beside them', () => {
    const { status, stdout, stderr } = svod(['lint', '--lang', 'en'], { cwd: workspace() })
    expect(status).toBe(0)
    expect(stdout).toContain(`${file}:5:12 warning`)
    expect(stderr).toBe('3 files: 4 warnings\n')
  })

  test('on one screen the summary comes last, where it is seen', () => {
    const { stdout } = shell('svod lint --lang en --format concise 2>&1', { cwd: workspace() })
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('3 files: 4 warnings')
  })

  test('of a file named only its findings are told, whatever the period says of others', () => {
    const { stdout } = svod(['lint', file, '--format', 'json'], { cwd: workspace() })
    expect(rulesOf(stdout)).toEqual(['double-space', 'space-before-punctuation', 'space-before-punctuation'])
    expect(JSON.parse(stdout).summary).toEqual({ errors: 0, warnings: 3, infos: 0, files: 1 })
  })

  test('a file is named from the folder that svod was started in', () => {
    const cwd = join(workspace(), 'plans/2020/submissions')
    expect(rulesOf(svod(['lint', 'hr.yaml', '--format', 'json'], { cwd }).stdout)).toEqual(['double-space'])
  })

  test.each([
    [['lint', '2021'], 'plans/2021/plan.yaml'],
    [['lint', 'no.yaml'], 'no.yaml'],
    [['lint', 'README.md'], 'README.md'],
    [['lint', '-'], '--stdin-filename'],
    [['lint', '--format', 'json', '--format', 'sarif'], 'json'],
    [['lint', '--rule', 'duoble-space=off'], 'double-space'],
    [['lint', '--rule', 'duplicate-key=off'], 'duplicate-key'],
  ])('%j cannot be done', (args, named) => {
    const { status, stdout, stderr } = svod(args, { cwd: workspace({ 'README.md': 'x' }) })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(named)
  })

  test('a workspace without a period is not clean', () => {
    expect(svod(['lint'], { cwd: workspace({ 'svod.yaml': '' }) }).status).toBe(0)
    const root = temporaryFolder()
    mkdirSync(join(root, 'plans'))
    expect(svod(['lint'], { cwd: root }).status).toBe(2)
  })
})

describe('gates', () => {
  test('errors are 1, warnings beyond --max-warnings too', () => {
    const broken = workspace({ [file]: 'department: finance\nitems:\n  "1.9": Проведено.\n' })
    expect(svod(['lint'], { cwd: broken }).status).toBe(1)
    expect(svod(['lint', '--max-warnings', '3'], { cwd: workspace() }).status).toBe(1)
    expect(svod(['lint', '--max-warnings', '4'], { cwd: workspace() }).status).toBe(0)
  })

  test('severities are set by svod.yaml and by --rule, which wins', () => {
    const root = workspace({ 'svod.yaml': 'rules: {double-space: error, space-before-punctuation: off}\n' })
    const told = found(svod(['lint', '--format', 'json'], { cwd: root }).stdout)
    expect(told.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['double-space', 'error'],
      ['double-space', 'error'],
    ])
    expect(rulesOf(svod(['lint', '--format', 'json', '--rule', 'double-space=off'], { cwd: root }).stdout)).toEqual([])
  })
})

describe('--fix', () => {
  const fixed = finance.replace('Обучено  5 служащих , 2', 'Обучено 5 служащих, 2').replace('проверок .', 'проверок.')

  test('edits only the characters at fault, and twice is once', () => {
    const root = workspace()
    expect(svod(['lint', '--fix', '--lang', 'en'], { cwd: root }).stderr).toContain('Mended: 4')
    expect(readFileSync(join(root, file), 'utf8')).toBe(fixed)
    expect(svod(['lint', '--fix', '--lang', 'en'], { cwd: root }).stderr).toBe('3 files: nothing to object to\n')
    expect(readFileSync(join(root, file), 'utf8')).toBe(fixed)
  })

  test('line ends and the mark at the start of a file stay', () => {
    const crlf = `\ufeff${finance.replaceAll('\n', '\r\n')}`
    const root = workspace({ [file]: crlf })
    svod(['lint', '--fix'], { cwd: root })
    expect(readFileSync(join(root, file), 'utf8')).toBe(`\ufeff${fixed.replaceAll('\n', '\r\n')}`)
  })

  test('with a file named no other file is touched', () => {
    const root = workspace()
    svod(['lint', '--fix', file], { cwd: root })
    expect(readFileSync(join(root, 'plans/2020/submissions/hr.yaml'), 'utf8')).toBe(hr)
  })

  test('a dry run shows the difference and writes nothing', () => {
    const root = workspace()
    const { stdout, status } = svod(['lint', '--fix-dry-run'], { cwd: root })
    expect(status).toBe(0)
    expect(stdout).toContain(`--- a/${file}\n+++ b/${file}\n`)
    expect(stdout).toContain(
      '-    Обучено  5 служащих , 2 из них впервые.\n-  \'1.2\': "Проведено 7 проверок ."\n+    Обучено 5 служащих, 2 из них впервые.\n',
    )
    expect(readFileSync(join(root, file), 'utf8')).toBe(finance)
  })

  test('a dry run judges the files as they are, as lint without it does', () => {
    const dry = (...args: string[]) => svod(['lint', '--lang', 'en', '--fix-dry-run', ...args], { cwd: workspace() })
    expect(dry().stderr).toContain(`${file}:5:12 warning`)
    expect(dry().stderr).toMatch(
      /\nCould be mended: 4 \(\S+finance\.yaml, \S+hr\.yaml\); nothing has been changed\n3 files: 4 warnings\n$/,
    )
    expect(dry('--max-warnings', '4').status).toBe(0)
    expect(dry('--max-warnings', '3').status).toBe(1)
    expect(dry('--rule', 'double-space=error').status).toBe(1)
  })

  test('beside a dry run findings go to files, as they are', () => {
    const root = workspace()
    const { status, stdout } = svod(['lint', '--fix-dry-run', '--format', 'json=found.json'], { cwd: root })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^--- a\/plans/m)
    expect(rulesOf(readFileSync(join(root, 'found.json'), 'utf8'))).toEqual([
      'double-space',
      'space-before-punctuation',
      'space-before-punctuation',
      'double-space',
    ])
  })

  test.each([
    [['--format', 'json'], '--format json=FILE'],
    [['--format', 'pretty', '--format', 'sarif=a.sarif'], '--format pretty=FILE'],
    [['--write-baseline'], '--write-baseline'],
  ])('a dry run and %j cannot both be', (args, named) => {
    const root = workspace()
    const before = filesIn(root)
    const { status, stdout, stderr } = svod(['lint', '--lang', 'en', '--fix-dry-run', ...args], { cwd: root })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(named)
    expect(stderr.trimEnd()).not.toContain('\n')
    expect(filesIn(root)).toEqual(before)
  })

  test.each([
    ['a file', file, 0o444],
    ['the folder of a file', 'plans/2020/submissions', 0o555],
  ])('%s that may not be written is named, and no other file is mended either', (_, path, mode) => {
    const root = workspace()
    handOver(root)
    chmodSync(join(root, path), mode)
    const before = filesIn(root)
    expect(svod(['lint', '--fix', '--lang', 'en'], { cwd: root, ...asOther })).toEqual({
      status: 2,
      stdout: '',
      stderr: `Cannot mend ${file}: no permission. No file has been changed.\n`,
    })
    chmodSync(join(root, path), 0o755)
    expect(filesIn(root)).toEqual(before)
  })

  test.each([
    [['--format', 'json=reports/a.json'], 'reports/a.json'],
    [['--fix', '--format', 'json=reports/a.json'], 'reports/a.json'],
    [['--write-baseline'], 'svod-baseline.json'],
  ])('%j: a result that cannot be written is not spoken of as the report', (args, path) => {
    const root = workspace({ reports: 'x' })
    handOver(root)
    chmodSync(root, 0o555)
    const before = filesIn(root)
    const { status, stderr } = svod(['lint', '--lang', 'en', ...args], { cwd: root, ...asOther })
    chmodSync(root, 0o755)
    expect(status).toBe(2)
    expect(stderr).toMatch(new RegExp(`^Cannot write ${path}: .*\\. Nothing has been written\\.\n$`))
    expect(filesIn(root)).toEqual(before)
  })
})

describe('remarks that turn a rule off', () => {
  const remark = (text: string) => finance.replace('  "1.1"', `  # svod-disable-next-line ${text}\n  "1.1"`)
  const linted = (text: string) =>
    rulesOf(svod(['lint', file, '--format', 'json'], { cwd: workspace({ [file]: text }) }).stdout)

  test('for the value of the next key alone', () => {
    expect(linted(remark('space-before-punctuation -- так в акте'))).toEqual([
      'double-space',
      'space-before-punctuation',
    ])
    expect(linted(remark('space-before-punctuation, double-space -- так'))).toEqual(['space-before-punctuation'])
  })

  test('for the file, at its top', () => {
    expect(linted(`# svod-disable space-before-punctuation -- так в акте\n${finance}`)).toEqual(['double-space'])
  })

  test.each([
    ['space-before-punctuation', 'suppression-without-reason'],
    ['stale-year -- нет', 'unused-suppression'],
    ['duoble-space -- нет', 'unused-suppression'],
    ['duplicate-key -- нет', 'unused-suppression'],
  ])('%s is told', (text, rule) => {
    expect(linted(remark(text))).toContain(rule)
  })

  test('inside a text it is text', () => {
    const text = finance.replace('    Обучено', '    # svod-disable-next-line double-space -- нет\n    Обучено')
    expect(linted(text)).toContain('double-space')
  })
})

describe('the baseline', () => {
  test('only what is new counts, and what is gone is told', () => {
    const root = workspace()
    const lint = () => rulesOf(svod(['lint', '--format', 'json'], { cwd: root }).stdout)
    expect(svod(['lint', '--write-baseline'], { cwd: root }).status).toBe(0)
    expect(lint()).toEqual([])
    // Lines above move what was noted; it is the same all the same.
    writeFileSync(join(root, file), `# примечание\n${finance.replace('7 проверок .', '7  проверок.')}`)
    expect(lint()).toEqual(['double-space', 'unused-suppression'])
    writeFileSync(join(root, 'svod-baseline.json'), '{')
    expect(svod(['lint'], { cwd: root }).status).toBe(2)
  })

  test('what compile stops at is never hidden', () => {
    const root = workspace({ [file]: 'department: finance\ndepartment: hr\nitems:\n  "1.1": Да.\n' })
    expect(svod(['lint', '--write-baseline'], { cwd: root }).status).toBe(1)
    expect(svod(['lint'], { cwd: root }).status).toBe(1)
  })
})

describe('standard input', () => {
  test('is checked in place of the file, also where there is no such file yet', () => {
    const root = workspace()
    const other = "department: hr\\nitems:\\n  '1.2': |\\n    Проведено  3 проверки.\\n"
    const line = `printf "${other}" | svod lint - --stdin-filename plans/2020/submissions/new.yaml --format concise --lang en`
    expect(shell(line, { cwd: root }).stdout).toMatch(/^plans\/2020\/submissions\/new\.yaml:4:14 warning /)
    expect(existsSync(join(root, 'plans/2020/submissions/new.yaml'))).toBe(false)
  })
})

describe('forms', () => {
  test('several at once, one of them to standard output', () => {
    const root = workspace()
    const args = ['lint', '--format', 'json', '--format', 'sarif=out.sarif', '--format', 'gitlab=папка отчётов/g.json']
    mkdirSync(join(root, 'папка отчётов'))
    const { stdout, status } = svod(args, { cwd: root })
    expect(status).toBe(0)
    const sarif = JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8'))
    const gitlab = JSON.parse(readFileSync(join(root, 'папка отчётов/g.json'), 'utf8'))
    const results: { ruleId: string }[] = sarif.runs[0].results
    expect(results.map(({ ruleId }) => ruleId)).toEqual(rulesOf(stdout))
    expect((gitlab as { check_name: string }[]).map((one) => one.check_name)).toEqual(rulesOf(stdout))
  })
})

describe('--cache', () => {
  test('gives the same, and sees every change', () => {
    const root = workspace()
    const lint = () => svod(['lint', '--cache', '--format', 'json'], { cwd: root }).stdout
    const plain = () => svod(['lint', '--format', 'json'], { cwd: root }).stdout
    expect(lint()).toBe(plain())
    expect(lint()).toBe(plain())
    writeFileSync(join(root, file), finance.replace('  5', ' 5'))
    expect(lint()).toBe(plain())
    writeFileSync(join(root, 'plans/2020/submissions/third.yaml'), hr)
    expect(lint()).toBe(plain())
    expect(lint()).toBe(plain())
    writeFileSync(join(root, 'svod.yaml'), 'rules: {double-space: off}\n')
    expect(lint()).toBe(plain())
  })

  const damages: Record<string, (kept: Buffer) => string | Buffer> = {
    empty: () => '',
    'no cache': () => '{}\n',
    'half of it': (kept) => kept.subarray(0, kept.length / 2),
    'without a finding': (kept) => kept.toString().replace(/"diagnostics":.*/s, '"diagnostics":[]}'),
    'another severity': (kept) => kept.toString().replace('"warning"', '"info"'),
    'another place': (kept) => kept.toString().replace(/"place":\[0,\d/, '"place":[0,9'),
    'a letter turned': (kept) => kept.toString().replace('double-space', 'double-spbce'),
    'bytes turned': (kept) => Buffer.from(kept.map((byte, index) => (index % 97 === 0 ? byte ^ 1 : byte))),
    'without its seal': (kept) => kept.subarray(65),
  }

  test.each(Object.entries(damages))('that is damaged (%s) is made anew, without a word', (_, damage) => {
    const root = workspace()
    const lint = (...more: string[]) => svod(['lint', '--format', 'json', ...more], { cwd: root })
    const plain = lint()
    lint('--cache')
    const name = readdirSync(join(root, '.svod-cache')).find((one) => one.endsWith('.json')) ?? ''
    const path = join(root, '.svod-cache', name)
    const kept = readFileSync(path)
    const damaged = Buffer.from(damage(kept))
    expect(damaged.equals(kept)).toBe(false)
    writeFileSync(path, damaged)
    expect(lint('--cache')).toEqual(plain)
    expect(readFileSync(path).equals(kept)).toBe(true)
  })

  test('where a folder stands in its place is as good as none', () => {
    const root = workspace()
    const lint = (...more: string[]) => svod(['lint', '--format', 'json', ...more], { cwd: root })
    const plain = lint()
    lint('--cache')
    const [name = ''] = readdirSync(join(root, '.svod-cache'))
    rmSync(join(root, '.svod-cache', name))
    mkdirSync(join(root, '.svod-cache', name))
    expect(lint('--cache')).toEqual(plain)
  })
})
