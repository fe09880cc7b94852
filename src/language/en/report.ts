import type { Gaps } from '../../model/printing.js'
import { monthsInEnglish } from '../../text/months.js'
import type { ReportWords } from '../words.js'
import { page } from './page.js'

function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day} ${monthsInEnglish[(month ?? 1) - 1]} ${year}`
}

const missing = ({ quarters, all }: NonNullable<Gaps['missingQuarters']>) =>
  `${all ? 'no data' : 'incomplete data'} for ${quarters.join(', ')}`

const coverageWords = ({ given, of }: NonNullable<Gaps['coverage']>) => `from ${given}\u00a0of ${of}\u00a0departments`

export const report: ReportWords = {
  code: 'en',
  headings: {
    number: 'No.',
    measure: 'Measure',
    deadline: 'Deadline',
    execution: 'Execution',
    responsible: 'Responsible',
    status: 'Status',
    indicators: 'Indicators',
  },
  statuses: {
    done: 'Done',
    ongoing: 'Ongoing',
    partial: 'Partly done',
    'not-done': 'Not done',
    'not-due': 'Not yet due',
    'not-applicable': 'Not applicable',
    reported: 'Reported',
    repealed: 'Repealed',
    missing: 'No report',
  },
  approved: 'APPROVED',
  approvedByAct: 'APPROVED by',
  basis: 'Basis:',
  draft: 'DRAFT',
  evidence: 'Evidence:',
  contact: 'Prepared by:',
  act: ({ kind, number, date: passed, title }) =>
    `${kind}${number ? ` No. ${number}` : ''}${passed ? ` of ${date(passed)}` : ''}${title ? `, “${title}”` : ''}`,
  repealed: (act, since) => `Repealed${since ? ` since ${date(since)}` : ''}: ${act}.`.replace(/\.\.$/, '.'),
  jointly: (names) => names.join(', '),
  nothingReported: 'Nothing has been reported.',
  departmentMissing: (name) => `No report from: ${name}.`,
  indicatorMissing: (name) => `no value: ${name}`,
  reasonMissing: 'No reason is given.',
  figure: (value, unit) => `${value}${unit ? `\u00a0${unit}` : ''}`,
  gaps: ({ coverage, missingQuarters }) =>
    [missingQuarters && missing(missingQuarters), coverage && coverageWords(coverage)].filter(Boolean).join('; '),
  ofThese: (name) => `of these: ${name}`,
  itemFigures: 'Figures of the item as a whole',
  date,
  dateBlank: (year) => `____________ ${year}`,
  period(period) {
    const [year, part] = period.split('-')
    if (!part) return String(year)
    if (part === 'H1') return `first half of ${year}`
    if (part === 'H2') return `second half of ${year}`
    if (part === '9M') return `first nine months of ${year}`
    return `${part} ${year}`
  },
  quarter: (quarter) => quarter,
  page,
}
