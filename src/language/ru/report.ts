import type { Gaps } from '../../model/printing.js'
import { monthsInDates } from '../../text/months.js'
import type { ReportWords } from '../words.js'
import { page } from './page.js'

const roman: Record<string, string> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' }

function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day} ${monthsInDates[(month ?? 1) - 1]} ${year} г.`
}

const missing = ({ quarters, all }: NonNullable<Gaps['missingQuarters']>) => {
  const names = quarters
    .map((quarter) => roman[quarter])
    .join(', ')
    .replace(/, (?!.*, )/, ' и ')
  return `${all ? 'нет данных' : 'не все данные'} за ${names}\u00a0квартал${quarters.length > 1 ? 'ы' : ''}`
}

const coverageWords = ({ given, of }: NonNullable<Gaps['coverage']>) =>
  `по данным ${given}\u00a0из ${of}\u00a0${of % 10 === 1 && of % 100 !== 11 ? 'подразделения' : 'подразделений'}`

export const report: ReportWords = {
  code: 'ru',
  headings: {
    number: '№ п/п',
    measure: 'Мероприятие',
    deadline: 'Срок исполнения',
    execution: 'Информация об исполнении',
    responsible: 'Ответственные исполнители',
    status: 'Статус',
    indicators: 'Показатели',
  },
  statuses: {
    done: 'Выполнено',
    ongoing: 'Выполняется',
    partial: 'Выполнено частично',
    'not-done': 'Не выполнено',
    'not-due': 'Срок не наступил',
    'not-applicable': 'Неприменимо',
    reported: 'Информация представлена',
    repealed: 'Утратил силу',
    missing: 'Нет информации',
  },
  approved: 'УТВЕРЖДАЮ',
  approvedByAct: 'УТВЕРЖДЁН',
  basis: 'Основание:',
  draft: 'ЧЕРНОВИК',
  evidence: 'Подтверждение:',
  contact: 'Исполнитель:',
  act: ({ kind, number, date: passed, title }) =>
    `${kind}${passed ? ` от ${date(passed)}` : ''}${number ? ` № ${number}` : ''}${title ? ` «${title}»` : ''}`,
  repealed: (act, since) => `Пункт утратил силу${since ? ` с ${date(since)}` : ''}: ${act}.`.replace(/\.\.$/, '.'),
  jointly: (names) => names.join(', '),
  nothingReported: 'Информация не представлена.',
  departmentMissing: (name) => `Не представлена информация: ${name}.`,
  indicatorMissing: (name) => `нет значения: ${name}`,
  reasonMissing: 'Не указана причина.',
  figure: (value, unit) => `${value}${unit ? `\u00a0${unit}` : ''}`,
  gaps: ({ coverage, missingQuarters }) =>
    [missingQuarters && missing(missingQuarters), coverage && coverageWords(coverage)].filter(Boolean).join('; '),
  ofThese: (name) => `из них ${name}`,
  itemFigures: 'Показатели по пункту в целом',
  date,
  dateBlank: (year) => `«___» ____________ ${year} г.`,
  period(period) {
    const [year, part] = period.split('-')
    if (!part) return `${year} год`
    if (part === 'H1') return `I полугодие ${year} года`
    if (part === 'H2') return `II полугодие ${year} года`
    if (part === '9M') return `9 месяцев ${year} года`
    return `${roman[part]} квартал ${year} года`
  },
  quarter: (quarter) => `${roman[quarter]} кв.`,
  page,
}
