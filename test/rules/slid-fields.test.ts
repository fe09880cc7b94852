import { describe, expect, test } from 'vitest'
import { findings as english } from '../../src/language/en/findings.js'
import { findings as russian } from '../../src/language/ru/findings.js'
import { diagnose, diagnoseFile, sourcesOf, workspaceWith } from './workspace.js'

const file = (...lines: string[]) => `department: finance\nitems:\n${lines.map((line) => `  ${line}\n`).join('')}`
const said = (text: string) =>
  diagnoseFile(text).map(({ rule, severity, place: { source, start, end } }) => {
    return `${severity} ${rule} ${source.position(start).line} ${source.text.slice(start, end)}`
  })

describe('a field that is indented like the text above it has become a part of it, and is told once', () => {
  test.each<[title: string, text: string, expected: string[]]>([
    [
      'the fields behind a text',
      file('"1.1":', '  text: |', '    Проведено.', '    status: done', '    indicators:', '      checks: 5'),
      ['warning schema 6 status:'],
    ],
    [
      'further in than the text, and without a value',
      file('"1.1":', '  text: |', '    Проведено.', '      evidence:', '        - title: Новость'),
      ['warning schema 6 evidence:'],
    ],
    [
      'in a folded block',
      file('"1.1":', '  text: >-', '    Да.', '', '    status: done'),
      ['warning schema 7 status:'],
    ],
    ['as its first line', file('"1.1":', '  text: |', '    status: done', '    Да.'), ['warning schema 5 status:']],
    [
      'under a number with a text alone',
      file('"1.1": |', '  text: Проведено.', '  status: done', '"1.2": |', '  Да.', '  indicators: {checks: 5}'),
      ['warning schema 4 text:', 'warning schema 8 indicators:'],
    ],
    [
      'one in either text of an entry',
      file('"1.1":', '  text: |', '    Да.', '    jointly: [hr]', '  reason: |', '    Нет.', '    status: partial'),
      ['warning schema 6 jointly:', 'warning schema 9 status:'],
    ],
    [
      'of lines that end as on Windows',
      file('"1.1": |', '  Да.', '  status:').replaceAll('\n', '\r\n'),
      ['warning schema 5 status:'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))

  test.each([
    file('"1.1":', '  text: |', '    Проведено.', '  status: done'),
    file('"1.1":', '  text: |', '    Проведено.', '', '  # о статусе', '  status: done'),
    file(
      '"1.1": |',
      '  Status: done.',
      '  statusы: нет.',
      '  Проверено, status: done.',
      '  status:done',
      '  status done.',
    ),
    file('"1.1":', '  text: |', '    text: так называется поле.'),
    file('"1.1":', '  text: "Да.', '', '    status: done"'),
  ])('%j has none', (text) => expect(said(text)).toEqual([]))

  test('in the words of its place', () => {
    const worded = (text: string) => {
      const [one] = diagnoseFile(text)
      if (one?.rule !== 'schema') throw new Error('no finding')
      return [russian, english].map((words) => (words.schema as (args: object) => object)(one.args))
    }
    expect(worded(file('"1.1":', '  text: |', '    Да.', '    status: done'))).toEqual([
      {
        message: 'строка «status:» попала в текст: отступ у неё такой, что она его продолжает',
        hint: 'Если это поле, сдвиньте строку влево, вровень с «text:», а то, что под ней, — вместе с ней.',
      },
      {
        message: 'the line “status:” has become a part of the text: it is indented as if it went on with it',
        hint: 'If it is a field, move it to the left, in line with “text:”, and what stands below it along with it.',
      },
    ])
    expect(worded(file('"1.1": |', '  Да.', '  status: done'))).toMatchObject([
      {
        hint: 'Если это поле, поставьте знак | не после номера, а после «text:» с новой строки; сам текст сдвиньте под ним вправо, а «status:» пишите вровень с «text:».',
      },
      {},
    ])
    expect(worded(file('"1.1": |', '  text: |', '    Да.'))).toMatchObject([
      { hint: 'Если это поле, уберите знак | после номера пункта.' },
      { hint: 'If it is a field, take away the | after the number of the item.' },
    ])
  })
})

describe('nothing is told for what merely follows', () => {
  test.each<[title: string, text: string, expected: string[]]>([
    [
      'indicators that the plan asks for',
      file('"1.2":', '  text: |', '    Проверено.', '    indicators: {checks: 5}'),
      ['warning schema 6 indicators:'],
    ],
    [
      'indicators that the text prints: without them there is no report, so that this is an error',
      file('"1.2":', '  text: |', '    Проверено: {{checks}}.', '    indicators:', '      checks: 5'),
      ['error schema 6 indicators:'],
    ],
    [
      'the reason that a status needs, which is an error as well',
      file('"1.1":', '  status: partial', '  text: |', '    Да.', '    indicators: {}', '    reason: Потому.'),
      ['error schema 7 indicators:'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))

  test('those in whose name it answers have reported', () => {
    const hr = 'department: hr\nitems:\n  "1.3":\n    text: |\n      Проведено 5 бесед.\n      jointly: [legal]\n'
    const files = workspaceWith('submissions/hr.yaml', hr)
    const sources = sourcesOf({ 2020: { ...files, 'submissions/legal.yaml': 'department: legal\nitems: {}\n' } })
    expect(diagnose(sources, '2020').map(({ rule }) => rule)).toEqual(['schema'])
  })

  test('what is given where it belongs is not lacking', () => {
    const own = file(
      '"1.2":',
      '  text: |',
      '    {{checks}}.',
      '    indicators: {checks: 5}',
      '  indicators: {checks: 5}',
    )
    expect(said(own)).toEqual(['warning schema 6 indicators:'])
    const reason = file('"1.1":', '  status: partial', '  reason: Так.', '  text: |', '    Да.', '    reason: Так.')
    expect(said(reason)).toEqual(['warning schema 8 reason:'])
  })
})
