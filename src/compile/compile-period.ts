import { findingsIn } from '../checking/check-period.js'
import { type Grading, grade } from '../checking/grade.js'
import { matchedReport } from '../checking/matched-report.js'
import { mergeRead, reportOf } from '../checking/other-reports.js'
import { structureChecks } from '../checking/run-checks.js'
import { buildDocument } from '../document/build-document.js'
import type { Document } from '../document/tree.js'
import { type Diagnostic, sortedByPlace } from '../findings/diagnostic.js'
import { reportWords } from '../language/report-words.js'
import type { Merged } from '../merge/merge.js'
import { previousPeriod } from '../model/period.js'
import type { PeriodFiles, Sources } from '../model/sources.js'
import { readPeriod } from '../reading/read-period.js'
import { structureRules } from '../rules/structure/structure-rules.js'

export interface CompileOptions extends Omit<Grading, 'rules'> {
  internal: boolean
  /** ISO date for the properties of the files; null: the period's last day. */
  date: string | null
}

export interface Compiled {
  diagnostics: Diagnostic[]
  /** Null where there are errors. */
  document: Document | null
  /** The period a year earlier, where the workspace has it but it cannot be compiled; null otherwise. */
  notCompared: string | null
}

/** The pipeline: read → check → merge → document. Pure but for `sources.load`. */
export function compilePeriod(sources: Sources, files: PeriodFiles, options: CompileOptions): Compiled {
  const { period } = files
  const { diagnostics, merged } = compileData(sources, files, options)
  if (!merged) return { diagnostics, document: null, notCompared: null }
  const { report, printing } = merged
  const before = sources.period(previousPeriod(period))
  const previous = before && reportOf(sources, before)
  const document = buildDocument(report, {
    internal: options.internal,
    date: options.date ?? period.end,
    words: reportWords(report.language),
    printing,
    previous: previous && matchedReport(previous, report),
  })
  return { diagnostics, document, notCompared: before && !previous ? before.period.name : null }
}

/** The pipeline up to the report as data, which needs no other period. */
export function compileData(
  sources: Sources,
  files: PeriodFiles,
  options: Omit<CompileOptions, 'date'>,
): { diagnostics: Diagnostic[]; merged: Merged | null } {
  const read = readPeriod(sources, files)
  const found = findingsIn(sources, read, structureChecks)
  const diagnostics = sortedByPlace(grade(found, { ...options, rules: structureRules }))
  const isSound = !diagnostics.some(({ severity }) => severity === 'error')
  return { diagnostics, merged: read.plan && isSound ? mergeRead(read.plan, read, options) : null }
}
