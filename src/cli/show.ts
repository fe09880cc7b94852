import type { Message, Outcome } from '../commands/command.js'
import { interfaceWords } from '../language/index.js'
import type { Language } from '../model/terms.js'
import { printable } from '../terminal/printable.js'
import type { Terminal } from './terminal.js'

/** Prints what a command has to say: the result to standard output, all else to standard error. */
export async function showOutcome(outcome: Outcome, terminal: Terminal, language: Language): Promise<void> {
  const words = await interfaceWords(language)
  const shown = terminal.quiet
    ? outcome.diagnostics.filter(({ severity }) => severity === 'error')
    : outcome.diagnostics
  if (shown.length > 0) {
    const { pretty } = await import('../reporters/pretty.js')
    for (const block of await pretty(shown, terminal, language)) process.stderr.write(block)
  }
  // On a screen what comes last is what one sees, and findings may be many.
  for (const part of [outcome.output].flat()) process.stdout.write(part)
  for (const part of outcome.besides) process.stderr.write(part)
  const told = outcome.messages.filter(({ code }) => !terminal.quiet || !comforting.has(code))
  process.stderr.write(told.map((one) => `${printable(words.message(one.code, one.args))}\n`).join(''))
}

/** Said only so that one knows that all went well, warnings apart. */
const comforting = new Set<Message['code']>([
  'written',
  'up-to-date',
  'warnings',
  'lint-summary',
  'fixed',
  'could-be-fixed',
  'held-back',
  'baseline-written',
  'baseline-pruned',
  'changes-written',
  'kept',
])
