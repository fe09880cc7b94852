import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesIn, sound, svod, temporaryFolder, workspace, write } from '../svod.js'

test('a result is put in the place of no pipe, and none is waited for', () => {
  const root = workspace()
  const pipe = join(root, 'pipe')
  execFileSync('mkfifo', [pipe])
  const { status, stderr } = svod(['lint', '--lang', 'en', '--format', `json=${pipe}`], { cwd: root })
  expect([status, stderr]).toEqual([2, expect.stringContaining('a device or a pipe')])
  expect(statSync(pipe).isFIFO()).toBe(true)
})

test('a comparison is written over no plan', () => {
  const root = workspace()
  const plan = join(root, 'plans/2020/plan.yaml')
  const before = readFileSync(plan, 'utf8')
  expect(svod(['diff', '2020', '2020', '--out', 'plans/2020/plan.yaml'], { cwd: root }).status).toBe(2)
  expect(readFileSync(plan, 'utf8')).toBe(before)
})

const submission = 'plans/2020/submissions/hr.yaml'
const profile = 'looks/city.yaml'

let compiled: Map<string, string>

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'svod-full-'))
  write(root, { ...sound, 'svod.yaml': `profile: ${profile}\n`, [profile]: 'font: Arial\n' })
  expect(svod(['compile', '2020'], { cwd: root }).status).toBe(0)
  expect(svod(['lint', '--write-baseline'], { cwd: root }).status).toBe(0)
  compiled = filesIn(root)
  rmSync(root, { recursive: true })
})

/** A workspace in which every kind of input lies. */
function full(): string {
  const root = temporaryFolder()
  write(root, Object.fromEntries([...compiled].map(([path, bytes]) => [path, Buffer.from(bytes, 'latin1')])))
  return root
}

const links = { 'a soft link': (to: string, at: string) => symlinkSync(to, at), 'a hard link': linkSync }

describe.each(Object.entries(links))('no result goes over an input through %s', (_, link) => {
  const inputs = ['plans/2020/plan.yaml', submission, 'svod.yaml', profile, 'svod-baseline.json']

  test.each(inputs)('lint, to %s', (input) => {
    const root = full()
    link(join(root, input), join(root, 'out.json'))
    const before = filesIn(root)
    const { status, stderr } = svod(['lint', '--lang', 'en', '--format', 'json=out.json'], { cwd: root })
    expect([status, stderr]).toEqual([2, 'out.json is an input: no result is written over it.\n'])
    expect(filesIn(root)).toEqual(before)
  })

  test.each(inputs)('compile, to %s', (input) => {
    const root = full()
    rmSync(join(root, 'reports/2020/report.md'))
    link(join(root, input), join(root, 'reports/2020/report.md'))
    const before = filesIn(root)
    const { status, stderr } = svod(['compile', '2020', '--lang', 'en'], { cwd: root })
    expect([status, stderr]).toEqual([2, 'reports/2020/report.md is an input: no result is written over it.\n'])
    expect(filesIn(root)).toEqual(before)
  })

  test.each([...inputs, 'old.json', 'new.json'])('diff, to %s', (input) => {
    const root = full()
    for (const side of ['old.json', 'new.json']) linkSync(join(root, 'reports/2020/report.json'), join(root, side))
    link(join(root, input), join(root, 'out.md'))
    const before = filesIn(root)
    const { status } = svod(['diff', 'old.json', 'new.json', '--out', 'out.md'], { cwd: root })
    expect(status).toBe(2)
    expect(filesIn(root)).toEqual(before)
  })

  test('diff, to a side of it where there is no workspace', () => {
    const folder = temporaryFolder()
    const report = readFileSync(join(full(), 'reports/2020/report.json'))
    for (const side of ['old', 'new']) writeFileSync(join(folder, `${side}.json`), report)
    link(join(folder, 'new.json'), join(folder, 'out.json'))
    const before = filesIn(folder)
    expect(svod(['diff', 'old.json', 'new.json', '--out', 'out.json'], { cwd: folder }).status).toBe(2)
    expect(filesIn(folder)).toEqual(before)
  })

  test('lint, to a plan that is inherited and lies elsewhere', () => {
    const root = full()
    const plan = readFileSync(join(root, 'plans/2020/plan.yaml'))
    mkdirSync(join(root, 'base'))
    writeFileSync(join(root, 'base/common.yaml'), plan)
    writeFileSync(join(root, 'plans/2020/plan.yaml'), 'title: Отчёт\nextends: ../../base/common.yaml\n')
    expect(svod(['lint'], { cwd: root }).status).toBe(0)
    link(join(root, 'base/common.yaml'), join(root, 'out.json'))
    expect(svod(['lint', '--format', 'json=out.json'], { cwd: root }).status).toBe(2)
    expect(readFileSync(join(root, 'base/common.yaml'))).toEqual(plan)
  })
})

