import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, finance, program, reports, shell, start, svod, temporaryFolder, workspace, write } from '../svod.js'

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const

/** Sends the signal to the process itself whenever it is about to make one of these calls for a file of such a name. */
function sending(signal: string, calls: readonly string[], name: string): Record<string, string> {
  const folder = temporaryFolder()
  write(folder, {
    'hook.mjs': `import fs from 'node:fs'
for (const call of ${JSON.stringify(calls)}) {
  const original = fs[call]
  fs[call] = (...args) => {
    if (args.some((one) => String(one).endsWith(${JSON.stringify(name)}))) process.kill(process.pid, '${signal}')
    return original(...args)
  }
}
`,
  })
  return { NODE_OPTIONS: `--import=${join(folder, 'hook.mjs')}` }
}

const reading = ['readFileSync', 'openSync', 'statSync', 'lstatSync']

describe.each(signals)('%s', (signal, status) => {
  test.each(['compile 2020', 'lint', 'diff 2020 2020'])('ends %s at once, in the midst of its work', (command) => {
    const cwd = workspace()
    const before = filesIn(cwd)
    const env = sending(signal, reading, 'hr.yaml')
    // A shell reports a death by a signal as 128 and the signal's number.
    const run = shell(`(svod ${command}); exit $?`, { cwd, env })
    expect([run.status, run.stdout]).toEqual([status, ''])
    expect(filesIn(cwd)).toEqual(before)
  })

  test('before anything is put in place ends svod, and leaves nothing', () => {
    const cwd = workspace()
    const before = filesIn(cwd)
    const run = shell('(svod compile 2020); exit $?', { cwd, env: sending(signal, ['fsyncSync', 'openSync'], '.new') })
    expect(run.status).toBe(status)
    expect(filesIn(cwd)).toEqual(before)
  })

  test('while files are put in place is carried out once they all are', () => {
    const cwd = workspace()
    svod(['compile', '2020'], { cwd })
    const old = filesIn(join(cwd, 'reports'))
    write(cwd, { 'plans/2020/submissions/finance.yaml': finance.replace('25', '26') })
    const run = shell('(svod compile 2020); exit $?', { cwd, env: sending(signal, ['renameSync'], 'report.docx') })
    expect(run.status).toBe(status)
    const after = filesIn(join(cwd, 'reports'))
    expect([...after.keys()].map((path) => `reports/${path}`).sort()).toEqual(reports().sort())
    for (const [path, bytes] of after) expect(bytes, path).not.toBe(old.get(path))
  })

  test('while svod waits for changes ends it', async () => {
    const cwd = workspace()
    const child = start(['compile', '2020', '--watch'], { cwd })
    await once(child.stderr ?? child, 'data')
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([null, signal])
    expect([...filesIn(join(cwd, 'reports')).keys()].every((path) => !path.includes('/.'))).toBe(true)
  })

  const namespaces = 'unshare --pid --fork --kill-child --mount-proc'
  const isFirst = shell(`${namespaces} true`, { cwd: '/' }).status === 0

  test.skipIf(!isFirst)(
    'sent to the first process of a container ends the work (skipped where there can be none)',
    () => {
      const cwd = workspace()
      const first = `${namespaces} "${process.execPath}" "${program}" compile 2020 --watch 2> err`
      const line = `${first} & until grep -q Ctrl err; do sleep 0.1; done; kill -${signal} $(pgrep -P $!); wait $!`
      expect(shell(line, { cwd }).status).toBe(status)
    },
  )

  test.skipIf(!isFirst)('ends the first process of a container (skipped where there can be none)', () => {
    const cwd = workspace()
    const svodAsFirst = `${namespaces} "${process.execPath}" "${program}"`
    const env = sending(signal, reading, 'hr.yaml')
    expect(shell(`${svodAsFirst} --version`, { cwd }).stdout).toMatch(/^\d/)
    expect(shell(`${svodAsFirst} compile 1999`, { cwd }).status).toBe(2)
    expect(
      shell(`echo 'department: x' | ${svodAsFirst} lint - --stdin-filename plans/2020/submissions/x.yaml`, { cwd }),
    ).toMatchObject({ status: 1, stdout: expect.stringContaining('x.yaml:1') })
    expect(shell(`${svodAsFirst} compile 2020`, { cwd }).status).toBe(0)
    write(cwd, { 'plans/2020/submissions/finance.yaml': finance.replace('25', '26') })
    const before = filesIn(cwd)
    for (const command of ['compile 2020', 'lint']) {
      expect(shell(`${svodAsFirst} ${command}`, { cwd, env }).status, command).toBe(status)
    }
    expect(filesIn(cwd)).toEqual(before)
  })
})
