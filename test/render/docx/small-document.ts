import type { Block, Cell, Document, Inline, Item, Section } from '../../../src/document/tree.js'
import { reportWords } from '../../../src/language/report-words.js'
import type { ColumnId } from '../../../src/model/terms.js'
import { everyNode } from '../every-node.js'

const russian = reportWords('ru')

export const text = (value: string): Inline => ({ type: 'text', text: value })
export const link = (value: string, url: string): Inline => ({ type: 'link', text: value, url })
export const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })

export const defaultColumns: ColumnId[] = ['number', 'measure', 'deadline', 'execution']

/** An item whose cells hold one paragraph each, named after their column. */
export function item(number: string, columns: ColumnId[] = defaultColumns, execution?: Block[]): Item {
  const cell = (column: ColumnId): Cell => ({
    column,
    blocks:
      column === 'number'
        ? [paragraph(text(`${number}.`))]
        : column === 'execution' && execution
          ? execution
          : [paragraph(text(`${column} ${number}`))],
  })
  const label = `${number}.`
  return { number, label, measure: 'мера', status: 'done', departments: [], cells: columns.map(cell) }
}

export function section(number: string, level: number, items: Item[], sections: Section[] = []): Section {
  return {
    heading: { number: `${number}.`, title: `Раздел ${number}` },
    anchor: `section-${number}`,
    level,
    items,
    sections,
  }
}

/** A document of nothing but a title and a table. */
export function tableOnly(columns: ColumnId[], sections: Section[]): Document {
  return {
    ...everyNode,
    draft: false,
    approval: null,
    basis: [],
    before: [],
    after: [],
    signatures: [],
    contact: null,
    table: { columns: columns.map((id) => ({ id, heading: russian.headings[id] })), columnNumbers: true, sections },
  }
}

/** One section, one item, and these blocks in the column of execution. */
export const execution = (blocks: Block[]): Document =>
  tableOnly(defaultColumns, [section('1', 1, [item('1.1', defaultColumns, blocks)])])
