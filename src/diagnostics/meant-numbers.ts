import { canonicalNumber } from '../model/item-number.js'
import { bareNumber, nearestNumber } from './nearest.js'

/** More than these would be no help to read. */
const most = 12

/**
 * The items of the plan that a number which is none of it most likely means: the one it is nearest to, or the several
 * that it lists otherwise than by commas, or from which to which it goes. Empty where any of them is not in the plan.
 */
export function meantNumbers(typed: string, known: ReadonlySet<string>): string[] {
  // With single blanks no pattern below has two ways to match a long run of them.
  const even = typed.trim().replace(/\s+/g, ' ')
  for (const divider of dividers) {
    const parts = even.split(divider).map(numberIn)
    if (parts.length > 1 && parts.every((part) => known.has(part))) return atMost([...new Set(parts)])
  }
  for (const { index, 0: dash } of even.matchAll(/ ?[-–—−] ?| (?:по|to) /g)) {
    const first = numberIn(even.slice(0, index).replace(/^(?:с|from) /, ''))
    const last = numberIn(even.slice(index + dash.length))
    if (known.has(first) && known.has(last)) return atMost(between(first, last, [...known]))
  }
  const one = nearestNumber(typed, known)
  return one === null ? [] : [one]
}

/** In the order in which they are tried: «п. 1.1; п. 1.2» holds blanks that divide nothing. */
const dividers = [/ ?[;/+&] ?| (?:и|and) /, / /]

function numberIn(part: string): string {
  return canonicalNumber(bareNumber(part))
}

/** The numbers from one to another in the plan's order, which is `all`; none where they stand the other way round. */
function between(first: string, last: string, all: string[]): string[] {
  return all.slice(all.indexOf(first), all.indexOf(last) + 1)
}

function atMost(numbers: string[]): string[] {
  return numbers.length > most ? [] : numbers
}
