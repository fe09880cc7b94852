import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Run, svod, workspace, write } from '../svod.js'

const hrFile = 'plans/2020/submissions/hr.yaml'
const financeFile = 'plans/2020/submissions/finance.yaml'
const files = {
  [hrFile]: 'department: hr\nitems:\n  "1.1": Обучено  пятеро "служащих" города\n',
  [financeFile]: 'department: finance\nitems:\n  "1.2": {text: Проведено  две проверки., indicators: {checks: 2}}\n',
}
const unreadable = { ...files, [financeFile]: `${files[financeFile]}  "9.9": Нет такого пункта.\n` }
const lint = (cwd: string, ...words: string[]): Run => svod(['lint', '--lang', 'en', ...words], { cwd })
const told = ({ stdout }: Run): string[] =>
  JSON.parse(stdout).diagnostics.map((one: { rule: string; file: string }) => `${one.rule} ${one.file}`)
const found = (cwd: string, ...words: string[]) => told(lint(cwd, '--format', 'json', ...words))

describe('--only and --skip', () => {
  test('leave the findings of these rules, or all others', () => {
    const cwd = workspace(files)
    const all = found(cwd)
    const of = (rule: string) => all.filter((one) => one.startsWith(`${rule} `))
    expect(of('double-space')).toHaveLength(2)
    expect(of('straight-quotes')).toHaveLength(1)
    expect(found(cwd, '--only', 'double-space')).toEqual(of('double-space'))
    expect(found(cwd, '--only', 'double-space', '--only', 'straight-quotes')).toHaveLength(3)
    expect(found(cwd, '--skip', 'double-space')).toHaveLength(all.length - 2)
    expect(found(cwd, '--only', 'double-space', '--skip', 'double-space')).toEqual([])
  })

  test('mend nothing else', () => {
    const cwd = workspace(files)
    lint(cwd, '--fix', '--only', 'double-space')
    expect(readFileSync(join(cwd, hrFile), 'utf8')).toContain('Обучено пятеро "служащих" города\n')
  })

  test('errors that stop a report are counted all the same, without being shown', () => {
    const cwd = workspace(unreadable)
    const run = lint(cwd, '--only', 'stale-year')
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('no report can be compiled with it: 1 error.')
    expect(found(cwd, '--only', 'stale-year')).toEqual([])
  })

  test('make nothing of a baseline stale', () => {
    const cwd = workspace(files)
    lint(cwd, '--write-baseline')
    const noted = readFileSync(join(cwd, 'svod-baseline.json'), 'utf8')
    expect(found(cwd, '--only', 'unused-suppression')).toEqual([])
    lint(cwd, '--write-baseline', '--only', 'double-space')
    expect(readFileSync(join(cwd, 'svod-baseline.json'), 'utf8')).toBe(noted)
  })

  test('name rules that there are', () => {
    for (const flag of ['--only', '--skip'])
      expect(lint(workspace(), flag, 'stale-yaer')).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('Did you mean stale-year?'),
      })
  })
})

