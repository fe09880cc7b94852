/** Takes what it can use of a value that may be anything. */
export type Reader<Value> = (value: unknown) => Value

/** A string; of a number or true its digits or letters. */
export const text: Reader<string> = (value) => textOrNull(value) ?? ''

export const textOrNull: Reader<string | null> = (value) =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null

export const numberOrNull: Reader<number | null> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** A list of what can be read; of anything else, an empty one. */
export function list<Value>(reader: Reader<Value>): Reader<Value[]> {
  return (value) => (Array.isArray(value) ? value.map(reader) : [])
}

export function orNull<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (value) => (value === null || value === undefined ? null : reader(value))
}

export function oneOf<const Value extends string>(values: readonly Value[], otherwise: Value): Reader<Value> {
  return (value) => values.find((one) => one === value) ?? otherwise
}

/** A map by keys that the file chooses. */
export function mapOf<Value>(reader: Reader<Value | null>): Reader<Record<string, Value>> {
  return (value) => {
    const entries = Object.entries(fieldsOf(value)).flatMap(([key, one]) => {
      const read = reader(one)
      return read === null ? [] : [[key, read] as const]
    })
    return Object.assign(Object.create(null), Object.fromEntries(entries))
  }
}

/** An object with just these fields. */
export function shape<Value>(readers: { [Key in keyof Value]-?: Reader<Value[Key]> }): Reader<Value> {
  const entries = Object.entries(readers) as [string, Reader<unknown>][]
  return (value) => {
    const fields = fieldsOf(value)
    return Object.fromEntries(entries.map(([key, reader]) => [key, reader(fields[key])])) as Value
  }
}

/** The fields of an object; of anything else, none. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
