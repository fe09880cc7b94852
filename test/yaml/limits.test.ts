import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/yaml/decode.js'
import { readYaml } from '../../src/yaml/read-yaml.js'
import { read } from '../reading/read.js'
import { runs } from '../runs.js'

describe('depth', () => {
  const deep = 2500
  test.each([
    ['[ ]', '['.repeat(deep) + ']'.repeat(deep)],
    ['{a: }', `${'{a: '.repeat(deep)}b${'}'.repeat(deep)}`],
    ['[{a: }]', `${'[{a: '.repeat(deep)}b${'}]'.repeat(deep)}`],
    ['- ', `${'- '.repeat(deep)}a`],
    ['- before what stands further out', `${'- '.repeat(deep)}\n- a\n`],
    ['- below a key', `a:\n  ${'- '.repeat(deep)}\nb: c\n`],
    ['- with a bracket behind it that is not closed', `${'- '.repeat(deep)}[`],
    ['[ ] on a hundred thousand lines', '[\n'.repeat(100_000) + ']\n'.repeat(100_000)],
    ['? ', `${'? '.repeat(deep)}a`],
    ['a list in a list, line by line', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}-\n`).join('')],
    ['a map in a map', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['two sound documents', `${'['.repeat(900)}${']'.repeat(900)}\n---\n${'['.repeat(900)}${']'.repeat(900)}\n`],
    ['a key', `a: {${'['.repeat(deep)}${']'.repeat(deep)}: b}`],
  ])('%s a thousand times and more is one finding', (_, text) => {
    const result = read(text)
    expect(result.value).toBeUndefined()
    expect(result.found).toHaveLength(1)
    expect(result.found[0]).toMatch(/^too-large depth /)
  })

  test.each([
    ['[', '['.repeat(deep)],
    ['{a: ', '{a: '.repeat(deep)],
    ['[ on a hundred thousand lines', '[\n'.repeat(100_000)],
    ['two documents', `${'['.repeat(deep)}\n---\n${'['.repeat(deep)}`],
    ['an entry each', Array.from({ length: 70 }, (_, index) => `"1.${index}": [Да\n`).join('')],
  ])('%s, never closed, is one bracket to close', (_, text) => {
    const first = Math.max(text.indexOf('['), text.indexOf('{')) + 1
    const sign = text[first - 1]
    expect(read(text)).toEqual({ value: undefined, found: [`yaml-syntax bracket 1:${first} «${sign}»`] })
  })

  test('a colon in each of many values is the first of them', () => {
    for (const length of [70, 5000]) {
      const text = Array.from({ length }, (_, index) => `"1.${index}": Итого: 5\n`).join('')
      expect(read(text)).toEqual({ value: undefined, found: ['yaml-syntax colon 1:13 «:»'] })
    }
  })

  test('a colon behind each of many values in braces is the second of them', () => {
    const nested = (lines: number) => `a: {\n${'    b: c: d: e: f:\n'.repeat(lines)}  }\n`
    expect(read(nested(30_000))).toEqual({ value: undefined, found: ['yaml-syntax colon 2:9 «:»'] })
    const [first] = read(nested(2)).found
    expect(first).toMatch(/^yaml-syntax /)
    const pairs = 'b: c, '.repeat(3000)
    expect(read(`a: {${pairs}}`).found.every((one) => one.startsWith('duplicate-key'))).toBe(true)
    expect(read('a: {b: {c: [d, {e: f}]}, g: h}').found).toEqual([])
  })

  test.each([
    ['|', 'Первый абзац.', ''],
    ['>-  # примечание', 'Первый абзац.', '\n'],
    ['', '"Первая строка\n        и вторая."', ''],
    ['', 'Первая строка\n        и вторая.', '\n# примечание\n'],
    ['', '- a\n      - {b: c}', ''],
  ])('hundreds of texts behind %j are no levels', (mark, text, behind) => {
    const entries = Array.from(
      { length: 500 },
      (_, index) => `  "1.${index}":\n    ? text\n    : ${mark}\n      ${text}\n${behind}`,
    )
    const file = `items:\n${entries.join('')}`
    for (const one of [file, file.replaceAll('\n', '\r\n'), file.replaceAll('? text\n    :', 'text:')]) {
      expect(read(one).found).toEqual([])
    }
  })

  test('64 levels are read, 65 are not', () => {
    const lists = (levels: number) => `${'['.repeat(levels)}a${']'.repeat(levels)}\n`
    expect(read(lists(64)).found).toEqual([])
    expect(read(lists(65)).found).toEqual(['too-large depth 1:65 «[»'])
    const maps = (levels: number) =>
      Array.from({ length: levels }, (_, depth) => `${'  '.repeat(depth)}a:${depth === levels - 1 ? ' b' : ''}\n`).join(
        '',
      )
    expect(read(maps(64)).found).toEqual([])
    expect(read(maps(65)).found).toEqual(['too-large depth 65:129 «a»'])
  })
})

describe('size', () => {
  test('20,000 keys are read, and each duplicate among them is found', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `"${index}.1": Проверка.\n`)
    const result = read(`${keys.join('')}"7.1": Ещё раз.\n19999.1: Ещё раз.\n`)
    expect(result.found).toEqual(['duplicate-key 7.1 20001:1 «"7.1"»', 'duplicate-key 19999.1 20002:1 «19999.1»'])
  })

  test.each([
    ['plain', 'a: ', ''],
    ['quoted', 'a: "', '"'],
    ['in a block', 'a: |\n  ', ''],
  ])('a line of 20,000 characters is read, a longer one is not, %s', (_, before, after) => {
    const around = before.slice(before.lastIndexOf('\n') + 1).length + after.length
    const text = (length: number) => `${before}${'я'.repeat(length - around)}${after}`
    for (const end of ['\n', '\r\n', '']) {
      expect(read(text(20_000) + end).found).toEqual([])
      expect(read(`${text(20_001)}${end}`).found).toEqual([expect.stringMatching(/^too-large line /)])
      expect(read(`# \n${'# я\n'.repeat(9000)}${text(20_001)}${end}# я\n`).found).toHaveLength(1)
    }
  })

  test.each(['&a ', '!t ', '- &a\n', '- !t b\n', '"\n" ', '- "a\n'])(
    'of thousands of %j one finding is told',
    (piece) => {
      const { value, found } = read(
        Array.from({ length: 9000 }, (_, index) => piece + (index % 900 ? '' : '\n')).join(''),
      )
      expect(value).toBeUndefined()
      expect(found).toHaveLength(1)
    },
  )

  test.each(['?', '"', '"a" ', "'\n", '---\n', '- a: "\n'])(
    'half a megabyte of %j is read to its first fault',
    (piece) => {
      const line = piece.endsWith('\n') ? piece : `${piece.repeat(19_000 / piece.length)}\n`
      expect(read(line.repeat(500_000 / line.length)).found.length).toBeLessThan(3)
    },
  )

  test('hundreds of aliases are findings, each with its place, and no throw', () => {
    const { found } = read(`a: [${'*x, '.repeat(300)}]\n`)
    expect(found).toHaveLength(300)
  })
})

