import { expect, test } from 'vitest'
import { idByName } from '../../src/suggest/by-name.js'

const things = [
  { id: 'hr', names: ['Отдел кадров и наград', 'отдел кадров'] },
  { id: 'finance', names: ['Финансовое управление'] },
  { id: 'property', names: ['Комитет по имуществу', 'КУМИ'] },
  { id: 'land', names: ['Комитет по земле'] },
  { id: 'law', names: ['Правовой отдел города'] },
  { id: 'law-2', names: ['Правовой отдел города'] },
]

test.each([
  ['финансовое управление', 'finance'],
  ['Финансовое  управленее', 'finance'],
  ['куми', 'property'],
  // Both names of one thing begin so.
  ['Отдел кадров', 'hr'],
  ['Комитет по имуществу города', null],
  ['комитет по', null],
  ['Правовой отдел города', null],
  ['правовой отдел', null],
  ['комитет', null],
])('«%s» is called %s', (typed, id) => expect(idByName(typed, things)).toBe(id))

test('a name that alone begins so is meant', () => {
  expect(idByName('Финансовое управление', [{ id: 'finance', names: ['Финансовое управление города'] }])).toBe(
    'finance',
  )
})
