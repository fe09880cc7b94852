import { sha256 } from '../../src/commands/sha256.js'
import { write as writeChanges } from '../../src/diff-writers/html/html-changes.js'
import { write as writeTrend } from '../../src/diff-writers/trend/html/page.js'
import type { Report } from '../../src/model/report.js'
import { write as writeStatus } from '../../src/status-writers/html/page.js'
import { compareReports, dataOf } from '../compare/compare-data.js'
import { pageOfYears } from '../diff-writers/changed-page.js'
import { fiveYears, itemsIn, trendOver } from '../diff-writers/trend-report.js'
import { everyNode } from '../render/every-node.js'
import { documentOf, htmlOf, item } from '../render/html/sample-document.js'
import { fullReport } from '../render/json/full-report.js'
import { statusWith } from '../status-writers/many-departments.js'
import { statusOptions } from '../status-writers/options.js'

/** A word that nothing can break. */
const long = 'https://nevadm.ru/'.repeat(20)

const defaultLayout = htmlOf(
  documentOf([
    [item({ number: '1.1', text: long, departments: ['Финансовое управление'] })],
    [item({ number: '2.1', status: 'missing', departments: ['Отдел кадров'] })],
  ]),
)

/** Changes with words that nothing can break, big numbers, ten years. */
function strainedChanges(): string {
  const year = (period: number): Report => {
    const report = structuredClone(fullReport)
    report.period = String(period)
    const word = `${long}${period}`
    for (const item of report.sections.flatMap(({ items }) => items)) {
      Object.assign(item, { measure: word, deadline: word, lead: word, responsible: [word] })
      item.contributions[0]?.evidence.push({ title: null, url: word, kind: null, number: null, date: null })
      for (const one of item.indicators) Object.assign(one, { name: word, value: 1234567890.25 * (period - 2010) })
    }
    return report
  }
  const history = Array.from({ length: 10 }, (_, index) => dataOf(year(2011 + index)))
  return writeChanges(compareReports(year(2019), year(2020)), { language: 'ru', history, sha256 })
}

/** A trend with words that nothing can break, big numbers, twelve periods. */
export function strainedTrend(): string {
  const periods = Array.from({ length: 12 }, (_, index) => `${2009 + index}-9M`)
  const trend = trendOver(
    periods,
    (index) => [{ number: '1.1', measure: long, text: long, figures: { a: 1234567890.25 * index } }],
    (report, index) => {
      for (const department of report.departments) department.name = department.abbreviation = long
      for (const one of itemsIn(report).flatMap(({ indicators }) => indicators)) {
        Object.assign(one, { name: long, unit: long, byDepartment: { finance: index, hr: 1234567890.25 * index } })
      }
    },
  )
  return writeTrend(trend, { language: 'ru', sha256 })
}

/** Twenty departments, and words that nothing can break. */
function strainedStatus() {
  const status = statusWith(20, 30, { title: long, organization: long })
  for (const { department } of status.departments) Object.assign(department, { name: long, abbreviation: long })
  for (const { item } of status.items) item.measure = long
  return status
}

/** Every kind of page that svod writes, and each where it is hardest to lay out; one of them in English, since words are all that differs. */
export const pages: Readonly<Record<string, string>> = {
  'a report with every node': htmlOf(everyNode),
  'a report in the default layout': defaultLayout,
  'changes of two years': pageOfYears(),
  'changes, strained': strainedChanges(),
  'a trend in English': writeTrend(fiveYears(), { language: 'en', sha256 }),
  'a trend, strained': strainedTrend(),
  'a status': writeStatus(statusWith(5, 12), statusOptions),
  'a status, strained': writeStatus(strainedStatus(), { ...statusOptions, language: 'en' }),
}
