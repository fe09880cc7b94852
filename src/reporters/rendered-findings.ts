import type { Diagnostic, Severity } from '../findings/diagnostic.js'
import { placeOfEdit, typedBy } from '../findings/edits.js'
import type { RuleId } from '../findings/findings.js'
import type { FindingWords, RelatedWords, Wording } from '../language/finding-words.js'
import type { Place } from '../model/source-text.js'

/** Lines and columns count from 1, columns in UTF-16 units; the end is behind the last character. */
export interface Region {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** A finding in words and numbers, as every form tells it. */
export interface RenderedFinding extends Region {
  rule: RuleId
  severity: Severity
  message: string
  hint: string | null
  /** From the root, or from what the form has it from, with forward slashes. */
  file: string
  fixable: boolean
  fix: (Region & { insert: string })[]
  related: { file: string; line: number; column: number; message: string }[]
  /** What is marked, and what stands beside it on its line. */
  marked: string
}

interface Words {
  findings: FindingWords
  related: RelatedWords
}

function renderFinding(diagnostic: Diagnostic, words: Words, above: string): RenderedFinding {
  const { rule, severity, place, related = [], fix = [] } = diagnostic
  const { message, hint = null } = wordingOf(words.findings, diagnostic)
  return {
    ...{ rule, severity, message, hint, file: above + place.source.file },
    ...regionOf(place),
    fixable: fix.length > 0,
    fix: fix.map((edit) => ({ ...regionOf(placeOfEdit(edit)), insert: typedBy(edit) })),
    related: related.map(({ place: other, note }) => {
      const { line, column } = other.source.position(other.start)
      return { file: above + other.source.file, line, column, message: words.related[note] }
    }),
    marked: withSurroundings(place),
  }
}

/** Each finding when its turn comes, as often as somebody goes through them; `above` is put before the path of each file. */
export function renderFindings(
  diagnostics: readonly Diagnostic[],
  words: Words,
  above = '',
): Iterable<RenderedFinding> {
  return {
    *[Symbol.iterator]() {
      for (const diagnostic of diagnostics) yield renderFinding(diagnostic, words, above)
    },
  }
}

export function wordingOf(findings: FindingWords, { rule, args }: Diagnostic): Wording {
  // The table pairs each rule with its own arguments, and so does `finding`; only TypeScript has lost the pair.
  return (findings[rule] as (args: Diagnostic['args']) => Wording)(args)
}

/** What is wrong and what to do, as prose. */
export function sentences({ message, hint }: Pick<RenderedFinding, 'message' | 'hint'>): string {
  return hint === null ? message : `${message}${/[.?!…]$/.test(message) ? '' : '.'} ${hint}`
}

const surroundings = 24

/** What is marked, with what stands beside it on its line: two spaces alone would be the same mark everywhere. */
function withSurroundings({ source: { text }, start, end }: Place): string {
  const [before = ''] = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - surroundings), start)) ?? []
  const [after = ''] = /^[^\r\n]*/.exec(text.slice(end, end + surroundings)) ?? []
  return [before.trimStart(), text.slice(start, end), after.trimEnd()].join('\0')
}

function regionOf({ source, start, end }: Place): Region {
  const { line, column } = source.position(start)
  const last = source.position(end)
  return { line, column, endLine: last.line, endColumn: last.column }
}
