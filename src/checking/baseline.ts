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

/** Whether all that a rule would find in a file has been looked for. */
export type IsLookedAt = (file: string, rule: string) => boolean

/** What a run makes of a baseline. */
interface SinceBaseline {
  /** What is new. */
  diagnostics: readonly Diagnostic[]
  /** Of each entry that applies no longer. */
  stale: Finding[]
  /** How many findings it holds back. */
  heldBack: number
  /** The baseline without the entries that apply no longer. */
  pruned: string
}

/** What is new since a baseline was written; null where the file is no baseline. */
export function sinceBaseline(
  bytes: Uint8Array,
  found: readonly Diagnostic[],
  isLooked: IsLookedAt,
  sha256: Sha256,
): SinceBaseline | null {
  const baseline = readBaseline(baselineFile, new TextDecoder().decode(bytes))
  return baseline && notInBaseline(baseline, found, isLooked, sha256)
}

/**
 * The baseline renewed for what was looked at, and how many of the findings it holds; null where it is none. What compile
 * cannot live with is never noted.
 */
export function renewedBaseline(
  bytes: Uint8Array | null,
  found: readonly Diagnostic[],
  isLooked: IsLookedAt,
  sha256: Sha256,
): { text: string; noted: number } | null {
  const before = bytes ? readBaseline(baselineFile, new TextDecoder().decode(bytes)) : { noted: [] }
  if (!before) return null
  const findings = fingerprinted(found, sha256).flatMap(({ diagnostic, fingerprint }) =>
    mayBeNoted(diagnostic) ? [{ file: diagnostic.place.source.file, rule: diagnostic.rule, fingerprint }] : [],
  )
  // A plan that is inherited may be told of without being looked at as a whole.
  const fresh = new Set(findings.map(keyOf))
  const others = before.noted.flatMap(({ entry }) =>
    isLooked(entry.file, entry.rule) || fresh.has(keyOf(entry)) ? [] : [entry],
  )
  return { text: serialized([...others, ...findings]), noted: findings.length }
}

function serialized(entries: readonly BaselineEntry[]): string {
  // In an order that hangs on no other entry, so that those that stay stay where they are.
  const all = [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const lines = all.map((one) => `    ${JSON.stringify(one)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

function keyOf({ file, rule, fingerprint }: BaselineEntry): string {
  return `${file}\0${rule}\0${fingerprint}`
}

/** Null where it is not what `serialized` writes. */
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

function notInBaseline(
  { source, noted }: Baseline,
  found: readonly Diagnostic[],
  isLooked: IsLookedAt,
  sha256: Sha256,
): SinceBaseline {
  const open = new Map(noted.map((one) => [keyOf(one.entry), one]))
  const diagnostics = fingerprinted(found, sha256).flatMap(({ diagnostic, fingerprint }) => {
    const { rule, place } = diagnostic
    const isHeld = mayBeNoted(diagnostic) && open.delete(keyOf({ file: place.source.file, rule, fingerprint }))
    return isHeld ? [] : [diagnostic]
  })
  const left = new Set([...open.values()].filter(({ entry }) => isLooked(entry.file, entry.rule)))
  const stale = Array.from(left, ({ entry: { rule, file }, start, end }) =>
    finding('unused-suppression', { source, start, end }, { problem: 'baseline', rule, file }),
  )
  const pruned = serialized(noted.flatMap((one) => (left.has(one) ? [] : [one.entry])))
  return { diagnostics, stale, heldBack: found.length - diagnostics.length, pruned }
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
