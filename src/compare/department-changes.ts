import { answerTextOf } from '../model/answer-text.js'
import type { Contribution, Item, Report } from '../model/report.js'
import { isCopiedText } from '../text/copied-text.js'
import { changedData, changedText } from './changed-values.js'
import type { DepartmentChange } from './comparison.js'
import { yearsOf } from './report-years.js'

/** What became of each department's answer to an item; those that answered jointly answered too. */
export function departmentChanges(from: Item, to: Item, old: Report, latest: Report): DepartmentChange[] {
  const [before, after] = [answersByDepartment(from), answersByDepartment(to)]
  const place = new Map(
    [...latest.departments, ...old.departments].map(({ id }, index) => [id, index] as const).reverse(),
  )
  const ids = [...new Set([...after.keys(), ...before.keys()])].sort(
    (one, other) => (place.get(one) ?? place.size) - (place.get(other) ?? place.size),
  )
  return ids.map((id) => {
    const [was, is] = [before.get(id), after.get(id)]
    if (!was || !is) return { id, change: was ? 'removed' : 'added' }
    const text = { from: answersText(was), to: answersText(is) }
    const isChanged = changedText(text.from, text.to) ?? changedData(was.map(dataOf), is.map(dataOf))
    if (!isChanged) return { id, change: 'unchanged' }
    return { id, change: isCopiedText(text.from, text.to, yearsOf(old, latest)) ? 'copied' : 'changed' }
  })
}

/** Whether all that was answered, by whomever, is what was answered before but for years. */
export function isAnsweredAlike(from: Item, to: Item, old: Report, latest: Report): boolean {
  const [before, after] = [answersByDepartment(from), answersByDepartment(to)]
  return [...new Set([...before.keys(), ...after.keys()])].every((id) => {
    const [was, is] = [before.get(id), after.get(id)]
    if (!was || !is) return false
    return !changedText(listOf(was), listOf(is)) || isCopiedText(listOf(was), listOf(is), yearsOf(old, latest))
  })
}

/** All that answers say, a line each; two that say the same in other places are not the same. */
function listOf(answers: readonly Contribution[]): string {
  return answers
    .flatMap(({ paragraphs, reason, status, evidence }) => [
      ...[`${paragraphs.length}`, ...paragraphs, reason ?? '', status ?? ''],
      ...evidence.flatMap(({ title, url, kind, number, date }) => [title, url, kind, number, date]),
    ])
    .join('\n')
}

function answersByDepartment({ contributions }: Item): Map<string, Contribution[]> {
  const answers = new Map<string, Contribution[]>()
  for (const contribution of contributions) {
    for (const id of new Set([contribution.department, ...contribution.jointly])) {
      answers.set(id, [...(answers.get(id) ?? []), contribution])
    }
  }
  return answers
}

/** All that an answer says beside its paragraphs; figures are compared by themselves, by indicator. */
function dataOf({ reason, status, evidence }: Contribution) {
  return { reason, status, evidence }
}

function answersText(answers: readonly Contribution[]): string {
  return answers.map(answerTextOf).join('\n')
}
