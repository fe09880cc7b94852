import { type Finding, finding } from '../findings/diagnostic.js'
import { type Coverages, hasNothingToCount } from '../model/coverage.js'
import type { Indicator, PlanItem } from '../model/plan.js'
import type { Answer } from '../model/reported-item.js'
import { givenByName } from './indicator-of.js'

/** What the plan asks of a department and none of its answers to the item gives; of two, which are told, one suffices. */
export function absentIndicators(
  item: PlanItem,
  department: string,
  answers: readonly Answer[],
  coverages: Coverages,
): Indicator[] {
  if (answers.some(hasNothingToCount)) return []
  const hasAmount = (id: string) =>
    coverages.covers(department, id) || answers.some(({ unreadable }) => unreadable.has(id))
  const asked = item.indicators.filter(
    (one) => isAsked(one) && coverages.mustGive(department, one) && !hasAmount(one.id),
  )
  if (asked.length === 0) return []
  const given = new Set(answers.flatMap(({ entry }) => entry.indicators.map(({ id }) => id)))
  const byName = answers.map((one) => givenByName(one, item.indicators))
  return asked.filter(({ id }) => !given.has(id) && !byName.some((ids) => ids.has(id)))
}

/** A whole follows from its parts, so what is missing is the parts; but where the plan says who gives it. */
function isAsked({ parts, departments }: Indicator): boolean {
  return parts.length === 0 || departments !== null
}

interface Needed {
  item: PlanItem
  /** What a text prints, or is the sum of: without it that would be wrong. */
  needed: Record<'values' | 'quarters', ReadonlySet<string>>
}

export function* missingIndicatorFindings(
  { item, needed }: Needed,
  [answer, ...more]: readonly Answer[],
  absent: readonly Indicator[],
  isTold: (id: string) => boolean,
): Generator<Finding> {
  if (!answer || hasNothingToCount(answer)) return
  const { amounts, entry, place, unreadable } = answer
  const error = { severity: 'error' as const }
  const gravest = absent.find(({ id }) => needed.values.has(id)) ?? absent[0]
  // That they have become lines of a text has been told, or that the status has, on which it depends what is asked for.
  const isSlid = [answer, ...more].some(({ entry: { slid } }) => slid.has('indicators') || slid.has('status'))
  if (gravest && (needed.values.has(gravest.id) || !isSlid)) {
    const args = { problem: 'absent', names: absent.map(({ name }) => name), item: item.number } as const
    yield finding('missing-indicator', place, args, { draftable: true, ...(needed.values.has(gravest.id) && error) })
  }
  // The quarters that one of two answers lacks may be in the other.
  if (more.length > 0) return
  const givenById = new Map(entry.indicators.map((one) => [one.id, one]))
  for (const { id, name } of item.indicators) {
    const quarters = amounts.get(id)?.missingQuarters ?? []
    const given = givenById.get(id)
    if (quarters.length === 0 || !given || unreadable.has(id) || isTold(id)) continue
    const args = { problem: 'quarter', name, quarters, item: item.number } as const
    yield finding('missing-indicator', given.keyPlace, args, { draftable: true, ...(needed.quarters.has(id) && error) })
  }
}
