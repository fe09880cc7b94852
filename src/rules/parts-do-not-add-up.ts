import type { Big } from 'big.js'
import { type Finding, finding } from '../diagnostics/diagnostic.js'
import { partsOfTotal, sumOfParts, type Total } from '../model/indicators.js'
import type { Quarter } from '../model/terms.js'
import type { Contribution, ReportedItem, Rule } from './rule.js'

export const rule: Rule<'parts-do-not-add-up'> = {
  id: 'parts-do-not-add-up',
  severity: 'error',
  fixable: false,
  essential: false,
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
  *check({ items }) {
    for (const reported of items) {
      const told = new Set<string>()
      for (const contribution of reported.contributions) {
        for (const found of inContribution(reported, contribution)) {
          told.add(found.id)
          yield found.finding
        }
      }
      for (const found of inTotals(reported)) if (!told.has(found.id)) yield found.finding
    }
  },
}

type Found = { id: string; finding: Finding }

function* inContribution({ item }: ReportedItem, { amounts, entry, unreadable }: Contribution): Generator<Found> {
  for (const { id, name, parts } of item.indicators) {
    if (parts.length === 0) continue
    const whole = amounts.get(id)
    const given = entry.indicators.find((one) => one.id === id)
    if (!whole || whole.derived || !given || unreadable.has(id)) continue
    const sum = sumOfParts(parts.map((part) => amounts.get(part.id)))
    const wrong = sum && difference(whole, sum)
    if (!wrong) continue
    const related = entry.indicators
      .filter((one) => parts.some((part) => part.id === one.id))
      .map(({ keyPlace }) => ({ place: keyPlace, note: 'part' as const }))
    const names = item.indicators.filter((one) => parts.some((part) => part.id === one.id)).map((one) => one.name)
    const args = { name, ...wrong, parts: names, of: 'department', item: item.number } as const
    yield { id, finding: finding('parts-do-not-add-up', given.keyPlace, args, { related }) }
  }
}

/**
 * Whole and parts come from different departments. Those that gave both have been looked at one by one, and where one gave
 * the whole alone and another both, the parts that the first left out are missing from the sum.
 */
function areApart(whole: Total, parts: readonly Total[]): boolean {
  return [...whole.byDepartment.keys()].every((department) => !parts.some((part) => part.byDepartment.has(department)))
}

type Sums = { value: Big; byQuarter: Map<Quarter, Big> | null }

function difference(whole: Sums, sum: Sums): { value: string; sum: string; quarter: Quarter | null } | null {
  for (const [quarter, value] of whole.byQuarter ?? []) {
    const parts = sum.byQuarter?.get(quarter)
    if (parts && !parts.eq(value)) return { value: value.toFixed(), sum: parts.toFixed(), quarter }
  }
  return whole.value.eq(sum.value) ? null : { value: whole.value.toFixed(), sum: sum.value.toFixed(), quarter: null }
}

function* inTotals({ item, totals, contributions }: ReportedItem): Generator<Found> {
  const byId = new Map(totals.map((total) => [total.indicator.id, total]))
  for (const total of totals) {
    const { id, name, parts, place } = total.indicator
    const involved = [total, ...parts.flatMap((part) => byId.get(part.id) ?? [])]
    // The largest of the wholes is not the sum of the largest parts.
    if (!total.value || involved.some(({ indicator }) => indicator.aggregate !== 'sum')) continue
    if (contributions.some(({ unreadable }) => unreadable.has(id)) || !areApart(total, involved.slice(1))) continue
    const sum = partsOfTotal(total, byId)
    if (!sum || sum.value.eq(total.value)) continue
    const names = involved.slice(1).map(({ indicator }) => indicator.name)
    const sums = { value: total.value.toFixed(), sum: sum.value.toFixed(), quarter: null }
    const args = { name, ...sums, parts: names, of: 'item', item: item.number } as const
    yield { id, finding: finding('parts-do-not-add-up', place, args) }
  }
}
