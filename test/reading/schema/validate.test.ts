import { describe, expect, test } from 'vitest'
import { told } from '../mistakes/told.js'

const submission = (entry: string) =>
  told('submission', `department: finance\nitems:\n  "1.1":\n${entry.replace(/^/gm, '    ')}\n`)

const plan = (text: string) => told('plan', text)
const head = 'title: Отчёт\norganization: Администрация\ndepartments: [{id: hr, name: Кадры}]\n'
const item = (fields: string) =>
  plan(`${head}items:\n  - {number: "1.1", measure: Обучение, deadline: ежегодно, ${fields}}\n`)

describe('a misspelt key', () => {
  test('is not also a missing one', () => {
    expect(
      plan('titel: Отчёт\norganization: Администрация\ndepartments: [{id: hr, nmae: Кадры}]\nitems: []\n'),
    ).toEqual([
      'titel: поля «titel» здесь не бывает; возможно, «title»?',
      'nmae: поля «nmae» здесь не бывает; возможно, «name»?',
      'items: пустой список в поле «items»',
    ])
  })

  test('is not what other keys go without, either', () => {
    expect(plan('title: Отчёт\nextend: ../2019/plan.yaml\n')).toEqual([
      'extend: поля «extend» здесь не бывает; возможно, «extends»?',
    ])
    expect(plan(`${head}itmes:\n  - {number: "1", measure: a, deadline: b}\n`)).toEqual([
      'itmes: поля «itmes» здесь не бывает; возможно, «items»?',
    ])
    expect(submission('evidence: [{knid: акт, number: "1"}]\n')).toEqual([
      'knid: поля «knid» здесь не бывает; возможно, «kind»?',
    ])
  })

  test('leaves what is missing besides it', () => {
    expect(
      plan('titel: Отчёт\ndepartments: [{id: hr, name: Кадры}]\nitems:\n  - {number: "1", measure: a, deadline: b}\n'),
    ).toEqual([
      'titel: поля «titel» здесь не бывает; возможно, «title»?',
      'titel: нет обязательного поля «organization»',
    ])
  })

  test('that is like nothing has no suggestion', () => {
    expect(submission('text: Да\nзаметка: нет')).toEqual(['заметка: поля «заметка» здесь не бывает'])
  })
})

describe('a value of the wrong kind is told where it stands, as what it is', () => {
  const marked = (lines: string[]) => lines.map((line) => line.split(': ')[0])
  test.each([
    ['status: doen', 'doen', 'возможно, «done»?'],
    ['status: [done]', 'status', 'а здесь'],
    ['text: [a, b]', 'text', 'текст'],
    ['indicators: 5', '5', 'поля вида'],
    ['indicators: {checks: около 5}', 'около 5', 'число'],
    ['indicators: {checks: "1 000"}', '"1 000"', 'число'],
    ['indicators:\n  checks: 1,5', '1,5', 'число'],
    ['indicators: {checks: 1234567890123456}', '1234567890123456', '15 цифр'],
    ['text: Да\nindicators: {checks: }', 'checks', 'не вписано'],
    ['indicators: {checks: {Q5: 1}}', 'Q5', 'не бывает'],
    ['text: Да\nindicators: {checks: {}}', 'checks', 'не вписано'],
    ['evidence: {title: a}', 'evidence', 'список'],
    ['evidence: [{url: https://example.org}]', 'url', '«title»'],
    ['evidence: [{kind: приказ}]', 'kind', '«number»'],
    ['evidence: [{title: a, url: example.org}]', 'example.org', 'https://'],
    ['evidence: [{title: a, date: 31.12.2020}]', '31.12.2020', '2020-12-31'],
    ['jointly: hr', 'hr', 'список'],
  ])('%s', (entry, place, words) => {
    const lines = submission(entry)
    expect(marked(lines)).toEqual([place])
    expect(lines[0]).toContain(words)
  })

  test.each([
    ['responsible: hr', 'hr', 'all'],
    ['responsible: []', 'responsible', 'пустой список'],
    ['due: 2020-13-01', '2020-13-01', 'дата'],
    ['due: [2020-12-31, скоро]', 'скоро', 'дата'],
    ['allowYears: [19]', '19', 'год'],
    ['repealed: да', 'да', 'поля вида'],
    ['repealed: {since: 2020-01-01}', 'repealed', '«act»'],
    ['indicators: [{id: Проверки, name: a}]', 'Проверки', 'имя'],
    ['indicators: [{id: a, name: b, aggregate: avg}]', 'avg', 'Можно'],
    ['indicators: [{id: a, name: b, parts: [c, c]}]', 'c', 'уже есть'],
    ['label: ""', 'label', 'пустое'],
  ])('%s', (fields, place, words) => {
    const [line = '', ...more] = item(fields)
    expect([line.slice(0, place.length), more]).toEqual([place, []])
    if (words !== 'Можно') expect(line).toContain(words)
  })

  test('an item’s number, a layout and both shapes of a plan', () => {
    expect(plan(`${head}items:\n  - {number: "1, 2", measure: a, deadline: b}\n`)).toEqual([
      expect.stringMatching(/^"1, 2": .*номер без пробелов и запятых/),
    ])
    expect(item('x: y}\nlayout: {columns: [number, measure]').slice(0, 2)).toEqual([
      expect.stringMatching(/^x: /),
      expect.stringMatching(/^columns: среди граф нет execution/),
    ])
    expect(plan(`${head}items:\n  - {number: "1", measure: a, deadline: b}\nsections: []\n`)).toContain(
      'items: в плане есть и sections, и items',
    )
    expect(item('x: y}\nlayout: {columnNumbers: yes').at(-1)).toMatch(/^yes: .*true/)
  })

  test('without items a plan, or a section, is told that it has neither items nor sections', () => {
    expect(plan(head)).toEqual(['title: в плане нет ни items, ни sections'])
    expect(plan(`${head}sections: [{number: "1", title: a}]\n`)).toEqual([
      'number: в разделе нет ни items, ни sections',
    ])
    expect(plan(`${head}sections: [{number: "1", title: a, itmes: []}]\n`)).toEqual([
      'itmes: поля «itmes» здесь не бывает; возможно, «items»?',
    ])
    expect(told('submission', 'department: hr\n')).toEqual(['department: нет обязательного поля «items»'])
  })

  test('a long value is told at its first line', () => {
    expect(submission('status: |\n  много\n  строк')).toHaveLength(1)
    expect(submission('status: |\n  много\n  строк')[0]).toMatch(/^\|: /)
  })
})

test('one value has one finding, however many branches of the schema refuse it', () => {
  expect(
    told('settings', 'profile: ""\nformats: [pdf, pdf]\nrules: {a: b}\n').map((line) => line.split(':')[0]),
  ).toEqual(expect.arrayContaining(['profile', 'pdf', 'b']))
  expect(item('due: 5')).toHaveLength(1)
  expect(plan('- a\n')).toHaveLength(1)
  expect(plan('текст\n')).toHaveLength(1)
  expect(told('submission', '~\n')).toHaveLength(1)
})

test('keys with the signs of JSON pointers are found all the same', () => {
  expect(told('submission', 'department: hr\nitems:\n  "a/b~c": {stauts: done}\n  "~1": {text: [x]}\n')).toEqual([
    'stauts: поля «stauts» здесь не бывает; возможно, «status»?',
    expect.stringMatching(/^text: /),
  ])
})
