import { withPlainListMarks } from '../text/list-mark.js'
import type { Changed } from './comparison.js'

/** Two texts, or null of those that are the same: in NFC, since a decomposed й is no change, and whatever marks its lists. */
export function changedText<Value extends string | null>(from: Value, to: Value): Changed<Value> | null {
  return from === to || normalizedText(from) === normalizedText(to) ? null : { from, to }
}

function normalizedText(text: string | null): string | null {
  return text === null ? null : withPlainListMarks(text.normalize())
}

/** Two values of a report's data, or null of those that hold the same, texts in NFC. */
export function changedData<Value>(from: Value, to: Value): Changed<Value> | null {
  return JSON.stringify(from).normalize() === JSON.stringify(to).normalize() ? null : { from, to }
}

/** The same of paragraphs, whatever marks their lists. */
export function changedParagraphs<Value extends readonly string[] | null>(
  from: Value,
  to: Value,
): Changed<Value> | null {
  return changedText(from?.join('\n') ?? null, to?.join('\n') ?? null) && { from, to }
}
