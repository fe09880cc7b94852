import { resolve } from 'node:path'
import { loadProfile } from '../checking/settings-checks.js'
import { compareReports } from '../compare/compare-reports.js'
import type { Comparison } from '../compare/comparison.js'
import { asksForAll, onlyItems, type Wanted } from '../compare/only-items.js'
import { type ChangesFormat, type ChangesOptions, changesFormats } from '../diff-writers/changes-writer.js'
import { changesWriters } from '../diff-writers/registry.js'
import { documentOf, onlyItemsOf } from '../document/report-document.js'
import type { Document } from '../document/tree.js'
import type { PrintedReport } from '../model/incomplete.js'
import { meantPeriod, parsePeriod } from '../model/period.js'
import { kindOf } from '../model/period-kind.js'
import { gost2025 } from '../model/profiles.js'
import { defaultSettings } from '../reading/settings.js'
import { asFile } from '../terminal/display.js'
import { Workspace } from '../workspace/workspace.js'
import {
  type CommonOptions,
  type Message,
  message,
  type Outcome,
  outcome,
  type Ports,
  refusal,
  unlessUnreadable,
} from './command.js'
import { type Gates, gatesOf, unknownWish } from './diff-gates.js'
import { isReportFile, type OpenedForDiff, reportFileOf, reportNamed } from './diff-inputs.js'
import { periodsIn, reportsOf } from './diff-periods.js'
import { badSettings, type Opened, openWorkspace, readingOnce } from './open-workspace.js'
import { placeFault } from './result-places.js'
import { sha256 } from './sha256.js'
import { sourceDate } from './source-date.js'
import { writeOut } from './write-out.js'

export interface DiffOptions extends CommonOptions, Gates, Wanted {
  /** Periods, or report.json files from the folder that svod was started in. */
  from: string
  to: string
  /** Those asked for; none: what the name of `out` says, or else pretty. */
  formats: readonly ChangesFormat[]
  /** A file, from the folder that svod was started in; null: standard output. */
  out: string | null
  stat: boolean
  /** What a period lacks is no error: it is compared as far as it is. */
  draft: boolean
}

/** With the one form that is meant. */
interface Asked extends DiffOptions {
  format: ChangesFormat
}

/** Compares two reports item by item. */
export function run(options: DiffOptions, ports: Ports): Promise<Outcome> {
  return unlessUnreadable(() => diff(options, ports))
}

async function diff(given: DiffOptions, ports: Ports): Promise<Outcome> {
  const ending = changesFormats.find((form) => given.out?.toLowerCase().endsWith(`.${form}`)) ?? null
  const [format = ending ?? 'pretty'] = given.formats
  const options = { ...given, format }
  const found = workspaceFor(options, ports)
  if (found && 'refused' in found) return found.refused
  const opened = found && { ...found, sources: readingOnce(found.workspace) }
  const settings = opened?.settings ?? defaultSettings
  const { language } = settings
  const refused = (one: Message) => outcome({ language, exitStatus: 2, messages: [one] })
  const other = options.formats.find((form) => form !== format)
  if (other !== undefined) return refused(message('one-changes-form', { forms: [format, other] }))
  if (ending !== null && ending !== format)
    return refused(message('form-and-ending', { form: format, file: options.out ?? '' }))
  const isBytes = options.format === 'docx'
  if (isBytes && options.out === null && ports.look.interactive) {
    return refused(message('binary-to-terminal', { format: options.format }))
  }
  const path = options.out === null ? null : resolve(ports.folder, options.out)
  const place = { path: path ?? '', shown: options.out ?? '' }
  const reading = { workspace: opened?.workspace ?? null, others: readBy(options, ports, opened) }
  const fault = path === null ? null : placeFault([place], reading)
  if (fault) return refused(fault)

  const sides: PrintedReport[] = []
  const names = [options.from, options.to] as const
  for (const [index, name] of names.entries()) {
    ports.progress(name)
    const read = await reportNamed(name, opened, ports.folder, options.draft, names[1 - index])
    if ('stopped' in read) return outcome({ language, ...read.stopped })
    sides.push(read)
  }
  const [old, latest] = sides
  if (!old || !latest) throw new Error('two reports are compared')
  const whole = compareReports(old, latest)
  const unknown = unknownWish(whole, options)
  if (unknown) return refused(unknown)
  const comparison = onlyItems(whole, options)

  const look = docxLook(options, ports, opened)
  if ('exitStatus' in look) return { ...look, language }
  ports.progress(options.format)
  const { write } = await changesWriters[options.format]()
  const written = await write(comparison, {
    // A comparison is read beside the report.
    language: ports.language(latest.report.language),
    look: path === null ? ports.look : asFile(ports.look),
    stat: options.stat,
    sha256,
    history: options.format === 'html' ? await historyOf([old, latest], opened) : [],
    profile: look.profile,
    documents: () => documentsOf(comparison, { old, new: latest }, look.date, !asksForAll(options)),
  })
  const gates = withNotes(gatesOf(options, comparison), options, written)
  if (path === null) return outcome({ language, ...gates, output: written })
  // By now all has been read, also what no one could know of before.
  const late = placeFault([place], reading)
  if (late) return refused(late)
  return { ...outcome({ language }), ...(await writeOut(path, options.out ?? '', written, gates)) }
}

