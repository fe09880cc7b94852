import type { Language } from '../model/terms.js'
import type { ChangeClass } from './changes-words.js'
import { changes as en } from './en/changes-page.js'
import { type Words, wordsOf } from './message-templates.js'
import { changes as ru } from './ru/changes-page.js'

const catalogues = { ru, en } satisfies Record<Language, object>

/** What items of the page can be chosen by: an item may be of several. `copied`: with the text of the earlier report. */
export type ChangeFilter = ChangeClass | 'gone' | 'copied'

/** Groups of items, each under its heading. */
export type ChangeGroup = 'regressed' | 'removed' | 'added' | 'progressed' | 'changed' | 'years' | 'unchanged'

/** Words of the page that shows what changed between two reports. */
export type ChangesPageWords = Words<(typeof catalogues)[Language]>

export function changesPageWords(language: Language): ChangesPageWords {
  return wordsOf(language, catalogues[language])
}
