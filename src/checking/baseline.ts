import { type Diagnostic, type Finding, finding } from '../findings/diagnostic.js'
import { isEssential, isRuleId } from '../findings/rule-ids.js'
import type { Sha256 } from '../model/sha256.js'
import { SourceText } from '../model/source-text.js'

/** A finding that was there when the baseline was written. It is known again by what it marks, not by its line. */
interface BaselineEntry {
  file: string
  rule: string
  fingerprint: string
}

interface Baseline {
  source: SourceText
  noted: { entry: BaselineEntry; start: number; end: number }[]
}

export const baselineFile = 'svod-baseline.json'

/** Which of the workspace's files were looked at. */
type IsLookedAt = (file: string) => boolean

/** What is new since a baseline was written, with the entries that apply no longer; null where the file is no baseline. */
export function sinceBaseline(
  bytes: Uint8Array | null,
  found: readonly Diagnostic[],
  isLooked: IsLookedAt,
  sha256: Sha256,
): { diagnostics: readonly Diagnostic[]; stale: Finding[] } | null {
  if (!bytes) return { diagnostics: found, stale: [] }
  const baseline = readBaseline(baselineFile, new TextDecoder().decode(bytes))
  return baseline && notInBaseline(baseline, found, isLooked, sha256)
}

/** The baseline renewed for the files that were looked at, and how many of the findings it holds; null where it is none. */
export function renewedBaseline(
  bytes: Uint8Array | null,
  found: readonly Diagnostic[],
  isLooked: IsLookedAt,
  sha256: Sha256,
): { text: string; noted: number } | null {
  const before = bytes ? readBaseline(baselineFile, new TextDecoder().decode(bytes)) : { noted: [] }
  if (!before) return null
  const others = before.noted.flatMap(({ entry }) => (isLooked(entry.file) ? [] : [entry]))
  return baselineOf(found, others, sha256)
}

/**
 * Today's findings, to be written with what was noted of other files, and how many they are. What compile cannot live with
 * is never noted.
 */
function baselineOf(
  diagnostics: readonly Diagnostic[],
  others: readonly BaselineEntry[],
  sha256: Sha256,
): { text: string; noted: number } {
  const findings = fingerprinted(diagnostics, sha256).flatMap(({ diagnostic, fingerprint }) =>
    mayBeNoted(diagnostic) ? [{ file: diagnostic.place.source.file, rule: diagnostic.rule, fingerprint }] : [],
  )
  const all = [...others, ...findings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const lines = all.map((one) => `    ${JSON.stringify(one)}`)
  const text = `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
  return { text, noted: findings.length }
}

/** Null where it is not what `baselineOf` writes. */
function readBaseline(file: string, text: string): Baseline | null {
  const source = new SourceText(file, text)
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  const findings = (parsed as { findings?: unknown } | null)?.findings
  if (!Array.isArray(findings) || !findings.every(isNoted)) return null
  let at = 0
  const noted = findings.map((entry) => {
    const start = Math.max(at, text.indexOf(JSON.stringify(entry.fingerprint), at))
    at = start + entry.fingerprint.length + 2
    return { entry, start, end: at }
  })
  return { source, noted }
}

function isNoted(entry: unknown): entry is BaselineEntry {
  const { file, rule, fingerprint } = (entry ?? {}) as Partial<Record<keyof BaselineEntry, unknown>>
  return typeof file === 'string' && typeof rule === 'string' && typeof fingerprint === 'string'
}

/** What is new since the baseline, and the entries that apply no longer, of the files that were looked at. */
function notInBaseline(
  { source, noted }: Baseline,
  diagnostics: readonly Diagnostic[],
  looked: IsLookedAt,
  sha256: Sha256,
): { diagnostics: Diagnostic[]; stale: Finding[] } {
  const key = ({ file, rule, fingerprint }: BaselineEntry) => `${file}\0${rule}\0${fingerprint}`
  const open = new Map(noted.map((one) => [key(one.entry), one]))
  const left = fingerprinted(diagnostics, sha256).flatMap(({ diagnostic, fingerprint }) => {
    const { rule, place } = diagnostic
    const found = mayBeNoted(diagnostic) && open.delete(key({ file: place.source.file, rule, fingerprint }))
    return found ? [] : [diagnostic]
  })
  const stale = [...open.values()].flatMap(({ entry, start, end }) => {
    if (!looked(entry.file)) return []
    const args = { problem: 'baseline', rule: entry.rule, file: entry.file } as const
    return [finding('unused-suppression', { source, start, end }, args)]
  })
  return { diagnostics: left, stale }
}

function mayBeNoted({ rule, severity }: Diagnostic): boolean {
  return isRuleId(rule) && !(isEssential(rule) && severity === 'error')
}

/** Equal findings of one file are told apart by their number among them. */
function fingerprinted(
  diagnostics: readonly Diagnostic[],
  sha256: Sha256,
): { diagnostic: Diagnostic; fingerprint: string }[] {
  const seen = new Map<string, number>()
  return diagnostics.map((diagnostic) => {
    const { rule, place, args } = diagnostic
    const marked = place.source.text.slice(place.start, place.end)
    const content = JSON.stringify([rule, place.source.file, marked, args])
    const nth = seen.get(content) ?? 0
    seen.set(content, nth + 1)
    const fingerprint = sha256(`${content}\0${nth}`, 'hex').slice(0, 16)
    return { diagnostic, fingerprint }
  })
}
