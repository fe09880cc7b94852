import { join, resolve } from 'node:path'
import { compilePeriod } from '../compile/compile-period.js'
import type { Document } from '../document/tree.js'
import { countBySeverity, type Diagnostic } from '../findings/diagnostic.js'
import type { Sources } from '../model/sources.js'
import type { Format } from '../model/terms.js'
import { clearLeftovers } from '../output/temporary.js'
import { isMissing, isUpToDate, isUpToDateText, type OutputFile, Unwritable, writeAll } from '../output/write-all.js'
import type { Settings } from '../reading/settings.js'
import { renderDocument } from '../render/registry.js'
import type { RenderOptions } from '../render/renderer.js'
import { printable } from '../terminal/printable.js'
import { Unreadable } from '../workspace/unreadable.js'
import type { Workspace } from '../workspace/workspace.js'
import { type CommonOptions, type ExitStatus, type Message, message, type Ports } from './command.js'
import { placeFault, unwritable } from './result-places.js'
import { unknownPeriod } from './targets.js'

export interface PeriodOptions {
  /** Null: as svod.yaml says. */
  formats: readonly Format[] | null
  /** A folder, from the one that svod was started in; null: `reports/<period>`. */
  out: string | null
  check: boolean
  draft: boolean
  internal: boolean
  maxWarnings: number | null
}

export interface PeriodJob {
  options: CommonOptions & PeriodOptions
  ports: Ports
  workspace: Workspace
  sources: Sources
  settings: Settings
  /** Of svod.yaml and of plans/ outside of all periods, which count in every period. */
  common: ReturnType<typeof countBySeverity>
  date: string | null
  render: RenderOptions
}

export interface PeriodOutcome {
  /** There is no such period. */
  isWrongCall?: true
  exitStatus: ExitStatus
  diagnostics: Diagnostic[]
  output: string
  messages: Message[]
}

/** Compiles one of the periods named, and writes its report or looks whether that would change it. */
export async function compileOne(job: PeriodJob, name: string, several: boolean): Promise<PeriodOutcome> {
  const { options, ports, workspace, sources, settings, common, date } = job
  ports.progress(name)
  let diagnostics: Diagnostic[] = []
  const remarks: Message[] = []
  const told = (exitStatus: ExitStatus, one: Message, output = ''): PeriodOutcome => ({
    exitStatus,
    diagnostics,
    output,
    messages: [...remarks, one],
  })
  try {
    const period = workspace.period(name)
    if (!period) return { ...told(2, unknownPeriod(name, workspace)), isWrongCall: true }
    const { draft, internal } = options
    const compiled = compilePeriod(sources, period, { draft, internal, date, severities: settings.severities })
    diagnostics = compiled.diagnostics
    const own = countBySeverity(diagnostics)
    const [errors, warnings] = [own.error + common.error, own.warning + common.warning]
    if (!compiled.document || errors > 0) {
      return told(1, message('not-written', { period: name, errors, warnings }))
    }
    if (compiled.notCompared !== null)
      remarks.push(message('no-comparison', { period: name, previous: compiled.notCompared }))
    const limit = options.maxWarnings
    if (limit !== null && warnings > limit)
      return told(1, message('too-many-warnings', { period: name, warnings, limit }))

    if (warnings > 0) remarks.push(message('warnings', { period: name, warnings }))
    const files = await render(job, compiled.document, several)
    const {
      exitStatus,
      result,
      notes = [],
      output,
    } = await (options.check
      ? compared(files, name, workspace, commandFor(name, options, several))
      : put(files, name, workspace))
    remarks.push(...notes)
    return told(exitStatus, result, output)
  } catch (error) {
    if (error instanceof Unreadable) return told(2, message('cannot-read', { file: error.file, code: error.code }))
    if (!(error instanceof Unwritable)) throw error
    const shown = (path: string) => workspace.shown(path)
    return told(2, unwritable(error, 'cannot-write', shown))
  }
}

interface Result {
  exitStatus: ExitStatus
  result: Message
  notes?: Message[]
  output?: string
}

/** Writes what is not there yet. */
async function put(files: readonly OutputFile[], period: string, workspace: Workspace): Promise<Result> {
  const places = files.map(({ path }) => ({ path, shown: workspace.shown(path) }))
  const fault = placeFault(places, { workspace })
  if (fault) return { exitStatus: 2, result: fault }
  clearLeftovers(files.map(({ path }) => path))
  const shown = places.map((place) => place.shown)
  if (files.every(isUpToDate)) return { exitStatus: 0, result: message('up-to-date', { period, files: shown }) }
  const others = (await writeAll(files)).map((path) => workspace.shown(path))
  const notes = others.length > 0 ? [message('other-names', { files: others })] : []
  return { exitStatus: 0, result: message('written', { period, files: shown }), notes }
}

/** Tells what is not there as it would be written. */
async function compared(
  files: readonly OutputFile[],
  period: string,
  workspace: Workspace,
  command: string,
): Promise<Result> {
  const shown = (some: readonly OutputFile[]) => some.map(({ path }) => workspace.shown(path))
  const isSame = (file: OutputFile) => (file.path.endsWith('.docx') ? isUpToDate(file) : isUpToDateText(file))
  const differing = files.filter((file) => !isSame(file))
  if (differing.length === 0) return { exitStatus: 0, result: message('up-to-date', { period, files: shown(files) }) }
  const output = shown(differing).map((file) => `${printable(file)}\n`)
  const missing = differing.filter(isMissing)
  const args = { period, files: shown(differing), missing: shown(missing), command }
  return { exitStatus: 1, result: message('differs', args), output: output.join('') }
}

/** What writes the files that were compared. */
function commandFor(
  period: string,
  { root, formats, out, draft, internal }: CommonOptions & PeriodOptions,
  several: boolean,
): string {
  const words = [
    ...['svod', 'compile', period],
    ...(root === null ? [] : ['--root', root]),
    ...(formats === null ? [] : ['--format', formats.join(',')]),
    ...(out === null ? [] : ['--out', several ? join(out, period) : out]),
    ...(draft ? ['--draft'] : []),
    ...(internal ? ['--internal'] : []),
  ]
  return words.map((word) => (/^[\p{L}\d_.,:/\\-]+$/u.test(word) ? word : `"${word}"`)).join(' ')
}

async function render(
  { options, ports, workspace, settings, render: how }: PeriodJob,
  document: Document,
  several: boolean,
): Promise<OutputFile[]> {
  const { period, internal } = document
  const folder =
    options.out === null
      ? join(workspace.root, 'reports', period)
      : resolve(ports.folder, options.out, several ? period : '.')
  const files: OutputFile[] = []
  for (const format of options.formats ?? settings.formats) {
    ports.progress(`${period} ${format}`)
    const path = join(folder, `report${internal ? '.internal' : ''}.${format}`)
    files.push({ path, bytes: await renderDocument(document, format, how) })
  }
  return files
}
