import { resolve } from 'node:path'
import { grade } from '../checking/grade.js'
import { type LintOptions as Checks, lintPeriod } from '../checking/lint-period.js'
import { type Diagnostic, finding, type Severity, sortedByPlace } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import { isEssential, isRuleId, ruleIds } from '../findings/rule-ids.js'
import { meantPeriod } from '../model/period.js'
import { SourceText } from '../model/source-text.js'
import type { PeriodFiles, Sources } from '../model/sources.js'
import { clearLeftovers } from '../output/temporary.js'
import { structureRules } from '../rules/structure/structure-rules.js'
import { nearest } from '../suggest/nearest.js'
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
import { baselineFile, baselineText, withoutBaseline } from './lint-baseline.js'
import { mendedFiles, resultFault, type ShowOptions, showFindings, unsettledIn, writeResults } from './lint-output.js'
import { type Opened, openWorkspace, readingPlansOnce } from './open-workspace.js'
import { isWithin, namesAll, type Target, targetsOf } from './targets.js'

export interface LintOptions extends CommonOptions, ShowOptions {
  /** Periods, files or folders; `-` for standard input; none: every period. */
  targets: readonly string[]
  /** As typed: severity by the rule's id. */
  rules: ReadonlyMap<string, Severity | 'off'>
  /** What standard input would be called; null where it is not read. */
  stdinFilename: string | null
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
  const toOutput = options.forms.filter(({ file }) => file === null)
  // What would be mended is the result of a dry run, and standard output holds one.
  const [first] = toOutput
  if (options.fix === 'dry-run' && first) return refused(message('dry-run-to-output', { form: first.form }))
  if (options.fix === 'dry-run' && options.writeBaseline) return refused(message('dry-run-alone', {}))
  if (toOutput.length > 1) return refused(message('one-form', { forms: toOutput.map(({ form }) => form) }))
  const asFiles = options.forms.flatMap(({ file }) => (file === null ? [] : [resolve(ports.folder, file)]))
  const reading = { workspace, others: workspace.watched(settings.profile.name) }
  const fault = resultFault(asFiles, reading)
  if (fault) return refused(fault)
  const input = standardInput(options, workspace, ports)
  if (input && 'code' in input) return refused(input)
  const sources = input ? withInput(workspace, input) : readingPlansOnce(workspace)
  const targets = input ? [input.target] : targetsOf(options.targets, workspace, ports.folder)
  if ('code' in targets) return refused(targets)

  const asked = severitiesOf(options.rules)
  if ('code' in asked) return refused(asked)
  const severities = new Map([...settings.severities, ...asked])
  const speller = await spellerFor(severities)
  const checks: Checks = { severities, vocabulary: settings.vocabulary, speller: speller.speller }
  const messages = speller.messages
  // What most runs go without is not loaded for them.
  const cache = options.cache ? new (await import('./lint-cache.js')).LintCache(workspace, checks, ports.version) : null
  const cacheFault = cache?.fault(targets.map(({ files }) => files.period.name))
  if (cacheFault) return refused(cacheFault)
  const lintAll = (from: Sources): Diagnostic[] =>
    eachOnce(
      targets.map((target) => {
        ports.progress(target.files.period.name)
        // The cache is of files as they are on disk.
        const found =
          cache && from === sources && input === null
            ? cache.findingsOf(target.files)
            : lintPeriod(from, from.period(target.files.period.name) ?? target.files, checks)
        return found.filter(({ place }) => isTold(target, place.source.file))
      }),
    )
  const isLooked = (file: string) => targets.some((target) => isTold(target, file))
  const fixed =
    options.fix === 'no'
      ? null
      : (await import('../checking/fix-files.js')).fixFiles(
          sources,
          lintAll,
          // A link may lead out of the workspace, where nobody has asked for anything to be written.
          (file) => isLooked(file) && (file === input?.file || workspace.isWithin(file)),
        )
  // After a dry run the files are what they were, and so is what is wrong with them.
  if (options.fix === 'write') clearLeftovers(targets.flatMap(filesOf).map((file) => resolve(workspace.root, file)))
  const found = fixed ? (options.fix === 'write' ? fixed.diagnostics : fixed.found) : lintAll(sources)
  await cache?.save()

  if (options.writeBaseline) {
    const baseline = await baselineText(workspace, found, isLooked)
    if ('code' in baseline) return refused(baseline)
    const mended = mendedFiles(workspace, fixed)
    const written = await writeResults([baseline.file], mended, { ...reading, own: [baseline.file.path] }, common)
    if (written.exitStatus !== 0) return written
    const files = mended.map(({ path }) => workspace.shown(path))
    const told = [
      ...written.messages,
      ...(fixed && fixed.count > 0 ? [message('fixed', { count: fixed.count, files })] : []),
      ...unsettledIn(fixed),
      message('baseline-written', { file: baselineFile, findings: baseline.noted }),
    ]
    const left = found.length - baseline.noted
    if (left > 0) told.push(message('baseline-cannot-hold', { findings: left }))
    return { ...written, exitStatus: left > 0 ? 1 : 0, messages: told }
  }
  const known = await withoutBaseline(workspace, found, isLooked)
  if ('code' in known) return refused(known)
  const stale = grade(known.stale, { severities, draft: false, rules: structureRules })
  const unread = input === null && namesAll(options.targets, workspace, ports.folder) ? unreadPeriods(workspace) : []
  // Of svod.yaml one is told where no single file was asked for.
  const ofWorkspace = targets.some(({ only }) => only === null)
    ? beside(unread, [...opened.diagnostics, ...(await faultsOfProfile(opened))])
    : []
  const diagnostics = sortedByPlace([...ofWorkspace, ...known.diagnostics, ...stale, ...unread])
  const files = new Set(targets.flatMap((target) => filesOf(target))).size
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
    sources,
    reading,
  })
}

