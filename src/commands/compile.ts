import { join, resolve } from 'node:path'
import { loadProfile, settingsFile } from '../checking/settings-checks.js'
import { compilePeriod } from '../compile/compile-period.js'
import type { Document } from '../document/tree.js'
import { countBySeverity, type Diagnostic } from '../findings/diagnostic.js'
import { reportWords } from '../language/report-words.js'
import type { Sources } from '../model/sources.js'
import type { Format } from '../model/terms.js'
import { clearLeftovers } from '../output/temporary.js'
import { isUpToDate, type OutputFile, Unwritable, writeAll } from '../output/write-all.js'
import type { Settings } from '../reading/settings.js'
import { renderers } from '../render/registry.js'
import type { RenderOptions } from '../render/renderer.js'
import { printable } from '../terminal/printable.js'
import { Unreadable } from '../workspace/unreadable.js'
import type { Workspace } from '../workspace/workspace.js'
import {
  type CommonOptions,
  type ExitStatus,
  type Message,
  message,
  type Outcome,
  outcome,
  type Ports,
  unlessUnreadable,
} from './command.js'
import { openWorkspace, readingPlansOnce } from './open-workspace.js'
import { placeFault, unwritable } from './result-places.js'
import { sha256 } from './sha256.js'
import { sourceDate } from './source-date.js'
import { unknownPeriod } from './targets.js'

export interface CompileOptions extends CommonOptions {
  periods: readonly string[]
  /** Null: as svod.yaml says. */
  formats: readonly Format[] | null
  /** A folder, from the one that svod was started in; null: `reports/<period>`. */
  out: string | null
  check: boolean
  draft: boolean
  internal: boolean
  maxWarnings: number | null
}

/** Validates, merges and writes the reports of one or several periods. */
export function run(options: CompileOptions, ports: Ports): Promise<Outcome> {
  return unlessUnreadable(() => compilePeriods(options, ports))
}

async function compilePeriods(options: CompileOptions, ports: Ports): Promise<Outcome> {
  const opened = openWorkspace(options, ports)
  if ('refused' in opened) return opened.refused
  const { workspace, settings } = opened
  const common = { language: settings.language, watch: workspace.watched(settings.profile.name) }
  const date = sourceDate(ports.environment.SOURCE_DATE_EPOCH)
  if (date instanceof Error) {
    return outcome({ ...common, exitStatus: 2, messages: [message('bad-epoch', { value: date.message })] })
  }
  const { profile, diagnostics } = loadProfile(workspace.load, settings)
  if (diagnostics.length > 0) {
    const messages = [message('bad-settings', { file: settingsFile })]
    return outcome({ ...common, exitStatus: 2, diagnostics, messages })
  }

  if (options.out !== null && workspace.isAmongSubmissions(resolve(ports.folder, options.out))) {
    return outcome({ ...common, exitStatus: 2, messages: [message('out-among-submissions', { folder: options.out })] })
  }

  const names = [...new Set(options.periods)]
  const sources = readingPlansOnce(workspace)
  const done: PeriodOutcome[] = []
  for (const name of names) {
    const job = {
      options,
      ports,
      workspace,
      sources,
      settings,
      common: countBySeverity(opened.diagnostics),
      date,
      render: { markdown: settings.markdown, profile, sha256 },
    }
    done.push(await compileOne(job, name, names.length > 1))
  }
  // Why the folder of a period that is named is not read, its own message says.
  const isSaid = (file: string) => names.some((name) => file.startsWith(`plans/${name}/`))
  const ofWorkspace = opened.diagnostics.filter(({ place }) => !isSaid(place.source.file))
  return outcome({
    ...common,
    exitStatus: Math.max(...done.map(({ exitStatus }) => exitStatus)) as ExitStatus,
    diagnostics: [...ofWorkspace, ...done.flatMap(({ diagnostics }) => diagnostics)],
    output: done.map(({ output }) => output).join(''),
    messages: done.flatMap((one) => one.messages),
  })
}

interface Job {
  options: CompileOptions
  ports: Ports
  workspace: Workspace
  sources: Sources
  settings: Settings
  /** Of svod.yaml and of plans/ outside of all periods, which count in every period. */
  common: ReturnType<typeof countBySeverity>
  date: string | null
  render: RenderOptions
}

interface PeriodOutcome {
  exitStatus: ExitStatus
  diagnostics: Diagnostic[]
  output: string
  messages: Message[]
}

async function compileOne(job: Job, name: string, several: boolean): Promise<PeriodOutcome> {
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
    if (!period) return told(2, unknownPeriod(name, workspace))
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
    const fault = options.check
      ? null
      : placeFault(
          files.map(({ path }) => ({ path, shown: workspace.shown(path) })),
          { workspace },
        )
    if (fault) return told(2, fault)
    if (!options.check) clearLeftovers(files.map(({ path }) => path))
    const stale = files.filter((file) => !isUpToDate(file))
    const shown = (paths: readonly OutputFile[]) => paths.map(({ path }) => workspace.shown(path))
    if (stale.length === 0) return told(0, message('up-to-date', { period: name, files: shown(files) }))
    if (!options.check) {
      const others = await writeAll(files)
      if (others.length > 0) remarks.push(message('other-names', { files: others.map((one) => workspace.shown(one)) }))
      return told(0, message('written', { period: name, files: shown(files) }))
    }
    const differing = shown(stale)
    return told(
      1,
      message('differs', { period: name, files: differing }),
      differing.map((file) => `${printable(file)}\n`).join(''),
    )
  } catch (error) {
    if (error instanceof Unreadable) return told(2, message('cannot-read', { file: error.file, code: error.code }))
    if (error instanceof Unwritable)
      return told(
        2,
        unwritable(error, 'cannot-write', (path) => workspace.shown(path)),
      )
    throw error
  }
}

async function render(
  { options, ports, workspace, settings, render: how }: Job,
  document: Document,
  several: boolean,
): Promise<OutputFile[]> {
  const { period, internal, language } = document
  const folder =
    options.out === null
      ? join(workspace.root, 'reports', period)
      : resolve(ports.folder, options.out, several ? period : '.')
  const files: OutputFile[] = []
  for (const format of options.formats ?? settings.formats) {
    ports.progress(`${period} ${format}`)
    const renderer = await renderers[format]()
    const rendered = await renderer.render(document, reportWords(language), how)
    const bytes = typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered
    files.push({ path: join(folder, `report${internal ? '.internal' : ''}.${format}`), bytes })
  }
  return files
}
