import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SourceText } from '../../src/model/source-text.js'
import { readPlainYaml } from '../../src/yaml/plain-yaml.js'
import { readAnyYaml } from '../../src/yaml/read-yaml.js'
import { runs } from '../runs.js'

/** Whether a text is read without the yaml package; what is read must be what the package reads. */
function isPlain(text: string): boolean {
  const source = new SourceText('finance.yaml', text)
  const plain = readPlainYaml(source)
  if (plain) expect({ root: plain, duplicates: [], faults: [] }, JSON.stringify(text)).toEqual(readAnyYaml(source))
  return plain !== null
}

const submission = `# yaml-language-server: $schema=../../../schema/submission.schema.json
department: finance

items:
  # Пункт 1.1 отвечает и за 1.2.
  "1.1":
    text: |
      Проведено {{checks}} проверок: из них 3 — внеплановые.

        Отступ внутри текста остаётся.
      # Это не примечание.
    status: done  # примечание
    indicators:
      checks: 12
      share: "0.5"
      quarters:
        Q1: 3
      planned: {Q1: 5, Q2: -5, "Q3": 4}
    evidence:
      - title: Отчёт о проверках
        url: https://example.org/a?b=c
      - title: 'Приказ'
        date: 2020-03-01
      - {title: Сводка, url: https://a.b/c}
    jointly:
    - legal
    - hr
  1.3: |
    Не проводилось.
  '1.4': |
    Проведено.
    И ещё раз.


  '1.6':
  1.5:
    jointly: [hr, legal]   # вместе
    text:
    reason: Нет средств в бюджете; см. п. 2
    status: not-done
`

test('a submission as departments write it', () => {
  expect(isPlain(submission)).toBe(true)
})

test.each(['plans/2020/plan.yaml', 'plans/2021/plan.yaml'])('%s', (file) => {
  expect(isPlain(readFileSync(file, 'utf8'))).toBe(true)
})

test.each(['plans/2020/submissions', 'plans/2021/submissions'])('the submissions in %s', (folder) => {
  const plain = readdirSync(folder).map((name) => isPlain(readFileSync(join(folder, name), 'utf8')))
  expect(plain.filter(Boolean).length).toBeGreaterThan(plain.length * 0.8)
})

