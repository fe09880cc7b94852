import { interfaceWords } from '../language/index.js'
import { harmless } from '../terminal/printable.js'
import { languageFlag, languageOf } from './language.js'

/** Says that svod itself is at fault, and how to report it. Returns the exit status. */
export async function tellOfBug(error: unknown, version: string): Promise<number> {
  const words = await interfaceWords(languageOf(languageFlag(process.argv), null, process.env))
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const told = words.message('bug', { details: `svod ${version}, Node.js ${process.version}\n${details}` })
  process.stderr.write(`${harmless(told)}\n`)
  return 3
}
