import type { ReportProblem } from '../language/interface-words.js'
import type { Act, Contribution, Item, Report, Section, Summary } from '../model/report.js'
import { languages, statusWeight } from '../model/terms.js'
import { fieldsOf, list, mapOf, numberOrNull, oneOf, orNull, type Reader, shape, text, textOrNull } from './lenient.js'

/** Why a file is not taken for a report; `found` is what stands there in place of what svod knows. */
export interface NoReport {
  problem: ReportProblem
  found: string
}

const format = 'svod-report/1'

/**
 * A report.json, perhaps of another release of svod: what it lacks is taken as not set, what it has besides is passed over.
 * Only what would be misread is refused: another version of the format, a status that svod does not know.
 */
export function readReport(bytes: Uint8Array): Report | NoReport {
  let data: unknown
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { problem: 'not-json', found: '' }
  }
  const given = fieldsOf(data)
  const version = text(given.format)
  if (!version.startsWith('svod-report/') || !Array.isArray(given.sections))
    return { problem: 'not-a-report', found: '' }
  if (version !== format) return { problem: 'unknown-version', found: version }
  try {
    return report(data)
  } catch (error) {
    if (error instanceof Refused) return error.reason
    throw error
  }
}

class Refused extends Error {
  readonly reason: NoReport

  constructor(problem: NoReport['problem'], found: string) {
    super(`${problem} ${found}`)
    this.reason = { problem, found }
  }
}

const act = shape<Act>({ kind: text, number: text, date: textOrNull, title: textOrNull, url: textOrNull })

const byQuarter = orNull(mapOf(numberOrNull))

const columns = ['number', 'measure', 'deadline', 'execution', 'responsible', 'status', 'indicators'] as const

/** What the layout lacks is as plans have it that say nothing of it. */
const layout: Reader<Report['layout']> = (value) => {
  const { columns: given, headings, columnNumbers, numberSuffix, attribution } = fieldsOf(value)
  const known = columns.filter((column) => Array.isArray(given) && given.includes(column))
  return {
    columns:
      known.length > 0
        ? (given as string[]).flatMap((one) => columns.find((column) => column === one) ?? [])
        : columns.slice(0, 4),
    headings: mapOf(textOrNull)(headings),
    columnNumbers: columnNumbers !== false,
    numberSuffix: textOrNull(numberSuffix) ?? '.',
    attribution: attribution === 'name' ? 'name' : 'none',
  }
}

const given = ['done', 'ongoing', 'partial', 'not-done', 'not-due', 'not-applicable'] as const

const contribution: Reader<Contribution> = shape<Omit<Contribution, 'source'>>({
  department: text,
  jointly: list(text),
  paragraphs: list(text),
  status: (value) => given.find((one) => one === value) ?? null,
  reason: textOrNull,
  evidence: list(shape({ title: textOrNull, url: textOrNull, kind: textOrNull, number: textOrNull, date: textOrNull })),
  indicators: mapOf((value) => {
    const amount = numberOrNull(fieldsOf(value).value)
    return amount === null ? null : { value: amount, byQuarter: byQuarter(fieldsOf(value).byQuarter) }
  }),
})

/** Where none is told, the worst that an answer tells, as it is when svod merges them. */
function statusOf(value: unknown, answers: readonly Contribution[]): Item['status'] {
  const known = statusWeight.find((one) => one === value)
  if (known) return known
  if (value !== undefined && value !== null) throw new Refused('unknown-status', text(value))
  const told = new Set<Item['status']>(answers.map((answer) => answer.status ?? 'reported'))
  return statusWeight.find((one) => told.has(one)) ?? 'missing'
}

const number: Reader<string> = (value) => {
  const read = text(value)
  if (read === '') throw new Refused('no-number', '')
  return read
}

const fieldsOfItem = shape<Omit<Item, 'status'>>({
  number,
  label: textOrNull,
  measure: text,
  deadline: text,
  due: orNull(list(text)),
  responsible: orNull(list(text)),
  responsibleText: textOrNull,
  repealed: orNull(shape({ act: text, since: textOrNull })),
  lead: textOrNull,
  contributions: list(contribution),
  indicators: list(
    shape({
      id: text,
      name: text,
      unit: textOrNull,
      value: numberOrNull,
      byDepartment: mapOf(numberOrNull),
      byQuarter,
    }),
  ),
})

const item: Reader<Item> = (value) => {
  const read = fieldsOfItem(value)
  return { ...read, status: statusOf(fieldsOf(value).status, read.contributions) }
}

/** Plans have sections in sections, but no plan of people has them this deep; a program could fall over one. */
const deepest = 50

const sectionAt = (depth: number): Reader<Section> =>
  shape<Section>({
    number: textOrNull,
    title: textOrNull,
    sections: (value) => {
      if (depth === deepest && Array.isArray(value) && value.length > 0) throw new Refused('not-a-report', '')
      return list((one) => sectionAt(depth + 1)(one))(value)
    },
    items: list(item),
  })

const report = shape<Report>({
  format: () => format,
  period: text,
  title: text,
  organization: text,
  language: oneOf(languages, 'ru'),
  draft: (value) => value === true,
  layout,
  basis: orNull(list(act)),
  before: orNull(list(text)),
  after: orNull(list(text)),
  approval: orNull(shape({ position: textOrNull, name: textOrNull, date: textOrNull, act: orNull(act) })),
  signature: orNull(list(shape({ position: text, name: textOrNull }))),
  contact: textOrNull,
  departments: list(shape({ id: text, name: text, abbreviation: textOrNull })),
  sections: list(sectionAt(0)),
  summary: shape<Omit<Summary, 'missing'>>({
    items: (value) => numberOrNull(value) ?? 0,
    byStatus: mapOf(numberOrNull),
  }),
})
