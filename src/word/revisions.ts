import { escaped } from './xml.js'

/** Word and the Open XML SDK take no longer name, in UTF-16 units. */
const longestAuthor = 255

/** What is not seen, or is no character of XML: control characters, half a pair, what Unicode leaves out for good. */
const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]+/gu

/** Numbers the changes of one document in the order in which they are written. */
export class Revisions {
  readonly #made: string
  #count = 0
  #moves = 0

  /**
   * @param author Who made the changes.
   * @param date ISO date.
   */
  constructor(author: string, date: string) {
    this.#made = `w:author="${escaped(authorName(author))}" w:date="${date}T00:00:00Z"`
  }

  nextId(): number {
    this.#count += 1
    return this.#count
  }

  /** Which change it is, who made it and when, as attributes of XML. */
  next(id: number = this.nextId()): string {
    return `w:id="${id}" ${this.#made}`
  }

  /** A name that both places of a move share. */
  nextMove(): string {
    this.#moves += 1
    return `move${this.#moves}`
  }
}

/** A report without an organization is svod's. */
function authorName(typed: string): string {
  const name = typed.replace(unwritable, ' ').replace(/\s+/g, ' ').trim()
  if (name.length <= longestAuthor) return name === '' ? 'svod' : name
  const graphemes = new Intl.Segmenter().segment(name)
  let short = ''
  for (const { segment } of graphemes) {
    if (short.length + segment.length >= longestAuthor) break
    short += segment
  }
  return `${short.trimEnd()}…`
}
