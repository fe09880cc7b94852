import type { Block, Document, Inline } from '../../src/document/tree.js'
import type { Report } from '../../src/model/report.js'

const text = (value: string): Inline => ({ type: 'text', text: value })
const paragraph = (value: string): Block => ({ type: 'paragraph', content: [text(value)] })

const report: Report = {
  format: 'svod-report/1',
  period: '2020',
  title: 'Отчёт о работе за 2020 год',
  organization: 'Администрация города',
  language: 'ru',
  draft: false,
  layout: {
    columns: ['number', 'measure', 'deadline', 'execution', 'responsible', 'status', 'indicators'],
    headings: {},
    columnNumbers: true,
    numberSuffix: '.',
    attribution: 'name',
  },
  basis: null,
  before: null,
  after: null,
  approval: null,
  signature: null,
  contact: null,
  departments: [],
  sections: [],
  summary: { items: 2, byStatus: { done: 1, missing: 1 } },
}

/** A tree that holds every kind of node once at least, with text that looks like markup; each writer is fed with it. */
export const everyNode: Document = {
  language: 'ru',
  period: '2020',
  date: '2020-12-31',
  draft: true,
  internal: true,
  title: 'Отчёт о работе за 2020 год',
  organization: 'Администрация города',
  approval: { kind: 'person', position: 'Глава города', name: null, date: null },
  basis: [[text('постановление от 19 августа 2019 г. № 1381 «О плане»')]],
  before: [paragraph('Абзац перед таблицей.')],
  after: [paragraph('Абзац после таблицы.')],
  signatures: [
    { position: 'Начальник отдела', name: 'И. И. Иванова' },
    { position: 'Главный специалист', name: null },
  ],
  contact: [text('П. П. Петров, 3-07-07')],
  table: {
    columns: [
      { id: 'number', heading: '№ п/п' },
      { id: 'measure', heading: 'Мероприятие' },
      { id: 'deadline', heading: 'Срок исполнения' },
      { id: 'execution', heading: 'Информация об исполнении' },
      { id: 'responsible', heading: 'Ответственные исполнители' },
      { id: 'status', heading: 'Статус' },
      { id: 'indicators', heading: 'Показатели' },
    ],
    columnNumbers: true,
    sections: [
      {
        heading: { number: '1.', title: 'Первый раздел <b> & *звёзды*' },
        anchor: 'section-1',
        level: 1,
        items: [
          {
            number: '1.1',
            label: '1.1.',
            measure: 'Проверка | таблиц и _подчёркиваний_',
            status: 'done',
            departments: ['Отдел кадров', 'Финансовое управление'],
            cells: [
              { column: 'number', blocks: [paragraph('1.1.')] },
              { column: 'measure', blocks: [paragraph('Проверка | таблиц и _подчёркиваний_')] },
              { column: 'deadline', blocks: [paragraph('ежеквартально')] },
              {
                column: 'execution',
                blocks: [
                  { type: 'attribution', content: [text('Отдел кадров')] },
                  paragraph('# Не заголовок, 1) не список, <i>не разметка</i> &amp; *не курсив* `код` [a](b) | конец'),
                  {
                    type: 'paragraph',
                    content: [
                      text('Сведения размещены на '),
                      { type: 'link', text: 'www.nevadm.ru', url: 'https://www.nevadm.ru' },
                      text('.'),
                    ],
                  },
                  { type: 'list', items: [[text('первое;')], [text('второе *два*.')]] },
                  { type: 'evidence', content: [text('Подтверждение: решение Думы № 480-56')] },
                  { type: 'attribution', content: [text('Финансовое управление')] },
                  { type: 'notice', content: [text('Выполнено')] },
                  { type: 'indicator', content: [text('Обучено служащих: 4 чел.')] },
                ],
              },
              { column: 'responsible', blocks: [paragraph('Отдел кадров'), paragraph('Финансовое управление')] },
              { column: 'status', blocks: [paragraph('Выполнено')] },
              {
                column: 'indicators',
                blocks: [
                  { type: 'indicator', content: [text('Обучено служащих: 4 чел. (ОК – 3, ФУ – 1)')] },
                  { type: 'list', items: [[text('Впервые: 1 чел.')], [text('Повторно: 3 чел.')]] },
                ],
              },
            ],
          },
        ],
        sections: [
          {
            heading: { number: '1.2.', title: 'Подраздел' },
            anchor: 'section-1.2',
            level: 2,
            items: [
              {
                number: '1.2.1',
                label: '1.2.1.',
                measure: 'Пункт без ответа',
                status: 'missing',
                departments: [],
                cells: [
                  { column: 'number', blocks: [paragraph('1.2.1.')] },
                  { column: 'measure', blocks: [paragraph('Пункт без ответа')] },
                  { column: 'deadline', blocks: [paragraph('постоянно')] },
                  {
                    column: 'execution',
                    blocks: [{ type: 'missing', content: [text('Информация не представлена.')] }],
                  },
                  { column: 'responsible', blocks: [] },
                  { column: 'status', blocks: [paragraph('Нет информации')] },
                  { column: 'indicators', blocks: [] },
                ],
              },
            ],
            sections: [],
          },
        ],
      },
    ],
  },
  overview: {
    items: 2,
    statuses: [
      { status: 'missing', label: 'Нет информации', count: 1 },
      { status: 'done', label: 'Выполнено', count: 1 },
    ],
    indicators: [
      {
        item: '1.1',
        label: '1.1.',
        id: 'trained',
        name: 'Обучено служащих',
        unit: 'чел.',
        value: { value: 4, text: '4' },
        gaps: '',
        previous: { value: 3, text: '3' },
        previousGaps: '',
        otherUnit: null,
        byQuarter: [
          { quarter: 'I кв.', figure: { value: 1, text: '1' } },
          { quarter: 'II кв.', figure: { value: 0, text: '0' } },
          { quarter: 'III кв.', figure: { value: 2, text: '2' } },
          { quarter: 'IV кв.', figure: { value: 1, text: '1' } },
        ],
        byDepartment: [{ name: 'Финансовое управление', figure: { value: 4, text: '4' } }],
      },
    ],
    previousPeriod: '2019',
    missing: [{ item: '1.2.1', label: '1.2.1.', department: 'Отдел кадров' }],
  },
  report,
}
