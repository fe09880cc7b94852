import type { Language } from '../model/terms.js'
import { status as en } from './en/status.js'
import { type Words, wordsOf } from './message-templates.js'
import { reportWords } from './report-words.js'
import { status as ru } from './ru/status.js'
import type { ReportWords } from './words.js'

const catalogues = { ru, en } satisfies Record<Language, object>
type Templates = (typeof catalogues)[Language]

/** Words about who has reported what. */
export interface StatusWords extends Words<Templates> {
  /** A period in words: «2020 год». */
  period(period: string): string
  /** An ISO date in words. */
  date(iso: string): string
  /** What the report says of an item as a whole. */
  statuses: ReportWords['statuses']
}

export function statusWords(language: Language): StatusWords {
  const { period, date, statuses } = reportWords(language)
  return { ...wordsOf<Templates>(language, catalogues[language]), period, date, statuses }
}
