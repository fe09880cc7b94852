import type { Comparison } from '../compare/comparison.js'
import type { ChangesWords } from '../language/changes-words.js'
import { reportWords } from '../language/report-words.js'
import type { ReportWords } from '../language/words.js'
import type { Report } from '../model/report.js'
import type { Language } from '../model/terms.js'

/** A comparison, with what it is told in. */
export interface Wording {
  comparison: Comparison
  words: ChangesWords
  /** Statuses, dates and numbers in the language of what is written, whatever that of the reports. */
  terms: ReportWords
  /** How a department is called where there is this much room. */
  nameOf(department: Report['departments'][number]): string
}

/** As for a line: departments by their short names. */
export function wordingOf(comparison: Comparison, words: ChangesWords, language: Language): Wording {
  return { comparison, words, terms: reportWords(language), nameOf: ({ name, abbreviation }) => abbreviation ?? name }
}
