import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import type { Item, Report, Section } from '../../src/model/report.js'
import { childrenNamed, descendantsNamed, parseXml, textOf, type XmlElement } from '../readers/xml-tree.js'
import { has } from '../render/docx/open-docx.js'
import { changedBytes } from './changed-docx.js'
import { report2020 } from './neighbours-of-2020.js'

const documentIn = (bytes: Uint8Array): XmlElement =>
  parseXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()))

const changed = (change: (report: Report) => void): Report => {
  const report = structuredClone(report2020)
  change(report)
  return report
}
const sectionOf = (report: Report, index: number) => report.sections[index] as Section
const itemOf = (report: Report, section: number, index: number) => sectionOf(report, section).items[index] as Item

/** Text that went and text that came, in the order of the pages. */
function wordsIn(bytes: Uint8Array): string[] {
  const found: string[] = []
  const walk = (element: XmlElement): void => {
    if (element.name === 'w:del' && element.children.length > 0) found.push(`-${textOf(element)}`)
    else if (element.name === 'w:ins' && element.children.length > 0) found.push(`+${textOf(element)}`)
    else for (const child of element.children) if (typeof child !== 'string') walk(child)
  }
  walk(documentIn(bytes))
  return found
}

/** Rows that went and rows that came, by the text of their first cell. */
function rowsIn(bytes: Uint8Array): string[] {
  return descendantsNamed(documentIn(bytes), 'w:tr').flatMap((row) => {
    const look = childrenNamed(row, 'w:trPr')
    const sign = look.some((one) => has(one, 'w:del')) ? '-' : look.some((one) => has(one, 'w:ins')) ? '+' : null
    return sign === null ? [] : [sign + textOf(childrenNamed(row, 'w:tc')[0] ?? row)]
  })
}

test('of a changed text only the words that changed are marked', () => {
  const old = changed((report) => {
    report.title = report.title.replace('2020', '2019')
    itemOf(report, 0, 0).deadline = 'по мере поступления заявок'
  })
  const bytes = changedBytes(old, report2020)
  expect(wordsIn(bytes)).toEqual(['-2019', '+2020', '-заявок', '+предложений'])
  expect(rowsIn(bytes)).toEqual([])
})

test('an item that is new or gone is a row that came or went', () => {
  const without = changed((report) => {
    sectionOf(report, 0).items.splice(2, 1)
  })
  expect(rowsIn(changedBytes(without, report2020))).toEqual(['+1.3.'])
  expect(rowsIn(changedBytes(report2020, without))).toEqual(['-1.3.'])
})

test('an item under another number in the same place is a changed number', () => {
  const old = changed((report) => {
    itemOf(report, 0, 6).number = '1.70'
  })
  const bytes = changedBytes(old, report2020, new Map([['1.70', '1.7']]))
  expect([rowsIn(bytes), wordsIn(bytes)]).toEqual([[], ['-1.70.', '+1.7.']])
})

test('an item in another place goes there and comes here', () => {
  const old = changed((report) => {
    const { items } = sectionOf(report, 0)
    items.push(...items.splice(1, 1))
  })
  expect(rowsIn(changedBytes(old, report2020))).toEqual(['+1.2.', '-1.2.'])
})

test('a section is known by its title under a new number, and by its number under a new title', () => {
  const old = changed((report) => {
    sectionOf(report, 1).title = 'Предупреждение коррупции'
    sectionOf(report, 2).number = '30'
  })
  const bytes = changedBytes(old, report2020)
  expect(rowsIn(bytes)).toEqual([])
  expect(wordsIn(bytes)).toEqual(['+ в экономике и социальной сфере города', '-30.', '+3.'])
})

test('another address under the same words is another link', () => {
  const link = (url: string) =>
    changed((report) => {
      itemOf(report, 0, 0).contributions[0]?.evidence.push({
        title: 'Отчёт',
        url,
        kind: null,
        number: null,
        date: null,
      })
    })
  const bytes = changedBytes(link('https://nevadm.ru/1'), link('https://nevadm.ru/2'))
  expect(wordsIn(bytes)).toEqual(['-https://nevadm.ru/1', '+https://nevadm.ru/2'])
})

test('every change names who made it and when, and has a number of its own', () => {
  const old = changed((report) => {
    report.title = 'Отчёт'
    report.before = ['Абзац.']
    sectionOf(report, 0).items.pop()
    itemOf(report, 3, 1).contributions[0]?.paragraphs.reverse()
  })
  const marks: XmlElement[] = []
  const walk = (element: XmlElement): void => {
    if (/^w:(?:ins|del|pPrChange|move(?:From|To)(?:RangeStart)?)$/.test(element.name)) marks.push(element)
    for (const child of element.children) if (typeof child !== 'string') walk(child)
  }
  walk(documentIn(changedBytes(old, report2020)))
  expect(marks.length).toBeGreaterThan(10)
  expect(new Set(marks.map(({ name }) => name)).size).toBe(7)
  expect(new Set(marks.map(({ attributes }) => attributes['w:id'])).size).toBe(marks.length)
  for (const { attributes } of marks) {
    expect(attributes).toMatchObject({ 'w:author': report2020.organization, 'w:date': '2020-12-31T00:00:00Z' })
  }
})

describe('the author of the changes', () => {
  const authorOf = (organization: string) => {
    const old = changed((report) => {
      report.title = 'Отчёт'
    })
    const [mark] = descendantsNamed(documentIn(changedBytes(old, { ...report2020, organization })), 'w:ins')
    return mark?.attributes['w:author']
  }

  it.each([
    ['Администрация «Города» & <Ко> "1"', 'Администрация «Города» & <Ко> "1"'],
    ['Администрация\tгорода\u0000\ud800\uffff', 'Администрация города'],
    ['  ', 'svod'],
    ['', 'svod'],
  ])('is the organization of the new report: %j', (organization, author) => {
    expect(authorOf(organization)).toBe(author)
  })

  it('is cut where it is longer than the format allows, and never within a character', () => {
    const author = authorOf('Семья 👩‍👩‍👧 '.repeat(40)) ?? ''
    expect(author.length).toBeLessThanOrEqual(255)
    expect(author).toMatch(/^(Семья 👩‍👩‍👧 )+(Семья|Семья 👩‍👩‍👧)…$/u)
  })
})
