import { InvalidArgumentError } from 'commander'

/** Refuses a value that is not one of a few. commander carries the message through; `readChoice` takes it apart again. */
export function refuse(value: string, allowed: readonly string[]): never {
  throw new InvalidArgumentError(JSON.stringify({ value, allowed }))
}

export function readChoice(message: string): { value: string; allowed: string[] } {
  const found = /\{.*\}/s.exec(message)?.[0]
  return found === undefined ? { value: '', allowed: [] } : (JSON.parse(found) as { value: string; allowed: string[] })
}
