import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { clearLeftovers, temporaryName } from '../../src/output/temporary.js'
import { writeAll } from '../../src/output/write-all.js'
import { runs } from '../runs.js'
import {
  asOther,
  filesIn,
  finance,
  handOver,
  reports,
  start,
  svod,
  temporaryFolder,
  workspace,
  write,
} from '../svod.js'

describe('all four files are written, or none is', () => {
  test('a folder that may not be written in is 2, and nothing has changed', () => {
    const cwd = workspace()
    svod(['compile', '2020'], { cwd })
    write(cwd, { 'plans/2020/submissions/finance.yaml': finance.replace('25', '26') })
    handOver(cwd)
    chmodSync(join(cwd, 'reports/2020'), 0o555)
    const before = filesIn(cwd)
    expect(svod(['compile', '2020'], { cwd, ...asOther })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Cannot write reports/2020/report.docx: no permission. The report’s files are unchanged.\n',
    })
    expect(filesIn(cwd)).toEqual(before)
  })

  test('a folder or a file that may not be read is 2', () => {
    const cwd = workspace()
    handOver(cwd)
    chmodSync(join(cwd, 'plans/2020/submissions/hr.yaml'), 0o000)
    const file = svod(['compile', '2020'], { cwd, ...asOther })
    expect(file).toMatchObject({ status: 2, stderr: 'Cannot read plans/2020/submissions/hr.yaml: no permission.\n' })
    chmodSync(join(cwd, 'plans/2020/submissions'), 0o000)
    const folder = svod(['compile', '2020'], { cwd, ...asOther })
    chmodSync(join(cwd, 'plans/2020/submissions'), 0o755)
    expect(folder).toMatchObject({ status: 2, stderr: 'Cannot read plans/2020/submissions: no permission.\n' })
  })

  test('a file where the folder should be is 2', () => {
    const cwd = workspace({ reports: 'x' })
    const { status, stderr } = svod(['compile', '2020'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toBe(
      'Cannot write reports/2020/report.docx: a file stands where a folder is wanted. The report’s files are unchanged.\n',
    )
    expect(readFileSync(join(cwd, 'reports'), 'utf8')).toBe('x')
  })

  test.each(reports())('a folder in the place of %s leaves the others as they were', (path) => {
    const cwd = workspace()
    svod(['compile', '2020'], { cwd })
    write(cwd, { 'plans/2020/submissions/finance.yaml': finance.replace('25', '26') })
    rmSync(join(cwd, path))
    mkdirSync(join(cwd, path))
    const before = filesIn(cwd)
    const { status, stderr } = svod(['compile', '2020'], { cwd })
    expect([status, stderr]).toEqual([2, `Cannot write ${path}: it is a folder. The report’s files are unchanged.\n`])
    expect(filesIn(cwd)).toEqual(before)
    rmSync(join(cwd, 'reports'), { recursive: true })
    mkdirSync(join(cwd, path), { recursive: true })
    expect(svod(['compile', '2020'], { cwd }).status).toBe(2)
    expect(filesIn(join(cwd, 'reports')).size).toBe(0)
  })

  test('what was there before is put back where the last of several cannot be put in place', async () => {
    const folder = temporaryFolder()
    write(folder, { 'report.a': 'old a', 'report.c/x': '' })
    const files = ['a', 'b', 'c'].map((name) => ({ path: join(folder, `report.${name}`), bytes: Buffer.from('new') }))
    await expect(writeAll(files)).rejects.toThrow(/EISDIR/)
    expect([...filesIn(folder)].sort()).toEqual([
      ['report.a', 'old a'],
      ['report.c/x', ''],
    ])
  })
})

describe('a file that is rewritten', () => {
  const answer = 'plans/2020/submissions/finance.yaml'
  const faulty = { [answer]: finance.replace('Проведено', 'Проведено ') }
  const root = process.getuid?.() === 0

  test.each([0o666, 0o600, 0o640, 0o444].filter((mode) => root || mode & 0o200))('keeps its mode %o', (mode) => {
    const cwd = workspace(faulty)
    svod(['compile', '2020'], { cwd })
    write(cwd, { 'plans/2020/submissions/hr.yaml': 'department: hr\nitems:\n  "1.1": Обучено шестеро служащих.\n' })
    for (const file of [answer, 'reports/2020/report.md']) chmodSync(join(cwd, file), mode)
    expect(svod(['lint', '--fix'], { cwd }).stderr).toContain('Mended: 1')
    expect(svod(['compile', '2020'], { cwd }).stderr).toContain('wrote')
    for (const file of [answer, 'reports/2020/report.md']) expect(statSync(join(cwd, file)).mode & 0o7777).toBe(mode)
  })

  test.skipIf(!root)('keeps its owner and group (skipped unless root runs it)', () => {
    const cwd = workspace(faulty)
    chownSync(join(cwd, answer), 1234, 2345)
    chmodSync(join(cwd, answer), 0o640)
    expect(svod(['lint', '--fix'], { cwd }).stderr).toContain('Mended: 1')
    const { uid, gid, mode } = statSync(join(cwd, answer))
    expect([uid, gid, mode & 0o7777]).toEqual([1234, 2345, 0o640])
  })

  test.each(['lint --fix', 'compile 2020', 'lint --format json=reports/2020/report.md'])(
    '%s says of hard links that they keep the old text',
    (command) => {
      const cwd = workspace(faulty)
      svod(['compile', '2020'], { cwd })
      write(cwd, { 'plans/2020/submissions/hr.yaml': 'department: hr\nitems:\n  "1.1": Обучено шестеро служащих.\n' })
      const file = command === 'lint --fix' ? answer : 'reports/2020/report.md'
      linkSync(join(cwd, file), join(cwd, 'other'))
      const before = readFileSync(join(cwd, 'other'), 'utf8')
      const { status, stderr } = svod([...command.split(' '), '--lang', 'en'], { cwd })
      expect(status).toBe(0)
      expect(stderr).toContain(
        `${file}: the file has other names on the disk (hard links), and under those it still holds the old text.\n`,
      )
      expect(readFileSync(join(cwd, 'other'), 'utf8')).toBe(before)
      expect(readFileSync(join(cwd, file), 'utf8')).not.toBe(before)
      expect(svod([...command.split(' '), '--lang', 'en'], { cwd }).stderr).not.toContain('hard links')
    },
  )
})

describe('what a killed process leaves', () => {
  test('at whatever moment it is killed, no file under its own name is a half', { timeout: 300_000 }, async () => {
    const big = `department: hr\nitems:\n  "1.1": |\n${'    Обучено пятеро служащих, шестой болел.\n'.repeat(1500)}`
    const cwd = workspace({ 'plans/2020/submissions/hr.yaml': big })
    const began = performance.now()
    expect(svod(['compile', '2020'], { cwd, alone: true }).status).toBe(0)
    const whole = performance.now() - began
    const variants = [new Map<string, string>(), filesIn(join(cwd, 'reports'))]
    const changed = finance.replace('25', '26')
    write(cwd, { 'plans/2020/submissions/finance.yaml': changed })
    svod(['compile', '2020'], { cwd })
    variants.push(filesIn(join(cwd, 'reports')))
    for (let round = 0; round < runs(12); round++) {
      write(cwd, { 'plans/2020/submissions/finance.yaml': round % 2 === 0 ? finance : changed })
      const child = start(['compile', '2020'], { cwd })
      // Most of the rounds around the time when the files are written, which is at the end.
      setTimeout(() => child.kill('SIGKILL'), whole * (round % 4 === 0 ? Math.random() : 0.75 + Math.random() * 0.3))
      await once(child, 'exit')
      for (const [path, bytes] of filesIn(join(cwd, 'reports'))) {
        if (!path.split('/').at(-1)?.startsWith('.'))
          expect(
            variants.some((one) => one.get(path) === bytes),
            path,
          ).toBe(true)
      }
    }
    expect(svod(['compile', '2020'], { cwd }).status).toBe(0)
    expect([...filesIn(join(cwd, 'reports')).keys()].sort()).toEqual(
      reports()
        .map((path) => path.slice(8))
        .sort(),
    )
  })

  test('is cleared away by the next run, unless its process may still be at work', () => {
    const folder = temporaryFolder()
    const own = basename(temporaryName(join(folder, 'report.md'), 'new'))
    const [, host = '', , random = ''] = /^\.svod-([^-]+)-([^-]+)-(.*)\.new$/.exec(own) ?? []
    const [dead, elsewhere] = [2 ** 22 + 1, host.replace(/./g, (digit) => (digit === 'a' ? 'b' : 'a'))]
    const gone = [`.svod-${host}-${dead}-${random}.new`, `.svod-${host}-${dead}-${random}.old`]
    const kept = [own, `.svod-${elsewhere}-${dead}-${random}.new`]
    const others = ['.report.md.new', '.gitkeep', `svod-${host}-${dead}-${random}.new`, '.svod-cache']
    for (const name of [...gone, ...kept, ...others]) writeFileSync(join(folder, name), '')
    clearLeftovers([join(folder, 'report.md')])
    expect(readdirSync(folder).sort()).toEqual([...others, ...kept].sort())
    // Of a process elsewhere nobody knows whether it runs; after a day it does not.
    vi.useFakeTimers({ now: Date.now() + 25 * 60 * 60 * 1000, toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    clearLeftovers([join(folder, 'report.md')])
    expect(readdirSync(folder).sort()).toEqual(others.sort())
  })

  test.each(['lint --fix', 'compile 2020', 'lint --cache'])('%s clears it away', (command) => {
    const cwd = workspace()
    const [random, dead] = ['0123456789ab', 2 ** 22 + 1]
    const [, host] = /^\.svod-([^-]+)-/.exec(basename(temporaryName('x', 'new'))) ?? []
    const left = ['plans/2020/submissions', 'reports/2020', '.svod-cache']
    write(cwd, Object.fromEntries(left.map((folder) => [`${folder}/.svod-${host}-${dead}-${random}.new`, 'x'])))
    expect(svod(command.split(' '), { cwd }).status).toBe(0)
    const here = { 'lint --fix': left[0], 'compile 2020': left[1], 'lint --cache': left[2] }[command] ?? ''
    expect(readdirSync(join(cwd, here)).filter((name) => name.startsWith('.svod-'))).toEqual([])
  })
})

describe('names', () => {
  test('two processes of one number, on two machines that share a folder, name no file alike', () => {
    const names = Array.from({ length: 100 }, () => temporaryName('/r/report.md', 'new'))
    expect(new Set(names).size).toBe(100)
  })

  test('a file whose name is as long as can be is mended and written', () => {
    const long = `plans/2020/submissions/${'ж'.repeat(125)}.yaml`
    const cwd = workspace({ [long]: finance.replace('Проведено', 'Проведено ') })
    rmSync(join(cwd, 'plans/2020/submissions/finance.yaml'))
    expect(svod(['lint', '--fix', '--lang', 'en'], { cwd }).stderr).toContain(`Mended: 1 (${long})`)
    expect(readFileSync(join(cwd, long), 'utf8')).toBe(finance)
    const out = `${'ж'.repeat(125)}.json`
    expect(svod(['lint', '--format', `json=${out}`], { cwd }).status).toBe(0)
    expect(svod(['lint', '--rule', 'double-space=off', '--format', `json=${out}`], { cwd }).status).toBe(0)
  })
})

describe('a rename that fails', () => {
  /** Renames fail from the second one on. */
  const failing = `import fs from 'node:fs'
const { renameSync } = fs
let count = 0
fs.renameSync = (...args) => {
  if (count++ > 0) throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
  renameSync(...args)
}
`

  test('and again when the old file is put back: the old files stay', () => {
    const cwd = workspace()
    svod(['compile', '2020'], { cwd })
    write(cwd, { 'plans/2020/submissions/finance.yaml': finance.replace('25', '26') })
    const before = filesIn(cwd)
    const hooks = temporaryFolder()
    write(hooks, { 'hook.mjs': failing })
    const env = { NODE_OPTIONS: `--import=${join(hooks, 'hook.mjs')}` }
    const { status, stderr } = svod(['compile', '2020', '--lang', 'en'], { cwd, env })
    expect([status, stderr]).toEqual([
      2,
      'Cannot write reports/2020/report.md: no permission. The report’s files are unchanged.\n',
    ])
    expect(filesIn(cwd)).toEqual(before)
  })

  test('where nothing can be put back, what was there is kept under another name', () => {
    const cwd = workspace()
    svod(['compile', '2020'], { cwd })
    write(cwd, { 'plans/2020/submissions/finance.yaml': finance.replace('25', '26') })
    const before = filesIn(cwd)
    const hooks = temporaryFolder()
    write(hooks, {
      'hook.mjs': `${failing}
const { rmSync } = fs
fs.rmSync = (path, ...rest) => {
  if (path.endsWith('report.docx')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
  rmSync(path, ...rest)
}
`,
    })
    const env = { NODE_OPTIONS: `--import=${join(hooks, 'hook.mjs')}` }
    const { status, stderr } = svod(['compile', '2020', '--lang', 'en'], { cwd, env })
    expect([status, stderr]).toEqual([
      2,
      'Cannot write reports/2020/report.md: no permission. Not all could be put back: reports/2020/report.docx has been replaced, and its old text is in reports/2020/report.docx.old.\n',
    ])
    const after = filesIn(cwd)
    expect(after.get('reports/2020/report.docx.old')).toBe(before.get('reports/2020/report.docx'))
    for (const path of reports().slice(1)) expect(after.get(path)).toBe(before.get(path))
    expect([...after.keys()].filter((path) => path.includes('/.svod-'))).toEqual([])
  })
})

test('a bug in svod is 3, with what to send and to whom', () => {
  const cwd = workspace({ 'break.mjs': 'delete Intl.PluralRules\n' })
  const env = { NODE_OPTIONS: `--import=${join(cwd, 'break.mjs')}` }
  const { status, stdout, stderr } = svod(['compile', '2020'], { cwd, env })
  expect([status, stdout]).toEqual([3, ''])
  expect(stderr).toMatch(
    /^This is a bug in svod, not in your files\. .*\nsvod \d+\.\d+\.\d+, Node\.js v\d+.*\nTypeError: .*\n +at /,
  )
  expect(svod(['compile', '2020'], { cwd, env: { ...env, LANG: 'ru_RU' } }).stderr).toContain(
    'Это ошибка в самой программе svod',
  )
  expect(filesIn(cwd).size).toBe(4)
})
