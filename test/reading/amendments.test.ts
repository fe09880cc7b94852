import { describe, expect, test } from 'vitest'
import { findingWords } from '../../src/language/index.js'
import type { Section } from '../../src/model/report.js'
import { compileFiles, type Files, itemOf, itemsOf, planOf, reportOf } from '../compile/compile-files.js'
import { childFile, errors, family, parent, parentFile } from './plan-family.js'

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
      'a new item without a deadline',
      { number: '1.9', after: '1.2', measure: 'М', repealed: { act: '№ 9' } },
      'schema',
    ],
    ['a new item before an unknown one', { number: '1.9', before: '7', measure: 'М', deadline: 'Д' }, 'unknown-item'],
    ['a new item in an unknown section', { number: '1.9', section: '7', measure: 'М', deadline: 'Д' }, 'schema'],
    ['an item moved to an unknown section', { number: '1.1', section: '7' }, 'schema'],
    ['an item moved after itself', { number: '1.1', after: '1.1' }, 'schema'],
    ['two places', { number: '1.1', after: '1.2', before: '1.3' }, 'schema'],
    ['a place and a section', { number: '1.1', after: '1.2', section: '1.а' }, 'schema'],
    ['a removal with other fields', { number: '1.1', remove: true, measure: 'М' }, 'schema'],
    ['a removal with a place', { number: '1.1', remove: true, after: '1.2' }, 'schema'],
    ['a title of an item', { number: '1.1', title: 'М' }, 'schema'],
    ['an unknown section, renamed', { section: '7', title: 'М' }, 'schema'],
    ['a section renamed and more', { section: '1', title: 'М', measure: 'М' }, 'schema'],
    ['a title of a section that is empty', { section: '1', title: null }, 'schema'],
    ['a field that cannot be cleared', { number: '1.1', measure: null }, 'schema'],
    ['another one', { number: '1.1', deadline: null }, 'schema'],
    ['a field that there is not', { number: '1.1', mesure: 'М' }, 'schema'],
  ])('%s is an error', (_, amendment, rule) => {
    expect(errors(family({ amendments: [amendment] }, { '1.1, 1.2': 'Есть.' }))).toEqual([
      `${rule} error ${childFile}:1`,
    ])
  })

  test.each([
    [{ number: '1.9', measure: 'М', deadline: 'Д' }, 'пункта 1.9 нет в плане, и не указано, где ему стоять'],
    [{ number: '1.9', deadline: 'Д' }, 'пункт 1.9 не найден в плане'],
  ])('of an unknown item says that its place is missing where it has a measure', async (amendment, expected) => {
    const { findings } = await findingWords('ru')
    const { diagnostics } = compileFiles(family({ amendments: [amendment] }))
    const args = diagnostics.find(({ rule }) => rule === 'unknown-item')?.args
    expect(findings['unknown-item'](args as { number: string; suggestion: null }).message).toBe(expected)
  })

  test('of one item twice are an error', () => {
    const twice = [
      { number: '1.1', measure: 'А' },
      { number: '1.1.', measure: 'Б' },
    ]
    expect(errors(family({ amendments: twice }))).toEqual([`duplicate-number error ${childFile}:1`])
  })

  test('of one item twice are told as that', async () => {
    const twice = [
      { number: '1.1', measure: 'А' },
      { number: '1.1', remove: true },
    ]
    const args = { number: '1.1', amended: 'item' as const }
    const { diagnostics } = compileFiles(family({ amendments: twice }))
    expect(diagnostics.find(({ rule }) => rule === 'duplicate-number')?.args).toEqual(args)
    const { findings } = await findingWords('ru')
    expect(findings['duplicate-number'](args).message).toBe('пункт 1.1 в amendments назван дважды')
  })

  test('of one section twice are an error', () => {
    const twice = [
      { section: '1', title: 'А' },
      { section: '1', title: 'Б' },
    ]
    expect(errors(family({ amendments: twice }))).toEqual([`duplicate-number error ${childFile}:1`])
  })

  test('without a plan to amend are an error', () => {
    const alone = { ...parent, amendments: [{ number: '1.1', measure: 'А' }] }
    expect(errors({ ...family({}), [childFile]: alone })).toEqual([`schema error ${childFile}:1`])
  })
})

