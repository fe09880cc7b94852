import type { Comparison } from '../compare/comparison.js'

/** The comparison as data, which other programs read. Items are named by their numbers; the reports hold the rest. */
export function write({ old, new: latest, items, summary }: Comparison): string {
  const data = {
    from: old.period,
    to: latest.period,
    items: items.map(({ change, from, to, ...rest }) => ({
      change,
      from: from?.number ?? null,
      to: to?.number ?? null,
      matchedBy: rest.matchedBy,
      measure: rest.measure,
      deadline: rest.deadline,
      responsible: rest.responsible,
      status: rest.status,
      text: rest.text,
      evidence: rest.evidence,
      copied: rest.copied,
      regressed: rest.regressed,
      progressed: rest.progressed,
      indicators: rest.indicators.map(({ oldUnit, ...indicator }) => indicator),
    })),
    summary,
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
