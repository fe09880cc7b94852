import { describe, expect, test } from 'vitest'
import { areForms } from '../../src/text/stem.js'

describe('forms of one word differ in their endings alone', () => {
  test.each([
    ['коррупция', 'коррупции'],
    ['юный', 'юного'],
    ['чистых', 'чистым'],
    ['рука', 'руки'],
    ['день', 'дня'],
    ['рынок', 'рынка'],
    ['город', 'городов'],
    ['link', 'link'],
  ])('%s and %s', (one, other) => {
    expect(areForms(one, other)).toBe(true)
    expect(areForms(other, one)).toBe(true)
  })
  test.each([
    ['дом', 'дума'],
    ['рука', 'ручка'],
    ['город', 'городской'],
    ['1', '2'],
    ['2019', '2020'],
    ['link', 'links'],
    ['нет', 'сеть'],
  ])('%s and %s are two words', (one, other) => expect(areForms(one, other)).toBe(false))
})
