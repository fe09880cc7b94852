import { countBySeverity, type Diagnostic } from '../findings/diagnostic.js'
import { findingWords, ruleWords } from '../language/index.js'
import type { Language } from '../model/terms.js'
import type { FindingsForm } from '../reporters/form.js'
import { forms } from '../reporters/registry.js'
import { type RenderedFinding, renderFindings as rendered } from '../reporters/rendered-findings.js'
import { rules } from '../rules/all-rules.js'
import type { Rule } from '../rules/rule.js'
import { noDisplay } from '../terminal/display.js'
import { sha256 } from './sha256.js'

declare const SVOD_VERSION: string

/** Findings in words, one by one: the message, what to do, and the lines and columns that they are about. */
export async function wordFindings(diagnostics: readonly Diagnostic[], language: Language): Promise<RenderedFinding[]> {
  return [...rendered(diagnostics, await findingWords(language))]
}

export interface RenderFindingsOptions {
  language: Language
  form: FindingsForm
  /** How many files were looked at, for the forms that say so. */
  files?: number
}

/** Findings as `svod lint --format` prints them to a file. */
export async function renderFindings(
  diagnostics: readonly Diagnostic[],
  { language, form, files = 0 }: RenderFindingsOptions,
): Promise<string> {
  if (form === 'pretty') {
    const { pretty } = await import('../reporters/pretty.js')
    return [...(await pretty(diagnostics, noDisplay, language))].join('')
  }
  const [{ write }, words, rulesInWords] = await Promise.all([
    forms[form](),
    findingWords(language),
    ruleWords(language),
  ])
  const about = {
    version: SVOD_VERSION,
    files,
    counts: countBySeverity(diagnostics),
    // The library knows no limit.
    tooManyWarnings: false,
    sha256,
    rules: Object.values<Rule>(rules).map(({ id, severity }) => ({ id, severity, ...rulesInWords[id] })),
  }
  return [...write(rendered(diagnostics, words), about)].join('')
}
