import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** True, false, or that a careful reader may see it either way. */
type Judged = boolean | 'either'

/** A figure as the data file gives it; `byDepartment` and `byQuarter` hold pairs of the old and the new value. */
export interface ExpectedFigure {
  id: string
  fromId?: string
  from: number | null
  to: number | null
  delta: number | null
  percent: number | null
  byDepartment?: Record<string, [number | null, number | null]>
  byQuarter?: Record<string, [number | null, number | null]>
}

/** What is to be said of one item. What is left out is not to be said. */
export interface ExpectedItem {
  from?: string
  to?: string
  why: string
  /** Parts of the item that differ: `measure`, `text`, `label` and so on. */
  differs?: string[]
  /** Parts that may be told as different or not, since nothing promised settles it. */
  maybe?: string[]
  /** Something without a field of its own differs, such as the name of an indicator. */
  changed?: Judged
  copied?: Judged
  regressed?: boolean
  progressed?: boolean
  /** Of a removed item: it went without being repealed. */
  gone?: boolean
  /** Of a removed item: it had no text. */
  silent?: boolean
  /** What is said of a department, or the words that are all right. */
  departments?: Record<string, string | string[]>
  figures?: ExpectedFigure[]
  /** Indicators that may be listed or not. */
  maybeFigures?: string[]
  /** Beginnings of paragraphs, one of which is told as moved. */
  moved?: string[]
}

export interface Expectation {
  /** What is told beside the items. */
  report: string[]
  maybeReport?: string[]
  /** Added items of which is said that they may be what a removed one was. */
  hints?: string[]
  maybeHints?: string[]
  /** Items with unchanged numbers that stand in another order; at least one of them says so. */
  orderAmong?: string[]
  items: ExpectedItem[]
}

export function expectationOf(pair: string): Expectation {
  return parse(readFileSync(new URL(`expected/${pair}.yaml`, import.meta.url), 'utf8'))
}

const movedAlong = new Set(['order'])

/** Parts that may be told or not: an item with another number or section has another place too. */
export function openParts({ from, to, differs = [], maybe = [] }: ExpectedItem): Set<string> {
  const elsewhere = from !== to || differs.includes('section')
  return new Set([...maybe, ...(elsewhere ? movedAlong : [])])
}

/** The kinds of change that are right for an item. */
export function changesOf(item: ExpectedItem): string[] {
  const { from, to, differs = [], figures = [], maybe = [], changed = false } = item
  if (from === undefined) return ['added']
  if (to === undefined) return ['removed']
  if (from !== to || differs.length > 0 || figures.length > 0 || changed === true) return ['changed']
  return maybe.length > 0 || changed === 'either' ? ['unchanged', 'changed'] : ['unchanged']
}
