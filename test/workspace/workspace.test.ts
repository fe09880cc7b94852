import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
/** The errors of lint, in one line each. */
const linted = (cwd: string, ...targets: string[]) => {
  const { stdout } = svod(['lint', '--format', 'concise', '--lang', 'en', ...targets], { cwd })
  return stdout.split('\n').flatMap((line) => (/ error /.test(line) ? line.replace(/ error (.*) [a-z-]+$/, ' $1') : []))
}

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

  test.each([
    ['city.yaml', { 'city.yaml': 'font: ""\n' }, 'city.yaml:1:1 error '],
    ['city.yaml', { 'city.yaml': 'font: [\n' }, 'city.yaml:1:7 error '],
    ['city.yaml', {}, 'svod.yaml:1:10 error '],
    ['gost-2026', {}, 'svod.yaml:1:10 error '],
    ['../city.yaml', {}, 'svod.yaml:1:10 error '],
  ])('lint finds what compile stops at: profile %s', (name, files, said) => {
    const cwd = workspace({ 'svod.yaml': `profile: ${name}\n`, ...files })
    expect(compiled(cwd)).toMatchObject({ status: 2, stderr: expect.stringContaining(said) })
    for (const targets of [[], ['2020']]) {
      const { status, stdout } = svod(['lint', '--format', 'concise', ...targets], { cwd })
      expect([status, stdout]).toEqual([1, expect.stringContaining(said)])
    }
    expect(svod(['lint', 'plans/2020/plan.yaml'], { cwd }).status).toBe(0)
  })
})

describe('a profile', () => {
  const withProfile = (profile: string) =>
    compiled(workspace({ 'svod.yaml': 'profile: city.yaml\n', 'city.yaml': `${profile}\n` }))

  test.each([
    ['sizes: {table: 3.9}', '1:16', 'table is 3.9, and must be from 4 to 72'],
    ['sizes: {title: 73}', '1:16', 'title is 73, and must be from 4 to 72'],
    ['sizes: {text: 0, small: 9}', '1:15', 'text is 0'],
    ['lineSpacing: 0', '1:14', 'lineSpacing is 0'],
    ['lineSpacing: 900', '1:14', 'lineSpacing is 900'],
    ['margins: {left: -5}', '1:17', 'left is -5, and must be from 0 to 207'],
    ['margins: {bottom: 300}', '1:19', 'bottom is 300, and must be from 0 to 160'],
    ['margins: {left: 150, right: 100}', '1:29', 'the margins left and right take 250 of the sheet’s 297 mm'],
    [
      'orientation: portrait\nmargins: {left: 115}',
      '2:17',
      'the margins left and right take 125 of the sheet’s 210 mm',
    ],
    ['margins: {top: 90, bottom: 90.5}', '1:28', 'the margins top and bottom take 180.5'],
    [`font: ${'Т'.repeat(32)}`, '1:7', 'font: the name has 32 characters, and Word takes at most 31'],
  ])('out of bounds is 2, with the field and its place: %s', (profile, place, words) => {
    const { status, stderr } = withProfile(profile)
    expect(stderr).toContain(`city.yaml:${place} error`)
    expect(stderr).toContain(words)
    expect(status).toBe(2)
  })

  test.each(['sizes: {text: 4, title: 72, table: 4, small: 72}', `font: ${'Т'.repeat(31)}`, 'margins: {left: 197}'])(
    'may go up to its bounds: %s',
    (profile) => {
      expect(withProfile(profile)).toMatchObject({ status: 0 })
    },
  )
})

