import { isUpToDate, Unwritable, writeAll } from '../output/write-all.js'
import { type Message, message, type Outcome } from './command.js'
import { unwritable } from './result-places.js'

/** Writes the result to a file, whole or not at all. */
export async function writeOut(
  path: string,
  shown: string,
  written: string | Uint8Array,
  gates: Partial<Outcome>,
): Promise<Partial<Outcome>> {
  const file = { path, bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written }
  const notes: Message[] = []
  try {
    if (!isUpToDate(file) && (await writeAll([file])).length > 0) notes.push(message('other-names', { files: [shown] }))
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error
    const name = (one: string) => (one === error.file ? shown : one)
    return { exitStatus: 2, messages: [unwritable(error, 'cannot-write-result', name)] }
  }
  return { ...gates, messages: [message('changes-written', { file: shown }), ...notes, ...(gates.messages ?? [])] }
}
