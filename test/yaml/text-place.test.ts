import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SourceText } from '../../src/model/source-text.js'
import type { ScalarNode } from '../../src/yaml/node.js'
import { readYaml } from '../../src/yaml/read-yaml.js'
import { placeInText } from '../../src/yaml/text-place.js'
import { runs } from '../runs.js'

/** The scalar under `a`, where the file can be read. */
function scalarIn(text: string): ScalarNode | null {
  const { root, faults } = readYaml(new SourceText('a.yaml', text))
  const value = root?.kind === 'map' && faults.length === 0 ? root.entries.get('a')?.value : undefined
  return value?.kind === 'scalar' && value.value !== null ? value : null
}

const typedAt = (scalar: ScalarNode, from: number, to = from + 1) => {
  const { source, start, end } = placeInText(scalar, from, to)
  return source.text.slice(start, end)
}

const escapes: Record<string, string> = { n: '\n', t: '\t', '"': '"', '\\': '\\', ' ': ' ', _: '\u00a0' }

function meaning(typed: string, style: ScalarNode['style']): string {
  if (typed === "''") return "'"
  if (/^\r?\n$/.test(typed)) return '\n'
  if (style !== 'double-quoted') return typed
  const code = /^\\[xuU]([0-9A-Fa-f]+)$/.exec(typed)?.[1]
  if (code) return String.fromCodePoint(Number.parseInt(code, 16))
  return typed.startsWith('\\') ? (escapes[typed.slice(1)] ?? '?') : typed
}

/** Every character of the value stands where its place says, and the places go forward. */
function check(scalar: ScalarNode): void {
  const value = scalar.value ?? ''
  let before = scalar.place.start
  for (let index = 0; index < value.length; index++) {
    const { start, end } = placeInText(scalar, index, index + 1)
    const typed = scalar.place.source.text.slice(start, end)
    const context = JSON.stringify([scalar.place.source.text, value, index])
    // A line end that was folded is a space of the value.
    const folded = value[index] === ' ' && scalar.style !== 'literal' && /^\r?\n$/.test(typed)
    if (!folded) expect(meaning(typed, scalar.style), context).toContain(value[index])
    expect(start, context).toBeGreaterThanOrEqual(before)
    expect(end, context).toBeLessThanOrEqual(Math.max(scalar.place.end, scalar.place.start))
    if (scalar.style === 'literal') expect(index === 0 || start > before, context).toBe(true)
    before = start
  }
}

const pieces = (...more: string[]) =>
  fc.constantFrom(
    'а',
    'Я',
    'é',
    '😀',
    'и\u0306',
    'word',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '«',
    ',',
    '1.10',
    '-',
    '.',
    ...more,
  )
const lineOf = (piece: fc.Arbitrary<string>) => fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''))
const lineEnd = fc.constantFrom('\n', '\r\n')
const indentation = fc.constantFrom('  ', '   ', '    ')

/** Lines of a scalar, each with its own indentation: what a block forbids the parser refuses, and the run is left out. */
const typedLines = (piece: fc.Arbitrary<string>, indent: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(indent, lineOf(piece)), { minLength: 1, maxLength: 6 })

const holds = (sources: fc.Arbitrary<string>) => {
  let read = 0
  const property = fc.property(sources, (text) => {
    const scalar = scalarIn(text)
    if (!scalar) return
    read += 1
    check(scalar)
  })
  fc.assert(property, { numRuns: runs(300) })
  // Were nothing read, nothing would be checked.
  expect(read).toBeGreaterThan(60)
}

const flow = (open: string, close: string, piece: fc.Arbitrary<string>) =>
  fc
    .tuple(typedLines(piece, indentation), lineEnd)
    .map(
      ([lines, end]) => `a: ${open}${lines.map(([indent, line]) => indent + line).join(end)}${close}${end}b: c${end}`,
    )

const block = (header: fc.Arbitrary<string>) =>
  fc
    .tuple(
      header,
      indentation,
      typedLines(pieces('#', ': ', '"', "'", '\\'), fc.constantFrom('', '', ' ', '  ')),
      lineEnd,
    )
    .map(([head, base, lines, end]) => {
      const typed = lines.map(([more, line]) => (line === '' && more === '' ? '' : `${base}${more}${line}`))
      return `a: ${head}${end}${typed.join(end)}${end}b: c${end}`
    })

describe('the place of each character of a text', () => {
  test('plain', () => holds(flow('', '', pieces('слово', 'it’s'))))
  test('in single quotes', () => holds(flow("'", "'", pieces("''", '#', '"', '\\', ': '))))
  test('in double quotes', () => {
    holds(
      flow('"', '"', pieces('\\"', '\\\\', '\\n', '\\t', '\\u0416', '\\x41', '\\U0001F600', '\\ ', '\\_', '#', "'")),
    )
  })
  test('in double quotes with line ends escaped', () => {
    const piece = pieces('\\"', '\\\n  ', '\\\r\n \\ ', 'x \\\n\n  ')
    holds(flow('"', '"', piece))
  })
  test('in a | block', () => holds(block(fc.constantFrom('|', '|-', '|+', '|2', '|2-', '|3+', '|-2'))))
  test('in a > block', () => holds(block(fc.constantFrom('>', '>-', '>+', '>2', '>3-'))))

  test('several characters reach from the first to the last of them', () => {
    const literal = scalarIn('a: |\n  один\n  два {{x}}\n')
    expect(literal && typedAt(literal, 9, 14)).toBe('{{x}}')
    const escaped = scalarIn('a: "№\\u00a05 «\\"»"\n')
    expect(escaped && typedAt(escaped, 1)).toBe('\\u00a0')
    expect(escaped && typedAt(escaped, 4, 7)).toBe('«\\"»')
  })

  test('a stretch out of bounds is held within the text; an empty text has the place of the whole', () => {
    const scalar = scalarIn('a: слово\n')
    expect(scalar && typedAt(scalar, -5, 99)).toBe('слово')
    const empty = scalarIn('a: ""\n')
    expect(empty && typedAt(empty, 0, 0)).toBe('""')
  })

  test('each of thousands of places in a long text is found', () => {
    const scalar = scalarIn(`a: |\n${'  Проведена проверка.\n'.repeat(20_000)}`)
    for (let index = 0; index < 20_000; index++)
      expect(scalar && typedAt(scalar, index * 20, index * 20 + 9)).toBe('Проведена')
  })
})
