import type { Comparison, ItemChange } from '../compare/comparison.js'
import { sectionsIn } from '../compare/match-sections.js'
import type { Wanted } from '../compare/only-items.js'
import { canonicalNumber } from '../model/item-number.js'
import { nearest, nearestNumber } from '../suggest/nearest.js'
import { type Message, message, type Outcome } from './command.js'

/** What an item may be that a comparison is to fail on. */
export const failures = ['regressed', 'removed', 'missing', 'copied'] as const
export type Failure = (typeof failures)[number]

export interface Gates {
  /** Any change is 1. */
  exitCode: boolean
  /** Any item that is one of these is 1. */
  failOn: readonly Failure[]
}

/** The status that the comparison ends with, and why. */
export function gatesOf({ exitCode, failOn }: Gates, { items, report, summary }: Comparison): Partial<Outcome> {
  const messages = failures.flatMap((failure) => (failOn.includes(failure) ? failed(failure, items) : []))
  const isChanged = exitCode && (summary.unchanged < items.length || Object.keys(report).length > 0)
  return { exitStatus: isChanged || messages.length > 0 ? 1 : 0, messages }
}

function failed(failure: Failure, items: readonly ItemChange[]): Message[] {
  const old = (some: ItemChange[]) => some.flatMap(({ from }) => from?.number ?? [])
  const latest = (some: ItemChange[]) => some.flatMap(({ to }) => to?.number ?? [])
  switch (failure) {
    case 'regressed': {
      const worse = latest(items.filter(({ regressed }) => regressed))
      // Named by its old number, and apart from the others: a new item may have that number by now.
      const removed = old(items.filter(({ gone }) => gone))
      return worse.length + removed.length > 0 ? [message('regressed', { worse, removed })] : []
    }
    case 'removed':
      return named('removed', old(items.filter(({ to }) => to === null)))
    case 'missing':
      return named('missing', latest(items.filter(({ to }) => to?.status === 'missing')))
    case 'copied':
      return named('copied', latest(items.filter(({ copied }) => copied)))
  }
}

function named(failure: Exclude<Failure, 'regressed'>, numbers: string[]): Message[] {
  return numbers.length > 0 ? [message('failed-on', { failure, numbers })] : []
}

/** The first item, department or section asked for that neither report has, where there is one. */
export function unknownWish({ items, old, new: latest }: Comparison, wanted: Wanted): Message | null {
  const numbers = new Set(
    items.flatMap(({ from, to }) => [from, to].flatMap((item) => (item ? [canonicalNumber(item.number)] : []))),
  )
  const number = wanted.items.find((one) => !numbers.has(canonicalNumber(one)))
  if (number !== undefined) return message('no-item', { number, suggestion: nearestNumber(number, numbers) })
  const ids = new Set([...old.departments, ...latest.departments].map(({ id }) => id))
  const department = wanted.departments.find((one) => !ids.has(one))
  if (department !== undefined) return message('no-department', { department, suggestion: nearest(department, ids) })
  const titled = [old, latest].flatMap(({ sections }) => sectionsIn(sections).flatMap(({ number }) => number ?? []))
  const sections = new Set(titled.map(canonicalNumber))
  const section = wanted.sections.find((one) => !sections.has(canonicalNumber(one)))
  if (section === undefined) return null
  return message('no-section', { section, suggestion: nearestNumber(section, sections) })
}
