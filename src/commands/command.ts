import type { Diagnostic } from '../findings/diagnostic.js'
import type { MessageCode, Messages } from '../language/interface-words.js'
import type { Language } from '../model/terms.js'
import type { DisplayCapabilities } from '../terminal/display.js'
import { Unreadable } from '../workspace/unreadable.js'

/** 0 done; 1 the input is at fault or a gate was not met; 2 the job could not be done; 3 a bug in svod. */
export type ExitStatus = 0 | 1 | 2 | 3

/** What a command gets of the world. */
export interface Ports {
  /** The folder that svod was started in; asking for one that is gone throws `Unreadable`. */
  readonly folder: string
  environment: Readonly<Record<string, string | undefined>>
  /** All of standard input. */
  input(): Uint8Array
  /** The language of the interface, where svod.yaml asks for one or does not. */
  language(settings: Language | null): Language
  /** Standard output as it can be written to. */
  look: DisplayCapabilities
  version: string
  /** Shows how far long work has come, where somebody is watching. */
  progress(step: string): void
}

/** Options that every command has. */
export interface CommonOptions {
  root: string | null
  /** What people read tells errors alone. */
  quiet: boolean
}

/** A line to be worded at the edge. */
export type Message = { [Code in MessageCode]: { code: Code; args: Messages[Code] } }[MessageCode]

export function message<Code extends MessageCode>(code: Code, args: Messages[Code]): Message {
  // The pair is right by the signature; TypeScript does not put the two back together.
  return { code, args } as Message
}

/** What a command has to say; it prints nothing itself. */
export interface Outcome {
  exitStatus: ExitStatus
  diagnostics: Diagnostic[]
  /** The result, for standard output. */
  output: string | Uint8Array | readonly Uint8Array[]
  /** Another result, for standard error. */
  besides: readonly Uint8Array[]
  /** What was done or could not be done, for standard error. */
  messages: Message[]
  /** The language that svod.yaml asks for. */
  language: Language | null
  /** Files and folders that the outcome hangs on. */
  watch: string[]
  /** The words of the command line are at fault, so that no change of a file would make it another. */
  isWrongCall: boolean
}

export function outcome(given: Partial<Outcome>): Outcome {
  const nothing = { diagnostics: [], output: '', besides: [], messages: [], language: null, watch: [] }
  return { exitStatus: 0, ...nothing, isWrongCall: false, ...given }
}

/** Wrong words on the command line. */
export function refusal(code: Message, language: Language | null = null): Outcome {
  return outcome({ exitStatus: 2, messages: [code], language, isWrongCall: true })
}

/** Runs a command; what it cannot read ends it with a line that says so. */
export async function unlessUnreadable(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { file, code } = error
    const told = code === 'ENOCWD' ? message('no-working-folder', {}) : message('cannot-read', { file, code })
    return outcome({ exitStatus: 2, messages: [told] })
  }
}
