import { finding } from '../../findings/diagnostic.js'
import type { Place } from '../../model/source-text.js'
import type { MapNode } from '../../yaml/node.js'
import { swallowsItems, typedIn } from '../typed-answers.js'
import type { Detected, Slip } from './slip.js'

/** `items` without its colon has become the end of the value before it, or the beginning of the key behind it. */
export const slip: Slip = {
  id: 'no-colon',
  examples: [
    {
      bad: 'department: finance\n⟦items⟧ "1.1": Обучено 5 служащих.\n',
      good: 'department: finance\nitems:\n  "1.1": Обучено 5 служащих.\n',
    },
    {
      bad: 'department: finance\n  ⟦items⟧\n',
      good: 'department: finance\nitems: {}\n',
    },
    {
      bad: 'department: finance\nitems:\n  ⟦"1.1"⟧\n',
      good: 'department: finance\nitems:\n  "1.1": Обучено 5 служащих.\n',
    },
  ],
  detect: ({ root }) => withoutColon(root),
}

/** At the start of a value: the number of an item whose colon is missing. */
const firstNumber = /^(?:"[\d.]+"|'[\d.]+'|«[\d.]+»|\d+(?:\.\d+)+\.?)(?=\s|$)/

export function* withoutColon(root: MapNode): Generator<Detected> {
  const items = root.entries.get('items')
  if (items) {
    const number = items.value.kind === 'scalar' ? firstNumber.exec(typedIn(items.value.place))?.[0] : undefined
    if (number === undefined) return
    const { place } = items.value
    yield noColon({ ...place, end: place.start + number.length }, [['items']], number)
    return
  }
  for (const { key, keyPlace, value } of root.entries.values()) {
    const place = { ...keyPlace, end: keyPlace.start + 'items'.length }
    if (/^items\s/.test(key)) yield noColon(place, [[key], ['items']])
    if (swallowsItems(value)) yield noColon({ ...value.place, start: value.place.end - 'items'.length }, [['items']])
  }
}

function noColon(place: Place, explains: string[][], field = 'items'): Detected {
  return { finding: finding('schema', place, { problem: 'no-colon', field }), explains }
}
