import { isBlock, type ScalarNode } from './node.js'

/** One line of a scalar as it was typed, without what YAML takes away from it: indentation, quotes, outer white space. */
export interface TypedLine {
  /** What it means, with escapes resolved. */
  text: string
  /** What `text` is made of, in order. */
  runs: TypedRun[]
  /** Null in the last line, and where an escape joins the next line to it. */
  lineEnd: { start: number; end: number } | null
}

/** Characters that mean themselves, any number of them, or one escape: their stretch of the file, their length in the text. */
export interface TypedRun {
  start: number
  end: number
  units: number
}

/** An escape is always longer than what it means. */
export function isPlain({ start, end, units }: TypedRun): boolean {
  return end - start === units
}

export function typedLines(scalar: ScalarNode): TypedLine[] {
  return isBlock(scalar) ? linesOfBlock(scalar) : linesOfFlow(scalar)
}

interface RawLine {
  start: number
  end: number
  lineEnd: TypedLine['lineEnd']
}

function* rawLines(text: string, from: number, to: number): Generator<RawLine> {
  for (let start = from; start < to || start === from; ) {
    const feed = text.indexOf('\n', start)
    if (feed === -1 || feed >= to) {
      yield { start, end: to, lineEnd: null }
      return
    }
    const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed
    yield { start, end, lineEnd: { start: end, end: feed + 1 } }
    start = feed + 1
  }
}

function linesOfBlock({ place, value }: ScalarNode): TypedLine[] {
  const { text } = place.source
  const [, ...raw] = rawLines(text, place.start, place.end)
  const indentation = indentationOf(text, raw, value ?? '')
  return raw.map(({ start, end, lineEnd }) => {
    const from = Math.min(start + indentation, end)
    return { text: text.slice(from, end), runs: [{ start: from, end, units: end - from }], lineEnd }
  })
}

/** With a number behind the `|` a text may itself begin with spaces, so what counts is what the value has left of them. */
function indentationOf(text: string, lines: readonly RawLine[], value: string): number {
  const spaces = (line: string) => /^ */.exec(line)?.[0].length ?? 0
  const index = lines.findIndex(({ start, end }) => /[^ ]/.test(text.slice(start, end)))
  const first = lines[index]
  if (!first) return Number.MAX_SAFE_INTEGER
  const typed = text.slice(first.start, first.end)
  // Before the first line with a text folding changes nothing, so that the lines still match.
  return spaces(typed) - spaces(value.split('\n', index + 1)[index] ?? '')
}

function linesOfFlow({ place, style }: ScalarNode): TypedLine[] {
  const { text } = place.source
  const quote = style === 'plain' ? 0 : 1
  const raw = [...rawLines(text, place.start + quote, place.end - quote)]
  return raw.map((line, index) => {
    const typed = text.slice(line.start, line.end)
    const leading = index === 0 ? 0 : (/^[ \t]*/.exec(typed)?.[0].length ?? 0)
    const isLast = index === raw.length - 1
    const joined = style === 'double-quoted' && !isLast && /(^|[^\\])(\\\\)*\\$/.test(typed)
    const end = joined ? line.end - 1 : isLast ? line.end : line.end - trailing(typed, style)
    const lineEnd = joined ? null : line.lineEnd
    return { ...read(text, Math.min(line.start + leading, end), end, style), lineEnd }
  })
}

/** White space at the end of a line is folded away, unless it was escaped. */
function trailing(typed: string, style: ScalarNode['style']): number {
  let length = 0
  while (length < typed.length && ' \t'.includes(typed[typed.length - 1 - length] ?? '')) length++
  const escaped = style === 'double-quoted' && length > 0 && /(^|[^\\])(\\\\)*\\$/.test(typed.slice(0, -length))
  return escaped ? length - 1 : length
}

const escapes: Record<string, string> = {
  ...{ 0: '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
  ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' },
}

function read(text: string, from: number, to: number, style: ScalarNode['style']): Pick<TypedLine, 'text' | 'runs'> {
  const runs: TypedRun[] = []
  let read = ''
  for (let start = from; start < to; ) {
    const { meant, end } = characterAt(text, start, style)
    const last = runs.at(-1)
    const isOne = end - start === meant.length
    if (last && isOne && isPlain(last)) {
      last.end = end
      last.units += meant.length
    } else runs.push({ start, end, units: meant.length })
    read += meant
    start = end
  }
  return { text: read, runs }
}

function characterAt(text: string, start: number, style: ScalarNode['style']): { meant: string; end: number } {
  const typed = text[start] ?? ''
  if (style === 'single-quoted' && typed === "'") return { meant: typed, end: start + 2 }
  if (style !== 'double-quoted' || typed !== '\\') return { meant: typed, end: start + 1 }
  const escaped = text[start + 1] ?? ''
  const digits = { x: 2, u: 4, U: 8 }[escaped]
  if (digits === undefined) return { meant: escapes[escaped] ?? escaped, end: start + 2 }
  const code = Number.parseInt(text.slice(start + 2, start + 2 + digits), 16)
  return { meant: String.fromCodePoint(code), end: start + 2 + digits }
}
