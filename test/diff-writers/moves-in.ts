import { strFromU8, unzipSync } from 'fflate'
import { elementsIn, parseXml, type XmlElement } from '../readers/xml-tree.js'

/** What moved: its text where it stood and where it stands, `¶` for the mark of a paragraph. */
export interface Move {
  name: string
  from: string
  to: string
}

/**
 * The moves in a DOCX, by their names. What moved outside of a range, within a range of another kind, or in two ranges of one name
 * fails: Word would not take it for a move.
 */
export function movesIn(bytes: Uint8Array): Move[] {
  const texts = { From: new Map<string, string>(), To: new Map<string, string>() }
  let open: { end: 'From' | 'To'; id: string | undefined; name: string } | null = null
  const add = (end: 'From' | 'To', text: string) => {
    if (open?.end !== end) throw new Error(`moved ${end} outside of its range: ${text}`)
    texts[end].set(open.name, (texts[end].get(open.name) ?? '') + text)
  }
  const walk = (element: XmlElement): void => {
    const { name, attributes } = element
    const [, end, edge] = /^w:move(From|To)(RangeStart|RangeEnd)?$/.exec(name) ?? []
    if (edge === 'RangeStart') {
      if (open) throw new Error(`a range within ${open.name}`)
      const moveName = attributes['w:name'] ?? ''
      if (texts[end as 'From' | 'To'].has(moveName)) throw new Error(`two ranges ${moveName}`)
      open = { end: end as 'From' | 'To', id: attributes['w:id'], name: moveName }
    } else if (edge === 'RangeEnd') {
      if (open?.id !== attributes['w:id'] || open?.end !== end) throw new Error('a range that nothing began')
      open = null
    } else if (end) add(end as 'From' | 'To', shownIn(element))
    else if (name === 'w:p') walkParagraph(element)
    else elementsIn(element).forEach(walk)
  }
  /** The mark is in the properties, and ends the paragraph. */
  const walkParagraph = (paragraph: XmlElement): void => {
    const [look, ...content] = elementsIn(paragraph)
    content.forEach(walk)
    for (const { name } of elementsIn(look as XmlElement)
      .filter((one) => one.name === 'w:rPr')
      .flatMap(elementsIn)) {
      const [, end] = /^w:move(From|To)$/.exec(name) ?? []
      if (end) add(end as 'From' | 'To', '¶')
    }
  }
  walk(parseXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())))
  if (open) throw new Error('a range without an end')
  if (texts.From.size !== texts.To.size) throw new Error('half a move')
  return [...texts.From].map(([name, from]) => ({ name, from, to: texts.To.get(name) ?? '' }))
}

function shownIn(element: XmlElement): string {
  if (element.name === 'w:tab') return '\t'
  if (element.name === 'w:noBreakHyphen') return '\u2011'
  if (element.name === 'w:softHyphen') return '\u00ad'
  return element.children.map((child) => (typeof child === 'string' ? child : shownIn(child))).join('')
}
