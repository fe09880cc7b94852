import { Big } from 'big.js'
import { type Finding, finding } from '../findings/diagnostic.js'
import type { Entry as EntrySource, SubmissionSource } from '../model/generated/submission.js'
import { listedNumbers } from '../model/item-number.js'
import { partitionPoint } from '../model/partition-point.js'
import type { Reference } from '../model/plan.js'
import type { Place } from '../model/source-text.js'
import {
  type Entry,
  type EntryField,
  entryFields,
  type GivenIndicator,
  givenStatuses,
  type Submission,
} from '../model/submission.js'
import { isQuarter, type Quarter } from '../model/terms.js'
import { nearest } from '../suggest/nearest.js'
import { type Entry as Field, isUnfilled, isUntyped, type MapNode, type Node } from '../yaml/node.js'
import { dateOf } from './dates.js'
import {
  entryOf,
  fieldOf,
  isBlank,
  lineOf,
  mapOf,
  mapsOf,
  noteNumberSign,
  referencesOf,
  type Shaped,
  stringOf,
  Texts,
} from './fields.js'
import { type Around, slidLines } from './mistakes/slid-lines.js'
import type { Planned } from './planned.js'
import type { ReadMap } from './read-map.js'
import { isIndicatorLeftOut, numberLike, swallowsItems } from './typed-answers.js'

/** Makes a submission of the values of its file. What is broken in them is left out, which `findings` of the file tell. */
export function readSubmission(
  { fields: root, duplicates }: ReadMap<SubmissionSource>,
  { items: planned }: Pick<Planned, 'items'>,
  findings: Finding[],
): Submission {
  const texts = new Texts('submission')
  const department = entryOf(root, 'department')
  // That `items` has become a part of it is told, and what it would be without is not known.
  const id = department && swallowsItems(department.value) ? null : lineOf(root, 'department')
  const itemsField = entryOf(root, 'items')
  const items = mapOf(itemsField?.value)
  const hasItems = items !== null || (itemsField !== null && isUntyped(itemsField.value))
  const entries = [...(items?.entries.values() ?? [])].map((field) => ({ field, listed: listedNumbers(field.key) }))
  const own = new Set(entries.flatMap(({ listed }) => listed.map(({ number }) => number)))
  const around = { items: planned, department: id, own }
  const starts = [...root.entries.values(), ...entries.map(({ field }) => field)].map(({ keyPlace }) => keyPlace.start)
  const inOrder = [...starts, root.place.source.text.length].sort((a, b) => a - b)
  const endOf = (start: number) => inOrder[partitionPoint(inOrder, (one) => one <= start)] ?? start
  const twice = new Set(duplicates.map(({ first }) => first.keyPlace.start))
  return {
    file: root.place.source.file,
    department: department && id ? { id, place: department.value.place } : null,
    itemsPlace: itemsField?.keyPlace ?? root.place,
    complete:
      Boolean(id && hasItems) &&
      !twice.has(itemsField?.keyPlace.start ?? -1) &&
      ![root, ...valuesOf(items)].some(holdsNumber),
    entries: entries.map((one) => readEntry(one, { around, twice, endOf }, texts, findings)),
    texts: texts.all,
    swallowed: texts.swallowed,
  }
}

interface Listed {
  field: Field
  listed: ReturnType<typeof listedNumbers>
}

function readEntry(
  { field: { key, keyPlace, value }, listed }: Listed,
  {
    around,
    twice,
    endOf,
  }: { around: Omit<Around, 'numbers'>; twice: ReadonlySet<number>; endOf: (start: number) => number },
  texts: Texts,
  findings: Finding[],
): Entry {
  const fields = mapOf(value as Shaped<EntrySource>)
  const status = fields ? entryOf(fields, 'status') : null
  const given = givenStatuses.find((one) => one === stringOf(status?.value))
  const slid = slidLines(value, { ...around, numbers: listed.map(({ number }) => number) }, findings)
  const before = texts.swallowed.length
  const text = texts.of(fields ? fieldOf(fields, 'text') : value)
  const reason = texts.of(fields ? fieldOf(fields, 'reason') : undefined)
  const isSwallowed = texts.swallowed.length > before && isBlank(value)
  return {
    keyPlace,
    end: endOf(keyPlace.start),
    numbers: numbersIn(listed, key, keyPlace),
    // What there is no such field for may hold the answer: «{Обучено 5 служащих}».
    blank: isBlank(value) && !hasUnknownField(value) && !isSwallowed,
    text,
    status: given ?? null,
    statusPlace: status?.value.place ?? null,
    reason,
    indicators: readIndicators(fields && mapOf(fieldOf(fields, 'indicators')), findings),
    evidence: mapsOf(fields ? fieldOf(fields, 'evidence') : undefined).map((one) => {
      noteNumberSign(one, 'number', findings)
      return {
        title: texts.string(one, 'title'),
        url: texts.line(one, 'url'),
        kind: texts.string(one, 'kind'),
        number: texts.line(one, 'number'),
        date: dateOf(fieldOf(one, 'date'), findings),
      }
    }),
    jointly: readJointly(fields && entryOf(fields, 'jointly'), around.department, findings),
    unreadable: withSlid(twice.has(keyPlace.start) || isSwallowed ? all : unreadableIn(value, twice), slid),
    slid: slid.fields,
    slidItems: slid.items,
  }
}

