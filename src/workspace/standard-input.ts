import { readFileSync } from 'node:fs'
import { Unreadable } from './unreadable.js'

/** All of standard input, to its end. */
export function readStandardInput(): Uint8Array {
  try {
    return readFileSync(0)
  } catch (error) {
    // A terminal that nobody types into, or a closed input.
    throw new Unreadable('-', error instanceof Error && 'code' in error ? String(error.code) : '')
  }
}
