import { CST } from 'yaml'
import { type Finding, finding } from '../findings/diagnostic.js'
import type { SourceText } from '../model/source-text.js'
import { ofKind } from './broken-yaml.js'
import { depthLimit, isClosed } from './lex.js'

/**
 * Looks through the tokens of a file, without recursion, for what must not be composed at all (two documents nested some
 * 785 levels deep abort the process) and for YAML that svod's files do not use. What is too deep is the only finding.
 */
export function inspectTokens(
  source: SourceText,
  documents: CST.Document[],
): { findings: Finding[]; isTooDeep: boolean } {
  const found: Finding[] = []
  let nesting: { start: number; hint: 'bracket' | 'colon' } | null = null
  const nests = (start: number, hint: 'bracket' | 'colon') => {
    if (!nesting || start < nesting.start) nesting = { start, hint }
  }
  const at = (token: { offset: number; source: string }) => ({
    source,
    start: token.offset,
    end: token.offset + token.source.length,
  })
  const pending: { token: CST.Token; depth: number }[] = []
  for (const { value } of [...documents].reverse()) if (value) pending.push({ token: value, depth: 0 })

  const lookAtProps = (tokens: readonly CST.Token[] | undefined) => {
    for (const token of tokens ?? []) {
      if (token.type === 'anchor' || token.type === 'tag') {
        found.push(
          finding('yaml-syntax', at(token), {
            problem: token.type,
            found: token.source,
            ...ofKind(source, token.offset),
          }),
        )
      }
    }
  }

  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next
    if (CST.isCollection(token) && depth >= depthLimit) {
      const place = { source, start: token.offset, end: token.offset + 1 }
      const tooDeep = finding('too-large', place, { problem: 'depth', limit: depthLimit })
      // Dozens of brackets that nobody closed lie in one another, too, and so do values that hold a colon: what is to mend
      // is the first of them.
      return { findings: [nesting ? broken(nesting) : tooDeep], isTooDeep: true }
    }
    if (token.type === 'alias')
      found.push(
        finding('yaml-syntax', at(token), { problem: 'alias', found: token.source, ...ofKind(source, token.offset) }),
      )
    if (token.type === 'block-scalar') lookAtProps(token.props)
    const hint = unclosed(token)
    const comment = hint === 'bracket' ? swallowingComment(token) : null
    if (comment) found.push(finding('yaml-syntax', at(comment), { problem: 'broken', hint: 'flow-comment' }))
    else if (hint) {
      found.push(broken({ start: token.offset, hint }))
      if (hint === 'bracket') nests(token.offset, hint)
    }
    if (!CST.isCollection(token)) continue
    for (const item of token.items) {
      lookAtProps(item.start)
      lookAtProps(item.sep)
      if (item.key && 'source' in item.key && item.key.source === '<<' && item.key.type === 'scalar') {
        found.push(finding('yaml-syntax', at(item.key), { problem: 'merge-key', found: '<<' }))
      }
      const ownLine = !item.key || Boolean(item.sep?.some(({ type }) => type === 'newline'))
      const [inner] = !ownLine && item.value?.type === 'block-map' ? item.value.items : []
      const colon = inner?.sep?.find(({ type }) => type === 'map-value-ind')
      if (colon) nests(colon.offset, 'colon')
      if (item.key && noBreakSpaceIn(item.key, true)) found.push(noBreakSpace(item.key))
      else if (item.value && ownLine && noBreakSpaceIn(item.value, false)) found.push(noBreakSpace(item.value))
      if (item.key) pending.push({ token: item.key, depth: depth + 1 })
      if (item.value) pending.push({ token: item.value, depth: depth + 1 })
    }
  }
  for (const { value, start } of documents) {
    lookAtProps(start)
    if (value && noBreakSpaceIn(value, false)) found.push(noBreakSpace(value))
  }
  return { findings: found.filter((one) => !isClosedBehind(one)), isTooDeep: false }

  /** The bracket was closed, but within a quotation that begins on its line and was not. */
  function isClosedBehind({ args, place: { start } }: Finding): boolean {
    if (!('hint' in args) || args.hint !== 'bracket') return false
    return found.some(({ args: other, place }) => {
      const isQuote = 'hint' in other && other.hint === 'quote' && place.start > start
      return (
        isQuote &&
        /^[^\n]*[\]}]/.test(source.text.slice(place.start, place.start + 2000)) &&
        !source.text.slice(start, place.start).includes('\n')
      )
    })
  }

  function broken({ start, hint }: { start: number; hint: 'quote' | 'bracket' | 'colon' }): Finding {
    return finding(
      'yaml-syntax',
      { source, start, end: start + 1 },
      { problem: 'broken', hint, ...ofKind(source, start) },
    )
  }

  function noBreakSpace(token: CST.Token): Finding {
    const text = 'source' in token ? token.source : ''
    const start = token.offset + Math.max(0, text.indexOf('\u00a0'))
    return finding('yaml-syntax', { source, start, end: start + 1 }, { problem: 'broken', hint: 'no-break-space' })
  }
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
function noBreakSpaceIn(token: CST.Token, isKey: boolean): boolean {
  if (token.type !== 'scalar') return false
  return isKey ? /^\u00a0|\u00a0$/.test(token.source) : /^[^\s:]+:\u00a0/.test(token.source)
}
