import type { ReportWords } from '../words.js'
import { page } from './page.js'

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const roman: Record<string, string> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' }

function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year} г.`
}

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
  indicator: (name, value, unit) => `${name}: ${value}${unit ? ` ${unit}` : ''}`,
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
