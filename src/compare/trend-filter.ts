import { canonicalNumber } from '../model/item-number.js'
import type { Wanted } from './only-items.js'
import type { ItemTrend, Trend } from './trend.js'

/** The same trend of what is asked for alone: numbers are those of any period, of a department its own figures and texts. */
export function onlyTrend(trend: Trend, { items, sections, departments }: Wanted): Trend {
  const [numbers, within] = [items, sections].map((list) => new Set(list.map(canonicalNumber)))
  const wanted = new Set(departments)
  const isWanted = ({ numbers: own, sections: above }: ItemTrend) =>
    (numbers?.size === 0 || own.some((number) => number !== null && numbers?.has(canonicalNumber(number)))) &&
    (within?.size === 0 || [...above].some((number) => within?.has(canonicalNumber(number))))
  const kept = trend.items.filter(isWanted)
  if (wanted.size === 0) return { ...trend, items: kept }
  return { ...trend, items: kept.map((item) => ofDepartments(item, wanted)).filter(isAnyThere) }
}

/** Without the totals, which are of others too. */
function ofDepartments(item: ItemTrend, wanted: ReadonlySet<string>): ItemTrend {
  return {
    ...item,
    indicators: item.indicators.flatMap((one) => {
      const byDepartment = one.byDepartment.filter(({ department }) => wanted.has(department))
      return byDepartment.length > 0 ? [{ ...one, total: null, byDepartment }] : []
    }),
    texts: item.texts.filter(({ department }) => wanted.has(department)),
  }
}

function isAnyThere({ indicators, texts }: ItemTrend): boolean {
  return indicators.length + texts.length > 0
}

/** What can be asked for, by the kind of question. */
export function knownIn({ items, departments }: Trend): { [Field in keyof Wanted]: Set<string> } {
  return {
    items: new Set(
      items.flatMap(({ numbers }) => numbers.flatMap((one) => (one === null ? [] : [canonicalNumber(one)]))),
    ),
    sections: new Set(items.flatMap(({ sections }) => [...sections].map(canonicalNumber))),
    departments: new Set(departments.keys()),
  }
}
