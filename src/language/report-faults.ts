/** What ought to stand in a field of report.json. */
export type WantedValue = 'text' | 'number' | 'boolean' | 'date' | 'period' | 'list' | 'object'

/** Where in a report.json: a field of an item, or of the report where it is none's. */
interface Where {
  item: string | null
  /** `contributions[0].paragraphs`; of an item, from the item. */
  field: string
}

/** Why a file is not taken for a report. */
export type ReportFault =
  | { problem: 'not-utf8' }
  | { problem: 'not-json'; line: number; column: number }
  /** Brackets in brackets, deeper than any report has them. */
  | { problem: 'nested'; most: number; line: number; column: number }
  /** A character that no document could hold; `pointer` as RFC 6901 has it. */
  | { problem: 'forbidden'; code: string; pointer: string; inKey: boolean }
  | { problem: 'not-a-report' }
  | { problem: 'unknown-version'; found: string }
  | { problem: 'too-deep'; most: number }
  | ({ problem: 'missing' } & Where)
  | ({ problem: 'wrong-value'; wanted: WantedValue; found: string } & Where)
  | ({ problem: 'unknown-value'; known: string[]; found: string } & Where)
  /** Two of a list with one name; `index` is the place of the second. */
  | ({ problem: 'twice'; index: number; found: string } & Where)
  | { problem: 'number-twice'; number: string }
