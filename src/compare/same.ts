import type { Changed } from './comparison.js'

/** Two texts, or null of those that are the same in NFC: a decomposed й is no change. */
export function changedText<Value extends string | null>(from: Value, to: Value): Changed<Value> | null {
  return from === to || from?.normalize() === to?.normalize() ? null : { from, to }
}

/** Two values of a report's data, or null of those that hold the same, texts in NFC. */
export function changedData<Value>(from: Value, to: Value): Changed<Value> | null {
  return changedText(JSON.stringify(from), JSON.stringify(to)) && { from, to }
}
