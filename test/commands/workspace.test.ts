import { mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { finance, hr, plan, svod, temporaryFolder, workspace, write } from '../svod.js'

const compiled = (cwd: string) => svod(['compile', '2020', '--format', 'json'], { cwd })
const paragraphs = (cwd: string) => {
  const { sections } = JSON.parse(readFileSync(join(cwd, 'reports/2020/report.json'), 'utf8'))
  return sections[0].items.flatMap((item: { contributions: { paragraphs: string[] }[] }) =>
    item.contributions.flatMap((one) => one.paragraphs),
  )
}
const told = ({ stderr }: { stderr: string }) =>
  [...stderr.matchAll(/^(plans\/.*?):\d+:\d+ error .* ([a-z-]+)$/gm)].map(([, file, rule]) => `${rule} ${file}`)

describe('where the workspace is', () => {
  test('the nearest folder with plans/ or svod.yaml at or above the working folder', () => {
    const cwd = workspace({ 'notes/2020/a.txt': '' })
    expect(svod(['compile', '2020'], { cwd: join(cwd, 'notes/2020') })).toMatchObject({ status: 0 })
    expect(svod(['compile', '2020', '--check'], { cwd: join(cwd, 'plans/2020/submissions') })).toMatchObject({
      status: 0,
    })
    write(cwd, { 'notes/svod.yaml': '' })
    expect(svod(['compile', '2020'], { cwd: join(cwd, 'notes/2020') })).toMatchObject({ status: 2 })
  })

  test('names may have spaces, Cyrillic and signs that a shell knows', () => {
    const folder = temporaryFolder('свод за 2020 год $(x) \'"-')
    write(folder, { 'plans/2020/plan.yaml': plan, 'plans/2020/submissions/отдел кадров/ответ № 1.yaml': hr })
    write(folder, { 'plans/2020/submissions/б & в/[finance] {1}.yml': finance })
    expect(compiled(folder)).toMatchObject({ status: 0, stderr: '2020: wrote reports/2020/report.json\n' })
  })
})

describe('svod.yaml', () => {
  test.each([
    ['formats: [pdf]\n', 'not-in-list'],
    ['formats: [\n', 'yaml-syntax'],
    ['fromats: [md]\n', 'schema'],
    ['profile: gost\n', 'schema'],
    ['profile: none.yaml\n', 'schema'],
    ['rules: {schema: off}\n', 'schema'],
    ['- a\n', 'schema'],
  ])('%j is 2, with the place, and nothing is compiled', (text) => {
    const cwd = workspace({ 'svod.yaml': text })
    const { status, stdout, stderr } = compiled(cwd)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^svod\.yaml:1:\d+ error /)
    expect(stderr).toMatch(/svod\.yaml has to be mended first; nothing is done until then\.\n$/)
  })

  test('an empty one sets nothing; a rule that there is not is an error', () => {
    expect(compiled(workspace({ 'svod.yaml': '# пусто\n' })).status).toBe(0)
    const mistyped = compiled(workspace({ 'svod.yaml': 'rules: {empty-itme: warning}\n' }))
    expect(mistyped.status).toBe(2)
    expect(mistyped.stderr).toMatch(/^svod\.yaml:1:9 error .*empty-item/)
  })

  test('a folder of that name cannot be read', () => {
    const cwd = workspace()
    mkdirSync(join(cwd, 'svod.yaml'))
    expect(compiled(cwd)).toEqual({ status: 2, stdout: '', stderr: 'Cannot read svod.yaml: it is a folder.\n' })
  })

  test('a broken profile is 2', () => {
    const files = { 'svod.yaml': 'profile: city.yaml\n', 'city.yaml': 'font: ""\nmargins: {left: wide}\n' }
    const { status, stderr } = compiled(workspace(files))
    expect(status).toBe(2)
    expect(stderr).toMatch(/^city\.yaml:1:1 error [\s\S]*^city\.yaml:2:\d+ error /m)
  })
})

