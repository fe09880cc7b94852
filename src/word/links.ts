import type { File } from 'docx'
import { linkTarget } from './link-target.js'

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/**
 * The addresses that a document links to, each with one relationship. docx's own ExternalHyperlink draws a random id for
 * each link, which would make every file differ from the last.
 */
export class Links {
  readonly #ids = new Map<string, string>()
  readonly #file: File

  constructor(file: File) {
    this.#file = file
  }

  /** The id of its relationship, or null for an address that cannot be a link. */
  idOf(url: string): string | null {
    const target = linkTarget(url)
    if (target === null) return null
    const known = this.#ids.get(target)
    if (known !== undefined) return known
    // The letters keep clear of the numbers that docx gives to its own parts.
    const id = `Link${this.#ids.size + 1}`
    this.#file.Document.Relationships.addRelationship(id, hyperlink, target, 'External')
    // As docx writes it.
    this.#ids.set(target, `rId${id}`)
    return `rId${id}`
  }
}
