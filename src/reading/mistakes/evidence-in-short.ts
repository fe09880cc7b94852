import { finding } from '../../findings/diagnostic.js'
import { fromRussian } from '../../suggest/from-russian.js'
import { answersIn } from '../typed-answers.js'
import type { Slip } from './slip.js'

/** A name and an address in place of the fields of a piece of evidence: «- Приказ № 5: https://…». */
export const slip: Slip = {
  id: 'evidence-in-short',
  examples: [
    {
      bad: 'department: finance\nitems:\n  "1.1":\n    text: Обучено 5 служащих.\n    evidence:\n      - ⟦Приказ № 5⟧: https://gorod.ru/2\n',
      good: 'department: finance\nitems:\n  "1.1":\n    text: Обучено 5 служащих.\n    evidence:\n      - {title: Приказ № 5, url: https://gorod.ru/2}\n',
    },
  ],
  *detect({ root }) {
    for (const { inside, fields } of answersIn(root)) {
      const evidence = fields.entries.get('evidence')?.value
      for (const [index, piece] of evidence?.kind === 'list' ? evidence.items.entries() : []) {
        const [only, another] = piece.kind === 'map' ? piece.entries.values() : []
        if (!only || another || only.value.kind !== 'scalar' || !/^(?:https?:|www\.)/i.test(only.value.value ?? ''))
          continue
        const args = { field: 'evidence', expected: ['fields' as const], found: 'text' as const, value: only.key }
        const told = finding('schema', only.keyPlace, { problem: 'wrong-kind', ...args, slip: 'evidence' })
        if (/^[А-ЯЁа-яё]/.test(only.key) && fromRussian(only.key, fieldsOfEvidence) === null) {
          yield { finding: told, explains: [['items', inside, 'evidence', `${index}`]] }
        }
      }
    }
  },
}

const fieldsOfEvidence: readonly string[] = ['title', 'url', 'kind', 'number', 'date']
