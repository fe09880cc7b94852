import { type Finding, finding } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import { isEssential, isRuleId, ruleIds } from '../findings/rule-ids.js'
import { groupBy } from '../model/group-by.js'
import { partitionPoint } from '../model/partition-point.js'
import type { Plan } from '../model/plan.js'
import type { Place } from '../model/source-text.js'
import type { Submission } from '../model/submission.js'
import type { Read } from '../reading/read-period.js'
import type { OffsetRange, Suppression } from '../reading/remarks.js'
import { nearest } from '../suggest/nearest.js'

interface Suppressed {
  /** What is left. */
  findings: Finding[]
  /** What is wrong with the remarks themselves. `ran` says of a rule whether it was looked for at all. */
  remarks(ran: (rule: RuleId) => boolean): Finding[]
}

/** Of a period; see reading/remarks.ts. */
interface Remarks extends Pick<Read, 'suppressions'> {
  plan: Pick<Plan, 'place'> | null
  submissions: readonly Pick<Submission, 'file'>[]
}

/** Takes out what the files' own remarks turn off. */
export function suppress(findings: Finding[], { plan, submissions, suppressions }: Remarks): Suppressed {
  if (suppressions.length === 0) return { findings, remarks: () => [] }
  const byRule = groupBy(suppressions, ({ rule, place }) => keyOf(rule, place))
  const covers = new Map(Array.from(byRule, ([key, some]) => [key, new Cover(some)]))
  const used = new Set<Suppression>()
  const left = findings.filter(({ rule, place }) => {
    const covering = isEssential(rule) ? [] : (covers.get(keyOf(rule, place))?.at(place.start) ?? [])
    for (const { all } of covering) for (const one of all.splice(0)) used.add(one)
    return covering.length === 0
  })
  // A plan that is inherited turns off for its heirs what it turns off for itself; what is wrong with that is told there.
  const files = new Set([plan?.place.source.file, ...submissions.map(({ file }) => file)])
  const own = suppressions.filter(({ place }) => files.has(place.source.file))
  return { findings: left, remarks: (ran) => own.flatMap((one) => faultOf(one, used.has(one), ran) ?? []) }
}

const keyOf = (rule: string, { source }: Place) => `${rule} ${source.file}`

/** All that turn off one rule for one stretch of a file. */
interface Covering extends OffsetRange {
  /** Those of them that have not been used yet. */
  all: Suppression[]
  /** The one that it may lie in, with all that this may lie in. */
  around: Covering | null
}

/** What turns off one rule in one file, so that of thousands those at a place are found. */
class Cover {
  readonly #byStart: Covering[] = []

  constructor(suppressions: readonly Suppression[]) {
    const stretches = groupBy(suppressions, ({ start, end }) => `${start} ${end}`)
    const inOrder = Array.from(stretches.values(), (all) => ({ start: all[0]?.start ?? 0, end: all[0]?.end ?? 0, all }))
    let around: Covering | null = null
    for (const one of inOrder.sort((a, b) => a.start - b.start || b.end - a.end)) {
      while (around && around.end < one.start) around = around.around
      around = { ...one, around }
      this.#byStart.push(around)
    }
  }

  /** Those that reach over a place. */
  at(place: number): Covering[] {
    const found: Covering[] = []
    for (
      let one = this.#byStart[partitionPoint(this.#byStart, ({ start }) => start <= place) - 1] ?? null;
      one;
      one = one.around
    ) {
      if (place <= one.end) found.push(one)
    }
    return found
  }
}

function faultOf(
  { rule, place, hasReason, fault }: Suppression,
  used: boolean,
  ran: (rule: RuleId) => boolean,
): Finding | null {
  if (rule === '') {
    const remark = place.source.text.slice(place.start, place.end)
    const problem = fault === 'unknown-remark' || fault === 'in-text' ? fault : 'no-rule'
    return finding('unused-suppression', place, { problem, remark })
  }
  if (!isRuleId(rule)) {
    const args = { problem: 'unknown-rule', rule, suggestion: nearest(rule, ruleIds) } as const
    return finding('unused-suppression', place, args)
  }
  if (isEssential(rule)) return finding('unused-suppression', place, { problem: 'essential', rule })
  if (fault === 'not-at-top') return finding('unused-suppression', place, { problem: fault, rule })
  if (!used) return ran(rule) ? finding('unused-suppression', place, { problem: 'nothing-found', rule }) : null
  return hasReason ? null : finding('suppression-without-reason', place, { rule })
}
