import type { Command } from 'commander'
import type { CommonOptions, Outcome, Ports } from '../commands/command.js'
import type { HelpWords } from '../language/interface-words.js'

/** Hands a command over to be run: with its options read, and the module of the command not loaded before that. */
export type Chosen = (
  options: { watch: boolean },
  command: (common: CommonOptions, ports: Ports) => Promise<Outcome>,
) => void

/** Tells commander of a command. */
export type DefineCommand = (program: Command, words: HelpWords, chosen: Chosen) => void
