import { InvalidArgumentError } from 'commander'

/** Stands before what is carried through; no word of a command line can hold it. */
const mark = '\0'

/** Refuses a value that is not one of a few. commander carries the message through; `readChoice` takes it apart again. */
export function refuse(value: string, allowed: readonly string[]): never {
  throw new InvalidArgumentError(mark + JSON.stringify({ value, allowed }))
}

export function readChoice(message: string): { value: string; allowed: string[] } {
  const found = message.split(mark)[1]
  return found === undefined ? { value: '', allowed: [] } : (JSON.parse(found) as { value: string; allowed: string[] })
}

/** A variable of the shell that is not set gives an empty word, which is nobody's folder. */
export function notEmpty(value: string): string {
  return value.trim() === '' ? refuse(value, []) : value
}

/** The file of --out; null where the result goes to standard output, which is - to every program. */
export function fileOf(out: string | undefined): string | null {
  return out === undefined || out === '-' ? null : out
}

/** A value of an option that may be given several times. */
export function several(value: string, before: string[] = []): string[] {
  return [...before, notEmpty(value)]
}

export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) refuse(value, ['0, 1, 2…'])
  return Number(value)
}

/** One of a few words. */
export function oneOf(allowed: readonly string[]): (value: string) => string {
  return (value) => (allowed.includes(value) ? value : refuse(value, allowed))
}
