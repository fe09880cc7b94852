import type { Document, Signature } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import type { Cell, Row, Sheet } from '../../word/sheet.js'
import { style } from '../../word/style-names.js'
import { line, linesOf, textPiece } from './lines.js'

type BackMatter = Pick<Sheet, 'middle' | 'signatures' | 'end'>

/**
 * The paragraphs after the table, the signatures and the contact.
 *
 * @param apart Whether the paragraphs after the table and the contact have signatures between them, of this report or of
 *   the one that it is compared with.
 */
export function backMatter(document: Document, words: ReportWords, apart: boolean): BackMatter {
  const { after, signatures, contact } = document
  const afterTable = [
    ...linesOf(after.slice(0, -1), 'page'),
    // A signature never stands on a page of its own.
    ...linesOf(after.slice(-1), 'page', signatures.length > 0),
  ]
  const last = contact ? [line(style.contact, [textPiece(`${words.contact} `), ...contact])] : []
  if (!apart) return { middle: [], signatures: [], end: filled([...afterTable, ...last]) }
  // Word takes two tables without a paragraph between them for one.
  return { middle: filled(afterTable), signatures: signatures.map(signatureRow), end: filled(last) }
}

/** Word adds a whole line behind a table that ends the document, and with it, at times, an empty page. */
const filled = <T>(lines: T[]) => (lines.length > 0 ? lines : [line(style.tableEnd)])

function signatureRow({ position, name }: Signature): Row {
  const cell = (text: string, ruled: boolean, alignment: 'left' | 'right'): Cell => ({
    ruled,
    lines: [{ look: { style: style.signature, alignment }, content: text === '' ? [] : [textPiece(text)] }],
  })
  return {
    kind: 'signature',
    keys: [position],
    shape: name === null ? 'blank' : 'named',
    cells: () => [
      cell(position, false, 'left'),
      cell('', true, 'left'),
      cell('', false, 'left'),
      cell(name ?? '', name === null, 'right'),
    ],
  }
}
