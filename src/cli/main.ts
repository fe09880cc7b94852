import { interfaceWords } from '../language/index.js'
import { languageOf } from './language.js'

declare const SVOD_VERSION: string

/** Runs svod with the words of the command line; the process ends with the exit status of cli.md. */
export async function run(): Promise<void> {
  const { argv, env } = process
  quietlyOnClosedPipe()
  // Without a handler an interrupt would end the process in the midst of writing; with one, what is under way gets done.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))
  try {
    const words = argv.slice(2)
    // Scripts ask for it often, so it needs nothing else.
    if (words[0] === '--version' && words.length === 1) {
      process.stdout.write(`${SVOD_VERSION}\n`)
      return
    }
    const { execute } = await import('./execute.js')
    process.exitCode = await execute(words, env, SVOD_VERSION)
  } catch (error) {
    process.exitCode = await tellOfBug(error)
  }
}

async function tellOfBug(error: unknown): Promise<number> {
  const words = await interfaceWords(languageOf(null, null, process.env))
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `${words.messages.bug({ details: `svod ${SVOD_VERSION}, Node.js ${process.version}\n${details}` })}\n`,
  )
  return 3
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
