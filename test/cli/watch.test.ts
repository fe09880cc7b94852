import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { broken, hr, program, start, svod, temporaryFolder, workspace, write } from '../svod.js'

/** Reads on until the text has come, and gives all that has come since the last time. */
function listener(stream: NodeJS.ReadableStream | null) {
  let text = ''
  stream?.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  return async (wanted: string) => {
    const until = performance.now() + 20_000
    while (!text.includes(wanted)) {
      if (performance.now() > until) throw new Error(`waited for ${wanted}, got ${text}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const heard = text
    text = ''
    return heard
  }
}

test('--watch compiles again after each change, through faults, until it is interrupted', async () => {
  const cwd = workspace()
  const child = start(['compile', '2020', '--watch', '--format', 'md'], { cwd })
  const heard = listener(child.stderr)
  const report = () => readFileSync(join(cwd, 'reports/2020/report.md'), 'utf8')
  try {
    await heard('Waiting for changes. Press Ctrl+C to stop.\n')
    write(cwd, { 'plans/2020/submissions/hr.yaml': hr.replace('пятеро', 'шестеро') })
    await heard('2020: wrote reports/2020/report.md\n')
    expect(report()).toContain('шестеро')

    write(cwd, broken)
    await heard('2020: 1 error; the report’s files are unchanged\n')
    expect(report()).toContain('шестеро')

    write(cwd, { 'plans/2020/submissions/hr.yaml': hr })
    await heard('2020: wrote reports/2020/report.md\n')
    expect(report()).toContain('пятеро')

    write(cwd, { 'svod.yaml': 'formats: [' })
    await heard('svod.yaml has to be mended first')
    write(cwd, { 'svod.yaml': 'language: ru\n' })
    await heard('2020: без изменений: reports/2020/report.md\n')
  } finally {
    child.kill('SIGINT')
  }
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
})

const written = '2020: wrote reports/2020/report.md\n'
const waiting = 'Waiting for changes. Press Ctrl+C to stop.\n'
const watching = (cwd: string) => start(['compile', '2020', '--watch', '--format', 'md'], { cwd })

/** Ends what was started, whatever came of the test. */
async function during(child: ChildProcess, test: (heard: ReturnType<typeof listener>) => Promise<void>): Promise<void> {
  try {
    await test(listener(child.stderr))
  } finally {
    child.kill('SIGINT')
    await once(child, 'exit')
  }
}

test('no time of a file is compared with the clock', async () => {
  const cwd = workspace()
  const file = join(cwd, 'plans/2020/submissions/hr.yaml')
  const inFuture = new Date('2100-01-01')
  utimesSync(file, inFuture, inFuture)
  await during(watching(cwd), async (heard) => {
    await heard(waiting)
    await pause(700)
    expect(await heard('')).toBe('')
    write(cwd, { 'plans/2020/submissions/hr.yaml': hr.replace('пятеро', 'шестеро') })
    utimesSync(file, inFuture, inFuture)
    await heard(written)
    for (const [word, time] of [
      ['семеро', '2001-01-01'],
      ['восемь', '1999-01-01'],
    ] as const) {
      writeFileSync(file, hr.replace('пятеро', word))
      utimesSync(file, new Date(time), new Date(time))
      await heard(written)
    }
    await pause(700)
    expect(await heard('')).toBe('')
  })
})

test('what changes while the work goes on is seen', async () => {
  const cwd = workspace()
  const path = join(cwd, 'plans/2020/submissions/hr.yaml')
  const script = join(temporaryFolder(), 'before.cjs')
  writeFileSync(
    script,
    `const fs = require('node:fs'); const { closeSync, openSync } = fs; let hr = null
    fs.openSync = (file, ...more) => { const it = openSync(file, ...more); if (file === ${JSON.stringify(path)}) hr ??= it; return it }
    fs.closeSync = (it) => {
      closeSync(it)
      if (it !== hr) return
      hr = -1
      fs.appendFileSync(${JSON.stringify(path)}, '# ещё раз\\n')
      fs.utimesSync(${JSON.stringify(path)}, 1, 1)
    }`,
  )
  const args = ['--require', script, program, 'lint', '--watch', '--lang', 'en', '--format', 'json=found.json']
  await during(spawn(process.execPath, args, { cwd }), async (heard) => {
    await heard(waiting)
    await heard('3 files')
    await pause(700)
    expect(await heard('')).not.toContain('3 files')
  })
})

test('what cannot be read for a moment does not end the watch, and links in a circle are looked at once', async () => {
  const cwd = workspace({ 'svod.yaml': '' })
  symlinkSync('..', join(cwd, 'plans/2020/up'))
  symlinkSync('.', join(cwd, 'plans/2020/submissions/here'))
  await during(watching(cwd), async (heard) => {
    await heard(waiting)
    const pipe = `rm svod.yaml && mkfifo svod.yaml`
    spawn('bash', ['-c', pipe], { cwd })
    await heard('Cannot read svod.yaml')
    spawn('bash', ['-c', 'rm svod.yaml'], { cwd })
    await heard('up to date')
    chmodSync(join(cwd, 'plans/2020/plan.yaml'), 0o640)
  })
})

test('a wrong call ends the watch before it begins', () => {
  const cwd = workspace()
  for (const args of [
    ['lint', '2O20'],
    ['lint', '--rule', 'stale-yaer=off'],
    ['lint', '--only', 'stale-yaer'],
    ['lint', '--department', 'finanse'],
    ['compile', '2019'],
    ['compile', '2020', '--out', 'plans/2020/submissions'],
  ])
    expect(svod([...args, '--watch'], { cwd }).status, args.join(' ')).toBe(2)
})

test('where there is no workspace there is nothing to watch', () => {
  const cwd = temporaryFolder()
  for (const args of [[], ['--root', 'nowhere']]) expect(svod(['lint', '--watch', ...args], { cwd }).status).toBe(2)
})
