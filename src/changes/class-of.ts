import type { ItemChange } from '../compare/comparison.js'
import type { ChangeClass } from '../language/changes-words.js'

/** The classes that an item may be of, weightiest first. */
export const changeClasses: readonly ChangeClass[] = [
  'regressed',
  'removed',
  'added',
  'progressed',
  'text',
  'changed',
  'copied',
  'unchanged',
]

/** Everything that is true of an item, weightiest first. */
export function classesOf(one: ItemChange): ChangeClass[] {
  const { change, regressed, progressed, copied } = one
  const isOther = change === 'changed' && !regressed && !progressed
  const holds: Record<ChangeClass, boolean> = {
    regressed,
    removed: change === 'removed',
    added: change === 'added',
    progressed,
    text: isOther && !copied && isOnlyText(one),
    changed: isOther && !isOnlyText(one),
    copied,
    unchanged: change === 'unchanged',
  }
  return changeClasses.filter((each) => holds[each])
}

/** What one word says best what became of an item; that it came or went goes before what that means. */
export function classOf(one: ItemChange): ChangeClass {
  if (one.change === 'added' || one.change === 'removed') return one.change
  return classesOf(one)[0] ?? 'unchanged'
}

function isOnlyText(one: ItemChange): boolean {
  const isElsewhere =
    one.from?.number !== one.to?.number ||
    one.indicators.length > 0 ||
    [one.measure, one.deadline, one.responsible, one.status, one.evidence].some((field) => field !== null)
  return !isElsewhere
}
