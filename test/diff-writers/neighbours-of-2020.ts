import { readFileSync } from 'node:fs'
import { summaryOf } from '../../src/merge/summary.js'
import { itemsIn } from '../../src/model/items-in.js'
import type { Item, Report, Section } from '../../src/model/report.js'

/** The published report. */
export const report2020: Report = JSON.parse(
  readFileSync(new URL('../../reports/2020/report.json', import.meta.url), 'utf8'),
)

/** Numbers of items in the report of 2019 that have another one in 2020. */
export const renumbered = new Map([
  ['3.4', '3.5'],
  ['3.5', '3.4'],
  ['4.7', '4.6'],
])

/**
 * A report such as the year before might have brought: years and figures are others, an item is not there yet and one has
 * gone since, numbers have moved, wording, deadlines, departments and statuses differ.
 */
export function report2019(): Report {
  const report: Report = JSON.parse(JSON.stringify(report2020).replaceAll(/20(20|19|18)/g, yearBefore))
  report.period = '2019'
  report.before = ['План утверждён постановлением администрации города.', 'Сведения приведены за 2019 год.']
  report.signature = [{ position: 'Заместитель главы администрации', name: 'И. И. Иванов' }]
  for (const item of itemsIn(report.sections)) {
    for (const figure of item.indicators) {
      if (figure.value !== null) figure.value = Math.round(figure.value * 0.8) + 1
    }
  }
  const [first, second, third, fourth] = report.sections as [Section, Section, Section, Section]
  remove(first, '1.6')
  change(first, '1.4', { status: 'done', deadline: 'до 1 марта 2019 года', responsible: ['hr'] })
  change(first, '1.7', { status: 'partial' })
  second.title = 'Предупреждение коррупции в экономике города'
  second.items.splice(4, 0, gone)
  change(second, '2.8', { status: 'not-done' })
  insertEvidence(item(second, '2.10'))
  swap(third, '3.4', '3.5')
  item(fourth, '4.6').number = '4.7'
  item(fourth, '4.1').contributions[0]?.paragraphs.splice(1, 2, 'Проведена городская игра.', 'Выпущены листовки.')
  item(fourth, '4.2').contributions[0]?.paragraphs.pop()
  report.summary = summaryOf(report.sections, null)
  return report
}

function yearBefore(year: string): string {
  return String(Number(year) - 1)
}

const item = (section: Section, number: string): Item => {
  const found = section.items.find((one) => one.number === number)
  if (!found) throw new Error(`no item ${number}`)
  return found
}

function remove(section: Section, number: string): void {
  section.items = section.items.filter((one) => one.number !== number)
}

function change(section: Section, number: string, fields: Partial<Item>): void {
  Object.assign(item(section, number), fields)
}

function swap(section: Section, one: string, other: string): void {
  const [first, second] = [item(section, one), item(section, other)]
  first.number = other
  second.number = one
  section.items.sort((left, right) => Number(left.number.split('.')[1]) - Number(right.number.split('.')[1]))
}

function insertEvidence({ contributions }: Item): void {
  contributions[0]?.evidence.push({
    title: 'Отчёт об аренде',
    url: 'https://nevadm.ru/arenda',
    kind: null,
    number: null,
    date: null,
  })
}

const gone: Item = {
  number: '2.14',
  label: null,
  measure: 'Проверка сведений о доходах руководителей учреждений',
  deadline: 'до 30 апреля 2019 года',
  due: null,
  responsible: ['finance', 'hr'],
  responsibleText: null,
  status: 'done',
  repealed: null,
  lead: null,
  contributions: [
    {
      department: 'finance',
      jointly: [],
      paragraphs: ['Проверены сведения 14 руководителей.', '- нарушений нет;', '- замечаний нет.'],
      status: 'done',
      reason: null,
      evidence: [],
      indicators: {},
    },
  ],
  indicators: [],
}

/** Two years before: the same plan with still smaller figures, for the charts. */
export function report2018(): Report {
  const report: Report = JSON.parse(JSON.stringify(report2019()).replaceAll(/20(20|19|18)/g, yearBefore))
  report.period = '2018'
  for (const { indicators } of itemsIn(report.sections)) {
    for (const figure of indicators) if (figure.value !== null) figure.value = Math.round(figure.value * 0.7)
  }
  return report
}
