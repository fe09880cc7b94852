import { tellOfBug } from './bug.js'
import { execute } from './execute.js'

declare const SVOD_VERSION: string

/** Runs svod with the words of the command line; the process ends with the exit status of cli.md. */
export async function run(): Promise<void> {
  const { argv, env } = process
  quietlyOnClosedPipe()
  // Without a handler an interrupt would end the process in the midst of writing; with one, what is under way gets done.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))
  try {
    process.exitCode = await execute(argv.slice(2), env, SVOD_VERSION)
  } catch (error) {
    process.exitCode = await tellOfBug(error, SVOD_VERSION)
  }
}

/** `svod … | head` reads as much as it wants; that it stops is no fault of anybody's. */
function quietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
}
