import { resolve } from 'node:path'
import { lintPeriod } from '../checking/lint-period.js'
import { allFindings } from '../checking/lint-result.js'
import { filesOf, isTold, type LintFiles } from '../checking/lint-targets.js'
import { LintSession } from '../checking/session.js'
import { gradeByRules, loadProfile } from '../checking/settings-checks.js'
import type { Diagnostic, Severity } from '../findings/diagnostic.js'
import { clearLeftovers } from '../output/temporary.js'
import { unreadPeriodFinding } from '../reading/unread-period.js'
import type { Workspace } from '../workspace/workspace.js'
import {
  type CommonOptions,
  type Message,
  message,
  type Outcome,
  outcome,
  type Ports,
  unlessUnreadable,
} from './command.js'
import { withoutBaseline, writeBaseline } from './lint-baseline.js'
import { checksOf } from './lint-checks.js'
import { type InputOptions, standardInput } from './lint-input.js'
import { resultFault, type ShowOptions, showFindings } from './lint-output.js'
import { openWorkspace, readingPlansOnce } from './open-workspace.js'
import { namesAll, targetsOf } from './targets.js'

export interface LintOptions extends CommonOptions, InputOptions, ShowOptions {
  /** As typed: severity by the rule's id. */
  rules: ReadonlyMap<string, Severity | 'off'>
  cache: boolean
  writeBaseline: boolean
}

/** Reports what is wrong with plans and submissions, and mends what can be mended. */
export function run(options: LintOptions, ports: Ports): Promise<Outcome> {
  return unlessUnreadable(() => lint(options, ports))
}

async function lint(options: LintOptions, ports: Ports): Promise<Outcome> {
  const opened = openWorkspace(options, ports)
  if ('refused' in opened) return opened.refused
  const { workspace, settings } = opened
  const common = { language: settings.language, watch: workspace.watched(settings.profile.name) }
  const refused = (one: Message) => outcome({ ...common, exitStatus: 2, messages: [one] })
  const reading = { workspace, others: common.watch }
  const asFiles = options.forms.flatMap(({ file }) => (file === null ? [] : [resolve(ports.folder, file)]))
  const fault = wrongForms(options) ?? resultFault(asFiles, reading)
  if (fault) return refused(fault)
  const input = standardInput(options, options.fix !== 'write' && !options.writeBaseline, workspace, ports)
  if (input && 'code' in input) return refused(input)
  const targets = input ? [input.target] : targetsOf(options.targets, workspace, ports.folder)
  if ('code' in targets) return refused(targets)
  const asked = await checksOf(settings, options.rules)
  if ('code' in asked) return refused(asked)
  const { checks, messages } = asked

  // What most runs go without is not loaded for them. The cache is of files as they are on disk.
  const cache = options.cache ? new (await import('./lint-cache.js')).LintCache(workspace, checks, ports.version) : null
  const cacheFault = cache?.fault(targets.map(({ files }) => files.period.name))
  if (cacheFault) return refused(cacheFault)
  const isCached = options.fix === 'no' && input === null
  const lintFiles: LintFiles = (from, files) => {
    ports.progress(files.period.name)
    if (cache && isCached) return cache.findingsOf(files)
    return lintPeriod(from, from.period(files.period.name) ?? files, checks)
  }
  const sources = readingPlansOnce(workspace)
  const session = new LintSession(sources, targets, lintFiles)
  if (input) session.update(input.file, input.bytes)
  const isLooked = (file: string) => targets.some((target) => isTold(target, file))
  // A link may lead out of the workspace, where nobody has asked for anything to be written.
  const mayFix = (file: string) => isLooked(file) && (file === input?.file || workspace.isWithin(file))
  const fixed = options.fix === 'no' ? null : session.fix(mayFix)
  // After a dry run the files are what they were, and so is what is wrong with them.
  if (options.fix === 'write') clearLeftovers(targets.flatMap(filesOf).map((file) => resolve(workspace.root, file)))
  const found = fixed ? (options.fix === 'write' ? fixed.diagnostics : fixed.found) : session.diagnostics()
  await cache?.save()
  if (options.writeBaseline) return writeBaseline(found, isLooked, fixed, reading, common)

  const known = withoutBaseline(workspace, found, isLooked)
  if ('code' in known) return refused(known)
  const isAll = input === null && namesAll(options.targets, workspace, ports.folder)
  // Of svod.yaml one is told where no single file was asked for.
  const isWhole = targets.some(({ only }) => only === null)
  const ofWorkspace = isWhole ? [...opened.diagnostics, ...loadProfile(workspace.load, settings).diagnostics] : []
  const unread = isAll ? unreadPeriods(workspace) : []
  const diagnostics = allFindings({ ...known, unread, ofWorkspace }, checks)
  const files = new Set(targets.flatMap(filesOf)).size
  const load = (file: string) => fixed?.read.get(file) ?? null
  return showFindings({
    options,
    ports,
    workspace,
    settings,
    diagnostics,
    files,
    fixed,
    messages,
    common,
    load,
    reading,
  })
}

/** Standard output holds one result, and what would be mended is the one of a dry run. */
function wrongForms({ forms, fix, writeBaseline }: LintOptions): Message | null {
  const toOutput = forms.filter(({ file }) => file === null).map(({ form }) => form)
  const [form] = toOutput
  if (fix === 'dry-run' && form) return message('dry-run-to-output', { form })
  if (fix === 'dry-run' && writeBaseline) return message('dry-run-alone', {})
  return toOutput.length > 1 ? message('one-form', { forms: toOutput }) : null
}

function unreadPeriods(workspace: Workspace): Diagnostic[] {
  const periods = workspace.periods()
  const folders = workspace.unread().map((folder) => ({ ...folder, is: workspace.planKind(folder.name) }))
  return gradeByRules(folders.map((folder) => unreadPeriodFinding(folder, periods)))
}
