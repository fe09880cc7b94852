import { CST } from 'yaml'
import type { Place, SourceText } from '../model/source-text.js'
import type { Fault } from './fault.js'
import { depthLimit, isClosed } from './tokens.js'

/**
 * Looks through the tokens of a file, without recursion, for what must not be composed at all (two documents nested some
 * 785 levels deep abort the process) and for YAML that a file of data has no use for. What is too deep is the only fault.
 */
export function inspectTokens(source: SourceText, documents: CST.Document[]): { faults: Fault[]; isTooDeep: boolean } {
  const faults: Fault[] = []
  let nesting: Broken | null = null
  const placeOf = ({ offset, source: { length } }: { offset: number; source: string }) => ({
    source,
    start: offset,
    end: offset + length,
  })
  const broken = (start: number, hint: Broken['hint']): Broken => ({
    problem: 'broken',
    place: { source, start, end: start + 1 },
    hint,
  })
  const lookAtProps = (tokens: readonly CST.Token[] | undefined) => {
    for (const token of tokens ?? []) {
      if (token.type === 'anchor' || token.type === 'tag') {
        faults.push({ problem: token.type, place: placeOf(token), found: token.source })
      }
    }
  }
  const lookForNoBreakSpace = (token: CST.Token, isKey: boolean): boolean => {
    const index = noBreakSpaceIn(token, isKey)
    if (index !== null) faults.push(broken(token.offset + index, 'no-break-space'))
    return index !== null
  }
  // Where dozens of brackets are not closed, the parser nests each in the one before it, and it nests values that hold a
  // colon in the same way. If that goes too deep, the first of them is reported, since mending it mends the rest.
  const nests = (one: Broken) => {
    if (!nesting || one.place.start < nesting.place.start) nesting = one
  }

  const pending: { token: CST.Token; depth: number }[] = []
  for (const { value } of [...documents].reverse()) if (value) pending.push({ token: value, depth: 0 })
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next
    if (CST.isCollection(token) && depth >= depthLimit) {
      const place = { source, start: token.offset, end: token.offset + 1 }
      return { faults: [nesting ?? { problem: 'depth', place, limit: depthLimit }], isTooDeep: true }
    }
    if (token.type === 'alias') faults.push({ problem: 'alias', place: placeOf(token), found: token.source })
    if (token.type === 'block-scalar') lookAtProps(token.props)
    const hint = unclosed(token)
    const comment = hint === 'bracket' ? swallowingComment(token) : null
    if (comment) faults.push({ problem: 'broken', place: placeOf(comment), hint: 'flow-comment' })
    else if (hint) {
      const fault = broken(token.offset, hint)
      faults.push(fault)
      if (hint === 'bracket') nests(fault)
    }
    if (!CST.isCollection(token)) continue
    for (const item of token.items) {
      lookAtProps(item.start)
      lookAtProps(item.sep)
      if (item.key?.type === 'scalar' && item.key.source === '<<') {
        faults.push({ problem: 'merge-key', place: placeOf(item.key), found: '<<' })
      }
      // What programmers put before a remark; YAML takes it, with the lines below, for a key.
      if (item.key?.type === 'scalar' && item.key.source.startsWith('//')) {
        faults.push({ problem: 'broken', place: placeOf({ ...item.key, source: '//' }), hint: 'remark' })
      }
      const explicit = item.start.find(({ type }) => type === 'explicit-key-ind')
      if (explicit && !item.sep?.some(({ type }) => type === 'map-value-ind')) {
        faults.push(broken(explicit.offset, 'start'))
      }
      const ownLine = !item.key || Boolean(item.sep?.some(({ type }) => type === 'newline'))
      const [inner] = !ownLine && item.value?.type === 'block-map' ? item.value.items : []
      const colon = inner?.sep?.find(({ type }) => type === 'map-value-ind')
      if (colon) nests(broken(colon.offset, 'colon'))
      const isToldOfKey = item.key && lookForNoBreakSpace(item.key, true)
      if (!isToldOfKey && item.value && ownLine) lookForNoBreakSpace(item.value, false)
      if (item.key) pending.push({ token: item.key, depth: depth + 1 })
      if (item.value) pending.push({ token: item.value, depth: depth + 1 })
    }
  }
  for (const { value, start } of documents) {
    lookAtProps(start)
    if (value) lookForNoBreakSpace(value, false)
  }
  const quotes = faults.flatMap((one) => ('hint' in one && one.hint === 'quote' ? one.place.start : []))
  return {
    faults: faults.filter((one) => !('hint' in one && one.hint === 'bracket' && isClosedBehind(one.place, quotes))),
    isTooDeep: false,
  }
}

type Broken = Extract<Fault, { problem: 'broken' }>

/** The bracket was closed, but within a quotation that begins on its line and was not. */
function isClosedBehind({ source: { text }, start }: Place, quotes: readonly number[]): boolean {
  return quotes.some(
    (quote) =>
      quote > start && /^[^\n]*[\]}]/.test(text.slice(quote, quote + 2000)) && !text.slice(start, quote).includes('\n'),
  )
}

/** A quotation mark or a bracket that is opened and never closed is told where it opens, not where the file ends. */
function unclosed(token: CST.Token): 'quote' | 'bracket' | null {
  if (token.type === 'flow-collection') return token.end.some(({ type }) => type.endsWith('-end')) ? null : 'bracket'
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return null
  return isClosed(token.source) ? null : 'quote'
}

/** The first comment within brackets that holds a closing one. */
function swallowingComment(within: CST.Token): CST.SourceToken | null {
  const found: CST.SourceToken[] = []
  const pending = [within]
  for (let token = pending.pop(); token; token = pending.pop()) {
    if ('end' in token) found.push(...(token.end ?? []))
    if (!CST.isCollection(token)) continue
    for (const { start, key, sep, value } of token.items) {
      found.push(...start, ...(sep ?? []))
      pending.push(...[key, value].filter((one) => one !== null && one !== undefined))
    }
  }
  const swallowing = found.filter(({ type, source }) => type === 'comment' && /[\]}]/.test(source))
  return swallowing.sort((a, b) => a.offset - b.offset)[0] ?? null
}

/** A no-break space looks like a space, but YAML takes it for a letter: at the edge of a key, or right behind a colon. */
function noBreakSpaceIn(token: CST.Token, isKey: boolean): number | null {
  const isThere = isKey ? /^\u00a0|\u00a0$/ : /^[^\s:]+:\u00a0/
  return token.type === 'scalar' && isThere.test(token.source) ? token.source.indexOf('\u00a0') : null
}
