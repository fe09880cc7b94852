import type { Language } from '../model/terms.js'
import type { ChangesWords } from './changes-words.js'
import { wordsOf } from './fill.js'
import type { FindingWords, RelatedWords, RuleWords } from './finding-words.js'
import type { InterfaceWords } from './interface-words.js'
import { messageWordsFrom } from './messages.js'

/** The interface's words of one language; the other one is not even loaded. */
export async function interfaceWords(language: Language): Promise<InterfaceWords> {
  const [{ words }, { messages }] = await Promise.all(
    language === 'ru'
      ? [import('./ru/interface.js'), import('./ru/messages.js')]
      : [import('./en/interface.js'), import('./en/messages.js')],
  )
  return { ...wordsOf(language, words), messages: messageWordsFrom(language, messages) }
}

/** The wording of findings in one language. */
export async function findingWords(language: Language): Promise<{ findings: FindingWords; related: RelatedWords }> {
  const [{ findings, related }, { findingWordsFrom }] = await Promise.all([
    language === 'ru' ? import('./ru/findings.js') : import('./en/findings.js'),
    import('./findings.js'),
  ])
  return { findings: findingWordsFrom(language, findings), related }
}

/** What each rule finds and why it matters, in one language. */
export async function ruleWords(language: Language): Promise<RuleWords> {
  return (language === 'ru' ? await import('./ru/rule-words.js') : await import('./en/rule-words.js')).ruleWords
}

/** Words about what changed from one report to another, in one language. */
export async function changesWords(language: Language): Promise<ChangesWords> {
  return (language === 'ru' ? await import('./ru/changes.js') : await import('./en/changes.js')).changes
}
