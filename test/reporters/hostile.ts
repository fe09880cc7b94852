import { sha256 } from '../../src/commands/sha256.js'
import { findingWords, ruleWords } from '../../src/language/index.js'
import type { About, WriteForm } from '../../src/reporters/form.js'
import { type RenderedFinding, renderFindings } from '../../src/reporters/rendered-findings.js'
import { rules } from '../../src/rules/all-rules.js'
import type { Rule } from '../../src/rules/rule.js'
import { diagnose, sourcesOf, workspaceWith } from '../rules/workspace.js'

/** What breaks out of XML, JSON, workflow commands and terminals, where it is not escaped. */
export const hostile = ' ]]>  <b>&amp; ,  ::error file=x::y%0A "кавычка"  🙂  конец , %'

export const hostileNames = [
  'finance',
  'имя с пробелом, запятой и : %',
  'строка\nи ещё\rодна\t\u001b[31m',
  '"]]>&lt;🙂',
  // Half a pair: Windows knows such names.
  'половина \ud83d',
]

/** Findings of a text in a file whose name, too, may be the worst that there is. */
export async function told(text: string, name = 'finance'): Promise<RenderedFinding[]> {
  const file = `submissions/${name}.yaml`
  const yaml = `department: finance\nitems:\n  "1.1": |\n    А${text}\n  "1.11": Да.\n`
  // A copy to the letter would be one finding, whatever it holds.
  return toldOf({ ...workspaceWith('submissions/finance.yaml', `${yaml}# Ещё раз.\n`), [file]: yaml })
}

export async function toldOf(files: Record<string, string>): Promise<RenderedFinding[]> {
  const { findings, related } = await findingWords('ru')
  return [...renderFindings(diagnose(sourcesOf({ 2020: files }), '2020', 'lint'), { findings, related })]
}

/** What the form makes of findings, and of rules where there are any. */
export function written(
  write: WriteForm,
  found: readonly RenderedFinding[],
  rules: About['rules'] = [],
  tooManyWarnings = false,
): string {
  const count = (wanted: string) => found.filter(({ severity }) => severity === wanted).length
  const counts = { error: count('error'), warning: count('warning'), info: count('info') }
  return [...write(found, { version: '1.0.0', files: 3, counts, tooManyWarnings, sha256, rules })].join('')
}

/** As the program tells of them. */
export async function toldRules(language: 'ru' | 'en' = 'ru'): Promise<About['rules']> {
  const words = await ruleWords(language)
  return Object.values<Rule>(rules).map(({ id, severity }) => ({ id, severity, ...words[id] }))
}

/** The same finding with other fields. */
export function altered(one: RenderedFinding, fields: Partial<RenderedFinding>): RenderedFinding {
  const { fixable, fix, marked } = one
  return { ...one, fixable, fix, marked, ...fields }
}
