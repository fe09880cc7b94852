import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { finance, hr, plan, svod, temporaryFolder, workspace, write } from '../svod.js'

/** File, severity and message of each stray file that a verb tells of, with its exit status. */
function told(verb: 'compile' | 'lint', cwd: string, ...args: string[]) {
  const form = verb === 'lint' ? ['--format', 'concise'] : ['--format', 'json']
  const { status, stdout, stderr } = svod([verb, ...form, '--lang', 'en', ...args], { cwd })
  const lines = (stdout + stderr).split('\n').filter((line) => line.endsWith(' stray-file'))
  return { status, lines: lines.map((line) => line.replace(/:1:1 (.*) stray-file$/, ' $1')) }
}
const both = (cwd: string) => {
  const [compiled, linted] = [told('compile', cwd, '2020'), told('lint', cwd)]
  expect(compiled).toEqual(linted)
  return linted
}

const elsewhere = (file: string) =>
  `plans/2020/${file} error the file “${file.split('/').at(-1)}” would not be read: it does not lie in the folder submissions`
const hidden = (file: string) => {
  const [name, folder] = file.split('/').reverse()
  return `plans/2020/submissions/${file} error the file “${name}” would not be read: the folder “${folder}” is passed over`
}
const outside = (file: string) =>
  `plans/${file} warning the file “${file.split('/').at(-1)}” is not read: it belongs to no period`

describe('YAML beside submissions/', () => {
  test.each([
    'finance2.yaml',
    'submissions 2/x.yml',
    'submission/hr.YAML',
    'ответы/a/b/x.YML',
    'submissions.yaml',
    'plan.yml',
    '.new/x.yaml',
  ])('%s is an error of compile and lint', (file) => {
    expect(both(workspace({ [`plans/2020/${file}`]: 'x: [\n' }))).toEqual({ status: 1, lines: [elsewhere(file)] })
  })

  test('behind a link, unless that leads to what is read', () => {
    const answers = temporaryFolder()
    write(answers, { 'x.yaml': hr })
    const cwd = workspace()
    symlinkSync(answers, join(cwd, 'plans/2020/answers'))
    symlinkSync('submissions', join(cwd, 'plans/2020/latest'))
    symlinkSync('..', join(cwd, 'plans/2020/all'))
    symlinkSync('../..', join(cwd, 'plans/2020/root'))
    expect(both(cwd).lines).toEqual([elsewhere('answers/x.yaml')])
  })

  test('the file can be named to lint', () => {
    const cwd = workspace({ 'plans/2020/ответы/hr.yaml': hr, 'plans/2020/x.yaml': hr })
    expect(told('lint', cwd, 'plans/2020/ответы').lines).toEqual([elsewhere('ответы/hr.yaml')])
  })

  test('what a plan extends and what svod.yaml names as the profile is read, and no stray', () => {
    const cwd = workspace({
      'svod.yaml': 'profile: plans/2020/look.yaml\n',
      'plans/2020/look.yaml': 'font: Arial\n',
      'plans/2020/plan.yaml': 'title: Отчёт\nextends: ../base.yaml\n',
      'plans/base.yaml': 'title: Отчёт\nextends: old/first.yaml\n',
      'plans/old/first.yaml': plan,
    })
    expect(both(cwd)).toEqual({ status: 0, lines: [] })
  })
})

describe('YAML in submissions/ that would be passed over', () => {
  test.each(['README/x.yaml', '.new/a/x.YML', '~$x/x.yaml', 'a/old~/x.yaml'])('%s is an error', (file) => {
    const { status, lines } = both(workspace({ [`plans/2020/submissions/${file}`]: 'x: [\n' }))
    expect(status).toBe(1)
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      [`plans/2020/submissions/${file}`].map((path) => path.split(' ')[0]),
    )
  })

  test('what lies there as well is read by its own path, and other files are passed over', () => {
    const cwd = workspace({
      'plans/2020/submissions/.store/finance.yaml': finance,
      'plans/2020/submissions/README/a.docx': '',
    })
    symlinkSync('.store', join(cwd, 'plans/2020/submissions/more'))
    writeFileSync(
      join(cwd, 'plans/2020/submissions/finance.yaml'),
      finance.replace('1.2', '1.1').replace('{checks: 25}', '{}'),
    )
    expect(both(cwd).lines).toEqual([])
    write(cwd, { 'plans/2020/submissions/README/y.yaml': '' })
    expect(both(cwd).lines).toEqual([hidden('README/y.yaml')])
  })
})

