import { describe, expect, test } from 'vitest'
import { itemsOf, reportOf } from './compile-files.js'
import { childFile, errors, family, parent } from './plan-family.js'

describe('amendments', () => {
  const amended = (...amendments: object[]) => reportOf(family({ amendments }, { '1.1, 1.2': 'Есть.' }))
  const itemNumber = (report: ReturnType<typeof reportOf>, number: string) =>
    itemsOf(report).find((item) => item.number === number)

  test('replace the fields given and leave the others', () => {
    const item = itemNumber(amended({ number: '1.1', measure: 'Иначе', due: '2020-05-01' }), '1.1')
    expect(item).toMatchObject({ measure: 'Иначе', deadline: 'постоянно', due: ['2020-05-01'], responsible: ['hr'] })
  })

  test('null clears', () => {
    expect(itemNumber(amended({ number: '1.1', responsible: null }), '1.1')?.responsible).toBeNull()
    const files = family({ amendments: [{ number: '1.3', repealed: null }] })
    expect(itemNumber(reportOf(files), '1.3')).toMatchObject({ repealed: null, status: 'reported' })
  })

  test('remove drops an item, of an inner section too', () => {
    const report = amended({ number: '1.3', remove: true })
    expect(itemsOf(report).map(({ number }) => number)).toEqual(['1.1', '1.2'])
  })

  test('remove: false drops nothing', () => {
    expect(itemNumber(amended({ number: '1.1', remove: false }), '1.1')).toBeDefined()
  })

  test('after adds an item behind another, which may be new itself; a dot at the end is of no account', () => {
    const added = (number: string, after: string) => ({ number, after, measure: 'Новая', deadline: 'сразу' })
    const files = family(
      { amendments: [added('1.15.', '1.1.'), added('1.16', '1.15')] },
      { '1.1,1.2,1.15,1.16': 'Да.' },
    )
    expect(itemsOf(reportOf(files)).map(({ number }) => number)).toEqual(['1.1', '1.15', '1.16', '1.2', '1.3'])
  })

  test.each([
    ['an unknown number', { number: '1.9', measure: 'Иначе' }, 'unknown-item'],
    ['a new item after an unknown one', { number: '1.9', after: '7', measure: 'М', deadline: 'Д' }, 'unknown-item'],
    [
      'a number that there is, as new',
      { number: '1.2', after: '1.1', measure: 'М', deadline: 'Д' },
      'duplicate-number',
    ],
    [
      'a new item without a deadline',
      { number: '1.9', after: '1.2', measure: 'М', repealed: { act: '№ 9' } },
      'schema',
    ],
    ['a field that cannot be cleared', { number: '1.1', measure: null }, 'schema'],
    ['a field that there is not', { number: '1.1', mesure: 'М' }, 'schema'],
  ])('%s is an error', (_, amendment, rule) => {
    expect(errors(family({ amendments: [amendment] }, { '1.1, 1.2': 'Есть.' }))).toEqual([
      `${rule} error ${childFile}:1`,
    ])
  })

  test('of one item twice are an error', () => {
    const twice = [
      { number: '1.1', measure: 'А' },
      { number: '1.1.', measure: 'Б' },
    ]
    expect(errors(family({ amendments: twice }))).toEqual([`duplicate-number error ${childFile}:1`])
  })

  test('without a plan to amend are an error', () => {
    const alone = { ...parent, amendments: [{ number: '1.1', measure: 'А' }] }
    expect(errors({ ...family({}), [childFile]: alone })).toEqual([`schema error ${childFile}:1`])
  })
})