const edits = fc.array(
  fc.record({
    at: fc.nat(submission.length),
    removed: fc.nat(3),
    put: fc.oneof(
      fc.constantFrom('', ' ', '  ', '\n', '\n\n', '\t', '\r', '---', '\u00a0', '\u2028', ...':#"\'|>{[&*!\\~-'),
      fc.string({ maxLength: 2, unit: 'grapheme' }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
)

const plan = `# yaml-language-server: $schema=../../schema/plan.schema.json
extends: ../2019/plan.yaml
title: Отчёт за 2020 год
vocabulary:
  abbreviations:
    БК: «Справки БК»
    ЖКХ: жилищно-коммунальное хозяйство
  expressions: {по средствам: посредством}

# Порядок подразделений.
departments:
  - {id: hr, name: Отдел кадров (условный), abbreviation: отдел кадров}
amendments:
  # Пункт 1.3 исключён.
  - number: "1.3"
    measure: Проверка, в т. ч. внеплановая
    due: [2020-06-30, 2020-12-31]
    responsible: [hr]
    indicators:
      - {id: checks, name: Проверок, unit: шт., parts: [a, b]}
  - {number: "1.4", remove: true}
`

test.each([
  ['submission', submission],
  ['plan', plan],
])('a %s with a few keys struck at random', (_, whole) => {
  const property = fc.property(edits, (all) => {
    isPlain(all.reduce((text, { at, removed, put }) => text.slice(0, at) + put + text.slice(at + removed), whole))
  })
  fc.assert(property, { numRuns: runs(200) })
})

const short = `department: finance
items:
  "1.1":
    text: |
      Слова.

        Слова.
    evidence:
      - title: Приказ
        date: 2020-03-01
    jointly:
    - legal
  1.3: |
    Слова.

  # примечание
  1.5:
    status: done
`

const values = [
  ...'../2019/plan.yaml ¦ ./a ¦ .. ¦ ./ ¦ ../a: b ¦ ../a #b ¦ .a ¦ ../ a'.split(' ¦ '),
  ...'done ¦ Нет средств, п. 2; 3 % ¦ null ¦ ~ ¦ Null ¦ https://a.b/c?d ¦ -5 ¦ 5:6 ¦ a: b ¦ a: ¦ a #b ¦ a#b ¦ a\tb ¦ a\u00a0b'.split(
    ' ¦ ',
  ),
  ...`"a: b" ¦ 'a # b' ¦ "" ¦ "a"b ¦ "a\\n" ¦ 'a''b' ¦ "a ¦ 'a ¦ "a" # b ¦ &a b ¦ *a ¦ !a b ¦ @a ¦ %a ¦ \`a ¦ «a» ¦ ... ¦ # a`.split(
    ' ¦ ',
  ),
  ...'- a ¦ ? a ¦ : a ¦ > a ¦ > ¦ |- ¦ |+ ¦ |2 ¦ | # a ¦ |# a ¦ a  b ¦ a\u2028b ¦ a   # b ¦ a \u00a0# b ¦ -a ¦ --- ¦ - ¦ a # b # c'.split(
    ' ¦ ',
  ),
  ...['', ' a', 'a ', '|  ', '\ta', 'a\t'],
  ...'{a: 5} ¦ [a] ¦ {} ¦ [] ¦ [ ] ¦ {a: {b: c}} ¦ [[a], {b: c}] ¦ { a: b , c: d } ¦ {a: b,} ¦ {a: b, a: c} ¦ {a} ¦ {a, b: c}'.split(
    ' ¦ ',
  ),
  ...'{a:b} ¦ {"a":b} ¦ {"a": b} ¦ {a: b c, d: e} ¦ {a: b: c} ¦ [a: b] ¦ {a: b} c ¦ {a: b}# c ¦ {a: b} # c ¦ {a: b # c} ¦ {a: b#c}'.split(
    ' ¦ ',
  ),
  ...`{a: b ¦ [a, b ¦ [a, b} ¦ {a: b] ¦ {a: "b, c"} ¦ {a: 'b'} ¦ {a: "b"c} ¦ {a: } ¦ {a: ~} ¦ [a]] ¦ [a\tb] ¦ ["a";b] ¦ ["a"; b] ¦ [a] ; [b]`.split(
    ' ¦ ',
  ),
  ...'{a: б, в: г} ¦ [- a] ¦ [-5] ¦ [&a b] ¦ {a: http://b, c: d} ¦ {a: b:c} ¦ {a: b:, c: d} ¦ {a: |} ¦ {a: b};{c: d} ¦ [«a»]'.split(
    ' ¦ ',
  ),
]
const keys = [
  ...`text ¦ 1.2 ¦ '1.1' ¦ a-b.c ¦ й ¦ ~ ¦ null ¦ << ¦ "1, 2" ¦ "и\u0306" ¦ "a\\x41" ¦ 'a''b' ¦ "" ¦ &a b ¦ ? a ¦ - a ¦ -a ¦ - - a ¦ *a`.split(
    ' ¦ ',
  ),
  ...'a b ¦ a#b ¦ {a} ¦ [a ¦ "a ¦ %a ¦ a\u00a0 ¦ "a" '.split(' ¦ '),
  ...'БК ¦ й1 ¦ Ё.в-г ¦ и\u0306 ¦ ё б ¦ Ж: а ¦ ж#a ¦ БК;'.split(' ¦ '),
  'a'.repeat(1025),
]
/** Lines that can stand in a file, or that a slip of the hand puts there. */
const odd = [
  ...values.flatMap((value) => [value, `a: ${value}`, `- ${value}`, `- a: ${value}`, `a: |\n      ${value}`]),
  ...keys.flatMap((key) => [`${key}: a`, `${key}:`, `${key}:\ta`, `${key}:a`]),
  ...[
    'a: [b]\n            # c',
    'a: {b: c}\n            # c',
    '#',
    '-',
    '- |\n        a',
    '-\ta',
    '--- a',
    '%YAML 1.1',
    '\t',
    '   ',
    '      ',
    '         ',
    '\r',
    'a: b\r',
    '\ufeff',
  ],
]

/** Each odd line is tried in every eighth place, and each place with every eighth of them; SVOD_RUNS=8 tries all. */
const every = Math.max(1, Math.round(8 / runs(1)))

test.each(['', '  ', '    ', '      '])('another line, or a line too many, behind "%s"', (indentation) => {
  const lines = short.split('\n')
  const shift = indentation.length / 2
  const plain = odd.flatMap((line, index) =>
    lines
      .flatMap((_, at) => [0, 1].map((removed) => [at, removed] as const))
      .filter(([at, removed]) => (index + 2 * at + removed + shift) % every === 0)
      .map(([at, removed]) => isPlain(lines.toSpliced(at, removed, indentation + line).join('\n'))),
  )
  expect(plain).toContain(true)
})

test('a file that breaks off', () => {
  for (let length = 0; length < submission.length; length++) {
    isPlain(submission.slice(0, length))
    isPlain(`${submission.slice(0, length)}\n`)
  }
})