describe('files of a period', () => {
  test('.yaml and .yml at any depth are read, in any case', () => {
    const cwd = workspace({ 'plans/2020/submissions/a/b/c/finance.YML': finance })
    renameSync(join(cwd, 'plans/2020/submissions/finance.yaml'), join(cwd, 'old.txt'))
    expect(compiled(cwd).status).toBe(0)
    expect(paragraphs(cwd)).toHaveLength(2)
  })

  test('any other file is an error, however it is called', () => {
    const names = ['hr.YAML.bak', 'hr.yaml.txt', 'b/Ответ.docx', 'yaml', 'hr.json', 'notreadme.md']
    const files = names.map((name) => [`plans/2020/submissions/${name}`, ''] as const)
    const run = compiled(workspace(Object.fromEntries(files)))
    expect(run.status).toBe(1)
    expect(told(run)).toEqual(files.map(([path]) => `stray-file ${path}`).sort((a, b) => (a < b ? -1 : 1)))
  })

  test('dotfiles, README and what systems and programs leave are passed over', () => {
    const left = ['.hr.yaml.swp', '.DS_Store', '~$hr.docx', 'hr.yaml~', 'Thumbs.db', 'a/desktop.ini']
    const folders = ['.git', '.svn', '__MACOSX', '@eaDir', '.idea', 'a/.vscode'].map((name) => `${name}/x.yaml`)
    const names = [...left, ...folders, 'README', 'README.md', 'a/readme.txt', '.new/notes.txt']
    const cwd = workspace(Object.fromEntries(names.map((name) => [`plans/2020/submissions/${name}`, 'x: [\n'])))
    expect(compiled(cwd)).toMatchObject({ status: 0, stderr: '2020: wrote reports/2020/report.json\n' })
  })

  test('README.yaml is somebody’s answers', () => {
    expect(told(compiled(workspace({ 'plans/2020/submissions/README.yaml': '' })))).toEqual([
      'schema plans/2020/submissions/README.yaml',
    ])
  })

  test('files beside submissions/ that are no YAML are nobody’s business', () => {
    const cwd = workspace({ 'plans/2020/notes.txt': '', 'plans/2019/a.txt': '', 'plans/2020/old/hr.yaml.txt': '' })
    expect(compiled(cwd)).toMatchObject({ status: 0, stderr: '2020: wrote reports/2020/report.json\n' })
  })

  test.each(['compile', 'lint'])('%s: a plan that is a folder, or missing, is 2', (command) => {
    const cwd = workspace({ 'plans/2021/plan.yaml/a.txt': '', 'plans/2022/submissions/hr.yaml': hr })
    symlinkSync('nowhere.yaml', join(cwd, 'plans/2022/plan.yaml'))
    for (const [period, said] of [
      ['2021', 'plans/2021/plan.yaml is a folder, and a plan must be a file.\n'],
      ['2022', 'plans/2022/plan.yaml is a link that leads nowhere.\n'],
      ['2020-Q1', expect.stringMatching('^There is no plans/2020-Q1/plan.yaml.')],
    ] as const) {
      const { status, stdout, stderr } = svod([command, period], { cwd })
      expect([status, stdout, stderr.split('\n\n').at(-1)]).toEqual([2, '', said])
    }
  })

  test('a period whose plan is a folder does not keep lint from the others', () => {
    const cwd = workspace({ 'plans/2021/plan.yaml/a.txt': '' })
    symlinkSync('nowhere.yaml', join(cwd, 'plans/2021/Plan.yml'))
    expect(linted(cwd)).toEqual([
      'plans/2021:1:1 the folder “2021” is not read: plan.yaml in it is a folder, not a file',
    ])
    rmSync(join(cwd, 'plans/2020'), { recursive: true })
    expect(svod(['lint'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^plans\/2021\/plan.yaml is/),
    })
  })

  test('a file that is called like a period is nobody’s business', () => {
    const cwd = workspace({ 'plans/2021': '' })
    expect(svod(['lint'], { cwd }).status).toBe(0)
    expect(svod(['lint', '2021'], { cwd }).status).toBe(2)
  })

  test('a folder is called a folder', () => {
    const cwd = workspace({ 'plans/2020/Submissions/hr.yaml': hr, 'plans/2020/submissions/hr.yml/README.md': '' })
    expect(linted(cwd)).toEqual([
      'plans/2020/Submissions:1:1 the folder “Submissions” would not be read: its name must be in small letters',
      'plans/2020/submissions/hr.yml:1:1 “hr.yml” is an empty folder, and a file belongs here',
    ])
  })

  test.each([
    ['a file', (path: string) => writeFileSync(path, ''), '“submissions” is a file, not the folder of submissions'],
    ['a dead link', (path: string) => symlinkSync('nowhere', path), 'the link “submissions” leads nowhere'],
  ])('%s in the place of the folder of submissions is told as that', (_, put, said) => {
    const cwd = workspace()
    rmSync(join(cwd, 'plans/2020/submissions'), { recursive: true })
    put(join(cwd, 'plans/2020/submissions'))
    expect(linted(cwd)).toEqual([`plans/2020/submissions:1:1 ${said}`])
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
  })

  test('a link to a folder above is told once, and what lies there is not taken for submissions', () => {
    const cwd = workspace()
    symlinkSync(cwd, join(submissions(cwd), 'root'))
    symlinkSync('..', join(submissions(cwd), 'up'))
    symlinkSync('/', join(submissions(cwd), 'all'))
    expect(linted(cwd)).toEqual(
      ['all', 'root', 'up'].map(
        (name) =>
          `plans/2020/submissions/${name}:1:1 the link “${name}” leads to a folder that it lies in itself, and is not followed`,
      ),
    )
  })

  test('links from each folder to all others are followed once, and by its own path', () => {
    const cwd = workspace({ 'plans/2020/submissions/z/finance.yaml': finance })
    rmSync(join(submissions(cwd), 'finance.yaml'))
    const folders = Array.from({ length: 12 }, (_, index) => `f${index}`)
    for (const folder of folders) mkdirSync(join(submissions(cwd), folder))
    for (const from of folders) {
      for (const to of [...folders, 'z']) symlinkSync(`../${to}`, join(submissions(cwd), from, `to-${to}`))
    }
    symlinkSync('.', join(submissions(cwd), 'z/all.yaml'))
    expect(linted(cwd, 'plans/2020/submissions/z/finance.yaml')).toEqual([])
    expect(linted(cwd)).toEqual([])
  })

  test('a link that leads nowhere, or to itself, is a stray file', () => {
    const cwd = workspace()
    symlinkSync('nowhere.yaml', join(submissions(cwd), 'broken.yaml'))
    symlinkSync('self.yaml', join(submissions(cwd), 'self.yaml'))
    const files = ['broken', 'self'].map((name) => `stray-file plans/2020/submissions/${name}.yaml`)
    expect(told(compiled(cwd))).toEqual(files)
    symlinkSync('/nowhere', join(submissions(cwd), 'folder'))
    expect(linted(cwd)).toEqual(
      ['broken.yaml', 'folder', 'self.yaml'].map(
        (name) => `plans/2020/submissions/${name}:1:1 the link “${name}” leads nowhere`,
      ),
    )
  })
})