describe('among the submissions, whatever they are called', () => {
  test('a link to their folder', () => {
    const root = full()
    symlinkSync('plans/2020/submissions', join(root, 'out'))
    expect(svod(['compile', '2020', '--out', 'out'], { cwd: root }).status).toBe(2)
    expect(svod(['diff', '2020', '2020', '--out', 'out/x.md'], { cwd: root }).status).toBe(2)
    expect(svod(['lint', '--format', 'json=out/new.yaml'], { cwd: root }).status).toBe(2)
  })

  test('the folder that they lie in outside of the workspace', () => {
    const root = full()
    const outside = temporaryFolder()
    const answer = readFileSync(join(root, submission), 'utf8')
    rmSync(join(root, 'plans/2020/submissions/hr.yaml'))
    writeFileSync(join(outside, 'hr.yaml'), answer)
    symlinkSync(outside, join(root, 'plans/2020/submissions/kadry'))
    expect(svod(['compile', '2020', '--out', join(outside, 'deep')], { cwd: root }).status).toBe(2)
    expect([...filesIn(outside).keys()]).toEqual(['hr.yaml'])
  })
})

describe('a link that leads out of the workspace is not written through', () => {
  const said = (file: string) =>
    `Cannot write ${file}: a link leads out of the workspace; put an ordinary file or folder in its place.\n`

  test.each([
    ['reports', ''],
    ['reports/2020', ''],
    ['reports/2020/report.docx', 'there.docx'],
    ['reports/2020/report.docx', 'not-there.docx'],
  ])('%s', (at, name) => {
    const root = workspace()
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'there.docx'), 'theirs')
    mkdirSync(join(root, at, '..'), { recursive: true })
    symlinkSync(join(outside, name), join(root, at))
    const { status, stderr } = svod(['compile', '2020', '--lang', 'en'], { cwd: root })
    expect([status, stderr]).toEqual([2, said('reports/2020/report.docx')])
    expect([...filesIn(outside)]).toEqual([['there.docx', 'theirs']])
  })

  test('the baseline', () => {
    const root = workspace()
    const outside = temporaryFolder()
    symlinkSync(join(outside, 'baseline.json'), join(root, 'svod-baseline.json'))
    const { status, stderr } = svod(['lint', '--lang', 'en', '--write-baseline'], { cwd: root })
    expect([status, stderr]).toEqual([2, said('svod-baseline.json')])
    expect(filesIn(outside).size).toBe(0)
  })

  test('the cache', () => {
    const root = workspace()
    const outside = temporaryFolder()
    symlinkSync(outside, join(root, '.svod-cache'))
    const { status, stderr } = svod(['lint', '--lang', 'en', '--cache'], { cwd: root })
    expect([status, stderr]).toEqual([2, expect.stringContaining('a link leads out of the workspace')])
    expect(filesIn(outside).size).toBe(0)
  })

  test('what is named outside from the start is theirs to name', () => {
    const root = workspace()
    const outside = temporaryFolder()
    symlinkSync(temporaryFolder(), join(outside, 'link'))
    expect(svod(['compile', '2020', '--out', join(outside, 'link')], { cwd: root }).status).toBe(0)
  })

  test('a workspace that is reached through a link itself', () => {
    const root = workspace()
    const link = join(temporaryFolder(), 'ws')
    symlinkSync(root, link)
    expect(svod(['compile', '2020', '--root', link], { cwd: '/' }).status).toBe(0)
    expect(svod(['lint', '--cache', '--root', link, '--format', `json=${root}/x.json`], { cwd: '/' }).status).toBe(0)
    expect(svod(['lint', '--root', link, '--format', `json=${root}/svod.yaml`], { cwd: '/' }).status).toBe(2)
  })
})

test('two results that a link makes one are refused', () => {
  const root = workspace()
  svod(['compile', '2020'], { cwd: root })
  rmSync(join(root, 'reports/2020/report.md'))
  symlinkSync('report.html', join(root, 'reports/2020/report.md'))
  expect(svod(['compile', '2020'], { cwd: root }).status).toBe(2)
})

test.each([
  ['one that leads to itself', 'a', 'b'],
  ['two that lead to one another', 'b/x', 'a/y'],
])('links in a circle are no place to write to: %s', (_, first, second) => {
  const root = workspace()
  symlinkSync(first, join(root, 'a'))
  symlinkSync(second, join(root, 'b'))
  const { status, stderr } = svod(['compile', '2020', '--out', 'a', '--lang', 'en'], { cwd: root })
  expect([status, stderr]).toEqual([2, expect.stringContaining('Cannot write a/report.docx: links lead in a circle.')])
})
