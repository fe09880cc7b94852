import { expect, test } from 'vitest'
import { gost2025 } from '../../../src/model/profiles.js'
import type { ColumnId } from '../../../src/model/terms.js'
import type { XmlElement } from '../../readers/xml-tree.js'
import {
  attributeOf,
  cellsOf,
  has,
  open,
  paragraphsIn,
  reportTable,
  rowsOf,
  shown,
  styleOf,
  textsIn,
} from './open-docx.js'
import { defaultColumns, item, section, tableOnly } from './small-document.js'

const nested = (columns: ColumnId[] = defaultColumns) => [
  section('1', 1, [item('1.1', columns)], [section('1.2', 2, [item('1.2.1', columns)], [section('1.2.3', 3, [])])]),
  section('2', 1, [item('2.1', columns)]),
]

const texts = (row: XmlElement) => cellsOf(row).map((cell) => textsIn(cell).join('|'))
const rowsWith = async (columns: ColumnId[], change = {}) => {
  const document = tableOnly(columns, nested(columns))
  const { body } = await open({ ...document, table: { ...document.table, ...change } })
  return rowsOf(reportTable(body))
}

test('headings and column numbers repeat on each page, and no other row does', async () => {
  const rows = await rowsWith(defaultColumns)
  expect(rows.filter((row) => has(row, 'w:tblHeader')).map(texts)).toEqual([
    ['№ п/п', 'Мероприятие', 'Срок исполнения', 'Информация об исполнении'],
    ['1', '2', '3', '4'],
  ])
  expect(rows.map((row) => has(row, 'w:tblHeader'))).toEqual([true, true, ...Array(rows.length - 2).fill(false)])
})

test('the row of column numbers is left out where the layout has none', async () => {
  const rows = await rowsWith(defaultColumns, { columnNumbers: false })
  expect(rows.filter((row) => has(row, 'w:tblHeader'))).toHaveLength(1)
})

test('sections and items stand in the order of the tree', async () => {
  const rows = await rowsWith(defaultColumns)
  expect(rows.slice(2).map((row) => texts(row).slice(0, 2))).toEqual([
    ['1.', 'Раздел 1'],
    ['1.1.', 'measure 1.1'],
    ['1.2.', 'Раздел 1.2'],
    ['1.2.1.', 'measure 1.2.1'],
    ['1.2.3.', 'Раздел 1.2.3'],
    ['2.', 'Раздел 2'],
    ['2.1.', 'measure 2.1'],
  ])
})

test("a section's title is a heading of its level, merged over all columns but that of the number", async () => {
  const rows = await rowsWith(defaultColumns)
  const titles = rows.filter((row) => has(row, 'w:gridSpan')).map((row) => cellsOf(row))
  expect(titles.map((cells) => cells.length)).toEqual([2, 2, 2, 2])
  expect(titles.map(([, title]) => title && attributeOf(title, 'w:gridSpan'))).toEqual(['3', '3', '3', '3'])
  expect(titles.map(([, title]) => title && paragraphsIn(title).map(styleOf))).toEqual([
    ['Heading1'],
    ['Heading2'],
    ['Heading3'],
    ['Heading1'],
  ])
})

test.each<[string, ColumnId[]]>([
  ['is not the first', ['measure', 'number', 'execution']],
  ['is missing', ['measure', 'execution', 'status']],
])('where the number column %s, a section is one cell over the whole row', async (_, columns) => {
  const rows = await rowsWith(columns)
  const [row] = rows.filter((candidate) => has(candidate, 'w:gridSpan'))
  expect(row && texts(row)).toEqual(['1. Раздел 1'])
  expect(row && attributeOf(row, 'w:gridSpan')).toBe('3')
})

test('in a table of one column a section has one cell', async () => {
  const rows = await rowsWith(['number'])
  expect(rows.map(texts).slice(2, 4)).toEqual([['1. Раздел 1'], ['1.1.']])
})

test('deep sections stop at the ninth level of headings', async () => {
  const { body, part } = await open(tableOnly(defaultColumns, [section('1', 12, [item('1.1')])]))
  expect(paragraphsIn(reportTable(body)).map(styleOf)).toContain('Heading9')
  expect(JSON.stringify(part('word/styles.xml'))).toContain('"w:styleId":"Heading9"')
})

