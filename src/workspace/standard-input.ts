import { readSync } from 'node:fs'
import { sizeLimit } from '../model/limits.js'
import { codeOf, Unreadable } from './unreadable.js'

/** All of standard input, to its end, or as much as shows that it is too large. */
export function readStandardInput(): Uint8Array {
  const parts: Buffer[] = []
  try {
    for (let size = 0; size <= sizeLimit; ) {
      const part = Buffer.allocUnsafeSlow(2 ** 16)
      const length = readSync(0, part)
      if (length === 0) break
      parts.push(part.subarray(0, length))
      size += length
    }
  } catch (error) {
    // What Windows says where a pipe has been closed.
    if (codeOf(error) === 'EOF') return Buffer.concat(parts)
    // A terminal that nobody types into, or a closed input.
    throw new Unreadable('-', codeOf(error))
  }
  return Buffer.concat(parts)
}
