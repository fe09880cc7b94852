import { describe, expect, test } from 'vitest'
import type { Block, Document, Section } from '../../../src/document/tree.js'
import { readMarkdown } from '../../readers/read-markdown.js'
import { readMarkdownTable } from '../../readers/read-markdown-table.js'
import { everyNode } from '../every-node.js'
import { markdownOf, paragraph, smallDocument, text } from './small-document.js'

const headings = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('#'))
const withColumns = (document: Document, ids: string[]): Document => {
  const table = { ...document.table, columns: document.table.columns.filter(({ id }) => ids.includes(id)) }
  const keep = (section: Section): Section => ({
    ...section,
    items: section.items.map((item) => ({ ...item, cells: item.cells.filter(({ column }) => ids.includes(column)) })),
    sections: section.sections.map(keep),
  })
  return { ...document, table: { ...table, sections: table.sections.map(keep) } }
}
const list = (...items: string[]): Block => ({ type: 'list', items: items.map((item) => [text(item)]) })

describe('every kind of node', () => {
  // Not named .md, so that a formatter of Markdown leaves the files alone.
  test.each(['sections', 'table'] as const)('in the layout of %s', async (layout) => {
    await expect(markdownOf(everyNode, layout)).toMatchFileSnapshot(`golden/every-node.${layout}.txt`)
  })

  test('reads the same in both layouts', () => {
    const columns = everyNode.table.columns.map(({ id }) => id)
    const table = readMarkdownTable(markdownOf(everyNode, 'table'), { columns })
    expect(readMarkdown(markdownOf(everyNode)).sections).toEqual(table.sections)
  })

  test('an unknown one is a bug, not a gap', () => {
    const unknown = { type: 'picture', content: [] } as unknown as Block
    for (const layout of ['sections', 'table'] as const) {
      expect(() => markdownOf(smallDocument({ execution: [unknown] }), layout)).toThrow('picture')
    }
  })
})

describe('the layout of sections', () => {
  test('without sections lifts the items by a level', () => {
    expect(headings(markdownOf(smallDocument({ section: null })))).toEqual(['# Отчёт', '## 1.1. Мероприятие'])
  })

  test('goes no deeper than the sixth level', () => {
    const [top] = smallDocument({}).table.sections as [Section]
    const deep = [2, 3, 4, 5, 6].reduceRight<Section[]>((sections, level) => [{ ...top, level, sections }], [])
    const document = smallDocument({})
    const markdown = markdownOf({ ...document, table: { ...document.table, sections: [{ ...top, sections: deep }] } })
    expect(headings(markdown).map((line) => line.indexOf(' '))).toEqual([1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 6, 6])
  })

  test.each([
    [['measure', 'execution'], '### Мероприятие'],
    [['number', 'execution'], '### 1.1.'],
    [['deadline', 'execution'], '### 1.1.'],
  ])('names an item by what the columns %j show', (ids, heading) => {
    expect(headings(markdownOf(withColumns(smallDocument({}), ids)))[2]).toBe(heading)
  })

  test('lists below its label what is more than one line', () => {
    const document = smallDocument({})
    const cell = document.table.sections[0]?.items[0]?.cells[2]
    cell?.blocks.push(paragraph('1. второе'))
    expect(markdownOf(document)).toContain('**Срок исполнения:**\n\n- постоянно\n- 1\\. второе\n')
  })

  test('keeps the parts of a figure under it in a column too', () => {
    const document = smallDocument({})
    const figure = (value: string): Block => ({ type: 'indicator', content: [text(value)] })
    const blocks = [figure('Проверок: 3'), list('Плановых: 2', 'Внеплановых: 1'), figure('Штрафов: 0')]
    document.table.sections[0]?.items[0]?.cells[2]?.blocks.splice(0, 1, ...blocks)
    expect(markdownOf(document)).toContain(
      '**Срок исполнения:**\n\n- Проверок: 3\n  - Плановых: 2\n  - Внеплановых: 1\n- Штрафов: 0\n',
    )
  })

  test('leaves out the label of an empty cell', () => {
    const document = smallDocument({})
    document.table.sections[0]?.items[0]?.cells[2]?.blocks.pop()
    expect(markdownOf(document)).not.toContain('Срок')
  })

  test('keeps two lists in a row apart', () => {
    const document = smallDocument({ execution: [list('а'), list('б'), list('в')] })
    expect(markdownOf(document)).toContain('- а\n\n* б\n\n- в\n')
  })
})

describe('the layout of a table', () => {
  test('leads the title of a section with its number where numbers do not stand first', () => {
    const markdown = markdownOf(withColumns(smallDocument({}), ['measure', 'execution']), 'table')
    expect(markdown).toContain('| **1. Раздел** | |\n| Мероприятие | |\n')
  })

  test('has no row of column numbers unless asked', () => {
    const document = smallDocument({})
    const table = { ...document.table, columnNumbers: false }
    expect(markdownOf({ ...document, table }, 'table')).not.toContain('| 1 | 2 |')
  })
})

describe('what stands around', () => {
  const act = [text('постановлением от 1 февраля 2021 г. № 5')]

  test.each(['sections', 'table'] as const)('a stamp with an act, in the layout of %s', (layout) => {
    const markdown = markdownOf({ ...smallDocument({}), approval: { kind: 'act', act } }, layout)
    expect(markdown).toContain('# Отчёт\n\nУТВЕРЖДЁН\n\nпостановлением от 1 февраля 2021 г. № 5\n')
  })

  test('several acts as a list', () => {
    const markdown = markdownOf({ ...smallDocument({}), basis: [act, [text('закон')]] })
    expect(markdown).toContain('Основание:\n\n- постановлением от 1 февраля 2021 г. № 5\n- закон\n')
  })

  test('ends with one line feed and has no carriage return', () => {
    for (const layout of ['sections', 'table'] as const) {
      expect(markdownOf(everyNode, layout)).toMatch(/[^\n]\n$/)
      expect(markdownOf(everyNode, layout)).not.toContain('\r')
    }
  })
})