/** What GitHub takes of a comment. */
const longestComment = 65_536

function withNotes(gates: Partial<Outcome>, { format, stat }: Asked, written: string | Uint8Array): Partial<Outcome> {
  const notes: Message[] = []
  if (stat && format !== 'pretty' && format !== 'md') notes.push(message('stat-not-used', { form: format }))
  // Nothing is cut: whoever posts the comment has to know that it will be refused.
  if (format === 'md' && written.length > longestComment)
    notes.push(message('long-comment', { characters: written.length, limit: longestComment }))
  return { ...gates, messages: [...(gates.messages ?? []), ...notes] }
}

/** The files compared, and the reports of all periods: of others a page shows the figures. */
function readBy({ from, to }: DiffOptions, ports: Ports, opened: OpenedForDiff | null): string[] {
  const named = [from, to].filter(isReportFile).map((name) => resolve(ports.folder, name))
  const periods = opened ? [...periodsIn(opened), ...[from, to].filter(parsePeriod)] : []
  const own = opened?.workspace.watched(opened.settings.profile.name) ?? []
  return [...named, ...own, ...periods.map((name) => resolve(opened?.workspace.root ?? '', reportFileOf(name)))]
}

/** Two files can be compared anywhere; all else needs a workspace. */
function workspaceFor(options: DiffOptions, ports: Ports): Opened | { refused: Outcome } | null {
  const areFiles = [options.from, options.to].every(isReportFile)
  if (options.root === null && !Workspace.find(ports.folder)) {
    if (areFiles) return null
    // Where there is no workspace, what is no period either is not looked for in one.
    const odd = [options.from, options.to].find((name) => !isReportFile(name) && parsePeriod(name) === null)
    if (odd !== undefined)
      return { refused: refusal(message('not-to-compare', { name: odd, suggestion: meantPeriod(odd) })) }
  }
  return openWorkspace(options, ports)
}

/** What a DOCX needs to know of the workspace; other formats are not stopped by a fault in it. */
function docxLook(
  { format }: Asked,
  ports: Ports,
  opened: OpenedForDiff | null,
): { profile: ChangesOptions['profile']; date: string | null } | Outcome {
  if (format !== 'docx') return { profile: gost2025, date: null }
  const date = sourceDate(ports.environment.SOURCE_DATE_EPOCH)
  if (date instanceof Error) return refusal(message('bad-epoch', { value: date.message }))
  if (!opened) return { profile: gost2025, date }
  const { profile, diagnostics } = loadProfile(opened.workspace.load, opened.settings)
  if (diagnostics.length === 0) return { profile, date }
  const messages = [badSettings(diagnostics)]
  return outcome({ exitStatus: 2, diagnostics, messages })
}

/** Both reports as they are printed; where items were asked for, with these alone. */
function documentsOf(
  { items }: Comparison,
  read: { old: PrintedReport; new: PrintedReport },
  date: string | null,
  some: boolean,
): { old: Document; new: Document } {
  const tree = ({ report, printing }: PrintedReport, side: 'from' | 'to') => {
    const whole = documentOf(report, date, printing)
    return some ? onlyItemsOf(whole, new Set(items.flatMap((one) => one[side]?.number ?? []))) : whole
  }
  return { old: tree(read.old, 'from'), new: tree(read.new, 'to') }
}

/** All other periods of the new report's kind that there are and that can be compiled, with the two compared. */
async function historyOf(sides: readonly [PrintedReport, PrintedReport], opened: OpenedForDiff | null) {
  const compared = new Set(sides.map(({ report }) => report.period))
  const others = opened
    ? periodsIn(opened, kindOf(sides[1].report.period)).filter((period) => !compared.has(period))
    : []
  const found = opened ? await reportsOf(others, opened, { draft: false, progress: () => {} }) : { reports: [] }
  return [...found.reports, ...sides]
}
