import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Document, Signature } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import type { Profile } from '../renderer.js'
import { paragraph, paragraphsOf } from './blocks.js'
import { runsOf, textRuns } from './inlines.js'
import type { Links } from './links.js'
import { textWidth, twips } from './measures.js'
import { style } from './style-names.js'

/** The paragraphs after the table, the signatures and the contact. */
export function backMatter(
  document: Document,
  words: ReportWords,
  profile: Profile,
  links: Links,
): (Paragraph | Table)[] {
  const { after, signatures, contact } = document
  const signed = signatures.length > 0
  const afterTable = [
    ...paragraphsOf(after.slice(0, -1), 'page', links),
    // A signature never stands on a page of its own.
    ...paragraphsOf(after.slice(-1), 'page', links, signed),
  ]
  const parts: (Paragraph | Table)[] = [...afterTable]
  if (signed) {
    // Word takes two tables without a paragraph between them for one.
    if (parts.length === 0) parts.push(paragraph(style.tableEnd))
    parts.push(signatureTable(signatures, profile))
  }
  if (contact) parts.push(paragraph(style.contact, [...textRuns(`${words.contact} `), ...runsOf(contact, links)]))
  // Word adds a whole line behind a table that ends the document, and with it, at times, an empty page.
  else if (signed || parts.length === 0) parts.push(paragraph(style.tableEnd))
  return parts
}

/** Position, line to sign on, gap, name: parts of the width between the margins. */
const signatureColumns = [0.5, 0.22, 0.02, 0.26]

/** Room to sign in, in millimetres. */
const signatureHeight = 14

/** A table without lines, so that a long position wraps beside the line to sign on. */
function signatureTable(signatures: Signature[], profile: Profile): Table {
  const total = textWidth(profile)
  const widths = signatureColumns.map((part) => Math.floor(total * part))
  widths[0] = (widths[0] ?? 0) + total - widths.reduce((sum, width) => sum + width, 0)
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: signatures.map(signatureRow),
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rule = { borders: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '000000' } } }

function signatureRow({ position, name }: Signature): TableRow {
  const cell = (text: string, ruled: boolean, alignment: 'left' | 'right') =>
    new TableCell({
      verticalAlign: VerticalAlignTable.BOTTOM,
      ...(ruled ? rule : {}),
      children: [new Paragraph({ style: style.signature, alignment, children: text === '' ? [] : textRuns(text) })],
    })
  return new TableRow({
    cantSplit: true,
    height: { value: twips(signatureHeight), rule: HeightRule.ATLEAST },
    children: [
      cell(position, false, 'left'),
      cell('', true, 'left'),
      cell('', false, 'left'),
      cell(name ?? '', name === null, 'right'),
    ],
  })
}
