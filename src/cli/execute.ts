import type { Outcome, Ports } from '../commands/command.js'
import { interfaceWords } from '../language/index.js'
import type { Language } from '../model/terms.js'
import { languageOf } from './language.js'
import { parse } from './program.js'
import { showOutcome } from './show.js'
import { progressOn, type Terminal, terminalOf } from './terminal.js'

/** Reads the command line, runs the command, prints what it has to say. Returns the exit status. */
export async function execute(
  argv: readonly string[],
  environment: Ports['environment'],
  version: string,
): Promise<number> {
  const parsed = await parse(argv, environment, version)
  if ('text' in parsed) {
    const stream = parsed.exitStatus === 0 ? process.stdout : process.stderr
    stream.write(parsed.text)
    return parsed.exitStatus
  }
  const { command, global } = parsed
  const terminal = terminalOf(global, environment)
  const progress = progressOn(terminal)
  const ports: Ports = { folder: process.cwd(), environment, progress: progress.show }
  const runOnce = async (): Promise<Outcome> => {
    const outcome = await command(ports)
    progress.clear()
    // Set before anything is printed: a closed pipe ends the process at once, and with this.
    process.exitCode = outcome.exitStatus
    await show(outcome, terminal, global.lang, environment)
    return outcome
  }
  const first = await runOnce()
  if (!parsed.watch || first.watch.length === 0) return first.exitStatus
  const { watchFiles } = await import('../workspace/watch.js')
  const words = await interfaceWords(languageOf(global.lang, first.language, environment))
  await watchFiles(first.watch, () => process.stderr.write(`${words.messages.watching({})}\n`), runOnce)
  return 0
}

async function show(
  outcome: Outcome,
  terminal: Terminal,
  lang: Language | null,
  environment: Ports['environment'],
): Promise<void> {
  await showOutcome(outcome, terminal, languageOf(lang, outcome.language, environment))
}
