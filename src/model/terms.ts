import type { Layout, Item as ReportItem } from './generated/report.js'

export const languages = ['ru', 'en'] as const
export type Language = (typeof languages)[number]

/** Output formats, by their id on the command line, which is also the file's extension. */
export const formats = ['docx', 'md', 'html', 'json'] as const
export type Format = (typeof formats)[number]

export type ColumnId = Layout['columns'][number]
export type Status = ReportItem['status']

export const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const
export type Quarter = (typeof quarters)[number]

export const halves = ['H1', 'H2'] as const
export type Half = (typeof halves)[number]

export function isQuarter(id: string): id is Quarter {
  return quarters.some((one) => one === id)
}

/**
 * Every status, worst news first. An item has the first of these that one of its contributions has; `repealed` and
 * `missing` come from the plan and from silence.
 */
export const statusWeight: readonly Status[] = [
  'missing',
  'not-done',
  'partial',
  'ongoing',
  'not-due',
  'reported',
  'done',
  'not-applicable',
  'repealed',
]

/** Statuses that nobody takes without being told why. */
export const needReason: ReadonlySet<string> = new Set(['partial', 'not-done', 'not-applicable'])
