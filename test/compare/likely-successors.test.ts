import { expect, test } from 'vitest'
import { likelySuccessors } from '../../src/compare/likely-successors.js'
import type { Item } from '../../src/model/report.js'
import { itemOf } from './reports.js'

const text = (year: number) => `В ${year} году обучено 12 служащих администрации.`
const item = (number: string, said: string, department = 'hr'): Item => {
  const made = itemOf({ number, text: said })
  return { ...made, contributions: made.contributions.map((one) => ({ ...one, department })) }
}

/** By numbers. */
const guessed = (removed: Item[], added: Item[]) =>
  [...likelySuccessors(removed, added)].map(([one, other]) => `${one.number} → ${other.number}`)

test('an item of which the same department says the same, years apart', () => {
  expect(guessed([item('2.4', text(2019))], [item('3.2', 'Проведено 5 бесед.'), item('3.3', text(2020))])).toEqual([
    '2.4 → 3.3',
  ])
})

test('not what another department says, nor what any item might have', () => {
  expect(guessed([item('2.4', text(2019))], [item('3.3', text(2020), 'finance')])).toEqual([])
  for (const said of ['', 'Проведено.', 'Нарушений не выявлено.']) {
    expect(guessed([item('2.4', said)], [item('3.3', said)])).toEqual([])
  }
})

test('one to one, the first with the first', () => {
  const twice = (...numbers: string[]) => numbers.map((number) => item(number, text(2020)))
  expect(guessed(twice('1', '2'), twice('5', '6'))).toEqual(['1 → 5', '2 → 6'])
  expect(guessed(twice('1', '2'), twice('5'))).toHaveLength(1)
  expect(guessed([], twice('5'))).toEqual([])
})

test('of several, the one that shares the most', () => {
  const [both, one] = [item('5', text(2020)), item('4', text(2020))]
  const more = item('x', 'Проведено 30 лекций в библиотеках.', 'finance').contributions
  const removed = item('1', text(2019))
  removed.contributions.push(...more)
  both.contributions.push(...more)
  expect(guessed([removed], [one, both])).toEqual(['1 → 5'])
})
