import type { Comparison } from '../compare/comparison.js'
import { nearestNumber } from '../diagnostics/nearest.js'
import { canonicalNumber } from '../model/item-number.js'
import { isUpToDate, Unwritable, writeAll } from '../output/write-all.js'
import { type Message, message, type Outcome } from './command.js'

export interface Gates {
  /** Any change is 1. */
  exitCode: boolean
  /** Any item that became worse is 1. */
  failOnRegressed: boolean
}

/** The status that the comparison ends with, and why. */
export function gatesOf({ exitCode, failOnRegressed }: Gates, { items, summary }: Comparison): Partial<Outcome> {
  const regressed = failOnRegressed ? items.filter((one) => one.regressed) : []
  const worse = regressed.flatMap(({ to }) => to?.number ?? [])
  // Under the number of an item that is gone there may be another one now.
  const removed = regressed.flatMap(({ from, to }) => (to ? [] : (from?.number ?? [])))
  const isChanged = exitCode && summary.unchanged < items.length
  return {
    exitStatus: isChanged || regressed.length > 0 ? 1 : 0,
    messages: regressed.length > 0 ? [message('regressed', { worse, removed })] : [],
  }
}

/** Writes the result to a file, whole or not at all. */
export function writeOut(
  path: string,
  shown: string,
  written: string | Uint8Array,
  gates: Partial<Outcome>,
): Partial<Outcome> {
  const file = { path, bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written }
  try {
    if (!isUpToDate(file)) writeAll([file])
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error
    return { exitStatus: 2, messages: [message('cannot-write-result', { file: shown, code: error.code })] }
  }
  return { ...gates, messages: [message('changes-written', { file: shown }), ...(gates.messages ?? [])] }
}

/** The first number asked for that neither report has, where there is one. */
export function unknownNumber({ items }: Comparison, asked: readonly string[]): Message | null {
  const known = new Set(
    items.flatMap(({ from, to }) => [from, to].flatMap((item) => (item ? [canonicalNumber(item.number)] : []))),
  )
  const number = asked.find((one) => !known.has(canonicalNumber(one)))
  return number === undefined ? null : message('no-item', { number, suggestion: nearestNumber(number, known) })
}
