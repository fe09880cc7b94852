import type { ValueKind } from '../../findings/syntax-findings.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { SourceText } from '../../model/source-text.js'

const kinds: Record<string, ValueKind> = {
  ...{ status: 'status', evidence: 'evidence', department: 'department' },
  ...{ jointly: 'list', responsible: 'list', parts: 'list', formats: 'list', columns: 'list' },
  ...{ title: 'line', url: 'line', date: 'line', kind: 'line', number: 'line', name: 'line', id: 'line', unit: 'line' },
  ...{
    due: 'line',
    since: 'line',
    after: 'line',
    extends: 'line',
    label: 'line',
    abbreviation: 'line',
    position: 'line',
  },
  ...{ departments: 'other', sections: 'other', amendments: 'other', approval: 'other', signature: 'other' },
  ...{ layout: 'other', vocabulary: 'other', basis: 'other', quarters: 'other', aggregate: 'other', rules: 'other' },
}

/** What helps where a file cannot be read depends on what belongs there; a text, where nothing is said. */
export function ofKind(source: SourceText, at: number): { of?: ValueKind } {
  const of = valueKindAt(source, at)
  return of === 'text' ? {} : { of }
}

/** By the names of the fields before a place: what helps a text helps no number. */
function valueKindAt(source: SourceText, at: number): ValueKind {
  const [key, ...around] = keysBefore(source, at)
  if (key === undefined) return 'text'
  const isSubmission = !isPlan(source)
  if (key === 'indicators' || key === 'items') return isSubmission ? key : 'other'
  if (isSubmission && around.includes('indicators')) return 'number'
  if (/(?:^|\/)svod\.yaml$/.test(source.file)) return kinds[key] ?? 'line'
  return (Object.hasOwn(kinds, key) ? kinds[key] : null) ?? 'text'
}

/** A file may have thousands of faults, each of which asks. */
const isPlan = memoizeByIdentity(({ text }: SourceText) =>
  /^(?:departments|sections|title|organization|extends)\b/m.test(text),
)

/** No part of it can be matched in two ways: a line may be as long as a file. */
const ownKey = /^([\s-]*)(?:("[^"]*"|'[^']*')\s*|([^\s"'#:{[-][^:#]*)):(?=\s|$)/
const keyWithin = /[{,[]\s*("[^"]*"|'[^']*'|[^\s"'{}[\],:]+)\s*:(?=\s|$)/g

/** The keys that a place lies under, the nearest first. */
function keysBefore(source: SourceText, at: number): string[] {
  const { line, column } = source.position(at)
  const typed = (source.line(line) ?? '').slice(0, column - 1)
  const own = ownKey.exec(typed)
  const keys: string[] = []
  if (own) {
    const value = typed.slice(own[0].length)
    if (/^\s*[{[]/.test(value))
      keys.push(...Array.from(value.matchAll(keyWithin), ([, key = '']) => bare(key)).reverse())
    keys.push(bare(own[2] ?? own[3] ?? ''))
  } else {
    const within = Array.from(typed.matchAll(keyWithin), ([, key = '']) => bare(key))
    keys.push(...within.reverse())
  }
  let indentation = own ? (own[1] ?? '').length : (/^[\s-]*/.exec(typed)?.[0].length ?? 0)
  // However long a text is, the fields around it are not far.
  for (let above = line - 1; above > 0 && above > line - 200 && indentation > 0; above--) {
    const match = ownKey.exec(source.line(above) ?? '')
    if (!match || (match[1] ?? '').length >= indentation) continue
    indentation = (match[1] ?? '').length
    keys.push(bare(match[2] ?? match[3] ?? ''))
  }
  // What begins a line of its own is an entry of the items, not their value.
  return !own && keys[0] === 'items' ? [] : keys
}

function bare(key: string): string {
  return key.trimEnd().replace(/^["']|["']$/g, '')
}
