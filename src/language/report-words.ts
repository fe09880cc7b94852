import type { Language } from '../model/terms.js'
import { report as en } from './en/report.js'
import { report as ru } from './ru/report.js'
import type { ReportWords } from './words.js'

const words: Record<Language, ReportWords> = { ru, en }

/** The fixed wording of a report, in its own language, whatever the language of the interface. */
export function reportWords(language: Language): ReportWords {
  return words[language]
}
