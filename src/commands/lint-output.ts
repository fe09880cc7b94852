import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FixedFiles } from '../checking/fix-files.js'
import { countBySeverity, type Diagnostic } from '../findings/diagnostic.js'
import { findingWords, ruleWords } from '../language/index.js'
import type { Load } from '../model/sources.js'
import type { Language } from '../model/terms.js'
import { Changed, isUpToDate, type OutputFile, Unwritable, writeAll } from '../output/write-all.js'
import type { Settings } from '../reading/settings.js'
import { type FindingsForm, repositoryForms } from '../reporters/form.js'
import { forms } from '../reporters/registry.js'
import { renderFindings } from '../reporters/rendered-findings.js'
import { rules } from '../rules/all-rules.js'
import type { Rule } from '../rules/rule.js'
import { asFile } from '../terminal/display.js'
import { pathInRepository } from '../workspace/repository.js'
import type { Workspace } from '../workspace/workspace.js'
import type { Reading } from '../workspace/write-protection.js'
import { type CommonOptions, type Message, message, type Outcome, outcome, type Ports } from './command.js'
import { placeFault, unwritable } from './result-places.js'
import { sha256 } from './sha256.js'

export interface ShowOptions extends CommonOptions {
  /** Where to, from the folder that svod was started in; null: standard output, `-`: standard error. */
  forms: readonly { form: FindingsForm; file: string | null }[]
  fix: 'no' | 'write' | 'dry-run'
  maxWarnings: number | null
}

export type LintReading = Reading & { workspace: Workspace }

interface Linted {
  options: ShowOptions
  ports: Ports
  workspace: Workspace
  settings: Settings
  diagnostics: Diagnostic[]
  /** Errors that were not asked for and stop a report. */
  unshown: number
  /** How many files were looked at. */
  files: number
  fixed: FixedFiles | null
  /** The baseline without what applies no longer, to be written. */
  pruned: OutputFile | null
  messages: Message[]
  common: Pick<Outcome, 'language' | 'watch'>
  /** The files as they were before they were mended. */
  load: Load
  reading: LintReading
}

/** The findings in the forms asked for, and what was mended. */
export async function showFindings(linted: Linted): Promise<Outcome> {
  const { options, ports, workspace, diagnostics, unshown, pruned, files, fixed, common, reading } = linted
  const texts = await textsOf(linted)
  const dryRun = options.fix === 'dry-run'
  const outputs: OutputFile[] = texts.flatMap(({ file, parts }) =>
    file === null || file === '-' ? [] : [{ path: resolve(ports.folder, file), bytes: Buffer.concat(parts) }],
  )
  const besides = texts.flatMap(({ file, parts }) => (file === '-' ? parts : []))
  const mended = mendedFiles(workspace, fixed)
  // Reports of findings and mended files are one result: where one cannot be written, none is.
  const own = pruned ? [pruned.path] : []
  const written = await writeResults(
    [...outputs, ...(pruned ? [pruned] : [])],
    dryRun ? [] : mended,
    { ...reading, own },
    common,
  )
  if (written.exitStatus !== 0) return written
  const messages = [...linted.messages, ...written.messages]
  if (fixed && fixed.count > 0) {
    const args = { count: fixed.count, files: mended.map(({ path }) => workspace.shown(path)) }
    messages.push(dryRun ? message('could-be-fixed', args) : message('fixed', args))
  }
  messages.push(...unsettledIn(fixed))
  const { error: errors, warning: warnings, info: infos } = countBySeverity(diagnostics)
  messages.push(message('lint-summary', { files, errors, warnings, infos }))
  if (unshown > 0) messages.push(message('left-unshown', { errors: unshown }))
  const tooMany = isOver(options.maxWarnings, warnings)
  if (tooMany) messages.push(message('over-the-limit', { warnings, limit: options.maxWarnings ?? 0 }))
  return outcome({
    ...common,
    exitStatus: errors + unshown > 0 || tooMany ? 1 : 0,
    // What a dry run prints is the difference; the findings go beside it.
    diagnostics: dryRun && besides.length === 0 ? diagnostics : [],
    besides,
    output: dryRun
      ? (await import('../reporters/patch.js')).patchOf(linted.load, fixed?.files ?? new Map())
      : (texts.find(({ file }) => file === null)?.parts ?? ''),
    messages,
  })
}

