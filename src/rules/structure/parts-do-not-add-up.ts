import { type Finding, finding } from '../../findings/diagnostic.js'
import { Coverages } from '../../model/coverage.js'
import { indicatorsById } from '../../model/indicators.js'
import type { Period } from '../../model/period.js'
import type { Indicator, PlanItem } from '../../model/plan.js'
import type { Answer, ReportedItem } from '../../model/reported-item.js'
import type { Entry } from '../../model/submission.js'
import { compareWhole, type Difference, wideWhole } from '../../model/whole-and-parts.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'parts-do-not-add-up'> = {
  id: 'parts-do-not-add-up',
  severity: 'error',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.5":
    text: Проведены ревизии.
    indicators:
      ⟦audits⟧: 20
      planned: 18
      unplanned: 1
`,
      good: `department: finance
items:
  "1.5":
    text: Проведены ревизии.
    indicators:
      audits: 20
      planned: 19
      unplanned: 1
`,
    },
  ],
  *check({ items, period, complete }) {
    for (const reported of items) {
      if (!reported.item.indicators.some(({ parts }) => parts.length > 0)) continue
      const told = new Set<string>()
      for (const contribution of reported.contributions) {
        for (const found of inContribution(reported, contribution, period)) {
          told.add(found.id)
          yield found.finding
        }
      }
      // A file that cannot be read may hold the rest of the parts.
      if (!complete) continue
      for (const found of inTotals(reported, period)) if (!told.has(found.id)) yield found.finding
    }
  },
}

type Found = { id: string; finding: Finding }

function* inContribution(
  { item }: ReportedItem,
  { amounts, entry, unreadable }: Answer,
  { quarters }: Period,
): Generator<Found> {
  for (const whole of item.indicators) {
    const { id, parts } = whole
    const amount = amounts.get(id)
    if (parts.length === 0 || !amount || amount.derived || unreadable.has(id)) continue
    const given = partIndicatorsOf(whole, item).flatMap((indicator) => {
      const part = amounts.get(indicator.id)
      return part ? [{ indicator, amounts: [part] }] : []
    })
    if (given.length < parts.length) continue
    const difference = compareWhole({ indicator: whole, amounts: [amount] }, given, quarters)?.difference
    if (difference) yield { id, finding: wrongWhole(whole, item, difference, [entry], []) }
  }
}

/** Where a department gave the whole and left its parts to others. */
function* inTotals(reported: ReportedItem, period: Period): Generator<Found> {
  const { item, totals, contributions } = reported
  const byId = new Map(totals.map((total) => [total.indicator.id, total]))
  for (const total of totals) {
    const whole = total.indicator
    const wide = whole.parts.length > 0 ? wideWhole(total, byId, period.quarters) : null
    const difference = wide?.compared?.difference
    if (!difference || contributions.some(({ unreadable }) => unreadable.has(whole.id))) continue
    // The parts of a department that has not reported may be all that is missing.
    const coverages = new Coverages(reported, period)
    const isAwaited = (department: string) =>
      !reported.reported.has(department) &&
      partIndicatorsOf(whole, item).some((part) => coverages.lackingOf(department, part).length > 0)
    if ([...coverages.candidates].some(isAwaited)) continue
    const entriesOf = (departments: readonly string[]) =>
      contributions.flatMap(({ department, entry }) => (departments.includes(department) ? [entry] : []))
    const { departments, others } = wide
    const one = wrongWhole(whole, item, difference, entriesOf(departments), entriesOf(others), 'item')
    yield { id: whole.id, finding: one }
  }
}

/** At the whole as it is typed, beside its parts. */
function wrongWhole(
  whole: Indicator,
  item: PlanItem,
  { value, sum, quarter }: Difference,
  entries: readonly Entry[],
  others: readonly Entry[],
  of: 'department' | 'item' = 'department',
): Finding {
  const parts = partIndicatorsOf(whole, item)
  const ids = new Set(parts.map(({ id }) => id))
  const typed = (some: readonly Entry[], is: (id: string) => boolean) =>
    some.flatMap(({ indicators }) => indicators.filter(({ id }) => is(id)).map(({ keyPlace }) => keyPlace))
  const [place = whole.place, ...more] = typed(entries, (id) => id === whole.id)
  const related = [
    ...more.map((one) => ({ place: one, note: 'whole' as const })),
    ...typed([...entries, ...others], (id) => ids.has(id)).map((one) => ({ place: one, note: 'part' as const })),
  ]
  const names = parts.map(({ name }) => name)
  const numbers = { value: value.toFixed(), sum: sum.toFixed(), quarter }
  return finding(
    'parts-do-not-add-up',
    place,
    { name: whole.name, ...numbers, parts: names, of, item: item.number },
    { related },
  )
}

function partIndicatorsOf({ parts }: Indicator, { indicators }: PlanItem): Indicator[] {
  const known = indicatorsById(indicators)
  return parts.flatMap(({ id }) => known.get(id) ?? [])
}
