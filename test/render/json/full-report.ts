import type { Report } from '../../../src/model/report.js'
import { everyNode } from '../every-node.js'

const act = { kind: 'решение Думы', number: '480-56', date: '2020-03-01', title: 'О плане', url: 'https://nevadm.ru' }

/** A report in which every field of the schema is set once. */
export const fullReport: Report = {
  ...everyNode.report,
  draft: true,
  layout: { ...everyNode.report.layout, headings: { execution: 'Исполнение' } },
  basis: [act],
  before: ['Абзац перед таблицей.'],
  after: ['Абзац после таблицы.'],
  approval: { position: 'Глава города', name: null, date: null, act: null },
  signature: [{ position: 'Начальник отдела', name: null }],
  contact: 'П. П. Петров, 3-07-07',
  departments: [
    { id: 'finance', name: 'Финансовое управление', abbreviation: 'ФУ' },
    { id: 'hr', name: 'Отдел кадров', abbreviation: null },
  ],
  sections: [
    {
      number: '1',
      title: 'Раздел',
      sections: [{ number: '1.2', title: 'Подраздел', sections: [], items: [] }],
      items: [
        {
          number: '1.1',
          label: '1',
          measure: 'Обучение служащих',
          deadline: 'ежеквартально',
          due: ['2020-12-31'],
          responsible: ['finance'],
          responsibleText: 'управления',
          status: 'partial',
          repealed: { act: 'постановление № 5', since: '2020-03-01' },
          lead: 'Обучены 4 служащих.',
          contributions: [
            {
              department: 'finance',
              jointly: ['hr'],
              paragraphs: ['Проведено:', '- первое;', '• второе.'],
              status: 'partial',
              reason: 'Перенесено на 2021 год.',
              evidence: [
                { title: 'Отчёт', url: 'https://nevadm.ru', kind: 'решение', number: '480-56', date: '2020-03-01' },
              ],
              indicators: { trained: { value: 4, byQuarter: { Q1: 1, Q2: 1, Q3: 1, Q4: 1 } } },
              source: { file: 'plans/2020/submissions/finance.yaml', line: 3 },
            },
          ],
          indicators: [
            {
              id: 'trained',
              name: 'Обучено служащих',
              unit: 'чел.',
              value: 4,
              byDepartment: { finance: 4 },
              byQuarter: { Q1: 1, Q2: 1, Q3: 1, Q4: 1 },
            },
          ],
        },
      ],
    },
  ],
  summary: { items: 1, byStatus: { partial: 1 }, missing: [{ item: '1.1', department: 'hr' }] },
}
