import type { ItemChange } from '../compare/comparison.js'
import type { ChangeClass } from '../language/changes-words.js'

/** What one word says best what became of an item: the gravest, and then what the change was confined to. */
export function classOf(one: ItemChange): ChangeClass {
  if (one.change === 'added' || one.change === 'removed') return one.change
  if (one.regressed) return 'regressed'
  if (one.progressed) return 'progressed'
  if (one.change === 'unchanged') return one.copied ? 'copied' : 'unchanged'
  const isElsewhere =
    one.matchedBy === 'measure' ||
    one.indicators.length > 0 ||
    [one.measure, one.deadline, one.responsible, one.status, one.evidence].some((field) => field !== null)
  if (isElsewhere) return 'changed'
  return one.copied ? 'copied' : 'text'
}
