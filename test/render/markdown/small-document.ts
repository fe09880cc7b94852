import type { Block, Document, Inline } from '../../../src/document/tree.js'
import { reportWords } from '../../../src/language/report-words.js'
import { markdownRenderer } from '../../../src/render/markdown/markdown-renderer.js'
import type { RenderOptions } from '../../../src/render/renderer.js'
import { everyNode } from '../every-node.js'

const russian = reportWords('ru')

export interface SmallDocument {
  title?: string
  section?: { number: string; title: string } | null
  number?: string
  measure?: string
  deadline?: string
  execution?: Block[]
}

export const text = (value: string): Inline => ({ type: 'text', text: value })
export const paragraph = (value: string): Block => ({ type: 'paragraph', content: [text(value)] })

/** A report of one section with one item. */
export function smallDocument(parts: SmallDocument): Document {
  const { title = 'Отчёт', section = { number: '1', title: 'Раздел' }, number = '1.1' } = parts
  const { measure = 'Мероприятие', deadline = 'постоянно', execution = [] } = parts
  const item = { ...itemOfEveryNode(), number, label: `${number}.`, measure }
  return {
    ...everyNode,
    ...{ title, draft: false, approval: null, basis: [], before: [], after: [], signatures: [], contact: null },
    table: {
      columns: everyNode.table.columns.slice(0, 4),
      columnNumbers: true,
      sections: [
        {
          heading: section && { number: `${section.number}.`, title: section.title },
          anchor: 'section-1',
          level: 1,
          items: [
            {
              ...item,
              cells: [
                { column: 'number', blocks: [paragraph(item.label)] },
                { column: 'measure', blocks: [paragraph(measure)] },
                { column: 'deadline', blocks: [paragraph(deadline)] },
                { column: 'execution', blocks: execution },
              ],
            },
          ],
          sections: [],
        },
      ],
    },
  }
}

function itemOfEveryNode() {
  const item = everyNode.table.sections[0]?.items[0]
  if (!item) throw new Error('every-node.ts has lost its first item')
  return item
}

export function markdownOf(document: Document, markdown: RenderOptions['markdown'] = 'sections'): string {
  const rendered = markdownRenderer.render(document, russian, { markdown, profile: undefined as never })
  if (typeof rendered !== 'string') throw new Error('Markdown is text')
  return rendered
}