type Texts = { file: string | null; parts: Uint8Array[] }[]

async function textsOf({ options, ports, workspace, settings, diagnostics, files }: Linted): Promise<Texts> {
  const language = ports.language(settings.language)
  const asked = options.forms.length > 0 ? options.forms : [{ form: 'pretty' as const, file: null }]
  const words = await findingWords(language)
  const counts = countBySeverity(diagnostics)
  const forPeople = options.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics
  const texts: Texts = []
  for (const { form, file } of asked) {
    if (form === 'pretty') {
      const { pretty } = await import('../reporters/pretty.js')
      const urlOf = (name: string) => pathToFileURL(`${workspace.root}/${name}`).href
      const look = file === null ? ports.look : asFile(ports.look)
      texts.push({ file, parts: partsOf(await pretty(forPeople, look, language, urlOf)) })
      continue
    }
    const { write } = await forms[form]()
    const rulesOf = await aboutRules(language)
    const tooManyWarnings = isOver(options.maxWarnings, counts.warning)
    const about = { version: ports.version, files, counts, tooManyWarnings, sha256, rules: rulesOf }
    const above = repositoryForms.has(form) ? pathInRepository(workspace.root) : ''
    const told = renderFindings(form === 'concise' ? forPeople : diagnostics, words, above)
    texts.push({ file, parts: partsOf(write(told, about)) })
  }
  return texts
}

function isOver(limit: number | null, warnings: number): boolean {
  return limit !== null && warnings > limit
}

/** Findings may be a hundred thousand, and a text of all of them takes twice the memory of its bytes. */
function partsOf(pieces: Iterable<string>): Uint8Array[] {
  const parts: Buffer[] = []
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < 65_536) continue
    parts.push(Buffer.from(text))
    text = ''
  }
  return [...parts, Buffer.from(text)]
}

async function aboutRules(language: Language) {
  const words = await ruleWords(language)
  return Object.values<Rule>(rules).map(({ id, severity }) => ({ id, severity, ...words[id] }))
}

/** Where one mends what another has made, somebody has to see which of the two is right. */
export function unsettledIn(fixed: FixedFiles | null): Message[] {
  return fixed && fixed.unsettled.length > 0 ? [message('unsettled', { rules: fixed.unsettled })] : []
}

/** What `--fix` changed, to be written in place. */
export function mendedFiles({ root }: Workspace, fixed: FixedFiles | null): OutputFile[] {
  return [...(fixed?.files ?? [])].map(([file, bytes]) => {
    const from = fixed?.read.get(file)
    return { path: resolve(root, file), bytes, ...(from && { from }) }
  })
}

/** Why results must not be written to these files; null where they may. */
export function resultFault(files: readonly string[], reading: LintReading): Message | null {
  const places = files.map((path) => ({ path, shown: reading.workspace.shown(path) }))
  return placeFault(places, reading)
}

/** Results and mended files written all or none; a refusal where they cannot be. */
export async function writeResults(
  results: readonly OutputFile[],
  mended: readonly OutputFile[],
  reading: LintReading,
  common: Pick<Outcome, 'language' | 'watch'>,
): Promise<Outcome> {
  const { workspace } = reading
  // By now all has been read, also what no one could know of before.
  const fault = resultFault(
    results.map(({ path }) => path),
    reading,
  )
  if (fault) return outcome({ ...common, exitStatus: 2, messages: [fault] })
  try {
    const others = await writeAll([...results, ...mended].filter((file) => !isUpToDate(file)))
    const files = others.map((path) => workspace.shown(path))
    return outcome({ ...common, messages: files.length > 0 ? [message('other-names', { files })] : [] })
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error
    if (error instanceof Changed) {
      return outcome({
        ...common,
        exitStatus: 2,
        messages: [message('changed-meanwhile', { file: workspace.shown(error.file) })],
      })
    }
    const isMended = mended.some(({ path }) => path === error.file)
    const usual = isMended ? 'cannot-mend' : 'cannot-write-result'
    return outcome({ ...common, exitStatus: 2, messages: [unwritable(error, usual, (path) => workspace.shown(path))] })
  }
}
