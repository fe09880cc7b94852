import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { program, temporaryFolder, workspace } from '../svod.js'

/** Runs the built program with some lines that are run before it, in which `hr` is the path of a submission. */
function runWith(before: string, args: string[], cwd: string) {
  const script = join(temporaryFolder(), 'before.cjs')
  const path = join(cwd, 'plans/2020/submissions/hr.yaml')
  writeFileSync(script, `const fs = require('node:fs'); const hr = ${JSON.stringify(path)}\n${before}`)
  const node = ['--require', script, program, ...args, '--lang', 'en']
  const { status, stderr } = spawnSync(process.execPath, node, { cwd, encoding: 'utf8', timeout: 20_000 })
  return { status, stderr }
}

/** Runs `what` when the folder of submissions has been listed, for the first time or each time. */
const onceListed = (what: string, times = 1) => `
  const { readdirSync } = fs
  let left = ${times}
  fs.readdirSync = (folder, options) => {
    const names = readdirSync(folder, options)
    if (folder.endsWith('submissions') && left-- > 0) { ${what} }
    return names
  }`

/** Runs `what` when a file has been read in part, for the first time or each time. */
const onceRead = (what: string, times = 1) => `
  const { readSync, openSync } = fs
  let left = ${times}, watched = null
  fs.openSync = (path, ...more) => {
    const descriptor = openSync(path, ...more)
    if (path === hr) watched = descriptor
    return descriptor
  }
  fs.readSync = (descriptor, ...more) => {
    const length = readSync(descriptor, ...more)
    if (descriptor === watched && left-- > 0) { ${what} }
    return length
  }`

/** Puts the file back as soon as svod waits for it. */
const whileWaiting = (what: string) => `
  const { wait } = Atomics
  Atomics.wait = (...all) => { ${what}; return wait(...all) }`

const verbs = [
  ['compile', '2020', '--format', 'json'],
  ['lint', '2020'],
  ['diff', '2020', '2020'],
]

describe.each(verbs)('%s: a submission', (...args) => {
  test('that is gone when it is to be read is 2', () => {
    const cwd = workspace()
    expect(runWith(onceListed('fs.rmSync(hr, { force: true })', 9), args, cwd)).toEqual({
      status: 2,
      stderr:
        'Cannot read plans/2020/submissions/hr.yaml: it was there a moment ago and is gone; run svod once more.\n',
    })
  })

  test('that goes and comes back, as some editors save, is read', () => {
    const cwd = workspace()
    const save = onceListed(`fs.renameSync(hr, hr + '~')`) + whileWaiting(`fs.renameSync(hr + '~', hr)`)
    expect(runWith(save, args, cwd).status).toBe(0)
  })

  test('that goes on changing while it is read is 2', () => {
    const cwd = workspace()
    expect(runWith(onceRead(`fs.appendFileSync(hr, '\\n')`, 99), args, cwd)).toEqual({
      status: 2,
      stderr: 'Cannot read plans/2020/submissions/hr.yaml: it is being changed at this moment; run svod once more.\n',
    })
  })

  test.each([
    ['grows', `fs.appendFileSync(hr, '# шестеро\\n')`],
    ['shrinks', `fs.truncateSync(hr, 60)`],
    ['is written over', `fs.writeFileSync(hr, fs.readFileSync(hr, 'utf8').replace('пятеро', 'шестер'))`],
    ['is replaced', `fs.writeFileSync(hr + '~', fs.readFileSync(hr)); fs.renameSync(hr + '~', hr)`],
  ])('that %s while it is read is read once more', (_, change) => {
    const cwd = workspace()
    const counted = `
      const { wait } = Atomics
      Atomics.wait = (...all) => { process.stderr.write('waited\\n'); return wait(...all) }`
    const { status, stderr } = runWith(onceRead(change) + counted, args, cwd)
    expect([0, 1]).toContain(status)
    expect(stderr.match(/^waited$/gm)).toHaveLength(1)
  })
})

test('what is compiled is what stood there at one moment', () => {
  const cwd = workspace()
  const change = `fs.writeFileSync(hr, fs.readFileSync(hr, 'utf8').replace('пятеро', 'шестеро'))`
  expect(runWith(onceRead(change), ['compile', '2020', '--format', 'json'], cwd).status).toBe(0)
  expect(readFileSync(join(cwd, 'reports/2020/report.json'), 'utf8')).toContain('шестеро')
})

test('a plan that is gone when it is to be read is 2', () => {
  for (const args of verbs.slice(0, 2)) {
    const cwd = workspace()
    const gone = onceListed(`fs.rmSync(hr.replace('submissions/hr', 'plan'), { force: true })`, 9)
    expect(runWith(gone, args, cwd)).toMatchObject({ status: 2, stderr: expect.stringMatching(/plan\.yaml/) })
  }
})
