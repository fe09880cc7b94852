import fc from 'fast-check'
import type { Report } from '../../src/model/report.js'
import { report2020 } from './neighbours-of-2020.js'

const texts = [
  'Проведена проверка сведений.',
  'Обучено 25 служащих.',
  '- приём граждан;',
  'Памятка: https://nevadm.ru/1',
  'Мэрия.',
]
const paragraph = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.constantFrom(...texts).map((text) => `${text} И ещё.`) },
)
const list = fc.array(paragraph, { minLength: 1, maxLength: 5 })

/** Two reports of that many items: in each cell, the same few paragraphs in another order, some changed, some twice. */
export function cellsOfMoves(count: number, seed: number): readonly [Report, Report] {
  const cells = fc.sample(fc.tuple(list, list), { numRuns: count, seed })
  const [section] = report2020.sections
  const [item] = section?.items ?? []
  const [contribution] = item?.contributions ?? []
  if (!section || !item || !contribution) throw new Error('no item')
  const withTexts = (textsOf: (cell: [string[], string[]]) => string[]): Report => ({
    ...structuredClone(report2020),
    sections: [
      {
        ...section,
        items: cells.map((cell, index) => ({
          ...item,
          number: `1.${index + 1}`,
          indicators: [],
          contributions: [{ ...contribution, paragraphs: textsOf(cell), evidence: [], indicators: {} }],
        })),
      },
    ],
  })
  return [withTexts(([old]) => old), withTexts(([, now]) => now)]
}
