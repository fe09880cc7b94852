import type { Item, Report } from '../model/report.js'

/** What changed between two reports, item by item. */
export interface Comparison {
  old: Report
  new: Report
  /**
   * Every item of both reports once: in the order of the new report, and each item that is gone behind the one that it
   * followed in the old report.
   */
  items: ItemChange[]
  summary: Record<'added' | 'removed' | 'changed' | 'unchanged' | 'renumbered' | 'copied' | 'regressed', number>
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
  /** Pieces of evidence, a line each. */
  evidence: Changed<string> | null
  /** Last year's text, with nothing changed but years. */
  copied: boolean
  regressed: boolean
  progressed: boolean
  indicators: IndicatorChange[]
}

export interface Changed<Value> {
  from: Value
  to: Value
}

/** A figure of one item in both reports; one that only one of them has is no change from or to zero. */
export interface IndicatorChange {
  id: string
  name: string
  unit: string | null
  /** Of `from`, where that is another: no one can subtract the two. */
  oldUnit?: string | null
  from: number | null
  to: number | null
  /** Null unless both have a value, in one unit. */
  delta: number | null
  /** Of the old value; 12.5 is 12.5 %. Null where that is 0 or there is none. */
  percent: number | null
}

/** A stretch of a text as it became: words are whole, and joined without anything between them they give both texts. */
export interface WordChange {
  kind: 'same' | 'inserted' | 'deleted'
  text: string
}
