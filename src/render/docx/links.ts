import type { File } from 'docx'
import { linkTarget } from './link-target.js'

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/**
 * The addresses that a document links to, each with one relationship. docx's own ExternalHyperlink draws a random id for
 * each link, which would make every file differ from the last.
 */
export class Links {
  readonly #ids = new Map<string, string>()
  #file: File | null = null

  /** The id for ConcreteHyperlink, or null for an address that cannot be a link. */
  idOf(url: string): string | null {
    const target = linkTarget(url)
    if (target === null) return null
    const known = this.#ids.get(target)
    if (known !== undefined) return known
    // The letters keep clear of the numbers that docx gives to its own parts.
    const id = `Link${this.#ids.size + 1}`
    this.#ids.set(target, id)
    this.#relate(id, target)
    return id
  }

  /** Adds the addresses known so far, and from then on each new one: the rows of the table are made as they are written. */
  addTo(file: File): void {
    this.#file = file
    for (const [target, id] of this.#ids) this.#relate(id, target)
  }

  #relate(id: string, target: string): void {
    this.#file?.Document.Relationships.addRelationship(id, hyperlink, target, 'External')
  }
}
