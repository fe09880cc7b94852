import type { Comparison } from '../../compare/comparison.js'
import type { ChangesPageWords } from '../../language/changes-page-words.js'
import type { ReportWords } from '../../language/words.js'
import type { Markup } from '../../render/html/markup.js'
import type { PeriodReport } from '../changes-writer.js'

/** What every part of the page needs. */
export interface Setting {
  comparison: Comparison
  words: ChangesPageWords
  /** Statuses, headings and numbers in the language of the page, whatever that of the reports. */
  terms: ReportWords
  /** In the order of time. */
  history: readonly PeriodReport[]
  /** The attribute of an element that holds text of a report, where that is in another language than the page. */
  lang: Markup | null
  /** The same for words of the page within such an element. */
  ownLang: Markup | null
}
