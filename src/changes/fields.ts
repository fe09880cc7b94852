import type { Changed, Comparison, ItemChange } from '../compare/comparison.js'
import type { ChangedField } from '../language/changes-words.js'
import { reportWords } from '../language/report-words.js'
import type { Report } from '../model/report.js'
import type { Language } from '../model/terms.js'

/** What changed of an item besides its figures and, where they come last, its text and evidence; as people read it. */
export function shortFields(
  { measure, deadline, responsible, status }: ItemChange,
  { old, new: latest }: Comparison,
  language: Language,
): { field: ChangedField; change: Changed<string> }[] {
  const { statuses } = reportWords(language)
  const fields: [ChangedField, Changed<string> | null][] = [
    ['measure', measure],
    ['deadline', deadline],
    ['responsible', responsible && { from: namesOf(responsible.from, old), to: namesOf(responsible.to, latest) }],
    ['status', status && { from: statuses[status.from], to: statuses[status.to] }],
  ]
  return fields.flatMap(([field, change]) => (change ? [{ field, change }] : []))
}

function namesOf(ids: string, { departments }: Report): string {
  const names = new Map(departments.map(({ id, name, abbreviation }) => [id, abbreviation ?? name]))
  const listed = ids.split(',').map((id) => names.get(id))
  // What the plan prints in place of names stands for itself.
  return listed.every((name) => name !== undefined) ? listed.join(', ') : ids
}
