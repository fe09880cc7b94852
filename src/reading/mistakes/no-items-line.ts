import { finding } from '../../findings/diagnostic.js'
import { itemsOf, numbered } from '../typed-answers.js'
import { withoutColon } from './no-colon.js'
import type { Slip } from './slip.js'

/** Where the numbers of items stand at the top, or inside the department, and there is no `items` at all. */
export const slip: Slip = {
  id: 'no-items-line',
  examples: [
    {
      bad: 'department: finance\n⟦"1.1"⟧: Обучено 5 служащих.\n"1.5": Ревизии проведены.\n',
      good: 'department: finance\nitems:\n  "1.1": Обучено 5 служащих.\n',
    },
  ],
  *detect({ root }) {
    const department = root.entries.get('department')?.value
    const inside = department?.kind === 'map' ? [...department.entries.values()] : []
    const outside = numbered(root.entries.values())
    const [first] = [...outside, ...numbered(inside)]
    if (!first || itemsOf(root) || [...withoutColon(root)].length > 0) return
    const explains = [['items'], ...(inside.length > 0 ? [['department']] : []), ...outside.map(({ key }) => [key])]
    yield { finding: finding('schema', first.keyPlace, { problem: 'no-items-line', key: first.key }), explains }
  },
}
