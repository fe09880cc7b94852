import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { readReport } from '../src/compare/read-report.js'
import { printable } from '../src/terminal/printable.js'
import { graphemesOf } from '../src/terminal/width.js'
import { addressesIn } from '../src/text/addresses.js'
import { pathsIn } from '../src/text/paths.js'
import { spoiltText } from '../src/yaml/spoilt-text.js'
import { compareReports } from './compare/compare-data.js'
import { diagnose, sourcesOf, workspaceWith } from './rules/workspace.js'

// What goes over a text once takes some milliseconds for these, what goes over it from each of its places minutes: the
// bound is far from both. `npm run bench:growth` says more.
const bound = 20_000
const length = 400_000
const longOf = (piece: string) => piece.repeat(Math.ceil(length / piece.length))

function isDone(work: () => unknown): void {
  const start = performance.now()
  work()
  expect(performance.now() - start).toBeLessThan(bound)
}

test.each(['.WWW.W.Ж.–', 'a–', '@–', 'www.a–', 'a@–a.', 'https://–'])('addresses in %j over and over', (piece) => {
  isDone(() => addressesIn(longOf(piece)))
})

test.each(['((', '((/', 'C:\\', '\\\\', 'a.ru', 'а/', '.doc.'])('paths in %j over and over', (piece) => {
  isDone(() => pathsIn(longOf(piece)))
})

test.each(['?', '?? ', '???? '])('a text spoilt by %j over and over', (piece) => {
  isDone(() => spoiltText(longOf(piece)))
})

test.each([' ', '\u00a0', '\n ', ' а'])('%j over and over on one line', (piece) => {
  isDone(() => printable(longOf(piece)))
})

test('characters as a person counts them are the same in a long line', () => {
  const line = 'е\u0301👩‍👩‍👧🇷🇺a\r\n'.repeat(20_000)
  isDone(() => {
    const found = Array.from(graphemesOf(line), ({ segment }) => segment)
    expect(found.slice(0, 5)).toEqual(['е\u0301', '👩‍👩‍👧', '🇷🇺', 'a', '\r\n'])
    expect(found).toHaveLength(100_000)
    expect(found.join('')).toBe(line)
  })
})

test.each(['  ', '(далее- ', '\t', 'Ж', '. ', '« ', ' ,'])('a paragraph of %j over lines of its own', (piece) => {
  const lines = longOf(piece).match(/[\s\S]{1,5000}/g) ?? []
  const file = `department: finance\nitems:\n  "1.1": '${lines.map((one) => one.replaceAll("'", "''")).join('\n    ')}'\n`
  const sources = sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', file) })
  isDone(() => diagnose(sources, '2020', 'lint'))
})

test.each(['Ж', ' ', 'слово ', '2020 '])('a measure of %j over and over is compared', (piece) => {
  const reportOf = (measure: string) => {
    const items = [{ number: '1', measure, contributions: [{ department: 'hr', paragraphs: [measure] }] }]
    const json = JSON.stringify({ format: 'svod-report/1', period: '2020', sections: [{ items }] })
    const read = readReport(new TextEncoder().encode(json))
    if ('problem' in read) throw new Error(read.problem)
    return read
  }
  const [old, now] = [reportOf(`Опрос ${longOf(piece)}`), reportOf(`Опрос ${longOf(piece)}Ы${piece}`)]
  isDone(() => compareReports(old, now))
})
