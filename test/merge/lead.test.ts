import { expect, test } from 'vitest'
import { documentOf, itemOf, linesOf, planOf, workspace } from '../compile/compile-files.js'

const linesWith = (aggregate: string, given: Record<string, number>) => {
  const indicators = [{ id: 'n', name: 'Эн', aggregate }]
  const plan = planOf({ items: [itemOf('1', { indicators, lead: 'Итого {{n}}.' })] })
  const answers = Object.entries(given).map(([id, n]) => [id, { '1': { text: `От ${id}.`, indicators: { n } } }])
  return linesOf(documentOf(workspace(plan, Object.fromEntries(answers))), '1')
}

test('a sum in the lead is made of what each department gave', () => {
  expect(linesWith('sum', { hr: 5, finance: 9 })).toEqual(['Итого 14.', 'От hr.', 'От finance.'])
})

test('the largest value in the lead does not tell the others, so each is printed', () => {
  expect(linesWith('max', { hr: 5, finance: 9 })).toEqual([
    'Итого 9.',
    'От hr.',
    'От finance.',
    'indicator: Эн: 9 (Отдел кадров\u00a0–\u00a05, Финансовое управление\u00a0–\u00a09)',
  ])
  expect(linesWith('max', { hr: 5 })).toEqual(['Итого 5.', 'От hr.'])
})
