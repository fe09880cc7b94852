import type { Diagnostic, Finding } from '../../../src/findings/diagnostic.js'
import { findingWords } from '../../../src/language/index.js'
import { SourceText } from '../../../src/model/source-text.js'
import { type FileKind, validate } from '../../../src/reading/schema/validate.js'
import { readYaml } from '../../../src/yaml/read-yaml.js'
import { diagnose, sourcesOf, workspaceWith } from '../../rules/workspace.js'

const { findings: russian } = await findingWords('ru')

export function found(kind: FileKind, text: string): Finding[] {
  const { root, duplicates, faults } = readYaml(new SourceText('a.yaml', text))
  if (!root || duplicates.length + faults.length > 0) throw new Error(`cannot be read: ${text}`)
  return validate(kind, root)
}

/** What is marked, and what is said of it in Russian. */
export function told(kind: FileKind, text: string): string[] {
  const word = russian.schema as (args: Finding['args']) => { message: string }
  return found(kind, text).map(({ args, place }) => {
    return `${place.source.text.slice(place.start, place.end)}: ${word(args).message}`
  })
}

/** A submission with one answer of these fields. */
export const answerWith = (fields: string): string =>
  `department: finance\nitems:\n  "1.1":\n${fields.replace(/^/gm, '    ')}\n`

/** How to mend what is found in a submission. */
export const hints = (text: string, words = russian): (string | null)[] =>
  found('submission', text).map(({ args }) => {
    return (words.schema as (one: typeof args) => { hint?: string })(args).hint ?? null
  })

/** What lint finds in a submission with these items. */
export function lintOf(items: string): Diagnostic[] {
  const files = workspaceWith('submissions/finance.yaml', `department: finance\nitems:\n${items}`)
  return diagnose(sourcesOf({ 2020: files }), '2020', 'lint')
}

/** The rule of each finding there, and what is marked. */
export const rulesAndMarked = (items: string): string[] =>
  lintOf(items).map(({ rule, place: { source, start, end } }) => `${rule} ${source.text.slice(start, end)}`)
