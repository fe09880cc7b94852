import { readAndLint } from '../../src/checking/lint-period.js'
import { noVocabulary } from '../../src/model/vocabulary.js'
import { type PeriodStatus, periodStatus } from '../../src/status/period-status.js'
import { type Files, itemOf, sourcesOf } from '../compile/compile-files.js'

/** The status of files, on the day after the year's end. */
export function statusOf(files: Files, asOf = '2021-01-01'): PeriodStatus {
  const sources = sourcesOf(files)
  const period = sources.period('2020')
  if (!period) throw new Error('no period 2020')
  const { read, diagnostics } = readAndLint(sources, period, {
    severities: new Map(),
    vocabulary: noVocabulary,
    speller: null,
  })
  if (!read.plan) throw new Error('no plan')
  return periodStatus(read.plan, read, diagnostics, asOf)
}

const names = [
  ...['Финансовое управление', 'Отдел кадров', 'Правовое управление', 'Общий отдел', 'Управление культуры'],
  ...['Управление образования', 'Пресс-служба', 'Отдел информатизации', 'Контрольный орган', 'Архивный отдел'],
  ...['Управление архитектуры и градостроительства', 'Управление жилищно-коммунального хозяйства'],
]
const ids = [
  ...['finance', 'hr', 'legal', 'reception', 'culture', 'education', 'press', 'it', 'audit', 'archive'],
  ...['architecture', 'housing'],
]

/** So many departments and items with every state there is; long measures, two departments whose ids begin alike. */
export function statusWith(departments: number, items: number, plan: object = {}): PeriodStatus {
  const known = Array.from({ length: departments }, (_, index) => ({
    id: ids[index] ?? `department-${index + 1}`,
    name: names[index] ?? `Отдел № ${index + 1}`,
  }))
  const files: Files = {
    'plans/2020/plan.yaml': {
      ...{ title: 'Отчёт о выполнении плана', organization: 'Администрация города', departments: known },
      items: Array.from({ length: items }, (_, index) =>
        itemOf(`${index + 1}`, {
          measure: `Мероприятие ${index + 1}: проведение проверок учреждений и предприятий города`,
          ...(index % 7 === 6
            ? {}
            : { responsible: known.filter((_one, which) => (which + index) % 3 < 2).map(({ id }) => id) }),
          ...(index % 4 === 3 && { due: '2021-03-01' }),
        }),
      ),
      ...plan,
    },
  }
  for (const [which, { id }] of known.entries()) {
    const answers = Array.from({ length: items }, (_, index) => index).filter((index) => (which * 5 + index) % 4 !== 0)
    const answer = (index: number) => {
      if ((which + index) % 5 === 4) return null
      return (which + index) % 7 === 3 ? { text: 'Проведено.', status: 'gone' } : 'Проверки проведены.'
    }
    files[`plans/2020/submissions/${id}.yaml`] = {
      department: id,
      items: Object.fromEntries(answers.map((index) => [`${index + 1}`, answer(index)])),
    }
  }
  files['plans/2020/submissions/letter.yaml'] = 'items: ['
  // One line would be longer than svod reads.
  const lines = Object.entries(files).map(([file, content]) => [
    file,
    typeof content === 'string' ? content : JSON.stringify(content, null, 1),
  ])
  return statusOf(Object.fromEntries(lines))
}
