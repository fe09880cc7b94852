import { type Finding, finding } from '../../findings/diagnostic.js'
import { canonicalNumber } from '../../model/item-number.js'
import { type Entry, type MapNode, mapWith, withValue } from '../../yaml/node.js'
import { numberLike } from '../typed-answers.js'
import type { Slip } from './slip.js'

/** Items that stand below the number or the heading of their section, as in the plan, are put where the section stands. */
export const slip: Slip = {
  id: 'section-in-items',
  examples: [
    {
      bad: 'department: finance\nitems:\n  ⟦"1"⟧:\n    "1.1": Обучено 5 служащих.\n',
      good: 'department: finance\nitems:\n  "1.1": Обучено 5 служащих.\n',
    },
  ],
  detect({ root, duplicates }) {
    const items = root.entries.get('items')?.value
    if (items?.kind !== 'map') return []
    const told: Finding[] = []
    const lifted = [...items.entries.values()].flatMap((entry) => {
      const inner = itemsOfSection(entry, items)
      if (inner.length === 0) return entry
      told.push(finding('schema', entry.keyPlace, { problem: 'section-in-items', key: entry.key }))
      return inner
    })
    if (told.length === 0) return []
    const mended = { root: withValue(root, 'items', mapWith(lifted, items.place)), duplicates }
    return told.map((finding) => ({ finding, explains: [], mended }))
  },
}

/** None where it may be an item that others have slid into. */
function itemsOfSection({ key, value }: Entry, { entries }: MapNode): Entry[] {
  if (value.kind !== 'map') return []
  const inner = [...value.entries.values()]
  const isWithin = (one: string) => !numberLike.test(key) || one.startsWith(`${canonicalNumber(key)}.`)
  return inner.every((one) => numberLike.test(one.key) && isWithin(one.key) && !entries.has(one.key)) ? inner : []
}
