import { Coverages } from '../model/coverage.js'
import { indicatorsById } from '../model/indicators.js'
import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import type { Indicator, PlanItem } from '../model/plan.js'
import type { ReportedItem } from '../model/reported-item.js'
import { parseTemplate } from '../model/template.js'
import type { RuleContext } from './rule.js'

/** Ids of the plan's departments. */
const planDepartments = memoizeByIdentity(({ plan }: RuleContext) => new Set(plan.departments.map(({ id }) => id)))

/** Says of a department whether it surely has not reported on an item that others reported on, and nothing else tells of it. */
export function silentIn(
  { contributions, blanks, reported }: ReportedItem,
  context: RuleContext,
): (department: string) => boolean {
  const known = planDepartments(context)
  // Whoever else an answer stands for has reported, and it cannot be read who that is.
  const isOpen = contributions.some(
    ({ entry }) => entry.unreadable.has('jointly') || entry.jointly.some(({ id }) => !known.has(id)),
  )
  if (!context.complete || reported.size === 0 || isOpen) return () => false
  // At the desk a blank entry is work to do, not a fault: not-filled-in tells of it.
  const blank = new Set(context.purpose === 'lint' ? blanks.map(({ department }) => department) : [])
  return (department) => known.has(department) && !reported.has(department) && !blank.has(department)
}

/** The indicators whose totals the item's lead prints, a word that goes with one included. */
export function indicatorsInLead({ lead, indicators }: PlanItem): Indicator[] {
  if (!lead) return []
  const known = indicatorsById(indicators)
  const ids = parseTemplate(lead.value).flatMap((piece) =>
    piece.type === 'value' || piece.type === 'forms' ? [piece.id] : [],
  )
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? [])
}

/** Totals that the lead prints and that are not whole for want of a department that has not reported; by its id. */
export function silentInLead(reported: ReportedItem, context: RuleContext): Map<string, Indicator[]> {
  const lacking = new Map<string, Indicator[]>()
  const printed = indicatorsInLead(reported.item)
  if (printed.length === 0 || reported.contributions.length === 0) return lacking
  const coverages = new Coverages(reported, context.period)
  const isSilent = silentIn(reported, context)
  for (const department of coverages.candidates) {
    if (!isSilent(department)) continue
    const ones = printed.filter((indicator) => coverages.lackingOf(department, indicator).length > 0)
    if (ones.length > 0) lacking.set(department, ones)
  }
  return lacking
}
