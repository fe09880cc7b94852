import type { Language } from '../model/terms.js'
import type { ChangesPageWords } from './changes-page-words.js'
import { changes as en } from './en/changes-page.js'
import { changes as ru } from './ru/changes-page.js'

const words: Record<Language, ChangesPageWords> = { ru, en }

/** Words of the page of changes. */
export function changesPageWords(language: Language): ChangesPageWords {
  return words[language]
}
