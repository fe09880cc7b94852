import { strFromU8, unzipSync } from 'fflate'
import { sha256 } from '../../../src/commands/sha256.js'
import type { Document } from '../../../src/document/tree.js'
import { reportWords } from '../../../src/language/report-words.js'
import type { Profile } from '../../../src/model/profile.js'
import { gost2025 } from '../../../src/model/profiles.js'
import { docxRenderer } from '../../../src/render/docx/docx-renderer.js'
import { childrenNamed, descendantsNamed, elementsIn, parseXml, type XmlElement } from '../../readers/xml-tree.js'

const russian = reportWords('ru')

/** The file's parts as XML, by name. */
export interface OpenDocx {
  bytes: Uint8Array
  names: string[]
  part(name: string): XmlElement
  body: XmlElement
}

export async function renderBytes(document: Document, profile: Profile = gost2025): Promise<Uint8Array> {
  const bytes = await docxRenderer.render(document, russian, { markdown: 'sections', profile, sha256 })
  if (typeof bytes === 'string') throw new Error('a DOCX is bytes')
  return bytes
}

export async function open(document: Document, profile?: Profile): Promise<OpenDocx> {
  const bytes = await renderBytes(document, profile)
  const parts = unzipSync(bytes)
  const part = (name: string) => parseXml(strFromU8(parts[name] ?? new Uint8Array()))
  const [body] = childrenNamed(part('word/document.xml'), 'w:body')
  if (!body) throw new Error('no body')
  return { bytes, names: Object.keys(parts), part, body }
}

/** First element of the name at any depth. */
export function first(element: XmlElement, name: string): XmlElement {
  const [found] = descendantsNamed(element, name)
  if (!found) throw new Error(`no ${name} in ${element.name}`)
  return found
}

export const has = (element: XmlElement, name: string): boolean => descendantsNamed(element, name).length > 0

/** Attribute of the first element of the name, or undefined. */
export const attributeOf = (element: XmlElement, name: string, attribute = 'w:val'): string | undefined =>
  descendantsNamed(element, name)[0]?.attributes[attribute]

/** A paragraph as Word shows it: a tab for w:tab, a line feed for w:br, and hyphens. */
export function shown(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return element.children.join('')
    case 'w:tab':
      // A tab in the properties is a tab stop.
      return element.attributes['w:val'] === undefined ? '\t' : ''
    case 'w:br':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:softHyphen':
      return '\u00ad'
    default:
      return elementsIn(element).map(shown).join('')
  }
}

export const styleOf = (paragraph: XmlElement): string | undefined => attributeOf(paragraph, 'w:pStyle')

export const paragraphsIn = (element: XmlElement): XmlElement[] => descendantsNamed(element, 'w:p')

export const textsIn = (element: XmlElement): string[] => paragraphsIn(element).map(shown)

export const rowsOf = (table: XmlElement): XmlElement[] => childrenNamed(table, 'w:tr')

export const cellsOf = (row: XmlElement): XmlElement[] => childrenNamed(row, 'w:tc')

/** The report's table: the one with headings. */
export function reportTable(body: XmlElement): XmlElement {
  const table = childrenNamed(body, 'w:tbl').find((candidate) => has(candidate, 'w:tblHeader'))
  if (!table) throw new Error('no table')
  return table
}
