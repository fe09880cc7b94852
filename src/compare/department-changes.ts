import type { Contribution, Item, Report } from '../model/report.js'
import type { DepartmentChange } from './comparison.js'
import { yearsOf } from './report-years.js'
import { changedData } from './same.js'
import { isCopied } from './years.js'

/** What became of each department's answer to an item; those that answered jointly answered too. */
export function departmentChanges(from: Item, to: Item, old: Report, latest: Report): DepartmentChange[] {
  const [before, after] = [answersOf(from), answersOf(to)]
  const place = new Map(
    [...latest.departments, ...old.departments].map(({ id }, index) => [id, index] as const).reverse(),
  )
  const ids = [...new Set([...after.keys(), ...before.keys()])].sort(
    (one, other) => (place.get(one) ?? place.size) - (place.get(other) ?? place.size),
  )
  return ids.map((id) => {
    const [was, is] = [before.get(id), after.get(id)]
    if (!was || !is) return { id, change: was ? 'removed' : 'added' }
    if (!changedData(was.map(dataOf), is.map(dataOf))) return { id, change: 'unchanged' }
    return { id, change: isCopied(textOf(was), textOf(is), yearsOf(old, latest)) ? 'copied' : 'changed' }
  })
}

/** Whether all that was answered, by whomever, is what was answered before but for years. */
export function isAnsweredAlike(from: Item, to: Item, old: Report, latest: Report): boolean {
  const [before, after] = [answersOf(from), answersOf(to)]
  return [...new Set([...before.keys(), ...after.keys()])].every((id) => {
    const [was, is] = [before.get(id), after.get(id)]
    if (!was || !is) return false
    return !changedData(was.map(dataOf), is.map(dataOf)) || isCopied(listOf(was), listOf(is), yearsOf(old, latest))
  })
}

/** All that answers say, a line each; two that say the same in other places are not the same. */
function listOf(answers: readonly Contribution[]): string {
  return answers
    .map(dataOf)
    .flatMap(({ paragraphs, reason, status, evidence }) => [
      ...[`${paragraphs.length}`, ...paragraphs, reason ?? '', status ?? ''],
      ...evidence.flatMap(({ title, url, kind, number, date }) => [title, url, kind, number, date]),
    ])
    .join('\n')
}

function answersOf({ contributions }: Item): Map<string, Contribution[]> {
  const answers = new Map<string, Contribution[]>()
  for (const contribution of contributions) {
    for (const id of new Set([contribution.department, ...contribution.jointly])) {
      answers.set(id, [...(answers.get(id) ?? []), contribution])
    }
  }
  return answers
}

/** All that an answer says; figures are compared by themselves, by indicator, and where it stands in a file is no answer. */
function dataOf({ paragraphs, reason, status, evidence }: Contribution) {
  return { paragraphs, reason, status, evidence }
}

function textOf(answers: readonly Contribution[]): string {
  return answers
    .flatMap(({ paragraphs, reason }) => (reason === null ? paragraphs : [...paragraphs, reason]))
    .join('\n')
}
