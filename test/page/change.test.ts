import { describe, expect, it } from 'vitest'
import { reportWords } from '../../src/language/report-words.js'
import { changeOf } from '../../src/page/change.js'

const en = reportWords('en')
const ru = reportWords('ru')

const figure = (value: number) => ({ value, text: String(value) })

describe('the change of a figure', () => {
  it.each([
    [73, 61, '▲', 'больше на 12'],
    [7, 9, '▼', 'меньше на 2'],
    [9, 9, '=', 'без изменений'],
    [0.3, 0.1, '▲', 'больше на 0,2'],
    [1.25, 0.25, '▲', 'больше на 1'],
    [100, 0, '▲', 'больше на 100'],
    [1_254_300.5, 987_000, '▲', 'больше на 267\u00a0300,5'],
    [5000, 1, '▲', 'больше на 4999'],
    [-3, 2, '▼', 'меньше на 5'],
    [1e-7, 0, '▲', 'больше на 0,0000001'],
  ])('%d after %d', (now, before, mark, text) => {
    expect(changeOf(figure(now), figure(before), ru)).toEqual({ mark, text })
  })

  it('speaks the language of the report', () => {
    expect(changeOf(figure(12_345.5), figure(0), en).text).toBe('up by 12,345.5')
  })
})
