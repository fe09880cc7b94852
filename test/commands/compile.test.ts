import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  broken,
  filesIn,
  finance,
  hr,
  plan,
  reports,
  sound,
  svod,
  temporaryFolder,
  withWarning,
  workspace,
  write,
} from '../svod.js'

const written = (cwd: string) => [...filesIn(cwd).keys()].filter((path) => path.startsWith('reports/')).sort()
const json = (cwd: string, path: string) => JSON.parse(readFileSync(join(cwd, path), 'utf8'))

describe('svod compile', () => {
  test('writes the four files and says so on standard error alone', () => {
    const cwd = workspace()
    const stderr = `2020: wrote ${reports().join(', ')}\n`
    expect(svod(['compile', '2020'], { cwd })).toEqual({ status: 0, stdout: '', stderr })
    expect(written(cwd)).toEqual(reports().sort())
    const again = `2020: up to date: ${reports().join(', ')}\n`
    expect(svod(['compile', '2020'], { cwd })).toEqual({ status: 0, stdout: '', stderr: again })
  })

  test('warnings alone are 0; over --max-warnings they are 1 and nothing is written', () => {
    const cwd = workspace(withWarning)
    const over = svod(['compile', '2020', '--max-warnings', '0'], { cwd })
    expect(over).toMatchObject({ status: 1, stdout: '' })
    expect(over.stderr).toContain('2020: 1 warning, and 0 allowed; the report’s files are unchanged\n')
    expect(written(cwd)).toEqual([])
    expect(svod(['compile', '2020', '--max-warnings', '1'], { cwd }).status).toBe(0)
    expect(written(cwd)).toHaveLength(4)
  })

  test('on errors nothing is written and files already there stay as they are', () => {
    const cwd = workspace()
    svod(['compile', '2020'], { cwd })
    const before = filesIn(join(cwd, 'reports'))
    write(cwd, broken)
    const { status, stdout, stderr } = svod(['compile', '2020'], { cwd })
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('2020: 1 error; the report’s files are unchanged\n')
    expect(filesIn(join(cwd, 'reports'))).toEqual(before)
  })

  test('without a period it compiles all there are', () => {
    const cwd = workspace({ 'plans/2019/plan.yaml': plan, 'plans/2019/submissions/finance.yaml': finance })
    expect(svod(['compile', '--format', 'md'], { cwd })).toMatchObject({ status: 1 })
    write(cwd, { 'plans/2019/submissions/hr.yaml': hr })
    expect(svod(['compile', '--format', 'md'], { cwd }).status).toBe(0)
    expect(written(cwd)).toEqual(['reports/2019/report.md', 'reports/2020/report.md'])
  })

  test('without a period --out has a folder for each, be there but one', () => {
    const cwd = workspace()
    expect(svod(['compile', '--format', 'md', '--out', 'out'], { cwd }).status).toBe(0)
    expect(filesIn(cwd).has('out/2020/report.md')).toBe(true)
  })

  test('without a period, where there is none, it is 2', () => {
    const cwd = temporaryFolder()
    write(cwd, { 'svod.yaml': '' })
    expect(svod(['compile', '--lang', 'en'], { cwd })).toEqual({
      ...{ status: 2, stdout: '', stderr: 'There is nothing to do: no period in plans/ has a plan.yaml.\n' },
    })
  })

  test('the file to be mended first is the one that is at fault', () => {
    const files = { 'svod.yaml': 'profile: look.yaml\n', 'look.yaml': 'font: Arial\nmargin: 3\n' }
    const { status, stderr } = svod(['compile', '--lang', 'en'], { cwd: workspace(files) })
    expect([status, stderr]).toEqual([2, expect.stringContaining('look.yaml:2:1 error')])
    expect(stderr).toContain('look.yaml has to be mended first')
  })

  test.each([
    ['gost', ['there is no profile “gost”', 'gost-2025, gost-2025-archive']],
    ['look.yaml', ['there is no file “look.yaml”', 'gost-2025, gost-2025-archive']],
  ])('a profile %s that is not there is told with those that are', (profile, words) => {
    const { status, stderr } = svod(['compile', '--lang', 'en'], {
      cwd: workspace({ 'svod.yaml': `profile: ${profile}\n` }),
    })
    expect(status).toBe(2)
    for (const word of words) expect(stderr).toContain(word)
    expect(stderr).toContain('svod.yaml has to be mended first')
  })

  test('--quiet leaves errors, and says nothing where all went well', () => {
    expect(svod(['compile', '2020', '--quiet'], { cwd: workspace(withWarning) })).toEqual({
      ...{ status: 0, stdout: '', stderr: '' },
    })
    const { status, stderr } = svod(['--quiet', 'compile', '2020'], { cwd: workspace({ ...withWarning, ...broken }) })
    expect(status).toBe(1)
    expect(stderr).toContain('yaml-syntax')
    expect(stderr).not.toContain('warning ')
  })

  test('--format chooses; svod.yaml does where it is not given', () => {
    const cwd = workspace({ 'svod.yaml': 'formats: [md]\n' })
    svod(['compile', '2020'], { cwd })
    expect(written(cwd)).toEqual(['reports/2020/report.md'])
    svod(['compile', '2020', '--format', 'json, html'], { cwd })
    expect(written(cwd)).toEqual(['html', 'json', 'md'].map((format) => `reports/2020/report.${format}`))
  })

  test('--out is a folder from where svod was started; several periods get a folder each', () => {
    const cwd = workspace({ 'plans/2020-Q1/plan.yaml': sound['plans/2020/plan.yaml'] ?? '', 'a/b.txt': '' })
    for (const file of ['finance', 'hr']) {
      const path = `submissions/${file}.yaml`
      write(cwd, { [`plans/2020-Q1/${path}`]: sound[`plans/2020/${path}`] ?? '' })
    }
    const one = svod(['compile', '2020', '--format=md', '--out', '../out'], { cwd: join(cwd, 'a') })
    expect(one).toMatchObject({ status: 0, stderr: '2020: wrote out/report.md\n' })
    const two = svod(['compile', '2020', '2020-Q1', '2020', '--format', 'md', '--out=out'], { cwd: join(cwd, 'a') })
    expect(two.stderr).toBe('2020: wrote a/out/2020/report.md\n2020-Q1: wrote a/out/2020-Q1/report.md\n')
    expect(written(cwd)).toEqual([])
  })

  test('several periods are each their own, and the worst status counts', () => {
    const cwd = workspace({ 'plans/2021/plan.yaml': 'title: [\n' })
    const { status, stderr } = svod(['compile', '2021', '2020', '2022'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /2021: 1 error.*\n2020: wrote .*\nThere is no plans\/2022\/plan\.yaml\. There are: 2020, 2021\./,
    )
    expect(written(cwd)).toEqual(reports().sort())
  })

  test('--root names the workspace, from where svod was started', () => {
    const cwd = workspace()
    expect(svod(['compile', '2020', '--root', cwd], { cwd: temporaryFolder() }).status).toBe(0)
    expect(written(cwd)).toHaveLength(4)
    expect(svod(['compile', '2020', '--check', '--root', '..'], { cwd: join(cwd, 'plans') }).status).toBe(0)
  })
})

describe('--check', () => {
  test('line ends of texts do not count, since git changes them on Windows; a DOCX is compared byte by byte', () => {
    const cwd = workspace()
    svod(['compile', '2020'], { cwd })
    for (const file of ['report.md', 'report.html', 'report.json']) {
      const path = join(cwd, 'reports/2020', file)
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
    }
    expect(svod(['compile', '--check'], { cwd }).status).toBe(0)
    const docx = join(cwd, 'reports/2020/report.docx')
    writeFileSync(docx, Buffer.concat([readFileSync(docx), Buffer.from('\r\n')]))
    expect(svod(['compile', '--check'], { cwd })).toMatchObject({ status: 1, stdout: 'reports/2020/report.docx\n' })
    const md = join(cwd, 'reports/2020/report.md')
    writeFileSync(md, readFileSync(md, 'utf8').replace('\r\n', ' \r\n'))
    expect(svod(['compile', '--check', '--format', 'md'], { cwd }).status).toBe(1)
  })

  test('names the files that differ on standard output and writes nothing', () => {
    const cwd = workspace()
    const missing = svod(['compile', '2020', '--check'], { cwd })
    expect(missing).toMatchObject({ status: 1, stdout: `${reports().join('\n')}\n` })
    expect(missing.stderr).toBe('2020: the report’s files are not there; run svod compile 2020\n')
    expect(written(cwd)).toEqual([])
    svod(['compile', '2020'], { cwd })
    expect(svod(['compile', '2020', '--check'], { cwd })).toMatchObject({ status: 0, stdout: '' })
    writeFileSync(join(cwd, 'reports/2020/report.md'), 'by hand\n')
    const before = filesIn(cwd)
    expect(svod(['compile', '2020', '--check'], { cwd })).toMatchObject({
      status: 1,
      stdout: 'reports/2020/report.md\n',
    })
    expect(svod(['compile', '2020', '--check', '--format', 'json'], { cwd })).toMatchObject({ status: 0, stdout: '' })
    expect(filesIn(cwd)).toEqual(before)
  })

  test('says what is missing and what differs, and how to write just that', () => {
    const cwd = workspace()
    const flags = ['--draft', '--format', 'md,json']
    const check = (...more: string[]) => svod(['compile', ...more, '--check', ...flags], { cwd }).stderr
    const run = (out: string) => `run svod compile 2020 --format md,json --out ${out} --draft\n`
    expect(check('2020', '--out', 'a b')).toBe(`2020: the report’s files are not there; ${run('"a b"')}`)
    expect(check('--out', 'a')).toBe(`2020: the report’s files are not there; ${run('a/2020')}`)
    svod(['compile', '2020', '--out', 'a', ...flags], { cwd })
    expect(check('2020', '--out', 'a')).toBe('2020: up to date: a/report.md, a/report.json\n')
    writeFileSync(join(cwd, 'a/report.md'), 'by hand\n')
    expect(check('2020', '--out', 'a')).toBe(`2020: a file differs from what would be written; ${run('a')}`)
    rmSync(join(cwd, 'a/report.json'))
    expect(check('2020', '--out', 'a')).toBe(
      `2020: files differ from what would be written (not there: a/report.json); ${run('a')}`,
    )
  })

  test('works where nothing may be written', () => {
    const cwd = workspace()
    mkdirSync(join(cwd, 'reports'))
    chmodSync(join(cwd, 'reports'), 0o555)
    expect(svod(['compile', '2020', '--check'], { cwd }).status).toBe(1)
  })
})

describe('--draft and --internal', () => {
  test('a draft marks what is missing in place of an error, and never compiles a fault', () => {
    const cwd = workspace({ 'plans/2020/submissions/finance.yaml': 'department: finance\nitems: {}\n' })
    expect(svod(['compile', '2020'], { cwd }).status).toBe(1)
    expect(svod(['compile', '2020', '--draft'], { cwd }).status).toBe(0)
    expect(json(cwd, 'reports/2020/report.json')).toMatchObject({ draft: true })
    expect(readFileSync(join(cwd, 'reports/2020/report.md'), 'utf8')).toContain('Информация не представлена.')
    write(cwd, broken)
    expect(svod(['compile', '2020', '--draft'], { cwd }).status).toBe(1)
  })

  test('an internal report is a file of its own, with its sources', () => {
    const cwd = workspace(withWarning)
    svod(['compile', '2020', '--internal'], { cwd })
    expect(written(cwd)).toEqual(reports('2020', 'report.internal').sort())
    const { sections, summary } = json(cwd, 'reports/2020/report.internal.json')
    const source = { file: 'plans/2020/submissions/hr.yaml', line: 3 }
    expect(sections[0].items[0].contributions[0]).toMatchObject({ department: 'hr', source })
    expect(summary.missing).toEqual([{ item: '1.1', department: 'finance' }])
    svod(['compile', '2020'], { cwd })
    expect(readFileSync(join(cwd, 'reports/2020/report.json'), 'utf8')).not.toMatch(/"source"|"missing": \[/)
  })
})
