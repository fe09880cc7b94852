import type { Block, Document, Item } from '../../../src/document/tree.js'
import { reportWords } from '../../../src/language/report-words.js'
import type { Status } from '../../../src/model/terms.js'
import { htmlRenderer } from '../../../src/render/html/html-renderer.js'
import { defaultOptions } from './options.js'

const ru = reportWords('ru')

export const paragraph = (value: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text: value }] })

interface Sample {
  number: string
  text?: string
  status?: Status
  departments?: string[]
}

export function item({ number, text = 'Текст.', status = 'done', departments = [] }: Sample): Item {
  return {
    number,
    label: `${number}.`,
    measure: `Мероприятие ${number}`,
    status,
    departments,
    cells: [
      { column: 'number', blocks: [paragraph(`${number}.`)] },
      { column: 'measure', blocks: [paragraph(`Мероприятие ${number}`)] },
      { column: 'deadline', blocks: [paragraph('постоянно')] },
      { column: 'execution', blocks: [paragraph(text)] },
    ],
  }
}

/** A report with the columns of the default layout; each list of items is a section. */
export function documentOf(sections: Item[][], changes: Partial<Document> = {}): Document {
  const items = sections.flat()
  const statuses = [...new Set(items.map(({ status }) => status))]
  return {
    language: 'ru',
    period: '2020',
    date: '2020-12-31',
    draft: false,
    internal: false,
    title: 'Отчёт об исполнении плана за 2020 год',
    organization: 'Администрация города',
    approval: null,
    basis: [],
    before: [],
    after: [],
    signatures: [],
    contact: null,
    table: {
      columns: (['number', 'measure', 'deadline', 'execution'] as const).map((id) => ({
        id,
        heading: ru.headings[id],
      })),
      columnNumbers: true,
      sections: sections.map((members, index) => ({
        heading: { number: `${index + 1}.`, title: `Раздел ${index + 1}` },
        anchor: `section-${index + 1}`,
        level: 1,
        items: members,
        sections: [],
      })),
    },
    overview: {
      items: items.length,
      statuses: statuses.map((status) => ({
        status,
        label: ru.statuses[status],
        count: items.filter((each) => each.status === status).length,
      })),
      indicators: [],
      previousPeriod: null,
      missing: null,
    },
    report: {} as Document['report'],
    ...changes,
  }
}

export function htmlOf(document: Document): string {
  const html = htmlRenderer.render(document, ru, defaultOptions)
  if (typeof html !== 'string') throw new Error('HTML is text')
  return html
}