describe('amendments that put items in their places', () => {
  const plan = planOf({
    sections: [
      { number: '1', title: 'Первый', items: [itemOf('1.1'), itemOf('1.2'), itemOf('1.3')] },
      {
        number: '2',
        title: 'Второй',
        items: [itemOf('2.1')],
        sections: [{ number: '2.а', title: 'Внутри', items: [itemOf('2.2')] }],
      },
    ],
  })
  const numbers = '1.1, 1.2, 1.3, 2.1, 2.2'
  function put(amendments: object[], answered = numbers): string {
    const files: Files = { ...family({ amendments }, { [answered]: 'Есть.' }), [parentFile]: plan }
    const shown = ({ number, title, items, sections }: Section): string =>
      `${number} ${title}: ${[...items.map((item) => item.number), ...sections.map((one) => `[${shown(one)}]`)].join(' ')}`
    return reportOf(files).sections.map(shown).join('; ')
  }
  const fresh = (fields: object) => ({ measure: 'Новая', deadline: 'сразу', ...fields })

  test.each([
    [[{ number: '1.3', after: '1.1' }], '1 Первый: 1.1 1.3 1.2; 2 Второй: 2.1 [2.а Внутри: 2.2]'],
    [[{ number: '1.1', after: '1.3' }], '1 Первый: 1.2 1.3 1.1; 2 Второй: 2.1 [2.а Внутри: 2.2]'],
    [[{ number: '1.3', before: '1.1' }], '1 Первый: 1.3 1.1 1.2; 2 Второй: 2.1 [2.а Внутри: 2.2]'],
    [[{ number: '1.1.', before: '2.2.' }], '1 Первый: 1.2 1.3; 2 Второй: 2.1 [2.а Внутри: 1.1 2.2]'],
    [[{ number: '1.1', section: '2' }], '1 Первый: 1.2 1.3; 2 Второй: 2.1 1.1 [2.а Внутри: 2.2]'],
    [[{ number: '1.1', section: '1' }], '1 Первый: 1.2 1.3 1.1; 2 Второй: 2.1 [2.а Внутри: 2.2]'],
    [[{ number: '2.2', section: '1' }], '1 Первый: 1.1 1.2 1.3 2.2; 2 Второй: 2.1'],
    [[{ number: '2.1', section: '2.а' }], '1 Первый: 1.1 1.2 1.3; 2 Второй: [2.а Внутри: 2.2 2.1]'],
    [
      [
        { number: '2.1', section: '1' },
        { number: '2.2', section: '1' },
      ],
      '1 Первый: 1.1 1.2 1.3 2.1 2.2',
    ],
    [
      [
        { number: '2.1', section: '1' },
        { number: '2.2', section: '2' },
      ],
      '1 Первый: 1.1 1.2 1.3 2.1; 2 Второй: 2.2',
    ],
    [
      [
        { number: '1.1', after: '1.2' },
        { number: '1.3', before: '1.1' },
      ],
      '1 Первый: 1.2 1.3 1.1; 2 Второй: 2.1 [2.а Внутри: 2.2]',
    ],
    [[{ section: '2', title: 'Иной' }], '1 Первый: 1.1 1.2 1.3; 2 Иной: 2.1 [2.а Внутри: 2.2]'],
    [[{ section: '2.а.', title: 'Иной' }], '1 Первый: 1.1 1.2 1.3; 2 Второй: 2.1 [2.а Иной: 2.2]'],
  ])('%j: %s', (amendments, expected) => {
    expect(put(amendments)).toBe(expected)
  })

  test.each([
    [{ number: '1.0', before: '1.1' }, '1 Первый: 1.0 1.1 1.2 1.3; 2 Второй: 2.1 [2.а Внутри: 2.2]'],
    [{ number: '1.4', section: '1' }, '1 Первый: 1.1 1.2 1.3 1.4; 2 Второй: 2.1 [2.а Внутри: 2.2]'],
    [{ number: '2.15', section: '2' }, '1 Первый: 1.1 1.2 1.3; 2 Второй: 2.1 2.15 [2.а Внутри: 2.2]'],
  ])('add %j', (amendment, expected) => {
    expect(put([fresh(amendment)], `${numbers}, ${amendment.number}`)).toBe(expected)
  })

  test('drop a section that has no items left, and no other', () => {
    const files = family({ amendments: [{ number: '1.3', remove: true }] }, { '1.1, 1.2': 'Есть.' })
    expect(reportOf(files).sections.map(({ sections }) => sections)).toEqual([[]])
    const empty = { number: '3', title: 'Пустой', items: [] }
    files[parentFile] = { ...parent, sections: [...(parent as { sections: object[] }).sections, empty] }
    expect(reportOf(files).sections.map(({ number }) => number)).toEqual(['1', '3'])
  })

  test('move an item and replace the fields given beside, at once', () => {
    const files = family({ amendments: [{ number: '1.3', before: '1.1', measure: 'Иначе', repealed: null }] })
    const [first] = itemsOf(reportOf(files))
    expect(first).toMatchObject({ number: '1.3', measure: 'Иначе', deadline: 'постоянно', repealed: null })
  })

  test('do not say which of two sections of one number is meant', () => {
    const twice = ['1', '2'].map((number) => ({
      ...{ number, title: number, items: [itemOf(`${number}.9`)] },
      sections: [{ number: 'а', title: 'Внутри', items: [itemOf(`${number}.1`)] }],
    }))
    const amendments = [{ section: 'а', title: 'Иначе' }]
    const files = {
      ...family({ amendments }, { '1.1, 1.9, 2.1, 2.9': 'Есть.' }),
      [parentFile]: planOf({ sections: twice }),
    }
    expect(errors(files)).toEqual([`schema error ${childFile}:1`])
  })
})
