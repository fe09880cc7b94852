import type { Place } from './source-text.js'

/** A text that somebody wrote, with its place: of the whole, and of any of its characters. */
export interface Text {
  value: string
  place: Place
  /** Place of the characters `from` to `to` of `value`, counted in UTF-16 units. */
  placeOf(from: number, to: number): Place
  /** Over how many lines a text is typed that YAML joins into one; 0 where nothing is joined. */
  foldedLines: number
  /** A comment has swallowed the rest of it. */
  isCut: boolean
}

/** A comment that may be text which YAML swallowed. */
export interface Swallowed {
  /**
   * behind: on the line of an unquoted value; header: behind the | or > of a block; before: between the key and a value on
   * the next lines, or none; below: on lines of its own under the value, further in than the key; edge: right under it, at
   * the left edge, with no space behind the #.
   */
  where: 'behind' | 'header' | 'before' | 'below' | 'edge'
  text: string
  place: Place
}

/** How people name the first character of a text: U+00AD and the like. */
export function codePointOf(text: string): string {
  return `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The paragraphs of a text: each line that is not empty is one, without the white space around it. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const paragraph = line.trim()
    return paragraph === '' ? [] : [paragraph]
  })
}
