import type { Finding } from '../findings/diagnostic.js'
import type { SubmissionSource } from '../model/generated/submission.js'
import { sizeLimit } from '../model/limits.js'
import type { Period } from '../model/period.js'
import type { Plan, Unreadable } from '../model/plan.js'
import type { ReportedItem } from '../model/reported-item.js'
import type { Load, PeriodFiles, Sources } from '../model/sources.js'
import type { Submission } from '../model/submission.js'
import { readInherited } from './inherit.js'
import { join } from './join.js'
import { readPlan } from './plan.js'
import { type Planned, plannedIn } from './planned.js'
import { readMap } from './read-map.js'
import type { Suppression } from './remarks.js'
import { compareFiles, type FileRead } from './repeated-files.js'
import { mayHoldAnswers, strayFinding } from './stray-findings.js'
import { readSubmission } from './submission.js'

export interface Read {
  /** Null where its file cannot be read. */
  plan: Plan | null
  submissions: Submission[]
  /** By the path of each file every item of which another file of its department has too, that other file. */
  repeated: ReadonlyMap<string, Submission>
  /** Files of which nobody can say whose they are: not to be read, or of no department of the plan. */
  unread: readonly string[]
  /** Every entry at its item. */
  items: ReportedItem[]
  complete: boolean
  period: Period
  findings: Finding[]
  /** By remarks in the files, those of plans that are inherited too. */
  suppressions: Suppression[]
}

/** Everything that a period's files hold, with what is wrong with the files themselves. */
export function readPeriod(
  { load }: Sources,
  { period, plan: planFile, submissions: files, strays }: PeriodFiles,
): Read {
  const findings: Finding[] = []
  const unreadable: Unreadable = { departments: false, repeatedDepartment: false, items: false, numbers: new Set() }
  const inherited = readInherited(load, planFile, unreadable, findings)
  const plan = inherited && readPlan(inherited, unreadable, findings)
  const planned = plannedIn(plan)
  const suppressions = [...(inherited?.suppressions ?? [])]
  const read = files.map((file) => readFile(load, file, planned, suppressions))
  const known = new Set(plan?.departments.map(({ id }) => id))
  const complete =
    !unreadable.items &&
    read.every((one) => one?.submission?.complete && known.has(one.submission.department?.id ?? '')) &&
    // What was meant for a submission may hold the very answers that seem to be missing.
    !strays.some((one) => mayHoldAnswers(one, known, load))
  const found = read.filter((one) => one !== null)
  const unread = found.flatMap(({ file, submission }) => (known.has(submission?.department?.id ?? '') ? [] : [file]))
  const compared = compareFiles(found, plan, planned.items)
  const items = plan ? join(plan, compared.submissions, period) : []
  for (const one of compared.findings) findings.push(one)
  for (const one of strays) findings.push(strayFinding(one))
  return { plan, ...compared, unread, findings, suppressions, items, complete, period }
}

/** A character for each byte, of files that are only held against one another. */
const latin1 = new TextDecoder('latin1')

function readFile(load: Load, file: string, planned: Planned, suppressions: Suppression[]): FileRead | null {
  const bytes = load(file)
  if (!bytes) return null
  const findings: Finding[] = []
  const map = readMap<SubmissionSource>('submission', file, bytes, findings, planned.indicatorsOf)
  for (const one of map?.suppressions ?? []) suppressions.push(one)
  const submission = map && readSubmission(map, planned, findings)
  // Not the bytes: what came of them is held as long as they are. Of a file that is too large not all is there.
  const text = submission?.itemsPlace.source.text ?? (bytes.length > sizeLimit ? file : latin1.decode(bytes))
  return { file, text, submission, findings }
}
