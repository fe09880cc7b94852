import { expect, test } from 'vitest'
import type { Document } from '../../../src/document/tree.js'
import type { XmlElement } from '../../readers/xml-tree.js'
import { cellsOf, has, open, paragraphsIn, rowsOf, shown, styleOf, textsIn } from './open-docx.js'
import { defaultColumns, item, paragraph, section, tableOnly, text } from './small-document.js'

const bare = tableOnly(defaultColumns, [section('1', 1, [item('1.1')])])

const stampOf = async (approval: Document['approval']) => {
  const { body } = await open({ ...bare, approval })
  return paragraphsIn(body)
    .filter((element) => styleOf(element) === 'Approval')
    .map(shown)
}

test('a stamp with everything filled in', async () => {
  const approval = {
    kind: 'person',
    position: 'Глава города',
    name: 'М. А. Миненков',
    date: '15 января 2021 г.',
  } as const
  expect(await stampOf(approval)).toEqual([
    'УТВЕРЖДАЮ',
    'Глава города',
    expect.stringMatching(/^_{8,} М\. А\. Миненков$/),
    '15 января 2021 г.',
  ])
})

test('what a stamp lacks is a blank to write on, and fits on its line', async () => {
  const lines = await stampOf({ kind: 'person', position: null, name: null, date: null })
  expect(lines).toEqual([
    'УТВЕРЖДАЮ',
    expect.stringMatching(/^_{20,}$/),
    expect.stringMatching(/^_{8,} _{10,}$/),
    '«___» ____________ 20__ г.',
  ])
  // 85 mm are 241 points; an underscore of Times at 14 points is 7 wide.
  for (const line of lines) expect(line.length * 7).toBeLessThan(241)
})

test('a stamp of an act', async () => {
  expect(await stampOf({ kind: 'act', act: [text('постановлением от 15 января 2021 г. № 12')] })).toEqual([
    'УТВЕРЖДЁН',
    'постановлением от 15 января 2021 г. № 12',
  ])
})

test('without approval, basis, paragraphs, signatures and contact nothing but title and table is printed', async () => {
  const { body } = await open(bare)
  expect(body.children.map((child) => (child as XmlElement).name)).toEqual(['w:p', 'w:tbl', 'w:p', 'w:sectPr'])
  expect(textsIn(body).at(-1)).toBe('')
})

test('each act of the basis has a line of its own, the first with the label', async () => {
  const { body } = await open({ ...bare, basis: [[text('постановление № 1')], [text('решение № 2')]] })
  expect(textsIn(body).slice(1, 3)).toEqual(['Основание: постановление № 1', 'решение № 2'])
})

test('a signature: position, line, name; a missing name is a line too', async () => {
  const signatures = [
    { position: 'Начальник отдела', name: 'И. И. Иванова' },
    { position: 'Главный специалист', name: null },
  ]
  const { body } = await open({ ...bare, signatures })
  const table = body.children.filter((child): child is XmlElement => (child as XmlElement).name === 'w:tbl').at(-1)
  const rows = table ? rowsOf(table) : []
  expect(rows.map((row) => cellsOf(row).map(shown))).toEqual([
    ['Начальник отдела', '', '', 'И. И. Иванова'],
    ['Главный специалист', '', '', ''],
  ])
  const ruled = rows.map((row) => cellsOf(row).map((cell) => has(cell, 'w:tcBorders')))
  expect(ruled).toEqual([
    [false, true, false, false],
    [false, true, false, true],
  ])
})

test('a paragraph stands between the tables, which Word would join, and holds no place of its own', async () => {
  const { body } = await open({ ...bare, signatures: [{ position: 'Начальник', name: null }] })
  const kinds = body.children.map((child) => (child as XmlElement).name)
  expect(kinds).toEqual(['w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr'])
  expect(paragraphsIn({ name: '', attributes: {}, children: [body.children[2] as XmlElement] }).map(styleOf)).toEqual([
    'TableEnd',
  ])
})

test('the last paragraph after the table stays with the signature', async () => {
  const after = [paragraph(text('первый')), paragraph(text('последний'))]
  const { body } = await open({ ...bare, after, signatures: [{ position: 'Начальник', name: null }] })
  const kept = paragraphsIn(body)
    .filter((element) => has(element, 'w:keepNext'))
    .map(shown)
  expect(kept).toEqual(['последний'])
})

test('the contact is the last line, in small type', async () => {
  const { body } = await open({ ...bare, contact: [text('И. И. Иванова, 3-07-07')] })
  const last = paragraphsIn(body).at(-1) as XmlElement
  expect([shown(last), styleOf(last)]).toEqual(['Исполнитель: И. И. Иванова, 3-07-07', 'Contact'])
})
