import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsIn } from '../../src/checking/check-period.js'
import { grade } from '../../src/checking/grade.js'
import { compilePeriod } from '../../src/compile/compile-period.js'
import { noVocabulary } from '../../src/model/vocabulary.js'
import { readPeriod } from '../../src/reading/read-period.js'
import { structureRules } from '../../src/rules/structure/structure-rules.js'
import { diagnoseFile, plainOptions, sourcesOf, workspaceWith } from '../rules/workspace.js'
import { runs } from '../runs.js'

const said = (text: string, file?: string) =>
  diagnoseFile(text, file).map(({ rule, place }) => `${rule} ${place.source.text.slice(place.start, place.end)}`)

describe('one fault, one finding: nothing for what merely follows', () => {
  const indicators = (...lines: string[]) => `    indicators:\n${lines.map((line) => `      ${line}\n`).join('')}`
  const entry = (number: string, text: string, ...lines: string[]) =>
    `department: finance\nitems:\n  "${number}":\n    text: ${text}\n${indicators(...lines)}`

  test.each([
    [
      'a value that is no number is not missing, nor is its whole',
      entry('1.5', 'Ревизий {{audits}}.', 'planned: x', 'unplanned: 1'),
      ['schema x'],
    ],
    [
      'nor does the sum that it is part of fail',
      entry('1.5', 'Да.', 'audits: 9', 'planned: x', 'unplanned: 1'),
      ['schema x'],
    ],
    [
      'a quarter that is no number is not missing',
      entry('1.2', '"{{checks}}"', 'checks: {Q1: x, Q2: 1, Q3: 1, Q4: 1}'),
      ['schema x'],
    ],
    [
      'nor is one that was mistyped',
      entry('1.2', '"{{checks}}"', 'checks: {Q1: 1, Q2: 1, Q3: 1, K4: 1}'),
      ['schema K4'],
    ],
    [
      'a part that is missing is not also a whole without a value',
      entry('1.5', 'Ревизий {{audits}}.', 'planned: 5'),
      ['missing-indicator {{audits}}'],
    ],
    [
      'a second answer lacks nothing',
      `${entry('1.2', 'Да.', 'checks: 5')}  "1.2.": Ещё.\n`,
      ['duplicate-contribution "1.2."'],
    ],
    ['an unknown number has unknown indicators', entry('1.22', 'Да {{x}}.', 'x: 5'), ['unknown-item "1.22"']],
    ['a file that cannot be read makes nothing missing', 'department: press\nitems: [\n', ['yaml-syntax [']],
    ['nor one without items', 'department: press\n', ['schema department']],
    ['nor one with numbers in their place', 'department: press\n"1.6": Да.\n', ['schema "1.6"']],
    ['nor one with a number beside them', 'department: press\nitems: {}\n"1.6": Да.\n', ['schema "1.6"']],
  ])('%s', (_, text, expected) => {
    const file = text.startsWith('department: press') ? 'submissions/press.yaml' : undefined
    expect(said(text, file)).toEqual(expected)
  })
})

test('a key without a number answers nothing, and is told', () => {
  for (const key of ['""', '","', '"."', '~', '" "']) {
    expect(said(`department: finance\nitems:\n  ${key}: Проведено обучение.\n`), key).toHaveLength(1)
  }
})

describe('whatever slips into a file', () => {
  const slip = fc.constantFrom(
    '',
    '{{',
    '}}',
    '"',
    ': ',
    ' #',
    '\n',
    '- ',
    ', ',
    '1.2',
    '1.1.',
    'all',
    'null',
    '{Q1: 1}',
    '[]',
    '0',
    '—',
  )
  const files = workspaceWith(
    'submissions/finance.yaml',
    `department: finance
items:
  "1.1, 1.2":
    text: |
      Проведено {{checks}} {{checks: проверка | проверки | проверок}}.
    status: partial
    reason: Срок ещё не наступил.
    indicators:
      checks: {Q1: 5, Q2: 5, Q3: 5, Q4: 5}
    evidence:
      - {title: Новость, url: https://example.org/}
    jointly: [hr]
  "1.5":
    indicators: {audits: 5, planned: 4, unplanned: 1}
`,
  )

  // Of what counts as unreadable the rules say nothing, and what they say nothing of would be lost.
  test('what cannot be read of a plan has been told', () => {
    const text = files['plan.yaml'] ?? ''
    const slips = fc.array(fc.tuple(fc.nat(text.length), fc.nat(12), slip), { minLength: 1, maxLength: 3 })
    const property = fc.property(slips, (cuts) => {
      const mutated = cuts.reduce((one, [at, drop, put]) => one.slice(0, at) + put + one.slice(at + drop), text)
      const sources = sourcesOf({ 2020: { ...files, 'plan.yaml': mutated } })
      const period = sources.period('2020')
      if (!period) throw new Error('no period')
      const read = readPeriod(sources, period)
      const { departments = false, items = false, numbers = new Set() } = read.plan?.unreadable ?? {}
      if (!departments && !items && numbers.size === 0) return
      const found = findingsIn(sources, read, { purpose: 'compile', rules: structureRules, vocabulary: noVocabulary })
      expect(
        grade(found, { ...plainOptions, rules: structureRules }).some(({ severity }) => severity === 'error'),
        mutated,
      ).toBe(true)
    })
    fc.assert(property, { numRuns: runs(150) })
  })

  test.each(['plan.yaml', 'submissions/finance.yaml'])('%s is compiled or told, never thrown at', (file) => {
    const text = files[file] ?? ''
    const slips = fc.array(fc.tuple(fc.nat(text.length), fc.nat(12), slip), { minLength: 1, maxLength: 3 })
    const property = fc.property(slips, fc.boolean(), (cuts, draft) => {
      const mutated = cuts.reduce((one, [at, drop, put]) => one.slice(0, at) + put + one.slice(at + drop), text)
      const sources = sourcesOf({ 2020: { ...files, [file]: mutated } })
      const period = sources.period('2020')
      if (!period) throw new Error('no period')
      const { document, diagnostics } = compilePeriod(sources, period, { ...plainOptions, draft })
      expect(document === null, mutated).toBe(diagnostics.some(({ severity }) => severity === 'error'))
    })
    fc.assert(property, { numRuns: runs(100) })
  })
})
