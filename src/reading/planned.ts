import { listedNumbers } from '../model/item-number.js'
import { type Indicator, itemsOf, type Plan, type PlanItem } from '../model/plan.js'

/** The indicators of the items that a key lists, or of all where some number is not in the plan; null without a plan. */
export type IndicatorsOf = (key: string) => readonly Indicator[] | null

/** What a submission is read against. */
export interface Planned {
  /** By number. */
  items: ReadonlyMap<string, PlanItem>
  indicatorsOf: IndicatorsOf
}

export function plannedIn(plan: Plan | null): Planned {
  const items = new Map([...itemsOf(plan?.sections ?? [])].map((item) => [item.number, item]))
  const all = [...items.values()].flatMap(({ indicators }) => indicators)
  const indicatorsOf = (key: string) => {
    const answered = listedNumbers(key).map(({ number }) => items.get(number)?.indicators)
    return answered.every((some) => some !== undefined) ? answered.flat() : all
  }
  return { items, indicatorsOf: plan ? indicatorsOf : () => null }
}
