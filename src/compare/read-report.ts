import type { ReportFault } from '../language/report-faults.js'
import { canonicalNumber } from '../model/item-number.js'
import { itemsIn } from '../model/items-in.js'
import type { Act, Contribution, Item, Report, Section, Summary } from '../model/report.js'
import { givenStatuses } from '../model/submission.js'
import { languages, statusWeight } from '../model/terms.js'
import { forbiddenIn } from './forbidden-text.js'
import { tooDeepAt } from './json-depth.js'
import { jsonFault } from './json-fault.js'
import {
  date,
  dateOrNull,
  fieldOf,
  fieldsOf,
  flag,
  list,
  listOfDistinct,
  mapOf,
  needed,
  numberOrNull,
  oneOf,
  orElse,
  orNull,
  periodName,
  type Reader,
  Refused,
  refuseValue,
  shape,
  string,
  text,
  textOrNull,
} from './json-readers.js'

const format = 'svod-report/1'

/** Sections in sections have a hundred, what stands in them a dozen more. */
const deepestBrackets = 256

/**
 * A report.json, perhaps of another release of svod, or changed by hand or by another program. What it lacks is taken as not
 * set, what it has besides is passed over; what stands in a field that svod knows and is not what belongs there is refused,
 * since whoever compares would miss it without a word.
 */
export function readReport(bytes: Uint8Array): Report | ReportFault {
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { problem: 'not-utf8' }
  }
  const deep = tooDeepAt(source, deepestBrackets)
  if (deep) return { problem: 'nested', most: deepestBrackets, ...deep }
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch {
    return { problem: 'not-json', ...(jsonFault(source) ?? { line: 1, column: 1 }) }
  }
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data)
  const version = isObject ? (data as Record<string, unknown>).format : null
  if (typeof version !== 'string' || !version.startsWith('svod-report/')) return { problem: 'not-a-report' }
  if (version !== format) return { problem: 'unknown-version', found: version }
  const forbidden = forbiddenIn(data)
  if (forbidden) return { problem: 'forbidden', ...forbidden }
  try {
    const read = { ...report(data, null), summary: { items: 0, byStatus: {} } }
    const numbers = new Set<string>()
    for (const { number } of itemsIn(read.sections)) {
      if (numbers.has(canonicalNumber(number))) return { problem: 'number-twice', number }
      numbers.add(canonicalNumber(number))
    }
    return { ...read, summary: summaryOf(read.sections) }
  } catch (error) {
    if (error instanceof Refused) return error.fault
    throw error
  }
}

/** Counted anew: whoever changes an item by hand does not think of it. */
function summaryOf(sections: readonly Section[]): Summary {
  const byStatus: Summary['byStatus'] = {}
  let items = 0
  for (const { status } of itemsIn(sections)) {
    items++
    byStatus[status] = (byStatus[status] ?? 0) + 1
  }
  return { items, byStatus }
}

const act = shape<Act>({ kind: text, number: text, date: dateOrNull, title: textOrNull, url: textOrNull })

const byQuarter = orNull(mapOf(numberOrNull))

const columns = ['number', 'measure', 'deadline', 'execution', 'responsible', 'status', 'indicators'] as const

/** What the layout lacks is as plans have it that say nothing of it; a column that svod does not know is left out. */
const layout = orElse<Report['layout'], Report['layout']>(
  shape<Report['layout']>({
    columns: (value, place) => {
      const known = list(string)(value, place).flatMap((one) => columns.find((column) => column === one) ?? [])
      return known.length > 0 ? known : columns.slice(0, 4)
    },
    headings: mapOf(textOrNull),
    columnNumbers: flag(true),
    numberSuffix: orElse(string, '.'),
    attribution: orElse(oneOf(['none', 'name']), 'none'),
  }),
  { columns: columns.slice(0, 4), headings: {}, columnNumbers: true, numberSuffix: '.', attribution: 'none' },
)

const contribution: Reader<Contribution> = shape<Omit<Contribution, 'source'>>({
  department: text,
  jointly: list(string),
  paragraphs: list(string),
  status: orNull(oneOf(givenStatuses)),
  reason: textOrNull,
  evidence: list(shape({ title: textOrNull, url: textOrNull, kind: textOrNull, number: textOrNull, date: dateOrNull })),
  indicators: mapOf((value, place) => {
    if (value === null) return null
    const read = shape({ value: numberOrNull, byQuarter })(value, place)
    return read.value === null ? null : { value: read.value, byQuarter: read.byQuarter }
  }),
})

const fieldsOfItem = shape<Omit<Item, 'number'>>({
  label: textOrNull,
  measure: needed(string),
  deadline: text,
  due: orNull(list(date)),
  responsible: orNull(list(string)),
  responsibleText: textOrNull,
  status: orElse(oneOf(statusWeight), 'missing'),
  repealed: orNull(shape({ act: text, since: dateOrNull })),
  lead: textOrNull,
  contributions: list(contribution),
  indicators: listOfDistinct(
    shape({
      id: needed(string),
      name: text,
      unit: textOrNull,
      value: numberOrNull,
      byDepartment: mapOf(numberOrNull),
      byQuarter,
    }),
    ({ id }) => id,
  ),
})

/** The fault of an item's field is told by the item's number, by which people know it. */
const item: Reader<Item> = (value, place) => {
  const fields = fieldsOf(value, place)
  const at = { key: 'number', within: place }
  const number = needed(string)(fields.number, at)
  if (canonicalNumber(number) === '') refuseValue('text', number, at)
  try {
    const read = fieldsOfItem(value, null)
    return { number, ...read, status: isSet(fields.status) ? read.status : statusFrom(read.contributions) }
  } catch (error) {
    if (error instanceof Refused && 'item' in error.fault) throw new Refused({ ...error.fault, item: number })
    throw error
  }
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** Where none is told, the worst that an answer tells, as it is when svod merges them. */
function statusFrom(answers: readonly Contribution[]): Item['status'] {
  const told = new Set<Item['status']>(answers.map((answer) => answer.status ?? 'reported'))
  return statusWeight.find((one) => told.has(one)) ?? 'missing'
}

/** Plans have sections in sections, but no plan of people has them this deep; a program could fall over one. */
const deepest = 50

const sectionAt = (depth: number): Reader<Section> =>
  shape<Section>({
    number: textOrNull,
    title: textOrNull,
    sections: (value, place) => {
      if (depth === deepest && Array.isArray(value) && value.length > 0)
        throw new Refused({ problem: 'too-deep', most: deepest })
      return list<Section>((one, at) => sectionAt(depth + 1)(one, at))(value, place)
    },
    items: list(item),
  })

const sections: Reader<Section[]> = (value, place) => {
  if (!isSet(value)) throw new Refused({ problem: 'missing', item: null, field: fieldOf(place) })
  return list(sectionAt(1))(value, place)
}

const report = shape<Omit<Report, 'summary'>>({
  format: () => format,
  period: needed(periodName),
  title: text,
  organization: text,
  language: orElse(oneOf(languages), 'ru'),
  draft: flag(false),
  layout,
  basis: orNull(list(act)),
  before: orNull(list(string)),
  after: orNull(list(string)),
  approval: orNull(shape({ position: textOrNull, name: textOrNull, date: dateOrNull, act: orNull(act) })),
  signature: orNull(list(shape({ position: text, name: textOrNull }))),
  contact: textOrNull,
  departments: listOfDistinct(shape({ id: needed(string), name: text, abbreviation: textOrNull }), ({ id }) => id),
  sections,
})