/** Each is printed once, so that one that is there again loses nothing. */
function readJointly(field: Field | null, department: string | null, findings: Finding[]): Reference[] {
  const jointly = referencesOf(field?.value)
  const first = new Map<string, Place>()
  for (const { id, place } of jointly) {
    const before = first.get(id)
    if (before) {
      const args = { problem: 'repeated', field: 'jointly', value: id } as const
      const related = [{ place: before, note: 'first' as const }]
      findings.push(finding('schema', place, args, { severity: 'warning', related }))
    } else {
      first.set(id, place)
      if (id === department)
        findings.push(finding('schema', place, { problem: 'jointly-with-itself', id }, { severity: 'warning' }))
    }
  }
  return jointly
}

function valuesOf(map: MapNode | null): Node[] {
  return Array.from(map?.entries.values() ?? [], ({ value }) => value)
}

/** An item that is indented too far lies in another one, one that is not indented beside them all; neither is read. */
function holdsNumber(node: Node): boolean {
  return node.kind === 'map' && [...node.entries.keys()].some((key) => numberLike.test(key))
}

const canBeRead: { [Field in EntryField]: (node: Node) => boolean } = {
  text: ({ kind }) => kind === 'scalar',
  status: (node) => givenStatuses.some((one) => one === stringOf(node)),
  reason: (node) => stringOf(node) !== null,
  indicators: ({ kind }) => kind === 'map',
  evidence: ({ kind }) => kind === 'list',
  jointly: (node) => node.kind === 'list' && node.items.every((one) => stringOf(one) !== null),
}

/** The fields that an entry gives in a way that cannot be read; one that is like none of them may stand for any. */
function unreadableIn(entry: Node, twice: ReadonlySet<number>): ReadonlySet<EntryField> {
  if (entry.kind === 'scalar') return none
  if (entry.kind === 'list') return all
  const fields = [...entry.entries.values()].flatMap(({ key, keyPlace, value }): readonly EntryField[] => {
    const field = fieldMeant(key)
    if (field === null) return entryFields
    return field === key && canBeRead[field](value) && !twice.has(keyPlace.start) ? [] : [field]
  })
  return fields.length === 0 ? none : new Set(fields)
}

function hasUnknownField(entry: Node): boolean {
  return entry.kind === 'map' && [...entry.entries.keys()].some((key) => fieldMeant(key) === null)
}

function fieldMeant(key: string): EntryField | null {
  return entryFields.find((one) => one === key) ?? entryFields.find((one) => one === nearest(key, entryFields)) ?? null
}

/** Only what an error stands for, or what no error hangs on, may count as given: else the report would be made without it. */
function withSlid(
  unreadable: ReadonlySet<EntryField>,
  { fields, lost }: ReturnType<typeof slidLines>,
): ReadonlySet<EntryField> {
  if (fields.size === 0) return unreadable
  return new Set([...unreadable, ...lost, ...(fields.has('jointly') ? (['jointly'] as const) : [])])
}

const none: ReadonlySet<EntryField> = new Set()
const all: ReadonlySet<EntryField> = new Set(entryFields)

/** Each at its part of the key; at the whole where the key is typed otherwise than it reads, in quotes with escapes say. */
function numbersIn(listed: ReturnType<typeof listedNumbers>, key: string, keyPlace: Place): Entry['numbers'] {
  const isWhole = (one: { start: number; end: number }) => one.start === 0 && one.end === key.length
  if (listed.every(isWhole)) return listed.map(({ number }) => ({ number, place: keyPlace }))
  const { source, start, end } = keyPlace
  const offset = source.text.slice(start, end).indexOf(key)
  if (offset === -1) return listed.map(({ number }) => ({ number, place: keyPlace }))
  const from = start + offset
  return listed.map((one) => ({ number: one.number, place: { source, start: from + one.start, end: from + one.end } }))
}

function readIndicators(map: MapNode | null, findings: Finding[]): GivenIndicator[] {
  if (!map) return []
  const given = [...map.entries.values()].filter(({ key }) => !isIndicatorLeftOut(map, key))
  return given.map(({ key, keyPlace, value }) => {
    const blank = isUnfilled(value)
    const byQuarter = blank ? null : mapOf(value)
    return {
      id: key,
      keyPlace,
      value: byQuarter ? null : numberOf(value, findings),
      byQuarter: byQuarter && readQuarters(byQuarter, findings),
      blank,
    }
  })
}

/** With one quarter that cannot be read, nothing can be said of the others either. */
function readQuarters(map: MapNode, findings: Finding[]): GivenIndicator['byQuarter'] {
  const given = new Map<Quarter, { value: Big; place: Place }>()
  for (const field of map.entries.values()) {
    const number = numberOf(field.value, findings)
    if (!isQuarter(field.key) || !number) return null
    given.set(field.key, { value: number, place: field.keyPlace })
  }
  return given
}

function numberOf(node: Node, findings: Finding[]): Big | null {
  const typed = stringOf(node)
  if (typed === null || !/^-?\d+(\.\d+)?$/.test(typed)) return null
  // No one counts with three zeros behind the point, but many write a thousand so.
  if (/^-?[1-9]\d{0,2}\.000$/.test(typed)) {
    const args = {
      problem: 'three-zeros' as const,
      typed,
      whole: typed.slice(0, -4),
      thousands: typed.replace('.', ''),
    }
    findings.push(finding('schema', node.place, args, { severity: 'warning' }))
  }
  return new Big(typed)
}
