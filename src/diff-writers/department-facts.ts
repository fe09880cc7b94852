import type { DepartmentChange, ItemChange } from '../compare/comparison.js'
import { verdictOf } from '../compare/verdict.js'
import type { Contribution, Item } from '../model/report.js'
import type { Fact } from './facts.js'
import type { Wording } from './wording.js'

/** Who answered an item and did not before, or the other way round; whose answer is the earlier one. */
export function departmentFacts(one: ItemChange, wording: Wording): Fact[] {
  const { from, to, departments } = one
  if (!from || !to) return []
  const { words } = wording
  const names = (is: (change: DepartmentChange) => boolean) =>
    departments.filter(is).map(({ id }) => nameOf(id, wording))
  const who = [
    ...names(({ change }) => change === 'removed').map((text) => ({ kind: 'deleted' as const, text })),
    ...names(({ change }) => change === 'added').map((text) => ({ kind: 'inserted' as const, text })),
  ]
  const isSeveral = departments.length > 1
  const statuses = one.status && !isSeveral ? [] : departments.flatMap(({ id }) => statusFact(id, from, to, wording))
  // Where all of them repeat themselves, that is told of the item.
  const isEarlier = ({ id, change }: DepartmentChange) =>
    change === 'copied' || (change === 'unchanged' && answersOf(to, id).some(hasText))
  const earlier = isSeveral && !one.copied ? names(isEarlier) : []
  // An answer may have changed in what no other line shows.
  const isUnseen = !one.text && !one.evidence && statuses.length === 0
  const changed = isUnseen ? names(({ change }) => change === 'changed' || change === 'copied') : []
  const list = (label: string, all: readonly string[]): Fact[] =>
    all.length === 0 ? [] : [{ label, form: 'note', text: all.join(', '), isTyped: true }]
  return [
    ...(who.length > 0 ? [{ label: words.parts.answers, form: 'names' as const, names: who }] : []),
    ...statuses,
    ...list(words.parts.answerChanged, changed),
    ...list(words.parts.earlierText, earlier),
  ]
}

/** The status that one department gave, where it is another. */
function statusFact(id: string, from: Item, to: Item, wording: Wording): Fact[] {
  const [before, after] = [answersOf(from, id), answersOf(to, id)].map((all) =>
    all.flatMap(({ status }) => status ?? []),
  )
  const [was, is] = [before?.[0], after?.[0]]
  if (!was || !is || before?.join() === after?.join()) return []
  const { statuses } = wording.terms
  const told = (all: readonly Item['status'][] = []) => all.map((status) => statuses[status]).join(', ')
  const { regressed, progressed } = verdictOf(was, is)
  return [
    {
      label: wording.words.statusOf({ department: nameOf(id, wording) }),
      ...{ form: 'step', from: told(before), to: told(after), isTyped: false },
      verdict: regressed ? 'worse' : progressed ? 'better' : null,
    },
  ]
}

function answersOf({ contributions }: Item, id: string): Contribution[] {
  return contributions.filter(({ department, jointly }) => department === id || jointly.includes(id))
}

function hasText({ paragraphs, reason }: Contribution): boolean {
  return paragraphs.length > 0 || reason !== null
}

/** As the new report calls it, if it knows it. */
export function nameOf(id: string, { comparison, nameOf: named }: Wording): string {
  const known = [...comparison.new.departments, ...comparison.old.departments].find((one) => one.id === id)
  return known ? named(known) : id
}
