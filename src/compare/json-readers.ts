import type { ReportFault, WantedValue } from '../language/report-faults.js'
import { periodPattern } from '../model/period.js'

/** A place in the data, from within outwards; made for every field, told of in words for the faulty one alone. */
export interface Place {
  key: string | number
  within: Place | null
}

/** Takes a value that may be anything for what it ought to be, or refuses it. */
export type Reader<Value> = (value: unknown, place: Place | null) => Value

/** What stands at a place is not what svod knows there. */
export class Refused extends Error {
  readonly fault: ReportFault

  constructor(fault: ReportFault) {
    super(JSON.stringify(fault))
    this.fault = fault
  }
}

/** `contributions[0].paragraphs`, as one would ask a program for it. */
export function fieldOf(place: Place | null): string {
  const keys: (string | number)[] = []
  for (let at = place; at; at = at.within) keys.push(at.key)
  return keys
    .reverse()
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

const longest = 40

/** A value as it stands in the file, as much of it as a sentence has room for. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

export function refuseValue(wanted: WantedValue, value: unknown, place: Place | null): never {
  throw new Refused({ problem: 'wrong-value', item: null, field: fieldOf(place), wanted, found: shown(value) })
}

function isNothing(value: unknown): value is null | undefined {
  return value === undefined || value === null
}

export const string: Reader<string> = (value, place) =>
  typeof value === 'string' ? value : refuseValue('text', value, place)

const number: Reader<number> = (value, place) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuseValue('number', value, place)

const boolean: Reader<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : refuseValue('boolean', value, place)

function matching(pattern: RegExp, wanted: WantedValue): Reader<string> {
  return (value, place) =>
    typeof value === 'string' && pattern.test(value) ? value : refuseValue(wanted, value, place)
}

export function oneOf<const Value extends string>(values: readonly Value[]): Reader<Value> {
  return (value, place) =>
    values.find((one) => one === value) ??
    (() => {
      throw new Refused({
        ...{ problem: 'unknown-value', item: null, field: fieldOf(place), known: [...values], found: shown(value) },
      })
    })()
}

/** What an older file does not have, or what is not set. */
export function orElse<Value, Other>(reader: Reader<Value>, otherwise: Other): Reader<Value | Other> {
  return (value, place) => (isNothing(value) ? otherwise : reader(value, place))
}

export function orNull<Value>(reader: Reader<Value>): Reader<Value | null> {
  return orElse(reader, null)
}

/** What every file has, and what nothing can be compared without. */
export function needed(reader: Reader<string>): Reader<string> {
  return (value, place) => {
    if (isNothing(value) || (typeof value === 'string' && value.trim() === ''))
      throw new Refused({ problem: 'missing', item: null, field: fieldOf(place) })
    return reader(value, place)
  }
}

export const text = orElse(string, '')
export const textOrNull = orNull(string)
export const numberOrNull = orNull(number)
export const flag = (otherwise: boolean) => orElse(boolean, otherwise)
export const date = matching(/^\d{4}-\d{2}-\d{2}$/, 'date')
export const dateOrNull = orNull(date)
export const periodName = matching(periodPattern, 'period')

/** Of what is not set, an empty one. */
export function list<Value>(reader: Reader<Value>): Reader<Value[]> {
  return orElse<Value[], Value[]>((value, place) => {
    if (!Array.isArray(value)) refuseValue('list', value, place)
    return (value as unknown[]).map((one, index) => reader(one, { key: index, within: place }))
  }, [])
}

/** A list in which no two may have one name. */
export function listOfDistinct<Value>(reader: Reader<Value>, nameOf: (one: Value) => string): Reader<Value[]> {
  const whole = list(reader)
  return (value, place) => {
    const read = whole(value, place)
    const names = new Set<string>()
    for (const [index, one] of read.entries()) {
      const name = nameOf(one)
      if (names.has(name))
        throw new Refused({ problem: 'twice', item: null, field: fieldOf(place), index, found: name })
      names.add(name)
    }
    return read
  }
}

/** A map by keys that the file chooses. */
export function mapOf<Value>(reader: Reader<Value | null>): Reader<Record<string, Value>> {
  return orElse<Record<string, Value>, Record<string, Value>>((value, place) => {
    const entries = Object.entries(fieldsOf(value, place)).flatMap(([key, one]) => {
      const read = reader(one, { key, within: place })
      return read === null ? [] : [[key, read] as const]
    })
    return Object.assign(Object.create(null), Object.fromEntries(entries))
  }, Object.create(null))
}

/** An object with these fields; others, which a newer file may have, are passed over. */
export function shape<Value>(readers: { [Key in keyof Value]-?: Reader<Value[Key]> }): Reader<Value> {
  const entries = Object.entries(readers) as [string, Reader<unknown>][]
  return (value, place) => {
    const fields = fieldsOf(value, place)
    return Object.fromEntries(
      entries.map(([key, reader]) => [key, reader(fields[key], { key, within: place })]),
    ) as Value
  }
}

export function fieldsOf(value: unknown, place: Place | null): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuseValue('object', value, place)
  return value as Record<string, unknown>
}
