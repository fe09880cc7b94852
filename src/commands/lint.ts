import { resolve } from 'node:path'
import type { IsLookedAt } from '../checking/baseline.js'
import { lintPeriod } from '../checking/lint-period.js'
import { allFindings } from '../checking/lint-result.js'
import { filesOf, isTold, isWhole, type LintFiles } from '../checking/lint-targets.js'
import { LintSession } from '../checking/session.js'
import { gradeByRules, loadProfile } from '../checking/settings-checks.js'
import type { Diagnostic, Severity } from '../findings/diagnostic.js'
import { clearLeftovers } from '../output/temporary.js'
import { unreadPeriodFinding } from '../reading/unread-period.js'
import type { Workspace } from '../workspace/workspace.js'
import { type Message, message, type Outcome, type Ports, refusal, unlessUnreadable } from './command.js'
import { withoutBaseline, writeBaseline } from './lint-baseline.js'
import { checksOf } from './lint-checks.js'
import { type InputOptions, standardInput } from './lint-input.js'
import { resultFault, type ShowOptions, showFindings } from './lint-output.js'
import { ofDepartments, ofRules, rulesAsked, type SelectionOptions, stopsReport } from './lint-selection.js'
import { openWorkspace, readingPlansOnce } from './open-workspace.js'
import { namesAll, targetsOf } from './targets.js'

export interface LintOptions extends InputOptions, SelectionOptions, ShowOptions {
  /** As typed: severity by the rule's id. */
  rules: ReadonlyMap<string, Severity | 'off'>
  cache: boolean
  writeBaseline: boolean
  pruneBaseline: boolean
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
  const refused = (one: Message) => refusal(one, settings.language)
  const reading = { workspace, others: common.watch }
  const asFiles = options.forms.flatMap(({ file }) =>
    file === null || file === '-' ? [] : [resolve(ports.folder, file)],
  )
  const fault = wrongForms(options) ?? resultFault(asFiles, reading)
  if (fault) return refused(fault)
  const input = standardInput(options, !isWriting(options), workspace, ports)
  if (input && 'code' in input) return refused(input)
  const named = input ? [input.target] : targetsOf(options.targets, workspace, ports.folder)
  if ('code' in named) return refused(named)
  const sources = readingPlansOnce(workspace)
  const targets = ofDepartments(named, options, sources)
  if ('code' in targets) return refused(targets)
  const isAskedRule = rulesAsked(options)
  if ('code' in isAskedRule) return refused(isAskedRule)
  const isAsked = ({ rule }: Diagnostic) => isAskedRule(rule)
  const asked = await checksOf(settings, options.rules)
  if ('code' in asked) return refused(asked)
  const { checks, messages } = asked

  // What most runs go without is not loaded for them. The cache is of files as they are on disk.
  const cache = options.cache ? new (await import('./lint-cache.js')).LintCache(workspace, checks, ports.version) : null
  const cacheFault = cache?.fault(targets.map(({ files }) => files.period.name))
  if (cacheFault) return refused(cacheFault)
  const isCached = options.fix === 'no' && input === null
  const lintAll: LintFiles = (from, files) => {
    ports.progress(files.period.name)
    if (cache && isCached) return cache.findingsOf(files)
    return lintPeriod(from, from.period(files.period.name) ?? files, checks)
  }
  const lintFiles: LintFiles = (from, files) => ofRules(lintAll(from, files), isAskedRule)
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
  const isAll = input === null && options.departments.length === 0 && namesAll(options.targets, workspace, ports.folder)
  // Of what was not looked for the baseline says what it said.
  const isLookedAt: IsLookedAt = (file, rule) =>
    isAskedRule(rule) && (isAll || targets.some((target) => isWhole(target, file)))
  if (options.writeBaseline) return writeBaseline(found, isLookedAt, fixed, reading, common)

  const known = withoutBaseline(workspace, found, isLookedAt, options.pruneBaseline)
  if ('code' in known) return refused(known)
  // Of svod.yaml one is told where no single file was asked for.
  const isOfAll = targets.some(({ only }) => only === null)
  const ofWorkspace = isOfAll ? [...opened.diagnostics, ...loadProfile(workspace.load, settings).diagnostics] : []
  const unread = isAll ? unreadPeriods(workspace) : []
  const all = allFindings({ ...known, unread, ofWorkspace }, checks)
  const diagnostics = all.filter(isAsked)
  const unshown = all.filter((one) => !isAsked(one) && stopsReport(one)).length
  const files = new Set(targets.flatMap(filesOf)).size
  const load = (file: string) => fixed?.read.get(file) ?? null
  return showFindings({
    options,
    ports,
    workspace,
    settings,
    diagnostics,
    unshown,
    files,
    fixed,
    pruned: known.pruned,
    messages: [...messages, ...known.messages],
    common,
    load,
    reading,
  })
}

/** Whether files of the workspace are to be changed. */
function isWriting({ fix, writeBaseline, pruneBaseline }: LintOptions): boolean {
  return fix === 'write' || writeBaseline || pruneBaseline
}

/** Standard output holds one result, and what would be mended is the one of a dry run. */
function wrongForms({ forms, fix, writeBaseline, pruneBaseline }: LintOptions): Message | null {
  const toOutput = forms.filter(({ file }) => file === null).map(({ form }) => form)
  const [form] = toOutput
  if (fix === 'dry-run' && form) return message('dry-run-to-output', { form })
  const options = [...(writeBaseline ? ['--write-baseline'] : []), ...(pruneBaseline ? ['--prune-baseline'] : [])]
  const [option] = options
  if (fix === 'dry-run' && option) return message('dry-run-alone', { option })
  if (options.length > 1) return message('one-of-two', { options })
  return toOutput.length > 1 ? message('one-form', { forms: toOutput }) : null
}

function unreadPeriods(workspace: Workspace): Diagnostic[] {
  const periods = workspace.periods()
  const folders = workspace.unread().map((folder) => ({ ...folder, is: workspace.planKind(folder.name) }))
  return gradeByRules(folders.map((folder) => unreadPeriodFinding(folder, periods)))
}
