import type { Report } from '../model/report.js'
import type { ColumnId, Language, Status } from '../model/terms.js'

/**
 * The report as every writer sees it: what is printed, in the order in which it is printed, without a word on how. All
 * wording is final and in the report's language; nothing in it is markup.
 */
export interface Document {
  language: Language
  period: string
  /** ISO date for the properties of the file. */
  date: string
  draft: boolean
  internal: boolean
  title: string
  organization: string
  approval: Approval | null
  /** The acts that the plan rests on, one line each. */
  basis: Inline[][]
  before: Block[]
  table: Table
  after: Block[]
  signatures: Signature[]
  contact: Inline[] | null
  overview: Overview
  /** The same report as data, for the writer of JSON. */
  report: Report
}

/** The stamp of approval. A null is a blank that is filled in by hand. */
export type Approval =
  | { kind: 'person'; position: string | null; name: string | null; date: string | null }
  | { kind: 'act'; act: Inline[] }

/** `name` null is a blank that is filled in by hand. */
export interface Signature {
  position: string
  name: string | null
}

export interface Table {
  columns: Column[]
  /** Whether the row "1 2 3 4" stands under the headings. */
  columnNumbers: boolean
  /** A plan without sections has one section without a heading. */
  sections: Section[]
}

export interface Column {
  id: ColumnId
  heading: string
}

export interface Section {
  /** `number` as printed, with its suffix; null with `title` null. */
  heading: { number: string; title: string } | null
  /** Unique in the document, of the form `section-1.2`; safe in an attribute only after escaping. */
  anchor: string
  /** 1 for a top section, 2 for a section within it. */
  level: number
  /** Printed before `sections`. */
  items: Item[]
  sections: Section[]
}

export interface Item {
  /** Canonical number, `1.1`; unique in the document. */
  number: string
  /** What is printed for the number, with its suffix: `1.1.`. */
  label: string
  measure: string
  status: Status
  /** Names of the departments that answered, each once. */
  departments: string[]
  /** One cell a column of the table, in the order of the columns. */
  cells: Cell[]
}

export interface Cell {
  column: ColumnId
  blocks: Block[]
}

export type Block =
  /** A paragraph of the text. */
  | { type: 'paragraph'; content: Inline[] }
  /** List of one level, printed with a dash; the typed marks are not part of the content. */
  | { type: 'list'; items: Inline[][] }
  /** Whose the paragraphs are that follow: the name of a department, or that they are the item's. */
  | { type: 'attribution'; content: Inline[] }
  /** A piece of evidence for the paragraphs above. */
  | { type: 'evidence'; content: Inline[] }
  /** What svod itself states: the status in words, with the reason behind it; the repealing act. */
  | { type: 'notice'; content: Inline[] }
  /** A figure of the item with what each department gave. Its parts are the list behind it. */
  | { type: 'indicator'; content: Inline[] }
  /** Draft only: the visible mark of what is missing. */
  | { type: 'missing'; content: Inline[] }

export type Inline = { type: 'text'; text: string } | { type: 'link'; text: string; url: string }

/** What a chief reads in a minute. */
export interface Overview {
  items: number
  /** In the order of importance; only statuses that occur. */
  statuses: { status: Status; label: string; count: number }[]
  indicators: OverviewIndicator[]
  /** The period that `previous` values come from; null where the workspace does not hold it. */
  previousPeriod: string | null
  /** Who has not reported; null unless the report is internal. */
  missing: { item: string; label: string; department: string }[] | null
}

export interface OverviewIndicator {
  /** Number of the item, for the anchor. */
  item: string
  label: string
  id: string
  name: string
  unit: string | null
  /** Null where there is no total. `text` is the number as the language writes it. */
  value: Figure | null
  /** What the value lacks: «по данным 2 из 4 подразделений». Empty where it lacks nothing. */
  gaps: string
  /** A year ago, in the same unit. */
  previous: Figure | null
  /** What `previous` lacks, in words; empty where it lacks nothing. */
  previousGaps: string
  /** The unit of a year ago where it was another one, or none; the two values say nothing of each other. */
  otherUnit: { unit: string | null } | null
  byQuarter: { quarter: string; figure: Figure }[]
  byDepartment: { name: string; figure: Figure }[]
}

export interface Figure {
  value: number
  text: string
}
