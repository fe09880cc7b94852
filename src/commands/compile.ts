import { resolve } from 'node:path'
import { loadProfile } from '../checking/settings-checks.js'
import { countBySeverity } from '../findings/diagnostic.js'
import {
  type CommonOptions,
  type ExitStatus,
  message,
  type Outcome,
  outcome,
  type Ports,
  refusal,
  unlessUnreadable,
} from './command.js'
import { compileOne, type PeriodJob, type PeriodOptions, type PeriodOutcome } from './compile-one.js'
import { badSettings, openWorkspace, readingPlansOnce } from './open-workspace.js'
import { sha256 } from './sha256.js'
import { sourceDate } from './source-date.js'
import { everyPeriod } from './targets.js'

export interface CompileOptions extends CommonOptions, PeriodOptions {
  /** None: every period. */
  periods: readonly string[]
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
  if (date instanceof Error) return refusal(message('bad-epoch', { value: date.message }), settings.language)
  const { profile, diagnostics } = loadProfile(workspace.load, settings)
  if (diagnostics.length > 0) {
    const messages = [badSettings(diagnostics)]
    return outcome({ ...common, exitStatus: 2, diagnostics, messages })
  }

  if (options.out !== null && workspace.isAmongSubmissions(resolve(ports.folder, options.out))) {
    return refusal(message('out-among-submissions', { folder: options.out }), settings.language)
  }

  const names = options.periods.length > 0 ? [...new Set(options.periods)] : everyPeriod(workspace)
  if ('code' in names) return refusal(names, settings.language)
  const sources = readingPlansOnce(workspace)
  const job: PeriodJob = {
    ...{ options, ports, workspace, sources, settings, date },
    common: countBySeverity(opened.diagnostics),
    render: { markdown: settings.markdown, profile, sha256 },
  }
  const done: PeriodOutcome[] = []
  for (const name of names) done.push(await compileOne(job, name, options.periods.length === 0 || names.length > 1))
  // A period that was asked for and cannot be read has a message of its own: findings about its folder would repeat that.
  const isSaid = (file: string) => names.some((name) => file.startsWith(`plans/${name}/`))
  const ofWorkspace = opened.diagnostics.filter(({ place }) => !isSaid(place.source.file))
  return outcome({
    ...common,
    exitStatus: Math.max(...done.map(({ exitStatus }) => exitStatus)) as ExitStatus,
    diagnostics: [...ofWorkspace, ...done.flatMap(({ diagnostics }) => diagnostics)],
    output: done.map(({ output }) => output).join(''),
    messages: done.flatMap((one) => one.messages),
    isWrongCall: done.some((one) => one.isWrongCall),
  })
}
