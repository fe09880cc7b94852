import type { Inline } from '../document/tree.js'

/**
 * What stands on the pages of a Word document, as data: paragraphs and rows of tables, of a report or of one report
 * changed into another. Without changes it is the report; with them, taking every change gives the new report's pages and
 * taking none the old one's.
 */
export interface Sheet {
  /** Before the table. */
  front: Line[]
  table: Grid
  /** Between the table and the signatures; empty where there are none. */
  middle: Line[]
  signatures: Row[]
  /** The last paragraphs; one at least, as Word asks. */
  end: Line[]
}

export interface Grid {
  /** In twips. */
  widths: number[]
  rows: Row[]
}

export type ChangeKind = 'inserted' | 'deleted'

export interface Change {
  kind: ChangeKind
  /** Of what moved: a number that it has in both of its places, and nothing else in the same paragraphs has. */
  move?: number
}

export interface Row {
  kind: 'heading' | 'section' | 'item' | 'signature'
  /** What the row is known by among those of its kind, the surest first. */
  keys: string[]
  /** Rows of another shape have other cells, and cannot become one another. */
  shape: string
  /** Made when they are wanted: of a long report, the cells of all rows take more room than its text. */
  cells(): Cell[]
  change?: ChangeKind
}

export interface Cell {
  /** One at least. */
  lines: Line[]
  /** Over how many columns of the grid; one where it does not say. */
  span?: number
  /** A line to write on at its foot. */
  ruled?: boolean
}

/** One paragraph. */
export interface Line {
  look: ParagraphLook
  content: Piece[]
  /** Whether the mark that ends the paragraph came or went; what stands behind it is joined where it is not there. */
  mark?: Change
  /** The look before the change, where it was another. */
  was?: ParagraphLook
}

export interface ParagraphLook {
  /** Id of the paragraph's style. */
  style: string
  /** Whether a dash stands before it. */
  listed?: boolean
  keepNext?: boolean
  alignment?: 'left' | 'right'
}

export type Piece = Inline & { change?: Change }
