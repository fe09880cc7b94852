import { resolve } from 'node:path'
import { readAndLint } from '../checking/lint-period.js'
import { allFindings } from '../checking/lint-result.js'
import { isWhole } from '../checking/lint-targets.js'
import { loadProfile } from '../checking/settings-checks.js'
import { countBySeverity, type Diagnostic } from '../findings/diagnostic.js'
import { isDay } from '../model/day.js'
import { isComplete, onlyDepartments, type PeriodStatus, periodStatus } from '../status/period-status.js'
import { statusWriters } from '../status-writers/registry.js'
import { type StatusFormat, statusFormats } from '../status-writers/status-writer.js'
import { nearest } from '../suggest/nearest.js'
import { asFile } from '../terminal/display.js'
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
import { withoutBaseline } from './lint-baseline.js'
import { checksOf } from './lint-checks.js'
import { type Opened, openWorkspace, readingPlansOnce } from './open-workspace.js'
import { placeFault } from './result-places.js'
import { sha256 } from './sha256.js'
import { unknownPeriod } from './targets.js'
import { writeOut } from './write-out.js'

export interface StatusOptions extends CommonOptions {
  period: string
  /** An ISO date as typed; null: today. */
  asOf: string | null
  /** Ids; none: all. */
  departments: readonly string[]
  /** Null: what the name of `out` says, or else pretty. */
  format: StatusFormat | null
  /** A file, from the folder that svod was started in; null: standard output. */
  out: string | null
  requireComplete: boolean
}

/** Tells who has reported what. */
export function run(options: StatusOptions, ports: Ports): Promise<Outcome> {
  return unlessUnreadable(() => status(options, ports))
}

async function status(options: StatusOptions, ports: Ports): Promise<Outcome> {
  const opened = openWorkspace(options, ports)
  if ('refused' in opened) return opened.refused
  const { workspace, settings } = opened
  const { language } = settings
  const refused = (one: Message) => refusal(one, language)
  const format = formatOf(options)
  if (typeof format !== 'string') return refused(format)
  const asOf = options.asOf ?? today()
  if (!isDate(asOf)) return refused(message('not-a-date', { value: asOf }))
  const path = options.out === null ? null : resolve(ports.folder, options.out)
  const reading = { workspace, others: workspace.watched(settings.profile.name) }
  const fault = path === null ? null : placeFault([{ path, shown: options.out ?? '' }], reading)
  if (fault) return refused(fault)

  const found = await linted(options.period, opened, ports)
  if ('code' in found) return refused(found)
  const { plan, read, diagnostics, messages } = found
  if (!plan) return outcome({ language, exitStatus: 1, diagnostics: diagnostics.filter(isError) })
  const whole = periodStatus(plan, read, diagnostics, asOf)
  const unknown = options.departments.find((id) => whole.departments.every(({ department }) => department.id !== id))
  if (unknown !== undefined) {
    const ids = whole.departments.map(({ department }) => department.id)
    return refused(message('not-a-department', { department: unknown, suggestion: nearest(unknown, ids) }))
  }
  const gate = gateOf(whole, diagnostics, options)

  ports.progress(format)
  const { write } = await statusWriters[format]()
  const written = await write(onlyDepartments(whole, options.departments), {
    language: ports.language(language),
    look: path === null ? ports.look : asFile(ports.look),
    isTodo: options.departments.length > 0,
    sha256,
  })
  const gates = { exitStatus: gate.exitStatus, messages: [...messages, ...gate.messages] }
  if (path === null) return outcome({ language, output: written, ...gates })
  return { ...outcome({ language }), ...(await writeOut(path, options.out ?? '', written, gates)) }
}

/** What svod lint finds in the period, with what was read; or why there is nothing to look at. */
async function linted(name: string, opened: Opened, ports: Ports) {
  const { workspace, settings } = opened
  const files = workspace.period(name)
  if (!files) return unknownPeriod(name, workspace)
  const asked = await checksOf(settings, new Map())
  if ('code' in asked) return asked
  ports.progress(name)
  const { read, diagnostics: found } = readAndLint(readingPlansOnce(workspace), files, asked.checks)
  const known = withoutBaseline(workspace, found, (file) => isWhole({ files, only: null }, file), false)
  if ('code' in known) return known
  const ofWorkspace = [...opened.diagnostics, ...loadProfile(workspace.load, settings).diagnostics]
  const diagnostics = allFindings({ ...known, unread: [], ofWorkspace }, asked.checks)
  return { plan: read.plan, read, diagnostics, messages: [...asked.messages, ...known.messages] }
}

/** Errors of lint are named in any case: what they stand in may be missing from the table. */
function gateOf(
  whole: PeriodStatus,
  diagnostics: readonly Diagnostic[],
  { period, requireComplete }: StatusOptions,
): Required<Pick<Outcome, 'exitStatus' | 'messages'>> {
  const { error: errors } = countBySeverity(diagnostics)
  const messages = errors > 0 ? [message('status-errors', { period, errors })] : []
  if (!requireComplete || (errors === 0 && isComplete(whole))) return { exitStatus: 0, messages }
  const empty = whole.items.filter((one) => one.status === 'missing').map(({ item }) => item.number)
  const { expected, reported } = whole.summary
  return { exitStatus: 1, messages: [...messages, message('not-complete', { period, expected, reported, empty })] }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** The one form that is meant, or why that is not known. */
function formatOf({ format, out }: StatusOptions): StatusFormat | Message {
  const ending = statusFormats.find((form) => out?.toLowerCase().endsWith(`.${form}`)) ?? null
  if (format !== null && ending !== null && ending !== format) {
    return message('form-and-ending', { form: format, file: out ?? '' })
  }
  return format ?? ending ?? 'pretty'
}

function isDate(value: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []
  return year !== undefined && isDay(Number(year), Number(month), Number(day))
}

/** The one place where svod looks at the clock: what is late hangs on the day where its reader is. */
function today(): string {
  const now = new Date()
  const digits = (value: number, length = 2) => String(value).padStart(length, '0')
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`
}
