import { strFromU8, unzipSync } from 'fflate'
import { childrenNamed, descendantsNamed, elementsIn, parseXml, type XmlElement } from '../readers/xml-tree.js'
import { attributeOf, has, shown } from '../render/docx/open-docx.js'
import { resolveChanges } from './resolve-changes.js'

/** What a reader finds on the pages: paragraphs, and tables as rows of cells of paragraphs. */
export type Pages = (string | string[][][])[]

/** The pages of a DOCX as they stand, or once every change is accepted or rejected. */
export function readPages(bytes: Uint8Array, choice: 'accept' | 'reject' | 'as is'): Pages {
  const parts = unzipSync(bytes)
  const part = (name: string) => parseXml(strFromU8(parts[name] ?? new Uint8Array()))
  const targets = new Map(
    elementsIn(part('word/_rels/document.xml.rels')).map(({ attributes }) => [attributes.Id, attributes.Target]),
  )
  const document = part('word/document.xml')
  const [body] = childrenNamed(choice === 'as is' ? document : resolveChanges(document, choice), 'w:body')
  if (!body) throw new Error('no body')
  const line = (paragraph: XmlElement) => lineOf(paragraph, (id) => targets.get(id) ?? '?')
  return elementsIn(body).flatMap((child): Pages => {
    if (child.name === 'w:p') return [line(child)]
    if (child.name !== 'w:tbl') return []
    const rows = childrenNamed(child, 'w:tr')
    return [rows.map((row) => childrenNamed(row, 'w:tc').map((cell) => childrenNamed(cell, 'w:p').map(line)))]
  })
}

/** Style, dash and text of a paragraph, the text of a link with its address. */
function lineOf(paragraph: XmlElement, targetOf: (id: string) => string): string {
  const look = [
    attributeOf(paragraph, 'w:pStyle') ?? '',
    has(paragraph, 'w:numPr') ? '–' : '',
    has(paragraph, 'w:keepNext') ? 'kept' : '',
    attributeOf(paragraph, 'w:jc') ?? '',
  ]
  const text = elementsIn(paragraph)
    .filter(({ name }) => name !== 'w:pPr')
    .map((child) =>
      child.name === 'w:hyperlink' ? `[${shown(child)}](${targetOf(child.attributes['r:id'] ?? '')})` : shown(child),
    )
  return `${look.join(' ')}: ${text.join('')}`
}

/** Whether anything in a DOCX is a tracked change. */
export function hasChanges(bytes: Uint8Array): boolean {
  const document = parseXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()))
  return ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:pPrChange'].some(
    (name) => descendantsNamed(document, name).length > 0,
  )
}

/** Text alone, of paragraphs that have any and of every cell: what is left where another program has written the file anew. */
export function readTexts(bytes: Uint8Array): Pages {
  return readPages(bytes, 'as is').flatMap((part): Pages => {
    if (typeof part !== 'string') return [part.map((row) => row.map((cell) => cell.map(textAlone)))]
    return textAlone(part) === '' ? [] : [textAlone(part)]
  })
}

const textAlone = (line: string): string => line.replace(/^.*?: /s, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