/** What is wrong with a plan that a later one inherits is found in both periods, and told once. */
function eachOnce(periods: readonly Diagnostic[][]): Diagnostic[] {
  if (periods.length < 2) return periods.flat()
  const seen = new Set<string>()
  return periods.flat().filter(({ rule, place, args }) => {
    const key = JSON.stringify([rule, place.source.file, place.start, place.end, args])
    return !seen.has(key) && seen.add(key)
  })
}

/** A whole period that nobody looks at would pass for a sound one. */
function unreadPeriods(workspace: Workspace): Diagnostic[] {
  const findings = workspace.unread().map(({ name, isPeriod, plan }) => {
    const place = { source: new SourceText(`plans/${name}`, ''), start: 0, end: 0 }
    const is = workspace.planKind(name)
    if (isPeriod && is !== null && is !== 'file') {
      return finding('stray-file', place, { problem: 'plan-not-a-file', name, is })
    }
    if (isPeriod) return finding('stray-file', place, { problem: 'no-plan', name, found: plan })
    const suggestion = meantPeriod(name) ?? nearest(name, workspace.periods())
    return finding('stray-file', place, { problem: 'no-period', name, suggestion })
  })
  return grade(findings, { severities: new Map(), draft: false, rules: structureRules })
}

/** What is wrong with the city's own look of the DOCX, which compile stops at. */
async function faultsOfProfile({ workspace, settings: { profile } }: Opened): Promise<Diagnostic[]> {
  if (profile.place === null) return []
  const { readProfile } = await import('./profile.js')
  const read = readProfile(workspace, profile)
  return 'diagnostics' in read ? read.diagnostics : []
}

/** Without what lies in a folder that is told as a whole. */
function beside(folders: readonly Diagnostic[], diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ place }) =>
    folders.every((folder) => !isWithin(place.source.file, folder.place.source.file)),
  )
}

/** What --rule asks for, held to the same as svod.yaml. */
function severitiesOf(asked: LintOptions['rules']): Map<RuleId, Severity | 'off'> | Message {
  const severities = new Map<RuleId, Severity | 'off'>()
  for (const [rule, severity] of asked) {
    if (!isRuleId(rule)) return message('no-rule', { rule, suggestion: nearest(rule, ruleIds) })
    if (isEssential(rule) && severity !== 'error') return message('locked-rule', { rule })
    severities.set(rule, severity)
  }
  return severities
}

function isTold({ only }: Target, file: string): boolean {
  return only === null || only.some((path) => isWithin(file, path))
}

function filesOf(target: Target): string[] {
  const { plan, submissions, strays } = target.files
  return [plan, ...submissions, ...strays.map(({ path }) => path)].filter((file) => isTold(target, file))
}

interface Input {
  file: string
  bytes: Uint8Array
  target: Target
}

/** What an editor hands over: the text as it is on the screen, and the file that it will be. */
function standardInput(
  { targets, stdinFilename, fix, writeBaseline }: LintOptions,
  workspace: Workspace,
  ports: Ports,
): Input | Message | null {
  if (!targets.includes('-')) return stdinFilename === null ? null : message('stdin-needs-dash', {})
  if (stdinFilename === null) return message('stdin-needs-name', {})
  if (fix === 'write' || writeBaseline || targets.length > 1) return message('stdin-alone', {})
  const file = workspace.shown(resolve(ports.folder, stdinFilename))
  const period = /^plans\/([^/]+)\/(plan\.yaml$|submissions\/.*\.[Yy][Aa]?[Mm][Ll]$)/.exec(file)?.[1]
  const files = period === undefined ? null : workspace.period(period)
  if (!files) return message('not-in-period', { file })
  return { file, bytes: ports.input(), target: { files: withFile(files, file), only: [file] } }
}

function withFile(files: PeriodFiles, file: string): PeriodFiles {
  if (file === files.plan || files.submissions.includes(file)) return files
  return { ...files, submissions: [...files.submissions, file].sort() }
}

function withInput(workspace: Workspace, { file, bytes, target }: Input): Sources {
  return {
    load: (path) => (path === file ? bytes : workspace.load(path)),
    period: (name) => {
      const files = workspace.period(name)
      return files && name === target.files.period.name ? withFile(files, file) : files
    },
  }
}

async function spellerFor(
  severities: Checks['severities'],
): Promise<{ speller: Checks['speller']; messages: Message[] }> {
  if ((severities.get('spelling') ?? 'off') === 'off') return { speller: null, messages: [] }
  const { loadSpeller } = await import('../workspace/speller.js')
  const speller = await loadSpeller()
  return { speller, messages: speller ? [] : [message('no-speller', {})] }
}
