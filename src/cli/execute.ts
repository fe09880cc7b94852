import { type Outcome, outcome, type Ports } from '../commands/command.js'
import { interfaceWords } from '../language/index.js'
import type { Language } from '../model/terms.js'
import { readStandardInput } from '../workspace/standard-input.js'
import { workingFolder } from '../workspace/working-folder.js'
import { languageOf } from './language.js'
import { parse } from './program.js'
import { showOutcome } from './show.js'
import { progressOn, terminalOf } from './terminal.js'

/** Reads the command line, runs the command, prints what it has to say. Returns the exit status. */
export async function execute(
  argv: readonly string[],
  environment: Ports['environment'],
  version: string,
): Promise<number> {
  const parsed = await parse(argv, environment, version)
  if ('text' in parsed) {
    const stream = parsed.exitStatus === 0 ? process.stdout : process.stderr
    process.exitCode = parsed.exitStatus
    stream.write(parsed.text)
    return parsed.exitStatus
  }
  const { command, global } = parsed
  const terminal = terminalOf(global, environment)
  const progress = progressOn(terminal)
  const ports: Ports = {
    get folder() {
      return workingFolder()
    },
    environment,
    input: readStandardInput,
    language: (settings) => languageOf(global.lang, settings, environment),
    look: terminalOf(global, environment, process.stdout),
    version,
    progress: progress.show,
  }
  const runOnce = async (): Promise<Outcome> => {
    const told = await command(ports)
    progress.clear()
    // Set before anything is printed: a closed pipe ends the process at once, and with this.
    process.exitCode = told.exitStatus
    await showOutcome(told, terminal, languageOf(global.lang, await languageAsked(told, global.root), environment))
    return told
  }
  if (!parsed.watch) return (await runOnce()).exitStatus
  const { repeatOnChange } = await import('../workspace/watch.js')
  let last = outcome({})
  const { watchedAtFirst } = await import('../commands/open-workspace.js')
  await repeatOnChange(
    watchedAtFirst(global.root),
    async () => {
      last = await runOnce()
      return last.isWrongCall ? null : last.watch
    },
    async () => {
      const words = await interfaceWords(languageOf(global.lang, last.language, environment))
      process.stderr.write(`${words.message('watching', {})}\n`)
    },
  )
  return last.exitStatus
}

/** The language that svod.yaml asks for, also where the command had no need to read it and has something to say. */
async function languageAsked({ language, messages }: Outcome, root: string | null): Promise<Language | null> {
  if (language !== null || messages.length === 0) return language
  const { settingsLanguage } = await import('../commands/open-workspace.js')
  return settingsLanguage(root)
}
