import { pathToFileURL } from 'node:url'
import type { Diagnostic, Severity } from '../findings/diagnostic.js'
import { findingWords, interfaceWords } from '../language/index.js'
import type { Place } from '../model/source-text.js'
import type { Language } from '../model/terms.js'
import type { DisplayCapabilities } from '../terminal/display.js'
import { paintFor } from '../terminal/paint.js'
import { printable } from '../terminal/printable.js'
import { charactersAt, fitted, prepareWidths, shownLine } from '../terminal/width.js'
import { wordingOf } from './rendered-findings.js'

/** Nobody reads on from here: what is left is only counted. Every other form has all. */
const mostShown = 1000

/** Findings with their lines and a caret under the characters in question, one after another. */
export async function pretty(
  all: readonly Diagnostic[],
  terminal: DisplayCapabilities,
  language: Language,
  root: string | null = null,
): Promise<Iterable<string>> {
  const diagnostics = all.slice(0, mostShown)
  const [words, { findings, related: notes }, paint] = await Promise.all([
    interfaceWords(language),
    findingWords(language),
    paintFor(terminal.colour),
    prepareWidths(linesAround(diagnostics)),
  ])
  // Elsewhere a sentence stays one line, which other programs read.
  const wrapped = terminal.interactive
    ? (await import('../terminal/wrap.js')).wrapped
    : (text: string, indent: string) => [indent + text]
  const place = (at: Place) => (root !== null && terminal.links ? linked(named(at), at, root) : named(at))
  const colours: Record<Severity, (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
  }
  const block = (one: Diagnostic) => {
    const { message, hint } = wordingOf(findings, one)
    const colour = colours[one.severity]
    const told = `${paint.bold(place(one.place))} ${colour(words.severities[one.severity])} ${printable(message)} ${paint.dim(one.rule)}`
    const lines = [
      ...wrapped(told, '', terminal),
      ...frame(one.place, terminal.width, colour, paint.dim),
      ...(hint === undefined ? [] : wrapped(`${words.hint} ${printable(hint)}`, '  ', terminal)),
    ]
    for (const { place: other, note } of one.related ?? []) {
      lines.push(
        `  ${paint.bold(place(other))} ${notes[note]}`,
        ...frame(other, terminal.width, paint.blue, paint.dim, 0),
      )
    }
    return `${lines.join('\n')}\n\n`
  }
  return {
    *[Symbol.iterator]() {
      for (const one of diagnostics) yield block(one)
      if (all.length > mostShown) yield `${words.moreFindings({ count: all.length - mostShown })}\n\n`
    },
  }
}

/** All that frames may show. */
function* linesAround(diagnostics: readonly Diagnostic[]): Generator<string> {
  const sources = new Set(
    diagnostics.flatMap(({ place, related = [] }) =>
      [place, ...related.map((one) => one.place)].map(({ source }) => source),
    ),
  )
  for (const { text } of sources) yield text.replace(/[\r\n]+/g, ' ')
}

/** A name that a terminal opens when it is clicked (OSC 8). */
function linked(name: string, { source }: Place, root: string): string {
  const url = pathToFileURL(`${root}/${source.file}`).href
  return `\u001b]8;;${url}\u001b\\${name}\u001b]8;;\u001b\\`
}

function named({ source, start }: Place): string {
  const { line, column } = source.position(start)
  return printable(`${source.file}:${line}:${column}`)
}

/** How much of a line is looked at on either side of the mark: more than fits, and far less than a line may hold. */
const windowOf = (room: number) => 3 * room

/** The line in question with its neighbours. A place over several lines is marked in the first of them. */
function frame(
  at: Place,
  width: number,
  mark: (text: string) => string,
  dim: (text: string) => string,
  around = 1,
): string[] {
  const { source, start, end } = at
  if (source.text === '') return []
  const { line, column } = source.position(start)
  const gutter = String(line + around).length
  const room = width - gutter - 5
  const window = windowOf(room)
  const lines: string[] = []
  for (let number = line - around; number <= line + around; number++) {
    const text = source.line(number)
    // A neighbour with nothing on it tells nothing.
    if (text === null || (number !== line && text.trim() === '')) continue
    const label = dim(`  ${String(number).padStart(gutter)} │`)
    if (number !== line) {
      lines.push(`${label} ${dim(fitted(shownLine(text.slice(0, window)), 0, 0, room).text)}`.trimEnd())
      continue
    }
    const at = column - 1
    const from = Math.max(0, at - window)
    const length = Math.min(end - start, window)
    const shownPart = shownLine(text.slice(from, at + length + window))
    const place = charactersAt(shownPart, at - from, at - from + length)
    const shown = fitted(shownPart, place.mark, place.length, room)
    lines.push(`${label} ${shown.text}`.trimEnd())
    const caret = ' '.repeat(shown.before) + mark('^'.repeat(Math.max(1, shown.marked)))
    lines.push(`${dim(`  ${' '.repeat(gutter)} │`)} ${caret}`)
  }
  return lines
}
