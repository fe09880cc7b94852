import { interfaceWords } from '../language/index.js'
import { tellOfBug } from './bug.js'
import { execute } from './execute.js'
import { languageFlag, languageOf } from './language.js'

declare const SVOD_VERSION: string

/** Runs svod with the words of the command line; the process ends with the exit status that help lists. */
export async function run(): Promise<void> {
  const { argv, env } = process
  quietlyOnClosedPipe()
  process.on('uncaughtException', (error) => {
    void tellOfBug(error, SVOD_VERSION).then((exitStatus) => process.exit(exitStatus))
  })
  try {
    process.exitCode = await execute(argv.slice(2), env, SVOD_VERSION)
  } catch (error) {
    process.exitCode = await tellOfBug(error, SVOD_VERSION)
  }
}

/** `svod … | head` reads as much as it wants; that it stops is no fault of anybody's. */
function quietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE') process.exit()
      void tellOfOutput(code ?? '').then(() => process.exit(2))
    })
  }
}

async function tellOfOutput(code: string): Promise<void> {
  const words = await interfaceWords(languageOf(languageFlag(process.argv), null, process.env))
  process.stderr.write(`${words.message('cannot-print', { code })}\n`)
}
