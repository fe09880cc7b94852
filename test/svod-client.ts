import { execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Run } from './svod.js'

interface Server {
  commands: number
  answers: number
}

let server: Server | null = null

/** Runs a command in the process that the commands of a test file share. */
export function ask(args: readonly string[], cwd: string, env: Record<string, string>): Run {
  server ??= startServer(env)
  writeSync(server.commands, `${JSON.stringify({ args, cwd })}\n`)
  const parts: Buffer[] = []
  do {
    const part = Buffer.alloc(2 ** 16)
    const length = readSync(server.answers, part)
    parts.push(part.subarray(0, length))
  } while (parts.at(-1)?.at(-1) !== newline && parts.at(-1)?.length !== 0)
  const answer = Buffer.concat(parts).toString()
  if (answer === '') {
    server = null
    throw new Error(`svod ${args.join(' ')} ended its process, or has run for a minute`)
  }
  return JSON.parse(answer)
}

const newline = 0x0a

/** Named pipes, since those of Node cannot be waited for. */
function startServer(env: Record<string, string>): Server {
  const folder = mkdtempSync(join(tmpdir(), 'svod-server-'))
  const paths = [join(folder, 'commands'), join(folder, 'answers')]
  execFileSync('mkfifo', paths)
  // Opened for both, a pipe does not wait for its other end.
  const both = paths.map((path) => openSync(path, 'r+'))
  const [commands, answers] = paths.map((path) => ({ read: openSync(path, 'r'), write: openSync(path, 'w') }))
  if (!commands || !answers) throw new Error('no pipes')
  const program = fileURLToPath(new URL('svod-server.cjs', import.meta.url))
  const stdio = ['ignore', 'ignore', 'inherit', commands.read, answers.write] as const
  spawn(process.execPath, [program], { env, stdio: [...stdio] }).unref()
  // The end of either process is now the end of its pipe, and so of the other's waiting.
  for (const end of [...both, commands.read, answers.write]) closeSync(end)
  rmSync(folder, { recursive: true })
  return { commands: commands.write, answers: answers.read }
}
