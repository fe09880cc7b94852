import { finding } from '../../findings/diagnostic.js'
import { answersIn, inFlow, numbered } from '../typed-answers.js'
import type { Slip } from './slip.js'

/** An item inside the one above it. */
export const slip: Slip = {
  id: 'indented-too-far',
  examples: [
    {
      bad: 'department: finance\nitems:\n  "1.1":\n    text: Обучено 5 служащих.\n    ⟦"1.5"⟧: Ревизии проведены.\n',
      good: 'department: finance\nitems:\n  "1.1":\n    text: Обучено 5 служащих.\n',
    },
  ],
  *detect({ root }) {
    for (const { inside, fields } of answersIn(root)) {
      for (const { key, keyPlace } of inFlow(fields) ? [] : numbered(fields.entries.values())) {
        const args = { problem: 'indented-too-far', key, inside } as const
        yield { finding: finding('schema', keyPlace, args), explains: [['items', inside, key]], unknownOnly: true }
      }
    }
  },
}
