import type { ItemChange } from '../compare/comparison.js'
import type { Fact } from './facts.js'
import { figureFacts } from './figures.js'
import { itemFacts, textFact } from './item-facts.js'
import { readableChanges } from './readable-changes.js'
import type { Wording } from './wording.js'

/** Everything that changed in an item; of one that only one of the reports has, what it says besides its measure. */
export function detailsOf(one: ItemChange, wording: Wording): Fact[] {
  const { measure } = one
  return [
    ...(measure
      ? [
          {
            label: wording.words.parts.measure,
            form: 'words' as const,
            changes: readableChanges(measure.from, measure.to),
          },
        ]
      : []),
    ...itemFacts(one, wording),
    ...figureFacts(one, wording),
    ...textFact('text', one, wording),
    ...textFact('evidence', one, wording),
  ]
}
