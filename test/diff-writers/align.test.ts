import { expect, test } from 'vitest'
import { align } from '../../src/diff-writers/align.js'

const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: '', text }))
const [checked, taught, read] = ['Проведена проверка.', 'Обучено 25 служащих.', 'Выпущена памятка для граждан.']

test('a paragraph that moved is a step in either list, and names its place in the other', () => {
  expect(align(paragraphs(checked, taught, read), paragraphs(taught, read, checked))).toEqual([
    { from: 0, to: null, moved: 2 },
    { from: 1, to: 0 },
    { from: 2, to: 1 },
    { from: null, to: 2, moved: 0 },
  ])
})

test('a paragraph that moved becomes no other, however much that resembles it', () => {
  const steps = align(paragraphs(checked, read, taught), paragraphs('Обучено 26 служащих.', taught, checked, read))
  expect(steps.filter(({ moved }) => moved !== undefined)).toEqual([
    { from: null, to: 1, moved: 2 },
    { from: 2, to: null, moved: 1 },
  ])
})

test('a paragraph that changed on its way, or became another kind, did not move', () => {
  const now = [...paragraphs(taught, read), { kind: 'list', text: checked }]
  expect(align(paragraphs(checked, taught, read), now).some(({ moved }) => moved !== undefined)).toBe(false)
})

test('empty paragraphs do not move', () => {
  const steps = align(paragraphs('', checked, taught), paragraphs(checked, taught, ''))
  expect(steps.some(({ moved }) => moved !== undefined)).toBe(false)
})

test('letters that Unicode writes in another way are the same', () => {
  const typed = 'Приём.'
  expect(align(paragraphs(typed), paragraphs(typed.normalize('NFD')))).toEqual([{ from: 0, to: 0 }])
})
