import type { Findings, RuleId } from '../findings/findings.js'
import { ruleIds } from '../findings/rule-ids.js'
import type { Language } from '../model/terms.js'
import type { AllChosenWordings, FilledKey } from './finding-keys.js'
import { FindingPhrases, type FindingTemplates } from './finding-phrases.js'
import type { FindingWords, Wording } from './finding-words.js'
import { schemaFindings } from './schema-findings.js'
import { structureFindings } from './structure-findings.js'
import { syntaxFindings } from './syntax-findings.js'
import { textFindings } from './text-findings.js'

/** Which templates word a finding, and what is put into them; the same in every language. */
export function findingWordsFrom(language: Language, templates: FindingTemplates): FindingWords {
  const phrases = new FindingPhrases(language, templates)
  const chosen: AllChosenWordings = {
    ...syntaxFindings(phrases),
    ...schemaFindings(phrases),
    ...structureFindings(phrases),
    ...textFindings(phrases),
  }
  const words = ruleIds.map((id) => [id, (args: Findings[RuleId]) => word(id, args)])
  // Each rule is given its own arguments, which a list of pairs cannot say.
  return Object.fromEntries(words) as FindingWords

  function word(id: RuleId, args: Findings[RuleId]): Wording {
    const key = 'problem' in args ? `${id}.${args.problem}` : id
    const own = (chosen as Readonly<Record<string, (given: object) => Wording>>)[key]
    const given = withPhrases(args)
    return own?.(given) ?? phrases.wording(key as FilledKey, given as never)
  }

  function withPhrases(args: object & { suggestion?: string | null; field?: string | null }) {
    const { suggestion = null, field = null } = args
    const misleading = suggestion === null ? null : phrases.lookAlikes(Object.values(args), suggestion)
    return {
      meant: suggestion === null ? '' : (misleading ?? phrases.say('meant', { suggestion })),
      meantNumber: suggestion === null ? '' : (misleading ?? phrases.say('meant.number', { suggestion })),
      inField: field === null ? '' : phrases.say('in-field', { field }),
      ...args,
    }
  }
}
