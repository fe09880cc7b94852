import { describe, expect, test } from 'vitest'
import type { Findings } from '../../../src/findings/findings.js'
import type { ValueKind } from '../../../src/findings/syntax-findings.js'
import { findingWords } from '../../../src/language/index.js'
import { SourceText } from '../../../src/model/source-text.js'
import { syntaxFindings } from '../../../src/reading/syntax/syntax-findings.js'
import { readYaml } from '../../../src/yaml/read-yaml.js'

const { findings: russian } = await findingWords('ru')

const entry = (fields: string) => `department: finance\nitems:\n  "1.1":\n${fields.replace(/^/gm, '    ')}\n`
const found = (text: string) => {
  const source = new SourceText('a.yaml', text)
  const [only, ...more] = syntaxFindings(source, readYaml(source).faults)
  if (only?.rule !== 'yaml-syntax' || more.length > 0) throw new Error(`not one fault: ${text}`)
  return only.args as Findings['yaml-syntax']
}
const kindOf = (text: string) => {
  const args = found(text)
  return 'of' in args ? args.of : 'text'
}

describe('what is broken is told with what belongs there', () => {
  test.each<[text: string, kind: ValueKind]>([
    [entry('text: "Да" нет'), 'text'],
    [entry('text: Итого: 5, status: да'), 'text'],
    [entry('reason: @'), 'text'],
    ['department: finance\nitems:\n  "1.1": {{checks}} проверок\n', 'text'],
    [entry('status: "done" да'), 'status'],
    [entry('status: *done'), 'status'],
    [entry('status:\n  @done'), 'status'],
    [entry('text: |\n  Да.\n\nindicators: checks: 5'), 'indicators'],
    [entry('indicators:\n  checks: 5: 6'), 'number'],
    [entry('indicators:\n  checks: |\n  5'), 'number'],
    [entry('indicators: {checks: 5, more: @6}'), 'number'],
    ['title: Отчёт\ndepartments:\n  - {id: finance, name: *Управление}\n', 'line'],
    [entry('indicators:\n  checks: {Q1: @5}'), 'number'],
    [entry('indicators:\n  checks:\n    Q1: - 5'), 'number'],
    [entry('jointly: hr: it'), 'list'],
    [entry('evidence: - title: a'), 'evidence'],
    [entry('evidence:\n  - title: "Новость" о конкурсе'), 'line'],
    [entry('evidence:\n  - title: a\n    date: "2020-01-01" г.'), 'line'],
    ['department: fin: ance\nitems:\n  "1.1": Да\n', 'department'],
    ['department: finance\nitems: "1.1": Да\n', 'items'],
    ['title: a\nitems:\n  - number: "1.1"\n    indicators: [{id: checks\n', 'other'],
    ['title: a\nitems:\n  - number: "1.1"\n    measure: План: б\n', 'text'],
    ['title: a\nitems:\n  - number: "1.1"\n    responsible: hr: it\n', 'list'],
  ])('%j: %s', (text, kind) => expect(kindOf(text)).toBe(kind))
})

describe('and so is how to mend it', () => {
  test.each([
    [entry('status: "done'), 'Закройте кавычку.'],
    [entry('indicators: {checks: 5'), 'Закройте скобку.'],
    [
      entry('indicators:\n  checks: "5" шт.'),
      'Пишите здесь только число (25 или 2.5) или числа по кварталам: {Q1: 5, Q2: 5}.',
    ],
    [entry('jointly: "hr", "it"'), 'Пишите список в квадратных скобках через запятую: [hr, finance].'],
    [entry('evidence:\n  - title: Новость: о конкурсе'), "Возьмите всё значение в одинарные кавычки: '…'."],
    [
      'department: [finance\nitems:\n  "1.1": Да\n',
      'Пишите здесь только короткое имя подразделения, например finance.',
    ],
  ])('%j', (text, hint) => {
    expect((russian['yaml-syntax'] as (args: object) => { hint?: string })(found(text)).hint).toBe(hint)
  })

  test('a quotation that is not closed explains the bracket before it', () => {
    expect(found(entry('indicators: {checks: "5}'))).toMatchObject({ hint: 'quote' })
    expect(found(entry('indicators: {checks: "5'))).toMatchObject({ hint: 'bracket' })
  })
})
