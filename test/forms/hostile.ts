import { type Told, tell } from '../../src/forms/told.js'
import { findingWords, ruleWords } from '../../src/language/index.js'
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
export async function told(text: string, name = 'finance'): Promise<Told[]> {
  const file = `submissions/${name}.yaml`
  const yaml = `department: finance\nitems:\n  "1.1": |\n    А${text}\n  "1.11": Да.\n`
  return toldOf({ ...workspaceWith('submissions/finance.yaml', yaml), [file]: yaml })
}

export async function toldOf(files: Record<string, string>): Promise<Told[]> {
  const { findings, related } = await findingWords('ru')
  return tell(diagnose(sourcesOf({ 2020: files }), '2020', 'lint'), { findings, related })
}

export const nothing = { version: '1.0.0', files: 3, rules: [] }

/** With the rules, as the program gives them. */
export async function about(language: 'ru' | 'en' = 'ru') {
  const words = await ruleWords(language)
  return { ...nothing, rules: Object.values<Rule>(rules).map(({ id, severity }) => ({ id, severity, ...words[id] })) }
}
