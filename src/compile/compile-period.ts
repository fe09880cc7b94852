import { type Grading, grade } from '../checking/grade.js'
import { matchedReport } from '../checking/matched-report.js'
import { suppress } from '../checking/suppress.js'
import { buildDocument } from '../document/build-document.js'
import type { Document } from '../document/tree.js'
import { type Diagnostic, type Finding, sortedByPlace } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import { reportWords } from '../language/report-words.js'
import { type Merged, merge } from '../merge/merge.js'
import type { SubmissionSource } from '../model/generated/submission.js'
import { sizeLimit } from '../model/limits.js'
import type { MatchedReport } from '../model/matched-report.js'
import { type Period, partOfYear, previousPeriod } from '../model/period.js'
import type { Plan, Unreadable } from '../model/plan.js'
import type { Report } from '../model/report.js'
import type { ReportedItem } from '../model/reported-item.js'
import type { Place, SourceText } from '../model/source-text.js'
import type { Load, PeriodFiles, Sources } from '../model/sources.js'
import type { Speller } from '../model/speller.js'
import type { Submission } from '../model/submission.js'
import { type Half, halves, type Quarter } from '../model/terms.js'
import { mergedVocabulary, noVocabulary, type Vocabulary } from '../model/vocabulary.js'
import { readInherited } from '../reading/inherit.js'
import { join } from '../reading/join.js'
import { type FileRead, withoutCopies } from '../reading/mistakes/copies.js'
import { reassignMislabelledFiles } from '../reading/mistakes/misnamed.js'
import { mayHoldAnswers, strayFinding } from '../reading/mistakes/stray-findings.js'
import { readPlan } from '../reading/plan.js'
import { type Planned, plannedIn } from '../reading/planned.js'
import { readMap } from '../reading/read-map.js'
import { readSubmission } from '../reading/submission.js'
import type { Rule, RuleContext } from '../rules/rule.js'
import { runRules } from '../rules/run-rules.js'
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

const structureChecks: Checks = { purpose: 'compile', rules: structureRules, vocabulary: noVocabulary }

/** Everything that is wrong with a period: with its files themselves, and what the rules find in them. */
export function findingsIn(sources: Sources, read: Read, checks: Checks): Finding[] {
  const found = read.plan ? offSlidKeys(check(read.plan, read, checks, othersOf(sources, read, checks)), read) : []
  const { findings, remarks } = suppress([...read.findings, ...found], sourcesOf(read))
  return checks.purpose === 'lint' ? [...findings, ...remarks((rule) => rule in checks.rules)] : findings
}

/** Without what is found in the number of an item that slid into a text, such as its quotation marks: that is no text. */
function offSlidKeys(findings: Finding[], { submissions }: Read): Finding[] {
  const keys = submissions.flatMap(({ entries }) => entries.flatMap(({ slidItems }) => slidItems))
  if (keys.length === 0) return findings
  const at = ({ source, start }: Place) => `${start} ${source.file}`
  const starts = new Set(keys.map(({ place }) => at(place)))
  return findings.filter(({ place }) => !starts.has(at(place)))
}

export interface Checks {
  purpose: RuleContext['purpose']
  rules: Partial<Record<RuleId, Rule>>
  /** Of the whole workspace; the plan's own comes to it. */
  vocabulary: Vocabulary
  speller?: Speller | null
}

/** Reports that the rules compare with. */
type Others = Pick<RuleContext, 'merged' | 'previous' | 'quarterReports' | 'halfReports'>

const noOthers: Others = { merged: null, previous: null, quarterReports: new Map(), halfReports: new Map() }

export interface Read {
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
  const inherited = readInherited(load, planFile, unreadable, findings)
  const plan = inherited && readPlan(inherited, unreadable, findings)
  const planned = plannedIn(plan)
  const read = files.map((file) => readFile(load, file, planned, findings))
  findings.push(...strays.map(strayFinding))
  const known = new Set(plan?.departments.map(({ id }) => id))
  const complete =
    !unreadable.items &&
    read.every((one) => one?.submission?.complete && known.has(one.submission.department?.id ?? '')) &&
    // What was meant for a submission may hold the very answers that seem to be missing.
    !strays.some(mayHoldAnswers)
  const once = withoutCopies(
    read.filter((one) => one !== null),
    { plan, items: planned.items },
    findings,
  )
  const submissions = plan ? reassignMislabelledFiles(once.submissions, plan, once.findings) : once.submissions
  const items = plan ? join(plan, submissions, period) : []
  return { plan, findings: once.findings, submissions, items, complete, period }
}

function readFile(load: Load, file: string, planned: Planned, findings: Finding[]): FileRead | null {
  const bytes = load(file)
  if (!bytes) return null
  const own: Finding[] = []
  const map = readMap<SubmissionSource>('submission', file, bytes, own, planned.indicatorsOf)
  const submission = map && readSubmission(map, planned, own)
  for (const one of own) findings.push(one)
  // Not the bytes: what came of them is held as long as they are. Of a file that is too large not all is there.
  const unread = bytes.length > sizeLimit ? file : Buffer.from(bytes).toString('latin1')
  const text = submission?.itemsPlace.source.text ?? unread
  return { file, text, submission }
}

function check(plan: Plan, read: Read, { purpose, rules, vocabulary, speller }: Checks, others: Others): Finding[] {
  const { submissions, items, complete, period } = read
  const context: RuleContext = {
    ...{ purpose, period, plan, submissions, items, complete },
    ...others,
    vocabulary: mergedVocabulary(vocabulary, plan.vocabulary),
    speller: speller ?? null,
  }
  return runRules(Object.values<Rule>(rules), context)
}

/** The files that a period was read from; plans that it inherits from are no part of it. */
function sourcesOf({ plan, submissions }: Read): SourceText[] {
  return [...(plan ? [plan.place.source] : []), ...submissions.map(({ itemsPlace }) => itemsPlace.source)]
}

function mergeRead(plan: Plan, { items, period }: Read, options: Pick<CompileOptions, 'draft' | 'internal'>): Merged {
  return merge(plan, items, { ...options, period, words: reportWords(plan.language) })
}

/** Another period's report, for comparison; null where it cannot be compiled. */
function reportOf(sources: Sources, files: PeriodFiles): Merged | null {
  const read = readPeriod(sources, files)
  if (!read.plan) return null
  const found = [...read.findings, ...check(read.plan, read, structureChecks, noOthers)]
  const errors = grade(suppress(found, sourcesOf(read)).findings, {
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
function othersOf(sources: Sources, read: Read, { purpose }: Checks): Others {
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
