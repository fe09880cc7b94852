import { changeTag } from './change-tag.js'
import type { Revisions } from './revisions.js'
import type { Change } from './sheet.js'

/**
 * Elements that say where what moved begins and ends, of paragraphs in one place of the document. Runs and marks of
 * paragraphs are handed over in their order.
 */
export class MoveRanges {
  readonly #revisions: Revisions
  readonly #names = new Map<number, string>()
  #open: { change: Change; end: string } | null = null

  constructor(revisions: Revisions) {
    this.#revisions = revisions
  }

  /** What stands before a run, or before the end of a paragraph, with this change. */
  before(change: Change | undefined): string {
    if (this.#continues(change)) return ''
    return this.close(change) + this.#start(change)
  }

  /** The end of the range that is open, unless it goes on with this change. */
  close(change?: Change): string {
    if (this.#open === null || this.#continues(change)) return ''
    const { end } = this.#open
    this.#open = null
    return end
  }

  #start(change: Change | undefined): string {
    if (change?.move === undefined) return ''
    const id = this.#revisions.nextId()
    const range = `${changeTag(change)}Range`
    this.#open = { change, end: `<${range}End w:id="${id}"/>` }
    return `<${range}Start ${this.#revisions.next(id)} w:name="${this.#nameOf(change.move)}"/>`
  }

  #continues(change: Change | undefined): boolean {
    const { change: open } = this.#open ?? {}
    return open?.move === change?.move && (open === undefined || open.kind === change?.kind)
  }

  #nameOf(move: number): string {
    const known = this.#names.get(move)
    if (known !== undefined) return known
    const name = this.#revisions.nextMove()
    this.#names.set(move, name)
    return name
  }
}
