import type { Language } from '../model/terms.js'
import { type CatalogueOf, catalogues } from './catalogues.js'
import type { ChangesWords } from './changes-words.js'
import type { FindingWords, RelatedWords, RuleWords } from './finding-words.js'
import type { InterfaceWords } from './interface-words.js'
import { type Words, wordsOf } from './message-templates.js'
import { messageWordsFrom } from './messages.js'

/** The interface's words of one language; the other one is not even loaded. */
export async function interfaceWords(language: Language): Promise<InterfaceWords> {
  const { interface: loadWords, messages: loadMessages } = catalogues[language]
  const [{ words }, { messages }] = await Promise.all([loadWords(), loadMessages()])
  return { ...wordsOf(language, words), message: messageWordsFrom(language, messages) }
}

/** The wording of findings in one language. */
export async function findingWords(language: Language): Promise<{ findings: FindingWords; related: RelatedWords }> {
  const [{ findings, related }, { findingWordsFrom }] = await Promise.all([
    catalogues[language].findings(),
    import('./findings.js'),
  ])
  return { findings: findingWordsFrom(language, findings), related }
}

/** What each rule finds and why it matters, in one language. */
export async function ruleWords(language: Language): Promise<RuleWords> {
  return (await catalogues[language].rules()).ruleWords
}

/** Words about what changed from one report to another, in one language. */
export async function changesWords(language: Language): Promise<ChangesWords> {
  return wordsOf(language, (await catalogues[language].changes()).changes)
}

export type NewPeriodWords = Words<CatalogueOf<'newPeriod'>['newPeriod']>

/** What a new plan and blank submissions say to those who fill them in, in one language. */
export async function newPeriodWords(language: Language): Promise<NewPeriodWords> {
  return wordsOf(language, (await catalogues[language].newPeriod()).newPeriod)
}
