import { reportWords } from '../language/report-words.js'
import { type Merged, type MergeOptions, merge } from '../merge/merge.js'
import type { MatchedReport } from '../model/matched-report.js'
import { type Period, partOfYear, previousPeriod } from '../model/period.js'
import type { Plan } from '../model/plan.js'
import type { Report } from '../model/report.js'
import type { PeriodFiles, Sources } from '../model/sources.js'
import { type Half, halves, type Quarter } from '../model/terms.js'
import { type Read, readPeriod } from '../reading/read-period.js'
import { structureRules } from '../rules/structure/structure-rules.js'
import { grade } from './grade.js'
import { matchedReport } from './matched-report.js'
import { type Checks, noOthers, type Others, runChecks, structureChecks } from './run-checks.js'
import { suppress } from './suppress.js'

/** Another period's report, for comparison; null where it cannot be compiled. */
export function reportOf(sources: Sources, files: PeriodFiles): Merged | null {
  const read = readPeriod(sources, files)
  if (!read.plan) return null
  const found = [...read.findings, ...runChecks(read.plan, read, structureChecks, noOthers)]
  const errors = grade(suppress(found, read).findings, {
    severities: new Map(),
    draft: true,
    rules: structureRules,
  }).some(({ severity }) => severity === 'error')
  return errors ? null : mergeRead(read.plan, read, { draft: false, internal: false })
}

/**
 * Other periods' reports, matched with this one's items. That takes this period's report too, merged as far as it goes: what
 * is wrong with it is about to be told.
 */
export function othersOf(sources: Sources, read: Read, { purpose }: Checks): Others {
  const previous = purpose === 'lint' ? previousReport(sources, read.period) : null
  const quarters = partReports(sources, read.period, read.period.quarters.length < 2 ? [] : read.period.quarters)
  const ofHalves = partReports(sources, read.period, read.period.quarters.length < 4 ? [] : halves)
  if (!read.plan || (!previous && quarters.size + ofHalves.size === 0)) return noOthers
  const merged = mergeRead(read.plan, read, { draft: true, internal: false }).report
  return {
    merged,
    previous: previous && matchedReport(previous, merged),
    quarterReports: matchedParts(quarters, merged),
    halfReports: matchedParts(ofHalves, merged),
  }
}

function previousReport(sources: Sources, period: Period): Merged | null {
  const files = sources.period(previousPeriod(period))
  return files && reportOf(sources, files)
}

/** The reports of parts of a period that the workspace has. */
function partReports<Part extends Quarter | Half>(
  sources: Sources,
  period: Period,
  parts: readonly Part[],
): Map<Part, Merged> {
  const reports = new Map<Part, Merged>()
  for (const part of parts) {
    const files = sources.period(partOfYear(period, part))
    const report = files && reportOf(sources, files)
    if (report) reports.set(part, report)
  }
  return reports
}

function matchedParts<Part>(reports: ReadonlyMap<Part, Merged>, merged: Report): Map<Part, MatchedReport> {
  return new Map([...reports].map(([part, report]) => [part, matchedReport(report, merged)]))
}

/** The report of what was read. */
export function mergeRead(
  plan: Plan,
  { items, period }: Read,
  options: Pick<MergeOptions, 'draft' | 'internal'>,
): Merged {
  return merge(plan, items, { ...options, period, words: reportWords(plan.language) })
}
