import type { Gaps } from '../model/printing.js'
import type { ColumnId, Language, Quarter, Status } from '../model/terms.js'
import type { PageWords } from './page-words.js'

/** The fixed wording of a report, in the report's own language. */
export interface ReportWords {
  code: Language
  headings: Record<ColumnId, string>
  statuses: Record<Status, string>
  /** «Утверждаю», above the stamp. */
  approved: string
  /** «Утверждён постановлением … от … № …»: the line above the act in the stamp. */
  approvedByAct: string
  basis: string
  draft: string
  evidence: string
  contact: string
  /** An act as the language writes it: kind, «от» date, number, title in quotation marks. */
  act(act: { kind: string; number: string | null; date: string | null; title: string | null }): string
  repealed(act: string, since: string | null): string
  jointly(names: string[]): string
  /** Draft marks. */
  nothingReported: string
  departmentMissing(name: string): string
  indicatorMissing(name: string): string
  reasonMissing: string
  /** A number with its unit, not to be broken apart. */
  figure(value: string, unit: string | null): string
  /** What a total lacks, as it stands between brackets; empty where it lacks nothing. */
  gaps(gaps: Gaps): string
  /** An indicator that is part of a part, under that. */
  ofThese(name: string): string
  /** Above the figures of an item to which several departments answered, each under its name. */
  itemFigures: string
  /** An ISO date in words of the language. */
  date(iso: string): string
  /** The blank of a date, filled in by hand. */
  dateBlank(year: string): string
  /** A period in words: «2020 год», «I квартал 2020 года». */
  period(period: string): string
  quarter(quarter: string): string
  /** Quarters by their numbers alone. */
  numerals: Record<Quarter, string>
  /** Words of the HTML page alone. */
  page: PageWords
}
