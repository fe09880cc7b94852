import { withoutYo } from './fold.js'

/** Whether values in two units can be subtracted. «шт» and «шт.» are one unit, «МВт» and «мВт» are two. */
export function isOneUnit(one: { unit: string | null }, other: { unit: string | null }): boolean {
  return plainUnit(one.unit) === plainUnit(other.unit)
}

/** A unit in one Unicode form, without ё and the dots of abbreviations; '' for none. */
export function plainUnit(unit: string | null): string {
  const words = withoutYo((unit ?? '').normalize('NFC'))
    .trim()
    .split(/\s+/)
  return words.map((word) => (word.endsWith('.') ? word.slice(0, -1) : word)).join(' ')
}
