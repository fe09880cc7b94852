import { strFromU8, unzipSync } from 'fflate'
import {
  listMark,
  type ReadOptions,
  type ReadReport,
  type ReadRow,
  readingDefaults,
  sectionsOf,
} from './read-report.js'
import { childrenNamed, descendantsNamed, elementsIn, parseXml, textOf, type XmlElement } from './xml-tree.js'

/** Reads the table of the report out of a DOCX: the first table that has a row repeated on each page. */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): ReadReport {
  const settings = { ...readingDefaults, ...options }
  const part = unzipSync(bytes)['word/document.xml']
  if (!part) throw new Error('The DOCX has no word/document.xml')
  const document = parseXml(strFromU8(part))
  const title = descendantsNamed(document, 'w:p').find((paragraph) => styleOf(paragraph) === 'Title')
  const table = descendantsNamed(document, 'w:tbl').find((each) => descendantsNamed(each, 'w:tblHeader').length > 0)
  const rows = table ? descendantsNamed(table, 'w:tr') : []
  return {
    title: title ? printedText(title) : '',
    sections: sectionsOf(rows.filter((row) => !isHeading(row)).map(readRow), settings),
  }
}

const isHeading = (row: XmlElement): boolean =>
  childrenNamed(row, 'w:trPr').some((properties) => childrenNamed(properties, 'w:tblHeader').length > 0)

/** Only the row of a section has a cell that spans columns. */
function readRow(row: XmlElement): ReadRow {
  const cells = descendantsNamed(row, 'w:tc')
  return { section: cells.some((cell) => descendantsNamed(cell, 'w:gridSpan').length > 0), cells: cells.map(linesOf) }
}

/** A cell without text still holds one paragraph, since Word asks for it. */
function linesOf(cell: XmlElement): string[] {
  const lines = descendantsNamed(cell, 'w:p').map(
    (paragraph) => (isListed(paragraph) ? listMark : '') + printedText(paragraph),
  )
  return lines.length === 1 && lines[0] === '' ? [] : lines
}

const propertiesOf = (paragraph: XmlElement): XmlElement[] => childrenNamed(paragraph, 'w:pPr').flatMap(elementsIn)

const styleOf = (paragraph: XmlElement): string | undefined =>
  propertiesOf(paragraph).find(({ name }) => name === 'w:pStyle')?.attributes['w:val']

/** The dash of a list is automatic numbering, not text. */
const isListed = (paragraph: XmlElement): boolean => propertiesOf(paragraph).some(({ name }) => name === 'w:numPr')

function printedText(element: XmlElement): string {
  return elementsIn(element)
    .map((child) => {
      if (child.name === 'w:pPr' || child.name === 'w:rPr' || child.name === 'w:del') return ''
      if (child.name === 'w:t') return textOf(child)
      if (child.name === 'w:tab') return '\t'
      if (child.name === 'w:br') return '\n'
      if (child.name === 'w:noBreakHyphen') return '\u2011'
      if (child.name === 'w:softHyphen') return '\u00ad'
      return printedText(child)
    })
    .join('')
}
