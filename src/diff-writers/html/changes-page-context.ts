import type { ItemChange } from '../../compare/comparison.js'
import type { ChangesPageWords } from '../../language/changes-page.js'
import type { PrintedReport } from '../../model/incomplete.js'
import type { Markup } from '../../page/markup.js'
import type { Wording } from '../wording.js'

/** What every part of the page needs. */
export interface ChangesPageContext extends Wording {
  words: ChangesPageWords
  sectionOf(one: ItemChange): string | null
  /** In the order of time. */
  history: readonly PrintedReport[]
  /** The attribute of an element that holds text of a report, where that is in another language than the page. */
  lang: Markup | null
  /** The same for words of the page within such an element. */
  ownLang: Markup | null
}
