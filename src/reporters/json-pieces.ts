import { jsonText } from '../terminal/printable.js'

const placeholder = '\u0000'

/** So many of a list are written at once: what stands around them is written anew each time, and thrown away. */
const batchSize = 256

/** A list in a value, as `JSON.stringify` writes both with two blanks, without ever having all of the list as objects or as one text. */
export function* jsonPieces(valueWith: (list: unknown) => unknown, list: Iterable<unknown>): Generator<string> {
  const written = (some: unknown) => jsonText(valueWith(some))
  const [before = '', after = ''] = written(placeholder).split(JSON.stringify(placeholder))
  const end = written([0])
    .slice(before.length)
    .replace(/^\[\s*0/, '')
  yield before
  let opening = '['
  for (const batch of batchesOf(list)) {
    yield opening + written(batch).slice(before.length + 1, -end.length)
    opening = ','
  }
  yield opening === '[' ? `[]${after}\n` : `${end}\n`
}

function* batchesOf(list: Iterable<unknown>): Generator<unknown[]> {
  let batch: unknown[] = []
  for (const one of list) {
    batch.push(one)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
