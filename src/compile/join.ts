import { nearest } from '../diagnostics/nearest.js'
import { amountsOf, totalsOf } from '../model/indicators.js'
import type { Period } from '../model/period.js'
import { type Indicator, itemsOf, type Plan } from '../model/plan.js'
import type { Submission } from '../model/submission.js'
import type { Contribution, ReportedItem } from '../rules/rule.js'

type Gathered = Omit<ReportedItem, 'totals' | 'reported'> & { reported: Set<string> }

/** Puts every entry to the items it answers, in the order of the plan's departments. */
export function join(plan: Plan, submissions: readonly Submission[], period: Period): ReportedItem[] {
  const items = new Map<string, Gathered>()
  for (const item of itemsOf(plan.sections)) {
    if (!items.has(item.number)) items.set(item.number, { item, contributions: [], blanks: [], reported: new Set() })
  }
  const order = new Map(plan.departments.map(({ id }, index) => [id, index]))
  for (const submission of submissions) {
    const department = submission.department?.id
    if (department !== undefined && order.has(department)) joinOne(items, submission, department, period)
  }
  const rank = ({ department }: Contribution) => order.get(department) ?? 0
  return [...items.values()].map((gathered) => {
    const contributions = gathered.contributions.sort((a, b) => rank(a) - rank(b))
    const amounts = new Map(contributions.map((one) => [one.department, one.amounts]))
    return { ...gathered, contributions, totals: totalsOf(gathered.item.indicators, amounts) }
  })
}

function joinOne(items: Map<string, Gathered>, submission: Submission, department: string, period: Period): void {
  for (const entry of submission.entries) {
    const answered = entry.numbers.flatMap(({ number }) => items.get(number)?.item ?? [])
    const amountsIn = (indicators: Indicator[]) => amountsOf(indicators, entry.indicators, period.quarters)
    const entryAmounts = amountsIn(answered.flatMap(({ indicators }) => indicators))
    for (const { number, place } of entry.numbers) {
      const target = items.get(number)
      if (!target) {
        const meant = nearest(number, items.keys())
        if (meant && !entry.blank) items.get(meant)?.reported.add(department)
        continue
      }
      if (entry.blank) {
        target.blanks.push({ department, place })
        continue
      }
      target.reported.add(department)
      for (const { id } of entry.jointly) target.reported.add(id)
      const amounts = answered.length === 1 ? entryAmounts : amountsIn(target.item.indicators)
      target.contributions.push({ department, submission, entry, place, amounts, entryAmounts })
    }
  }
}