describe('whatever is typed', () => {
  const sample = `# примечание
department: finance
items:
  "1.10": |
    Первый абзац.
  "1.2":
    text: "Проведена {{checks}} «проверка»\\n"
    indicators: {checks: 25, planned: {Q1: 5}}
    evidence: [{title: 'О''нас', url: https://example.org}]
`
  const oddity = fc.constantFrom(
    '\t',
    '\u00a0',
    '"',
    "'",
    '{',
    ']',
    '*a',
    '&a',
    '!',
    ': ',
    '\r',
    '---\n',
    '? ',
    '- ',
    '\\',
    '|',
    '>',
    '#',
    '%',
  )
  const mutated = fc
    .array(fc.tuple(fc.nat(sample.length), fc.nat(5), oddity), { minLength: 1, maxLength: 4 })
    .map((cuts) => cuts.reduce((text, [at, drop, put]) => text.slice(0, at) + put + text.slice(at + drop), sample))

  test.each([
    ['random text', fc.string({ unit: 'binary', maxLength: 200 })],
    [
      'random YAML signs',
      fc.string({ unit: fc.constantFrom(...'a1 \n\t\r:-?,[]{}#&*!|>\'"%@`\\.~<й\u00a0'), maxLength: 60 }),
    ],
    ['a submission with slips', mutated],
  ])('%s is read or told, never thrown at', (_, texts) => {
    const property = fc.property(texts, (text) => {
      const { source, findings: decoding } = decode('a.yaml', Buffer.from(text))
      if (decoding.length > 0) return
      const { root, faults, duplicates } = readYaml(source)
      const places = [...faults.map(({ place }) => place), ...duplicates.map(({ keyPlace }) => keyPlace)]
      for (const place of places) {
        expect(place.start).toBeGreaterThanOrEqual(0)
        expect(place.end).toBeGreaterThanOrEqual(place.start)
        expect(place.end).toBeLessThanOrEqual(source.text.length)
      }
      // Whatever is not read and not told would be lost in silence.
      if (!root && faults.length === 0) expect(source.text.replace(/#.*|^%.*|^---|^\.\.\./gm, '').trim()).toBe('')
    })
    fc.assert(property, { numRuns: runs(300) })
  })
})
