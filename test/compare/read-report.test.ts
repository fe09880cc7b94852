import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonFault } from '../../src/compare/json-fault.js'
import { readReport } from '../../src/compare/read-report.js'
import { fullReport } from '../render/json/full-report.js'
import { runs } from '../runs.js'
import { compareReports } from './compare-data.js'

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const bare = { format: 'svod-report/1', period: '2019', sections: [{ items: [{ number: '1.1', measure: 'Опрос' }] }] }

const one = (given: object) => ({ number: '1', measure: 'Опрос', ...given })

describe('report.json', () => {
  test('of this version is read whole', () => {
    const read = readReport(bytes(fullReport))
    const { source: _, ...answer } = fullReport.sections[0]?.items[0]?.contributions[0] ?? {}
    expect(read).toMatchObject({ ...fullReport, sections: expect.anything(), summary: expect.anything() })
    expect(JSON.parse(JSON.stringify(read)).sections[0].items[0].contributions[0]).toEqual(answer)
  })

  test('what another version leaves out is not set, what it adds is passed over', () => {
    const read = readReport(bytes({ ...bare, novelty: 5 }))
    if ('problem' in read) throw new Error(read.problem)
    expect(read.sections[0]?.items[0]).toMatchObject({
      number: '1.1',
      status: 'missing',
      contributions: [],
      indicators: [],
    })
    expect(read.layout.columns).toEqual(['number', 'measure', 'deadline', 'execution'])
    expect(compareReports(read, read).summary.unchanged).toBe(1)
  })

  test('without a byte order mark or with one', () => {
    expect(readReport(bytes(`\ufeff${JSON.stringify(bare)}`))).not.toHaveProperty('problem')
  })

  test('its summary is counted anew, whatever it says', () => {
    const read = readReport(bytes({ ...bare, summary: { items: 7, byStatus: { done: 7 } } }))
    expect(read).toMatchObject({ summary: { items: 1, byStatus: { missing: 1 } } })
  })

  test.each<[string, Uint8Array, object]>([
    ['nothing', bytes(''), { problem: 'not-json', line: 1, column: 1 }],
    ['half a file', bytes('{"format": "svod-rep'), { problem: 'not-json', line: 1, column: 12 }],
    ['windows-1251', Uint8Array.from([0x22, 0xc4, 0x22]), { problem: 'not-utf8' }],
    ['other JSON', bytes({ items: [] }), { problem: 'not-a-report' }],
    ['a list', bytes([]), { problem: 'not-a-report' }],
    ['null', bytes('null'), { problem: 'not-a-report' }],
    ['no sections', bytes({ ...bare, sections: undefined }), { problem: 'missing', field: 'sections' }],
    [
      'the next version',
      bytes({ ...bare, format: 'svod-report/2' }),
      { problem: 'unknown-version', found: 'svod-report/2' },
    ],
    [
      'sections without end',
      bytes(`{"format":"svod-report/1","period":"2020","sections":${'[{"sections":'.repeat(60)}[]${'}]'.repeat(60)}}`),
      { problem: 'too-deep', most: 50 },
    ],
    ['brackets without end', bytes('['.repeat(100_000)), { problem: 'nested', most: 256, line: 1, column: 257 }],
    [
      'a field without end',
      bytes(
        JSON.stringify({ ...bare, title: '@' }).replace('"@"', `${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}`),
      ),
      { problem: 'nested', most: 256 },
    ],
    ...(
      [
        ['\u0000', 'U+0000'],
        ['\u001f', 'U+001F'],
        ['\ufffe', 'U+FFFE'],
        ['\uffff', 'U+FFFF'],
        ['\ud800', 'U+D800'],
        ['\udc00а', 'U+DC00'],
      ] as const
    ).map(([sign, code]): [string, Uint8Array, object] => [
      `${code} in a measure`,
      bytes({ ...bare, sections: [{ items: [one({ measure: `Обучение ${sign}` })] }] }),
      { problem: 'forbidden', code, pointer: '/sections/0/items/0/measure', inKey: false },
    ]),
    [
      'a forbidden character in the name of a field',
      bytes({ ...bare, layout: { headings: { 'a/b\u0001': 'x' } } }),
      { problem: 'forbidden', code: 'U+0001', pointer: '/layout/headings/a~1b\u0001', inKey: true },
    ],
    ['no period', bytes({ ...bare, period: null }), { problem: 'missing', item: null, field: 'period' }],
    ['a period of no kind', bytes({ ...bare, period: '2020-99' }), { problem: 'wrong-value', wanted: 'period' }],
    ['an unknown language', bytes({ ...bare, language: 'de' }), { problem: 'unknown-value', found: '"de"' }],
    [
      'one number twice',
      bytes({ ...bare, sections: [{ items: [one({}), one({ number: '1.' })] }] }),
      { problem: 'number-twice', number: '1.' },
    ],
  ])('%s is told', (_, given, fault) => {
    expect(readReport(given)).toMatchObject(fault)
  })

  test.each<[string, object, object]>([
    [
      'without a number',
      { number: undefined },
      { problem: 'missing', item: null, field: 'sections[0].items[0].number' },
    ],
    ['numbered by no text', { number: 1.1 }, { problem: 'wrong-value', item: null, wanted: 'text', found: '1.1' }],
    ['without a measure', { measure: ' ' }, { problem: 'missing', item: '1', field: 'measure' }],
    ['of an unknown status', { status: 'paused' }, { problem: 'unknown-value', item: '1', field: 'status' }],
    [
      'answered in an unknown status',
      { contributions: [{ status: 'paused' }] },
      { problem: 'unknown-value', item: '1', field: 'contributions[0].status' },
    ],
    [
      'with paragraphs in one text',
      { contributions: [{ paragraphs: 'Проведено.' }] },
      {
        problem: 'wrong-value',
        item: '1',
        field: 'contributions[0].paragraphs',
        wanted: 'list',
        found: '"Проведено."',
      },
    ],
    [
      'with a figure as text',
      { indicators: [{ id: 'a', value: '12,5' }] },
      { problem: 'wrong-value', item: '1', field: 'indicators[0].value', wanted: 'number', found: '"12,5"' },
    ],
    [
      'with a figure of a department as text',
      { contributions: [{ indicators: { a: { value: '12,5' } } }] },
      { problem: 'wrong-value', item: '1', field: 'contributions[0].indicators.a.value', wanted: 'number' },
    ],
    [
      'with one indicator twice',
      { indicators: [{ id: 'a' }, { id: 'a' }] },
      { problem: 'twice', item: '1', field: 'indicators', index: 1, found: 'a' },
    ],
    ['with answers in an object', { contributions: {} }, { problem: 'wrong-value', item: '1', wanted: 'list' }],
  ])('an item %s is told', (_, given, fault) => {
    expect(readReport(bytes({ ...bare, sections: [{ items: [one(given)] }] }))).toMatchObject(fault)
  })

  test.each<[object, object]>([
    [{ '1.1': {} }, { problem: 'wrong-value', item: null, field: 'sections[0].items', wanted: 'list' }],
    [[5], { problem: 'wrong-value', item: null, field: 'sections[0].items[0]', wanted: 'object', found: '5' }],
  ])('no list of items is told', (items, fault) => {
    expect(readReport(bytes({ ...bare, sections: [{ items }] }))).toMatchObject(fault)
  })

  test.each<[string, number, number]>([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"a": "б"\n "c": 2}', 2, 2],
    ['{"a": [1, 2,]}', 1, 13],
    ["{'a': 1}", 1, 2],
    ['{"a": "line\nbreak"}', 1, 7],
    ['{"a": 012}', 1, 8],
    ['{} {}', 1, 4],
    ['[1', 1, 3],
    ['{"a": NaN}', 1, 7],
  ])('where %j stops being JSON', (source, line, column) => {
    expect(jsonFault(source)).toEqual({ line, column })
  })

  test('what is JSON has no fault, and what has none is JSON', () => {
    const isJson = (source: string) => {
      try {
        JSON.parse(source)
        return true
      } catch {
        return false
      }
    }
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '1', ' ', '\\', 'e'))
      .map(
        ([source, at, put]) =>
          source.slice(0, at % (source.length + 1)) + put + source.slice((at % (source.length + 1)) + 1),
      )
    fc.assert(
      fc.property(fc.oneof(fc.json(), spoilt), (source) => {
        expect(jsonFault(source) === null).toBe(isJson(source))
      }),
      { numRuns: runs(300) },
    )
  })

  test('whatever stands in a file, it is a report or is told', () => {
    const broken = fc.tuple(fc.nat(400), fc.jsonValue()).map(([at, value]) => {
      let left = at
      return JSON.stringify(fullReport, (key, old) => (left-- === 0 && key !== '' ? value : old))
    })
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        const read = readReport(bytes(text))
        if (!('problem' in read)) compareReports(read, fullReport)
      }),
      { numRuns: runs(100) },
    )
  })
})