describe('files of a period', () => {
  test('.yaml and .yml at any depth are read, in any case', () => {
    const cwd = workspace({ 'plans/2020/submissions/a/b/c/finance.YML': finance })
    renameSync(join(cwd, 'plans/2020/submissions/finance.yaml'), join(cwd, 'old.txt'))
    expect(compiled(cwd).status).toBe(0)
    expect(paragraphs(cwd)).toHaveLength(2)
  })

  test('any other file is an error, however it is called', () => {
    const names = ['hr.YAML.bak', 'hr.yaml.txt', 'b/Ответ.docx', 'yaml', 'hr.json', 'Thumbs.db', 'notreadme.md']
    const files = names.map((name) => [`plans/2020/submissions/${name}`, ''] as const)
    const run = compiled(workspace(Object.fromEntries(files)))
    expect(run.status).toBe(1)
    expect(told(run)).toEqual(files.map(([path]) => `stray-file ${path}`).sort((a, b) => (a < b ? -1 : 1)))
  })

  test('dotfiles, lock files of office programs and README are passed over', () => {
    const names = ['.hr.yaml.swp', '.DS_Store', '~$hr.docx', 'README', 'README.md', 'a/readme.txt', '.git/config']
    const cwd = workspace(Object.fromEntries(names.map((name) => [`plans/2020/submissions/${name}`, 'x: [\n'])))
    expect(compiled(cwd)).toMatchObject({ status: 0, stderr: '2020: wrote reports/2020/report.json\n' })
  })

  test('README.yaml is somebody’s answers', () => {
    expect(told(compiled(workspace({ 'plans/2020/submissions/README.yaml': '' })))).toEqual([
      'schema plans/2020/submissions/README.yaml',
    ])
  })

  test('files beside submissions/ are nobody’s business', () => {
    expect(
      compiled(workspace({ 'plans/2020/notes.txt': '', 'plans/old.yaml': '[', 'plans/2019/a.txt': '' })).status,
    ).toBe(0)
  })

  test('a plan that is a folder, or missing, is 2', () => {
    const cwd = workspace({ 'plans/2021/plan.yaml/a.txt': '', 'plans/2022/submissions/hr.yaml': hr })
    for (const period of ['2021', '2022']) {
      const { status, stderr } = svod(['compile', period], { cwd })
      expect([status, stderr]).toEqual([2, expect.stringMatching(`^There is no plans/${period}/plan.yaml.`)])
    }
  })

  test('a path out of the workspace, into a folder, or that cannot be one is told, not followed', () => {
    const extend = (path: string) => compiled(workspace({ 'plans/2020/plan.yaml': `title: Отчёт\nextends: ${path}\n` }))
    expect(told(extend('../../../etc/passwd'))).toContain('schema plans/2020/plan.yaml')
    expect(told(extend('/etc/passwd'))).toContain('schema plans/2020/plan.yaml')
    expect(told(extend(`../${'a'.repeat(5000)}.yaml`))).toContain('schema plans/2020/plan.yaml')
    expect(told(extend('..'))).toContain('schema plans/2020/plan.yaml')
    expect(extend('"\\0"').status).toBe(1)
  })
})

describe('links', () => {
  const submissions = (cwd: string) => join(cwd, 'plans/2020/submissions')

  test('a link to a file or a folder is followed', () => {
    const elsewhere = temporaryFolder()
    write(elsewhere, { 'hr.yaml': hr, 'more/finance.yaml': finance })
    const cwd = temporaryFolder()
    write(cwd, { 'plans/2020/plan.yaml': plan, 'plans/2020/submissions/.keep': '' })
    symlinkSync(join(elsewhere, 'hr.yaml'), join(submissions(cwd), 'hr.yaml'))
    symlinkSync(join(elsewhere, 'more'), join(submissions(cwd), 'more'))
    expect(compiled(cwd).status).toBe(0)
    expect(paragraphs(cwd)).toHaveLength(2)
  })

  test('a loop is walked once, from wherever it starts', () => {
    const cwd = workspace({ 'plans/2020/submissions/a/b/.keep': '' })
    symlinkSync('.', join(submissions(cwd), 'loop'))
    symlinkSync('../..', join(submissions(cwd), 'a/b/up'))
    expect(compiled(cwd)).toMatchObject({ status: 0 })
    expect(paragraphs(cwd)).toHaveLength(2)
    symlinkSync(cwd, join(submissions(cwd), 'a/root'))
    expect(told(compiled(cwd))[0]).toBe('schema plans/2020/submissions/a/root/plans/2020/plan.yaml')
  })

  test('a link that leads nowhere, or to itself, is a stray file', () => {
    const cwd = workspace()
    symlinkSync('nowhere.yaml', join(submissions(cwd), 'broken.yaml'))
    symlinkSync('self.yaml', join(submissions(cwd), 'self.yaml'))
    const files = ['broken', 'self'].map((name) => `stray-file plans/2020/submissions/${name}.yaml`)
    expect(told(compiled(cwd))).toEqual(files)
  })
})
