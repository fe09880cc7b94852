import { describe, expect, test } from 'vitest'
import { findingWords } from '../../../src/language/index.js'
import { diagnose, diagnoseFile, sourcesOf, workspaceWith } from '../../rules/workspace.js'

const { findings: english } = await findingWords('en')
const { findings: russian } = await findingWords('ru')

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
      ['error schema 6 status:'],
    ],
    [
      'further in than the text, and without a value',
      file('"1.1":', '  text: |', '    Проведено.', '      evidence:', '        - title: Новость'),
      ['error schema 6 evidence:'],
    ],
    ['in a folded block', file('"1.1":', '  text: >-', '    Да.', '', '    status: done'), ['error schema 7 status:']],
    ['as its first line', file('"1.1":', '  text: |', '    status: done', '    Да.'), ['error schema 5 status:']],
    [
      'under a number with a text alone',
      file('"1.1": |', '  text: Проведено.', '  status: done', '"1.2": |', '  Да.', '  indicators: {checks: 5}'),
      ['error schema 4 text:', 'error schema 8 indicators:'],
    ],
    [
      'one in either text of an entry',
      file('"1.1":', '  text: |', '    Да.', '    jointly: [hr]', '  reason: |', '    Нет.', '    status: partial'),
      ['error schema 6 jointly:', 'error schema 9 status:'],
    ],
    [
      'of lines that end as on Windows',
      file('"1.1": |', '  Да.', '  status:').replaceAll('\n', '\r\n'),
      ['warning schema 5 status:'],
    ],
    ['with no value of its kind', file('"1.1": |', '  Да.', '  status: получен'), ['warning schema 5 status:']],
    ['without its list', file('"1.1": |', '  Да.', '  evidence: отчёт'), ['warning schema 5 evidence:']],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))

  test.each([
    file('"1.1":', '  text: |', '    Проведено.', '  status: done'),
    file('"1.1":', '  text: |', '    Проведено.', '', '  # о статусе', '  status: done'),
    file(
      '"1.1": |',
      '  Statuses: done.',
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

const plan = `title: Отчёт
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}, {id: hr, name: Отдел кадров}]
items:
  - {number: "1.1", measure: Обучение, deadline: постоянно, responsible: [finance]}
  - number: "1.2"
    measure: Экспертиза
    deadline: постоянно
    responsible: [finance]
    lead: "Проведено: {{exams}}."
    indicators: [{id: exams, name: Экспертиз}]
  - {number: "1.3", measure: Беседы, deadline: постоянно, responsible: [hr, finance]}
  - {number: "1.10", measure: Сайт, deadline: постоянно, responsible: [hr]}
  - {number: "2", measure: Проверки, deadline: постоянно, responsible: [finance]}
`
const hr = 'department: hr\nitems:\n  "1.3": Проведено 5 бесед.\n  "1.10": Размещено 5 сведений.\n'
const answers = {
  '1.1': '"1.1": Обучено 5.',
  '1.2': '"1.2": {text: Да., indicators: {exams: 5}}',
  '1.3': '"1.3": Бесед 5.',
  '2': '"2": Проверок 5.',
}
/** What lint says of answers to the plan above, and of right ones to the items that are not named in their keys. */
function saidOf(keys: string, ...lines: string[]): string[] {
  const rest = Object.entries(answers).flatMap(([item, line]) => (keys.split(' ').includes(item) ? [] : [line]))
  const files = { 'plan.yaml': plan, 'submissions/a.yaml': file(...lines, ...rest), 'submissions/hr.yaml': hr }
  return diagnose(sourcesOf({ 2020: files }), '2020', 'lint').map(({ rule, severity, place }) => {
    return `${severity} ${rule} ${place.source.text.slice(place.start, place.end)}`
  })
}

test('the workspace of what follows is clean', () => expect(saidOf('')).toEqual([]))

describe('an indicator that the lead of its item prints, and that slid into the text, is told once', () => {
  test.each<[string, string[], string[]]>([
    ['with its field', ['    indicators:', '      exams: 5'], ['error schema indicators:']],
    ['by itself', ['    exams: 5'], ['error schema exams:']],
  ])('%s', (_, lines, expected) => {
    expect(saidOf('1.2', '"1.2":', '  text: |', '    Проведено 5.', ...lines)).toEqual(expected)
  })
  test('but not the id of another item', () => {
    expect(saidOf('1.1', '"1.1": |', '  Обучено 5.', '  exams: 5')).toEqual([])
  })
  test('in words', () => {
    const args = { problem: 'slid-field', field: 'exams', below: 'text', leads: false, ofIndicators: true } as const
    expect(russian.schema(args).hint).toBe(
      'Если это показатель, перенесите строку из текста под слово «indicators:», с отступом.',
    )
    expect(english.schema(args).hint).toBe(
      'If it is an indicator, move the line out of the text, to below “indicators:”, and indent it.',
    )
  })
})

describe('figures that YAML takes for a key, with nothing else in the entry, are told and no blank entry', () => {
  test.each(['{exams:5}', '{exams 5}', '{5}', '{exams=5}', '{exams: {Q1:5}}', '{Проведено 5 экспертиз: }'])(
    '%s',
    (typed) => {
      const told = saidOf('1.2', '"1.2":', `  indicators: ${typed}`)
      expect(told.join()).toContain('error schema')
      expect(told.join()).not.toContain('not-filled-in')
    },
  )
  test('an indicator that is named and left open still is', () => {
    expect(saidOf('1.2', '"1.2":', '  indicators: {exams: }')).toEqual(['warning not-filled-in "1.2"'])
  })
})

describe('a status in Russian, or with a capital letter, that slid into the text', () => {
  // Prose may begin so in Russian.
  test.each(['Статус: исполнено', 'Статус: выполнено частично.', 'Статус: done'])('is told: %s', (line) => {
    expect(saidOf('1.1', '"1.1": |', '  Обучено 5.', `  ${line}`)).toEqual(['warning schema Статус:'])
  })
  test.each(['Status: done', 'STATUS: done', 'status: исполнено'])('is an error: %s', (line) => {
    const name = line.slice(0, line.indexOf(':') + 1)
    expect(saidOf('1.1', '"1.1": |', '  Обучено 5.', `  ${line}`)).toEqual([`error schema ${name}`])
  })
  test.each([
    'Статус: проект утверждён 5 мая 2020 года.',
    'Статус города подтверждён 5 раз.',
    'Состояние: исполнено 5.',
  ])('but not what only begins like it: %s', (line) =>
    expect(saidOf('1.1', '"1.1": |', '  Обучено 5.', `  ${line}`)).toEqual([]),
  )
})

describe('an indicator beside the fields of an entry is told to stand outside of them', () => {
  const problemsOf = (...fields: string[]) => {
    const text = file('"1.2":', '  text: Да.', ...fields.map((field) => `  ${field}`))
    const found = diagnose(sourcesOf({ 2020: { 'plan.yaml': plan, 'submissions/a.yaml': text } }), '2020')
    return found.flatMap(({ rule, args }) => (rule === 'schema' && 'problem' in args ? [args.problem] : []))
  }
  test.each(['exams: 5', 'exam: 5', 'Экспертиз: 5', 'экспертизы: 5', 'exams: {Q1: 5, Q2: 5}', 'exams: пять'])(
    '%s',
    (field) => expect(problemsOf(field)).toEqual(['outside-indicators']),
  )
  test.each(['примечание: 5', 'пункт: 2', 'trained: 5', 'stauts: 5'])('%s is none of that item', (field) => {
    expect(problemsOf(field)).toEqual(['unknown-field'])
  })
  test('each by what it is', () => {
    expect(problemsOf('exams: 5', 'примечание: 5')).toEqual(['outside-indicators', 'unknown-field'])
  })
  test('below the word and level with it whatever it is called', () => {
    expect(problemsOf('indicators:', 'vsego: 5')).toEqual(['outside-indicators'])
  })
})

describe('an answer to another item that slid into a text is told once, and is not missing', () => {
  test.each<[string, string[], string[], string?]>([
    ['with a text', ['"1.1":', '  text: |', '    Обучено 5.', '    "1.2": Да.'], ['error schema "1.2":']],
    ['with a text of its own', ['"1.1": |', '  Обучено 5.', '  "1.2": |', '    Да.'], ['error schema "1.2":']],
    [
      'with its fields',
      ['"1.1":', '  text: |', '    Обучено 5.', '    "1.2":', '      text: Да.', '      indicators: {exams: 5}'],
      ['error schema "1.2":'],
    ],
    ['without quotation marks', ['"1.1": |', '  Обучено 5.', '  1.2: Да.'], ['error schema 1.2:']],
    [
      'with a list of numbers',
      ['"1.1": |', '  Обучено 5.', '  "1.2, 1.3": Да.'],
      ['error schema "1.2, 1.3":'],
      '1.1 1.2 1.3',
    ],
    [
      'more than one',
      ['"1.1": |', '  Обучено 5.', '  "1.2": Да.', '  1.3: |', '    Нет.'],
      ['error schema "1.2":'],
      '1.1 1.2 1.3',
    ],
    ['a mark without a dot', ['"1.1": |', '  Обучено 5.', '  2: |', '    Да.'], ['error schema 2:'], '1.1 2'],
    [
      'and a field behind it',
      ['"1.1":', '  text: |', '    Обучено 5.', '    "1.2":', '      text: Да.', '    status: done'],
      ['error schema "1.2":', 'error schema status:'],
    ],
  ])('%s', (_, lines, expected, keys = '1.1 1.2') => expect(saidOf(keys, ...lines)).toEqual(expected))

  test.each([
    [['"1.1": |', '  Обучено 5:', '  1.2 – да, 1.3 – нет.', '  1.2. Обучено.', '  "1.2" – обучено.'], ['1.2']],
    // Not in the plan, or answered where it belongs, or nobody's that this department owes.
    [['"1.1": |', '  Обучено 5.', '  7.7: Да.', '  1.1: Да.', '  1.10: Да.'], []],
    [['"1.1": |', '  Обучено 5:', '  2: обучено.'], ['2']],
  ])('%j is a text', (lines, missing) => {
    const found = saidOf(['1.1', ...missing].join(' '), ...lines)
    expect(found.filter((line) => !line.includes('straight-quotes'))).toEqual(
      missing.map(() => 'error empty-item items'),
    )
  })

  test('in words', () => {
    const args = { problem: 'slid-item' as const, numbers: ['1.2'], inside: '1.1', below: 'text' }
    const words = (more: object) => [russian, english].map(({ schema }) => schema({ ...args, ...more }))
    expect(words({})).toEqual([
      {
        message: 'пункт 1.2 попал внутрь текста пункта 1.1: у его строк лишний отступ',
        hint: 'Сдвиньте эти строки влево, чтобы номер стоял вровень с номером 1.1.',
      },
      {
        message: 'item 1.2 has got into the text of item 1.1: the lines are indented too far',
        hint: 'Move these lines to the left, so that the number stands in line with 1.1.',
      },
    ])
    expect(words({ numbers: ['1.2', '1.3'], below: 'reason' }).map(({ message }) => message)).toEqual([
      'пункты 1.2 и 1.3 попали внутрь причины пункта 1.1: у их строк лишний отступ',
      'items 1.2 and 1.3 have got into the reason of item 1.1: the lines are indented too far',
    ])
  })
})

describe('nothing is told for what merely follows', () => {
  test.each<[title: string, text: string, expected: string[]]>([
    [
      'indicators that the plan asks for',
      file('"1.2":', '  text: |', '    Проверено.', '    indicators: {checks: 5}'),
      ['error schema 6 indicators:'],
    ],
    [
      'indicators that the text prints: without them there is no report, so that this is an error',
      file('"1.2":', '  text: |', '    Проверено: {{checks}}.', '    indicators:', '      checks: 5'),
      ['error schema 6 indicators:'],
    ],
    [
      'what a status that slid would not ask for',
      file('"1.2": |', '  Проверок не было.', '  status: not-applicable'),
      ['error schema 5 status:'],
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
    expect(said(own)).toEqual(['error schema 6 indicators:'])
    const reason = file('"1.1":', '  status: partial', '  reason: Так.', '  text: |', '    Да.', '    reason: Так.')
    expect(said(reason)).toEqual(['error schema 8 reason:'])
  })
})

test.each([
  ['of an item that the file has elsewhere', '"1.2": |', '  Ещё.'],
  ['of no item of the plan', '"9.3": |', '  Ещё.'],
  ['in other quotation marks', '«1.2»: |', '  Ещё.'],
  ['with its fields below it', '1.2:', '  text: Ещё.'],
])('a number with nothing but a | or what belongs to it is no line of a text: %s', (_, number, below) => {
  const text = file(
    '"1.1": |',
    '  Да.',
    `  ${number}`,
    `  ${below}`,
    '"1.2":',
    '  text: Нет.',
    '  indicators: {checks: 5}',
  )
  expect(said(text).filter((one) => one.includes('schema 5'))).toEqual([`error schema 5 ${number.replace(/ \|$/, '')}`])
})

test('a number at the start of a line that goes on is one', () => {
  expect(said(file('"1.1": |', '  Проверены:', '  2.5: пять;', '  «2.6»: шесть.'))).toEqual([])
})
