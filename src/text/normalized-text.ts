import { partitionPoint } from '../model/partition-point.js'
import type { Place } from '../model/source-text.js'
import type { Text } from '../model/text.js'

/** What stands on a letter as a character of its own, and characters that no document can hold. */
const unusual = /[\u0300-\u036f\u0000-\u0008\u000b\u000c\u000e-\u001f]/
/** The same with the letter; the ends of cells, pages and columns as a run. */
const unusualParts =
  /(?<letter>[^\u0000-\u0008\u000b\u000c\u000e-\u001f][\u0300-\u036f]+)|(?<ends>[\u0007\u000c\u000e]+)|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** What of Word a text has too; the other characters go. */
const replacements: Record<string, string> = { '\u001e': '-', '\u000b': '\n' }
const wordBefore = /[\p{L}\p{M}\p{N}.,;:!?»)]$/u
const wordBehind = /^[\p{L}\p{N}]/u

/** A text as rules look at it: its letters composed (NFC), without control characters. Places are those of the text that was typed. */
export class NormalizedText implements Text {
  readonly value: string
  readonly typed: Text
  /** Where the lengths of both come to differ: a place here, and the same one there. */
  readonly #steps: { at: number; typedAt: number }[] = []

  constructor(typed: Text) {
    let value = ''
    let end = 0
    for (const { index, 0: found, groups } of typed.value.matchAll(unusualParts)) {
      value += typed.value.slice(end, index)
      end = index + found.length
      value += groups?.letter?.normalize('NFC') ?? replacements[found] ?? ''
      if (groups?.ends && separatesWords(typed.value, index, end)) value += ' '
      this.#steps.push({ at: value.length, typedAt: end })
    }
    this.value = value + typed.value.slice(end)
    this.typed = typed
  }

  get place(): Place {
    return this.typed.place
  }

  get foldedLines(): number {
    return this.typed.foldedLines
  }

  get isCut(): boolean {
    return this.typed.isCut
  }

  readonly placeOf = (from: number, to: number): Place => this.typed.placeOf(this.typedAt(from), this.typedAt(to))

  /** The same place of the text that was typed. */
  typedAt(at: number): number {
    const step = this.#steps[partitionPoint(this.#steps, (one) => one.at <= at) - 1]
    return step ? step.typedAt + at - step.at : at
  }
}

/** Whether the characters from `from` to `to` are all that keeps two words apart. */
function separatesWords(text: string, from: number, to: number): boolean {
  return wordBefore.test(text.slice(Math.max(0, from - 2), from)) && wordBehind.test(text.slice(to, to + 2))
}

/** The same text where there is nothing to normalize, as in nearly every one. */
export function normalizedText(text: Text): Text {
  return unusual.test(text.value) ? new NormalizedText(text) : text
}