describe('--department', () => {
  test('leaves what is found in the files of the department', () => {
    const cwd = workspace(files)
    const ofHr = found(cwd).filter((one) => one.endsWith(hrFile))
    expect(found(cwd, '--department', 'hr')).toEqual(ofHr)
    expect(lint(cwd, '--department', 'hr').stderr).toMatch(/^1 file: /)
    expect(lint(cwd, '2020', '--department', 'hr', '--department', 'finance').stderr).toMatch(/^2 files: /)
  })

  test('takes a file that cannot be read, which may be theirs', () => {
    const cwd = workspace({ ...files, 'plans/2020/submissions/x.yaml': 'department: [' })
    expect(found(cwd, '--department', 'hr')).toContain('yaml-syntax plans/2020/submissions/x.yaml')
  })

  test.each([
    ['broken', 'department: finance # казначейство\r\nitems:\r\n  "1.2": {\r\n'],
    [
      'in another encoding',
      Buffer.concat([Buffer.from('department: "finance"\nitems:\n  "1.2": '), Buffer.of(0xc4, 0xe0)]),
    ],
  ])('a file that is %s is of the department that its line names', (_, text) => {
    const cwd = workspace({ ...files, [financeFile]: text })
    expect(found(cwd, '--department', 'hr').filter((one) => one.includes(financeFile))).toEqual([])
    expect(found(cwd, '--department', 'finance')).toHaveLength(1)
  })

  test('a broken file that names two departments may be of either', () => {
    const cwd = workspace({ ...files, [financeFile]: 'department: finance\nitems: {\ndepartment: hr\n' })
    expect(found(cwd, '--department', 'hr').join()).toContain(financeFile)
  })

  test.each([
    [['hrr'], 'No plan here has a department “hrr”. Did you mean hr?'],
    [['finance', hrFile], 'no file here is of finance'],
  ])('%j cannot be checked', (words, said) => {
    const { status, stderr } = lint(workspace(files), '--department', ...words)
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)])
  })
})

describe('--quiet', () => {
  test('shows errors alone in what people read, and counts all', () => {
    const cwd = workspace(unreadable)
    for (const form of ['pretty', 'concise']) {
      const { status, stdout, stderr } = lint(cwd, '--quiet', '--format', form)
      expect([status, stderr]).toEqual([1, ''])
      expect(stdout).toContain('unknown-item')
      expect(stdout).not.toContain('double-space')
    }
    expect(found(cwd, '--quiet')).toEqual(found(cwd))
    const { status, stdout, stderr } = lint(workspace(files), '--quiet', '--max-warnings', '0')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^\d warnings, and 0 allowed\n$/)
  })
})

test('=- sends a form to standard error, beside one on standard output', () => {
  const cwd = workspace(files)
  const concise = lint(cwd, '--format', 'concise')
  const both = lint(cwd, '--format', 'json', '--format', 'concise=-')
  expect(both.stdout).toBe(lint(cwd, '--format', 'json').stdout)
  expect(both.stderr).toBe(concise.stdout + concise.stderr)
  const dryRun = lint(cwd, '--fix-dry-run', '--format', 'concise=-')
  expect(dryRun.stdout).toMatch(/^--- a/)
  expect(dryRun.stderr.startsWith(concise.stdout)).toBe(true)
})

describe('in a repository that holds the workspace in a folder', () => {
  const cwd = () => {
    const root = workspace(files)
    const within = join(root, 'a/b')
    write(within, Object.fromEntries(Object.entries(files)))
    write(within, { 'plans/2020/plan.yaml': readFileSync(join(root, 'plans/2020/plan.yaml'), 'utf8') })
    mkdirSync(join(dirname(dirname(within)), '.git'))
    return within
  }

  test('what CI shows has paths from its root, and the log of GitHub place and rule', () => {
    const within = cwd()
    const only = ['--only', 'straight-quotes']
    const at = `a/b/${hrFile}`
    expect(lint(within, ...only, '--format', 'github').stdout).toMatch(
      new RegExp(`^::warning file=${at},line=3,.*,title=straight-quotes::${at}:3:26 .* \\[straight-quotes\\]\n$`),
    )
    const [gitlab] = JSON.parse(lint(within, ...only, '--format', 'gitlab').stdout)
    expect(gitlab.location.path).toBe(at)
    const sarif = JSON.parse(lint(within, ...only, '--format', 'sarif').stdout)
    const [result] = sarif.runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(at)
    expect(result.fixes[0].artifactChanges[0].artifactLocation.uri).toBe(at)
    expect(found(within, ...only)).toEqual([`straight-quotes ${hrFile}`])
    expect(lint(within, ...only, '--format', 'concise').stdout).toMatch(/^plans\/2020/)
  })
})
