import { describe, expect, test } from 'vitest'
import { meantNumbers } from '../../src/suggest/meant-numbers.js'
import { nearest } from '../../src/suggest/nearest.js'

const numbers = ['1.1', '1.2', '1.3', '1.10', '2.1', '2.3', '3.1', '4.1а']

describe('a number as the eye reads it', () => {
  test.each([
    ['«1.1»', '1.1'],
    ['„2.3“', '2.3'],
    ['“1.10”', '1.10'],
    ['1.1О', '1.10'],
    ['1.1о', '1.10'],
    ['1.1O', '1.10'],
    ['1.З', '1.3'],
    ['З.1', '3.1'],
    ['l.2', '1.2'],
    ['1,3', '1.3'],
    ['4.1a', '4.1а'],
    ['4.1А', '4.1а'],
    ['1.22', '1.2'],
    ['9.9', null],
    ['', null],
  ])('%s means %s', (typed, meant) => expect(nearest(typed, numbers)).toBe(meant))
})

test.each([
  ['finаnce', 'finance'],
  ['Finance', 'finance'],
  ['«hr»', 'hr'],
  ['finanse', 'finance'],
  ['press', null],
])('the id %s means %s', (typed, meant) => expect(nearest(typed, ['finance', 'hr', 'legal'])).toBe(meant))

test('a hundred thousand dashes are no range, and take no time', { timeout: 2000 }, () => {
  expect(meantNumbers('2.7-'.repeat(100_000), new Set(numbers))).toEqual([])
})

test.each([
  ['П.3', ['II.3']],
  ['Ш.1', ['III.1']],
  ['І.2', ['I.2']],
  ['IП.1', ['III.1']],
  ['п.2', ['2']],
  ['П.2', ['2']],
])('Roman figures typed in Cyrillic letters: %s means %j', (typed, meant) => {
  expect(meantNumbers(typed, new Set(['I.2', 'II.3', 'III.1', '2']))).toEqual(meant)
})