test('a plan without sections has no section row', async () => {
  const plain = { ...section('1', 1, [item('1'), item('2')]), heading: null }
  const { body } = await open(tableOnly(defaultColumns, [plain]))
  expect(
    rowsOf(reportTable(body))
      .slice(2)
      .map((row) => texts(row)[0]),
  ).toEqual(['1.', '2.'])
})

test('headings and section rows stay whole and with the next row; item rows may break', async () => {
  const rows = await rowsWith(defaultColumns)
  const sectionRows = rows.filter((row) => has(row, 'w:gridSpan'))
  const items = rows.filter((row) => !has(row, 'w:gridSpan') && !has(row, 'w:tblHeader'))
  expect(rows.filter((row) => has(row, 'w:cantSplit'))).toEqual(rows.filter((row) => !items.includes(row)))
  const { part } = await open(tableOnly(defaultColumns, nested()))
  const styles = part('word/styles.xml').children.filter((child): child is XmlElement => typeof child !== 'string')
  const keeps = (id: string | undefined) =>
    styles.some((style) => style.attributes['w:styleId'] === id && has(style, 'w:keepNext'))
  for (const row of sectionRows) expect(paragraphsIn(row).map(styleOf).every(keeps)).toBe(true)
  for (const row of items) expect(paragraphsIn(row).map(styleOf).some(keeps)).toBe(false)
})

test('widths stand in the grid and in every cell', async () => {
  const rows = await rowsWith(defaultColumns)
  const { body } = await open(tableOnly(defaultColumns, nested()))
  const table = reportTable(body)
  const grid = table.children
    .filter((child): child is XmlElement => typeof child !== 'string' && child.name === 'w:tblGrid')
    .flatMap((element) => element.children as XmlElement[])
    .map((column) => Number(column.attributes['w:w']))
  expect(attributeOf(table, 'w:tblLayout', 'w:type')).toBe('fixed')
  expect(Number(attributeOf(table, 'w:tblW', 'w:w'))).toBe(grid.reduce((sum, width) => sum + width, 0))
  for (const row of rows) {
    let column = 0
    for (const cell of cellsOf(row)) {
      const span = Number(attributeOf(cell, 'w:gridSpan') ?? 1)
      const width = grid.slice(column, column + span).reduce((sum, part) => sum + part, 0)
      expect(Number(attributeOf(cell, 'w:tcW', 'w:w'))).toBe(width)
      expect(attributeOf(cell, 'w:tcW', 'w:type')).toBe('dxa')
      column += span
    }
    expect(column).toBe(grid.length)
  }
})

test('an empty cell holds the paragraph that Word asks for', async () => {
  const { body } = await open(tableOnly(defaultColumns, [section('1', 1, [item('1.1', defaultColumns, [])])]))
  for (const row of rowsOf(reportTable(body)))
    for (const cell of cellsOf(row)) expect(paragraphsIn(cell).length).toBeGreaterThan(0)
})

test('section rows are shaded as the profile says', async () => {
  const document = tableOnly(defaultColumns, nested())
  const shaded = await open(document, { ...gost2025, sectionRows: 'DDEEFF' })
  expect(attributeOf(reportTable(shaded.body), 'w:shd', 'w:fill')).toBe('DDEEFF')
  const plain = await open(document, { ...gost2025, sectionRows: 'none' })
  expect(has(plain.body, 'w:shd')).toBe(false)
  expect(textsIn(plain.body)).toEqual(textsIn(shaded.body))
})

test('a report of several thousand rows keeps every one of them', async () => {
  const items = Array.from({ length: 3000 }, (_, index) => item(`1.${index + 1}`))
  const { body } = await open(tableOnly(defaultColumns, [section('1', 1, items)]))
  const rows = rowsOf(reportTable(body))
  expect(rows).toHaveLength(3003)
  expect(rows.at(-1) && shown(rows.at(-1) as XmlElement)).toContain('execution 1.3000')
})
