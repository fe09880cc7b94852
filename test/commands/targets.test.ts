import { chmodSync, lstatSync, readFileSync, renameSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asOther, filesIn, finance, handOver, svod, workspace, write } from '../svod.js'

const changed = { 'plans/2020/submissions/finance.yaml': finance.replace('25', '26') }

describe('where the report is written', () => {
  test.each(['--out', '--root'])('%s of an empty word is refused', (option) => {
    const cwd = workspace()
    const before = filesIn(cwd)
    const { status, stderr } = svod(['compile', '2020', option, ''], { cwd })
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining(`${option} needs a value`) })
    expect(filesIn(cwd)).toEqual(before)
  })

  test('never among the submissions, where it would be read as one', () => {
    const cwd = workspace()
    const before = filesIn(cwd)
    expect(svod(['compile', '2020', '--out', 'plans/2020/submissions/a'], { cwd })).toMatchObject({ status: 2 })
    expect(filesIn(cwd)).toEqual(before)
  })

  test('a file that may not be written stays as it is, with all the others', () => {
    const cwd = workspace()
    svod(['compile', '2020'], { cwd })
    write(cwd, changed)
    chmodSync(join(cwd, 'reports/2020/report.html'), 0o444)
    handOver(cwd)
    const before = filesIn(cwd)
    const { status, stderr } = svod(['compile', '2020'], { cwd, ...asOther })
    expect(stderr).toContain('Cannot write reports/2020/report.html: no permission.')
    expect(status).toBe(2)
    expect(filesIn(cwd)).toEqual(before)
  })

  test('a link is followed, and a file keeps who may read it', () => {
    const cwd = workspace()
    svod(['compile', '2020'], { cwd })
    const report = join(cwd, 'reports/2020/report.json')
    renameSync(report, join(cwd, 'elsewhere.json'))
    symlinkSync('../../elsewhere.json', report)
    chmodSync(join(cwd, 'reports/2020/report.md'), 0o640)
    write(cwd, changed)
    expect(svod(['compile', '2020'], { cwd }).status).toBe(0)
    expect(lstatSync(report).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'elsewhere.json'), 'utf8')).toContain('26')
    expect(statSync(join(cwd, 'reports/2020/report.md')).mode & 0o777).toBe(0o640)
  })

  test('a day that DOCX cannot write is refused', () => {
    const env = { SOURCE_DATE_EPOCH: '253402300800' }
    expect(svod(['compile', '2020'], { cwd: workspace(), env })).toMatchObject({ status: 2 })
  })
})

describe('what is read', () => {
  test.each(['Submissions', 'SUBMISSIONS'])('a folder named %s is told, not passed over', (name) => {
    const cwd = workspace()
    renameSync(join(cwd, 'plans/2020/submissions'), join(cwd, 'plans/2020', name))
    const { status, stderr } = svod(['compile', '2020'], { cwd })
    expect(status).toBe(1)
    expect(stderr).toContain(`plans/2020/${name}:1:1 error`)
    expect(stderr).not.toContain('empty-item')
  })

  test('a profile lies in the workspace', () => {
    const { status, stderr } = svod(['compile', '2020'], { cwd: workspace({ 'svod.yaml': 'profile: ../x.yaml\n' }) })
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('leads out of the workspace'),
    })
  })

  test('rules of the text are no matter of compiling; a mistyped one stops it', () => {
    const text = workspace({ 'svod.yaml': 'rules: {stale-year: error, spelling: info}\n' })
    expect(svod(['compile', '2020', '--max-warnings', '0'], { cwd: text })).toMatchObject({ status: 0 })
    const mistyped = workspace({ 'svod.yaml': 'rules: {numbr-order: error}\n' })
    const { status, stderr } = svod(['compile', '2020', '--max-warnings', '0'], { cwd: mistyped })
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('did you mean “number-order”?'),
    })
  })
})
