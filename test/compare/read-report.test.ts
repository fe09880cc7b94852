import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareReports } from '../../src/compare/compare-reports.js'
import { readReport } from '../../src/compare/read-report.js'
import { fullReport } from '../render/json/full-report.js'

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const bare = { format: 'svod-report/1', period: '2019', sections: [{ items: [{ number: '1.1', measure: 'Опрос' }] }] }

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

  test.each<[string, Uint8Array, string, string]>([
    ['nothing', bytes(''), 'not-json', ''],
    ['half a file', bytes('{"format": "svod-rep'), 'not-json', ''],
    ['windows-1251', Uint8Array.from([0x22, 0xc4, 0x22]), 'not-json', ''],
    ['other JSON', bytes({ items: [] }), 'not-a-report', ''],
    ['a list', bytes([]), 'not-a-report', ''],
    ['null', bytes('null'), 'not-a-report', ''],
    ['no sections', bytes({ format: 'svod-report/1' }), 'not-a-report', ''],
    ['the next version', bytes({ ...bare, format: 'svod-report/2' }), 'unknown-version', 'svod-report/2'],
    [
      'an unknown status',
      bytes({ ...bare, sections: [{ items: [{ number: '1', status: 'paused' }] }] }),
      'unknown-status',
      'paused',
    ],
    ['an item without a number', bytes({ ...bare, sections: [{ items: [{}] }] }), 'no-number', ''],
    [
      'sections without end',
      bytes(`{"format":"svod-report/1","sections":${'[{"sections":'.repeat(5000)}[]${'}]'.repeat(5000)}}`),
      'not-a-report',
      '',
    ],
  ])('%s is told', (_, given, problem, found) => {
    expect(readReport(given)).toEqual({ problem, found })
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
      { numRuns: 500 },
    )
  })
})
