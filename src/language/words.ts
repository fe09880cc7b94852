import type { Gaps } from '../model/printing.js'
import type { Language } from '../model/terms.js'
import { report as en } from './en/report.js'
import type { Words } from './message-templates.js'
import { report as ru } from './ru/report.js'

/** The templates of reports in each language. */
export const reportCatalogues = { ru, en } satisfies Record<Language, object>

export type ReportTemplates = (typeof reportCatalogues)[Language]

/** The fixed wording of a report, in the report's own language. */
export interface ReportWords extends Omit<Words<ReportTemplates>, 'act' | 'repealed' | 'date' | 'quarter'> {
  code: Language
  /** An act as the language writes it: kind, «от» date, number, title in quotation marks. */
  act(act: { kind: string; number: string | null; date: string | null; title: string | null }): string
  repealed(act: string, since: string | null): string
  /** A number with its unit, not to be broken apart. */
  figure(value: string, unit: string | null): string
  /** What a total lacks, as it stands between brackets; empty where it lacks nothing. */
  gaps(gaps: Gaps): string
  /** An ISO date in words of the language. */
  date(iso: string): string
  /** A period in words: «2020 год», «I квартал 2020 года». */
  period(period: string): string
  quarter(quarter: string): string
}
