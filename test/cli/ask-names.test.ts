import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { program, temporaryFolder } from '../svod.js'

// Of util-linux: it gives a program a terminal.
const hasTerminal = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')

/** Runs `svod new 2020` on a terminal of 80 columns, and types each answer once its question is there. */
function onTerminal(
  cwd: string,
  answers: readonly [question: string, typed: string][],
  more = '',
): Promise<number | null> {
  const line = `stty cols 80; exec '${process.execPath}' '${program}' new 2020 --lang en ${more}`
  const child = spawn('script', ['-qec', line, '/dev/null'], { cwd, env: { PATH: process.env.PATH, TERM: 'xterm' } })
  let shown = ''
  const left = [...answers]
  child.stdout.on('data', (part: Buffer) => {
    shown += part.toString()
    const [next] = left
    if (!next || !shown.includes(next[0])) return
    left.shift()
    shown = ''
    // The program listens a moment after the question stands.
    setTimeout(() => child.stdin.write(next[1]), 200)
  })
  return new Promise((resolve) => child.on('close', resolve))
}

describe.skipIf(!hasTerminal)('svod new on a terminal', () => {
  test('asks for what no flag gives, and Enter takes the usual answer', async () => {
    const cwd = temporaryFolder()
    const status = await onTerminal(
      cwd,
      [
        ['Title', '\r'],
        ['Departments', 'press=Press\r'],
      ],
      '--organization Council',
    )
    expect(status).toBe(0)
    const plan = readFileSync(join(cwd, 'plans/2020/plan.yaml'), 'utf8')
    expect(plan).toContain('title: Report for 2020\norganization: Council\n')
    expect(plan).toContain('departments:\n  - {id: press, name: Press}\n')
  })

  test('Ctrl-C ends it with 130, and nothing is written', async () => {
    const cwd = temporaryFolder()
    expect(await onTerminal(cwd, [['Title', '\u0003']])).toBe(130)
    expect(existsSync(join(cwd, 'plans'))).toBe(false)
  })

  test('--yes asks nothing', async () => {
    const cwd = temporaryFolder()
    expect(await onTerminal(cwd, [], '--yes')).toBe(0)
    expect(existsSync(join(cwd, 'plans/2020/plan.yaml'))).toBe(true)
  })
})