test('what systems and programs leave by themselves is no stray', () => {
  const names = [
    'Thumbs.db',
    'ehthumbs.db',
    'desktop.ini',
    '.DS_Store',
    '~$report.docx',
    '~WRL0001.tmp',
    '.~lock.report.odt#',
  ]
  const folders = ['plans/2020/submissions', 'plans/2020/submissions/кадры', 'plans/2020', 'plans']
  const files = folders.flatMap((folder) =>
    [...names, 'hr.yaml~', '._hr.yaml'].map((name) => [`${folder}/${name}`, '']),
  )
  expect(both(workspace(Object.fromEntries(files)))).toEqual({ status: 0, lines: [] })
  const others = workspace({ 'plans/2020/submissions/~x.tmp': '', 'plans/2020/submissions/thumbs.db.txt': '' })
  expect(both(others).lines).toHaveLength(2)
})

test('YAML in plans/ outside of all periods is a warning', () => {
  const cwd = workspace({ 'plans/finance2.yaml': '', 'plans/old/2019/x.YML': '', 'plans/.git/x.yaml': '' })
  expect(both(cwd)).toEqual({ status: 0, lines: ['finance2.yaml', 'old/2019/x.YML'].map(outside) })
  expect(told('lint', cwd, 'plans/2020/plan.yaml').lines).toEqual([])
  expect(told('compile', cwd, '2020', '--max-warnings', '1').status).toBe(1)
})

test('in a folder that lint tells as a whole its files are not told again', () => {
  const cwd = workspace({ 'plans/2O20/plan.yaml': plan, 'plans/2O20/submissions/hr.yaml': hr })
  expect(told('lint', cwd).lines).toEqual([
    'plans/2O20 error the folder “2O20” is not read: its name is no period; in “2O20” the letter “O” is Latin, not a figure',
  ])
  expect(told('compile', cwd, '2020').lines).toEqual(['2O20/plan.yaml', '2O20/submissions/hr.yaml'].map(outside))
})

/** A name as DOS writes it. */
const inDos = (name: string) =>
  Buffer.from(
    Array.from(name, (letter) => {
      const code = letter.charCodeAt(0)
      if (code < 0x80) return code
      return code < 0x440 ? code - 0x410 + 0x80 : code - 0x440 + 0xe0
    }),
  )

describe.skipIf(process.platform !== 'linux')('a name that is no valid UTF-8', () => {
  const put = (folder: string, name: Buffer, text = hr) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), text)
  }
  const shown = (name: Buffer) =>
    name.toString('latin1').replace(/[\x80-\xff]/g, (c) => `\\x${c.charCodeAt(0).toString(16)}`)
  const name = inDos('Финансы.yaml')
  const said = (path: string) =>
    `${path}${shown(name)} error “${shown(name)}” cannot be read: its name is not in UTF-8 but in cp866, where it is “Финансы.yaml”`

  test.each([
    'plans/2020/submissions/',
    'plans/2020/submissions/a/b/',
    'plans/2020/submissions/README/',
    'plans/2020/',
    'plans/',
  ])('in %s it is an error, and nothing is written', (folder) => {
    const cwd = workspace()
    put(join(cwd, folder), name)
    expect(both(cwd)).toEqual({ status: 1, lines: [said(folder)] })
    expect(svod(['compile', '2020', '--lang', 'ru'], { cwd }).stderr).toMatch(/unzip -O cp866 архив\.zip/)
  })

  test('so is that of a folder, and a name that could be anything', () => {
    const cwd = workspace()
    mkdirSync(Buffer.concat([Buffer.from(join(cwd, 'plans/2020/submissions/')), Buffer.from([0xff, 0x98])]))
    expect(both(cwd)).toEqual({
      status: 1,
      lines: ['plans/2020/submissions/\\xff\\x98 error “\\xff\\x98” cannot be read: its name is not in UTF-8'],
    })
  })

  test('what is passed over whatever it holds is passed over', () => {
    const cwd = workspace()
    put(join(cwd, 'plans/2020/submissions'), Buffer.concat([Buffer.from('.'), name]))
    put(join(cwd, 'plans/2020/submissions/.git'), name)
    expect(both(cwd)).toEqual({ status: 0, lines: [] })
  })
})

test('names as macOS writes them, with accents apart, are read', () => {
  const cwd = temporaryFolder()
  write(cwd, { 'plans/2020/plan.yaml': plan, 'plans/2020/submissions/finance.yaml': finance })
  write(cwd, { [`plans/2020/submissions/${'Районный отдел ё'.normalize('NFD')}/${'й'.normalize('NFD')}.yaml`]: hr })
  expect(both(cwd)).toEqual({ status: 0, lines: [] })
  expect(svod(['lint', '2020'], { cwd }).stderr).toMatch(/^3 files/)
})
