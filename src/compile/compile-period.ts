import { type Diagnostic, type Finding, finding, inOrder } from '../diagnostics/diagnostic.js'
import { buildDocument } from '../document/build-document.js'
import type { Document } from '../document/tree.js'
import { reportWords } from '../language/report-words.js'
import { type Merged, merge } from '../merge/merge.js'
import type { SubmissionSource } from '../model/generated/submission.js'
import { type Period, previousPeriod, quarterPeriod } from '../model/period.js'
import type { Plan, Unreadable } from '../model/plan.js'
import type { Report } from '../model/report.js'
import { SourceText } from '../model/source-text.js'
import type { Load, PeriodFiles, Sources } from '../model/sources.js'
import type { Submission } from '../model/submission.js'
import type { Quarter } from '../model/terms.js'
import { rules } from '../rules/registry.js'
import type { ReportedItem, Rule, RuleContext } from '../rules/rule.js'
import { type Grading, grade } from './grade.js'
import { readInherited } from './inherit.js'
import { join } from './join.js'
import { readMap } from './read-map.js'
import { readPlan } from './read-plan.js'
import { readSubmission } from './read-submission.js'

export interface CompileOptions extends Grading {
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
  const read = readPeriod(sources, files)
  const diagnostics = inOrder(grade(findingsIn(sources, read, 'compile'), options))
  if (!read.plan || diagnostics.some(({ severity }) => severity === 'error')) {
    return { diagnostics, document: null, notCompared: null }
  }

  const { report, printed } = mergeRead(read.plan, read, options)
  const before = sources.period(previousPeriod(period))
  const previous = before && reportOf(sources, before)
  const document = buildDocument(report, {
    internal: options.internal,
    date: options.date ?? period.end,
    words: reportWords(report.language),
    printed,
    previous,
  })
  return { diagnostics, document, notCompared: before && !previous ? before.period.name : null }
}

/** Everything that is wrong with a period: with its files themselves, and what the rules find in them. */
export function findingsIn(sources: Sources, read: Read, purpose: RuleContext['purpose']): Finding[] {
  if (!read.plan) return read.findings
  return [...read.findings, ...check(read.plan, read, purpose, quarterReports(sources, read.period))]
}

interface Read {
  /** Null where its file cannot be read. */
  plan: Plan | null
  submissions: Submission[]
  /** Every entry at its item. */
  items: ReportedItem[]
  complete: boolean
  period: Period
  findings: Finding[]
}

/** Everything that a period's files hold, with what is wrong with the files themselves. */
export function readPeriod(
  { load }: Sources,
  { period, plan: planFile, submissions: files, strays }: PeriodFiles,
): Read {
  const findings: Finding[] = []
  const unreadable: Unreadable = { departments: false, items: false, numbers: new Set() }
  const root = readInherited(load, planFile, unreadable, findings)
  const plan = root && readPlan(root, unreadable, findings)
  const read = files.map((file) => readFile(load, file, findings))
  for (const name of strays) {
    const source = new SourceText(name, '')
    findings.push(finding('stray-file', { source, start: 0, end: 0 }, { name: name.split('/').at(-1) ?? name }))
  }
  const known = new Set(plan?.departments.map(({ id }) => id))
  const complete =
    !unreadable.items &&
    read.every((one) => one?.complete && known.has(one.department?.id ?? '')) &&
    // What was meant for a submission may hold the very answers that seem to be missing.
    !strays.some((name) => /ya?ml|\/submissions$/i.test(name))
  const submissions = read.filter((one) => one !== null)
  return { plan, submissions, items: plan ? join(plan, submissions, period) : [], complete, period, findings }
}

function readFile(load: Load, file: string, findings: Finding[]): Submission | null {
  const bytes = load(file)
  const map = bytes && readMap<SubmissionSource>('submission', file, bytes, findings)
  return map && readSubmission(map, findings)
}

function check(
  plan: Plan,
  { submissions, items, complete, period }: Read,
  purpose: RuleContext['purpose'],
  quarters: RuleContext['quarterReports'],
): Finding[] {
  const context: RuleContext = { purpose, period, plan, submissions, items, complete, quarterReports: quarters }
  return Object.values<Rule>(rules).flatMap((rule) => [...(rule.check?.(context) ?? [])])
}

function mergeRead(plan: Plan, { items, period }: Read, options: Pick<CompileOptions, 'draft' | 'internal'>): Merged {
  return merge(plan, items, { ...options, period, words: reportWords(plan.language) })
}

/** Another period's report, for comparison; null where it cannot be compiled. */
function reportOf(sources: Sources, files: PeriodFiles): Report | null {
  const read = readPeriod(sources, files)
  if (!read.plan) return null
  const found = [...read.findings, ...check(read.plan, read, 'compile', new Map())]
  const errors = grade(found, { severities: new Map(), draft: true }).some(({ severity }) => severity === 'error')
  return errors ? null : mergeRead(read.plan, read, { draft: false, internal: false }).report
}

function quarterReports(sources: Sources, period: Period): Map<Quarter, Report> {
  const reports = new Map<Quarter, Report>()
  if (period.quarters.length < 2) return reports
  for (const quarter of period.quarters) {
    const files = sources.period(quarterPeriod(period, quarter))
    const report = files && reportOf(sources, files)
    if (report) reports.set(quarter, report)
  }
  return reports
}
