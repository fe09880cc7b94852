import type { Act, Item, Report } from '../model/report.js'

/** What changed between two reports: item by item, and outside of the items. */
export interface Comparison {
  old: Report
  new: Report
  /**
   * Every item of both reports once: in the order of the new report, and each item that is gone behind the one that it
   * followed in the old report.
   */
  items: ItemChange[]
  report: ReportChanges
  summary: Record<SummaryCount, number>
}

export type SummaryCount =
  | 'added'
  | 'removed'
  | 'changed'
  | 'unchanged'
  | 'renumbered'
  | 'copied'
  | 'regressed'
  | 'progressed'

/** What changed outside of the items; only what changed is there. Titles and texts of which years alone changed did not. */
export interface ReportChanges {
  title?: Changed<string>
  organization?: Changed<string>
  basis?: Changed<Act[] | null>
  before?: Changed<string[] | null>
  after?: Changed<string[] | null>
  approval?: Changed<Report['approval']>
  signature?: Changed<Report['signature']>
  contact?: Changed<string | null>
  departments?: Changed<Report['departments']>
  sections?: Changed<SectionTitle[]>
}

/** A section without its items. */
export interface SectionTitle {
  number: string | null
  title: string | null
  sections: SectionTitle[]
}

export interface ItemChange {
  change: 'added' | 'removed' | 'changed' | 'unchanged'
  /** The item in the old report; null where it is new. */
  from: Item | null
  /** The item in the new report; null where it is gone. */
  to: Item | null
  matchedBy: 'number' | 'measure' | null
  /** Null where the two say the same, and where there is only one of them. */
  measure: Changed<string> | null
  deadline: Changed<string> | null
  /** Ids of departments in the order of the plan, joined by commas. */
  responsible: Changed<string> | null
  status: Changed<Item['status']> | null
  /** Paragraphs, joined by line feeds. */
  text: Changed<string> | null
  /** Tokens of evidence, a line each. */
  evidence: Changed<string> | null
  /** What else changed of the item. */
  fields: FieldChange[]
  /** Who answered, then or now, in the order of the new plan; those of the old plan alone come last. */
  departments: DepartmentChange[]
  /** Last year's text, with nothing changed but years and typography. */
  copied: boolean
  /** Nothing changed but years: in the text, the measure, the dates. */
  yearsOnly: boolean
  /** More changed than the number, the place and years. */
  inSubstance: boolean
  /** The status became worse, or the item has gone without being repealed. */
  regressed: boolean
  progressed: boolean
  /** The item has gone without being repealed. */
  gone: boolean
  /** Paragraphs that stand elsewhere in the text now, as they are typed in the new report. */
  moved: string[]
  /** Of an item that one report alone has: one that the other alone has, with the same text of the same department. */
  perhaps: Item | null
  indicators: IndicatorChange[]
}

export interface Changed<Value> {
  from: Value
  to: Value
}

/** `section`: its title, or its number. `order`: the number of the item before it, null for the first one. */
export type FieldChange =
  | ({ name: 'due' } & Changed<Item['due']>)
  | ({ name: 'label' | 'section' | 'order' } & Changed<string | null>)
  | ({ name: 'repealed' } & Changed<Item['repealed']>)

export interface DepartmentChange {
  id: string
  /** `copied`: the text is last year's, and something else or a year changed; `unchanged`: nothing changed at all. */
  change: 'added' | 'removed' | 'changed' | 'copied' | 'unchanged'
}

/** A figure of one item in both reports; one that only one of them has is no change from or to zero. */
export interface IndicatorChange {
  id: string
  /** The id that it had, where that is another. */
  fromId?: string
  name: string
  /** The name that it had, where that is another. */
  fromName?: string
  unit: string | null
  /** Of `from`, where that is another: no one can subtract the two. */
  fromUnit?: string | null
  from: number | null
  to: number | null
  /** Which of two totals lack figures; not there where neither does. Such totals have no difference. */
  incomplete?: Changed<boolean>
  /** Null unless both have a value, in one unit, of periods of one kind, and neither is incomplete. */
  delta: number | null
  /** Of the old value; 12.5 is 12.5 %. Null where that is 0 or there is none. */
  percent: number | null
  /** By the id of the department, of all that gave it then or now. */
  byDepartment: Record<string, Changed<number | null>>
  /** Null where neither report has quarters. */
  byQuarter: Record<string, Changed<number | null>> | null
}

/** A stretch of a text as it became: words are whole, and joined without anything between them they give both texts. */
export interface WordChange {
  kind: 'same' | 'inserted' | 'deleted'
  text: string
}
