import { partitionPoint } from './partition-point.js'

/** One file's text, and where its lines begin. The file's name is relative to the workspace root, with forward slashes. */
export class SourceText {
  readonly file: string
  readonly text: string
  #lineStarts: number[] | undefined

  constructor(file: string, text: string) {
    this.file = file
    this.text = text
  }

  /** Line and column, both from 1; columns in UTF-16 units. */
  position(offset: number): { line: number; column: number } {
    const starts = this.#starts()
    const line = partitionPoint(starts, (start) => start <= offset)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }

  /** Text of a line, counted from 1, without its line end; null where the file has no such line. */
  line(number: number): string | null {
    const starts = this.#starts()
    const start = starts[number - 1]
    if (start === undefined) return null
    return this.text.slice(start, starts[number] ?? this.text.length).replace(/\r?\n$|\r$/, '')
  }

  /** Where a line begins, counted from 1. */
  startOf(line: number): number {
    return this.#starts()[line - 1] ?? this.text.length
  }

  #starts(): number[] {
    if (!this.#lineStarts) {
      this.#lineStarts = [0]
      for (const { index, 0: end } of this.text.matchAll(/\r\n|\r|\n/g)) this.#lineStarts.push(index + end.length)
    }
    return this.#lineStarts
  }
}

/** A stretch of a file: offsets in UTF-16 units, the end not included. */
export interface Place {
  source: SourceText
  start: number
  end: number
}
