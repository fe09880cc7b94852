import { baselineFile, sinceBaseline } from '../checking/baseline.js'
import { lintPeriod } from '../checking/lint-period.js'
import { allFindings } from '../checking/lint-result.js'
import { filesOf, isTold, isWhole, type LintFiles, type Target } from '../checking/lint-targets.js'
import { periodOfFile } from '../checking/overlay.js'
import { LintSession } from '../checking/session.js'
import { gradeByRules } from '../checking/settings-checks.js'
import type { Diagnostic, Severity } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import type { Speller } from '../model/speller.js'
import { unreadPeriodFinding } from '../reading/unread-period.js'
import type { MemorySources } from './memory-sources.js'
import { sha256 } from './sha256.js'
import { openSources, unknownPeriod } from './workspace.js'

export interface LintOptions {
  /** Those to be looked at; where they are not given, all there are. */
  periods?: readonly string[]
  /** Over what svod.yaml says. */
  rules?: Partial<Record<RuleId, Severity | 'off'>>
  /** For the rule `spelling`, which finds nothing without one. */
  speller?: Speller
}

export interface Lint {
  /** What is wrong, in the order of files, lines and columns. */
  diagnostics(): Diagnostic[]
  /** The files that findings are told of. */
  files(): string[]
  /** A file as it is now; null: it is there no longer. What hangs on no file that has changed is not looked for again. */
  update(file: string, content: string | Uint8Array | null): void
  /** What the safe fixes make of one file, or of all: the new text of each that they change. Nothing is changed by it. */
  fix(file?: string): Record<string, string>
}

/** `svod lint`, in memory, and for as long as somebody has the files open. An unknown period throws a RangeError. */
export function lint(sources: MemorySources, options: LintOptions = {}): Lint {
  let now = sources
  let opened = openLint(now, options)
  return {
    diagnostics: () => opened.diagnostics(now),
    files: () => [...new Set(opened.targets.flatMap(filesOf))],
    update(file, content) {
      const isListed = content !== null && now.load(file) !== null && periodOfFile(file) !== null
      now = now.with(file, content)
      const bytes = now.load(file)
      // A plan may name other files, and svod.yaml any; a file that comes or goes is one more or less of its period.
      if (isListed && bytes && !file.endsWith('/plan.yaml')) opened.session.update(file, bytes)
      else opened = openLint(now, options)
    },
    fix(file) {
      const { files } = opened.session.fix((one) => (file === undefined ? opened.isLooked(one) : one === file))
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
      return Object.fromEntries(Array.from(files, ([path, bytes]) => [path, decoder.decode(bytes)]))
    },
  }
}

function openLint(sources: MemorySources, { periods, rules, speller }: LintOptions) {
  const { settings, ofProfile, isStopped, ...opened } = openSources(sources)
  const severities = new Map([...settings.severities, ...(Object.entries(rules ?? {}) as [RuleId, Severity | 'off'][])])
  const checks = { severities, vocabulary: settings.vocabulary, speller: speller ?? null }
  const lintFiles: LintFiles = (from, files) => lintPeriod(from, from.period(files.period.name) ?? files, checks)
  const targets = isStopped ? [] : (periods ?? sources.periods()).map((name) => targetOf(name, sources))
  const session = new LintSession(sources, targets, lintFiles)
  const isLooked = (file: string) => targets.some((target) => isTold(target, file))
  const ofWorkspace = [...opened.diagnostics, ...ofProfile]
  const folders = isStopped || periods ? [] : sources.unread()
  const unread = gradeByRules(folders.map((folder) => unreadPeriodFinding(folder, sources.periods())))
  const diagnostics = (now: MemorySources) => {
    const found = session.diagnostics()
    const noted = now.load(baselineFile)
    const isLookedAt = (file: string) => !periods || targets.some((target) => isWhole(target, file))
    const since = noted && sinceBaseline(noted, found, isLookedAt, sha256)
    return allFindings({ ...(since ?? { diagnostics: found, stale: [] }), unread, ofWorkspace }, checks)
  }
  return { session, targets, isLooked, diagnostics }
}

function targetOf(name: string, sources: MemorySources): Target {
  const files = sources.period(name)
  if (!files) throw unknownPeriod(name, sources)
  return { files, only: null }
}
