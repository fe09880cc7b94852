import { finding } from '../../findings/diagnostic.js'
import { itemsOf, numbered } from '../typed-answers.js'
import type { Slip } from './slip.js'

/** Numbers of items that stand outside of `items`: behind it, and before it where some are inside. */
export const slip: Slip = {
  id: 'items-not-indented',
  examples: [
    {
      bad: 'department: finance\nitems:\n⟦"1.1"⟧: Обучено 5 служащих.\n"1.5": Ревизии проведены.\n',
      good: 'department: finance\nitems:\n  "1.1": Обучено 5 служащих.\n',
    },
  ],
  *detect({ root }) {
    const under = itemsOf(root)
    const items = under?.value
    if (!under || !(items?.kind === 'map' || (items?.kind === 'scalar' && items.value === null))) return
    const all = [...root.entries.values()]
    const outside = numbered(items.kind === 'map' ? all : all.slice(all.indexOf(under)))
    const [first] = outside
    if (!first) return
    const explains = outside.map(({ key }) => [key])
    if (items.kind === 'scalar') explains.push(['items'])
    const args = { problem: 'not-indented', key: first.key, under: under.key } as const
    yield { finding: finding('schema', first.keyPlace, args), explains }
  },
}
