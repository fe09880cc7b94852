import { dirname } from 'node:path'
import type { Unwritable } from '../output/write-all.js'
import { realPlace } from '../workspace/real-place.js'
import { type Reading, type WriteProtection, writeProtection } from '../workspace/write-protection.js'
import { type Message, message } from './command.js'

/** A place for a result: an absolute path, and what people are told of it. */
export interface ResultPlace {
  path: string
  shown: string
}

/** Why results must not be written to these places; null where they may. */
export function placeFault(places: readonly ResultPlace[], reading: Reading): Message | null {
  const protectionAt = writeProtection(reading)
  const taken = new Set<string>()
  for (const { path, shown } of places) {
    const protection = protectionAt(path)
    if (protection) return told(protection, shown)
    const real = realPlace(path)
    if (taken.has(real)) return message('one-file-twice', { file: shown })
    taken.add(real)
  }
  return null
}

/** What could not be written, and where the old files are that could not be put back. */
export function unwritable(
  { file, code, left }: Unwritable,
  usual: 'cannot-write' | 'cannot-write-result' | 'cannot-mend',
  shown: (path: string) => string,
): Message {
  if (left.length === 0) return message(usual, { file: shown(file), code })
  const files = left.map((one) => ({ file: shown(one.file), old: one.old && shown(one.old) }))
  return message('not-put-back', { file: shown(file), code, files })
}

function told(protection: WriteProtection, shown: string): Message {
  switch (protection) {
    case 'input':
      return message('over-input', { file: shown })
    case 'submissions':
      return message('out-among-submissions', { folder: dirname(shown) })
    case 'outside':
      return message('leads-out', { file: shown })
  }
}
