import { describe, expect, test } from 'vitest'
import { documentOf, itemOf, linesOf, planOf, workspace } from '../compile/compile-files.js'

describe('numbers are printed as the language does', () => {
  test.each([
    ['ru', '0', '0'],
    ['ru', '-5', '-5'],
    ['ru', '1030', '1030'],
    ['ru', '12345', '12\u00a0345'],
    ['ru', '-12345', '-12\u00a0345'],
    ['ru', '1234567', '1\u00a0234\u00a0567'],
    ['ru', '1234.5678', '1234,5678'],
    ['ru', '123456.75', '123\u00a0456,75'],
    ['ru', '0.000000001', '0,000000001'],
    ['ru', '999999999999999', '999\u00a0999\u00a0999\u00a0999\u00a0999'],
    ['ru', '0012', '12'],
    ['ru', '-0', '0'],
    ['en', '1030', '1030'],
    ['en', '12345', '12,345'],
    ['en', '123456.75', '123,456.75'],
  ])('%s: %s is %s', (language, typed, shown) => {
    const item = itemOf('1', { indicators: [{ id: 'checks', name: 'Проверок' }] })
    const entry = { text: '{{checks}}', indicators: { checks: typed } }
    const files = workspace(planOf({ items: [item], language }), { hr: { '1': entry } })
    expect(linesOf(documentOf(files), '1')).toEqual([shown])
    // A column, or the line of an indicator that no template prints, has the number in the same dress.
    const bare = workspace(planOf({ items: [item], language }), { hr: { '1': { indicators: { checks: typed } } } })
    expect(linesOf(documentOf(bare), '1')).toEqual([`indicator: Проверок: ${shown}`])
  })
})
