import { describe, expect, test } from 'vitest'
import { findingWords } from '../../src/language/index.js'
import { diagnose, sourcesOf } from './workspace.js'

/** Everything is due, so that what does not count as answered is told. */
const plan = `title: Отчёт
organization: Администрация
departments:
  - {id: finance, name: Финансовое управление}
  - {id: press, name: Пресс-служба}
items:
  - {number: "3.1", measure: Обучение, deadline: до июня, responsible: [finance]}
  - {number: "3.2", measure: Проверки, deadline: до июня, responsible: [finance], indicators: [{id: checks, name: Проверок}]}
  - {number: "3.3", measure: Новости, deadline: до июня, responsible: [press]}
`
const checks = '  "3.2":\n    text: Проведено {{checks}} проверок.\n    indicators: {checks: 5}\n'
const finance = `department: finance\nitems:\n  "3.1": Обучено 5 служащих.\n${checks}`
const press = 'department: press\nitems:\n  "3.3": Размещено 7 новостей.\n'

/** What lint says where the files of the two departments are replaced, or removed where null. */
function said(files: Record<string, string | Uint8Array | null>, period = '2020'): string[] {
  const all: typeof files = {
    'plan.yaml': plan,
    'submissions/finance.yaml': finance,
    'submissions/press.yaml': press,
    ...files,
  }
  const given = Object.entries(all).flatMap(([path, file]) => (file === null ? [] : [[path, file] as const]))
  return diagnose(sourcesOf({ [period]: Object.fromEntries(given) }), period, 'lint').map(({ rule, args, place }) => {
    const problem = 'problem' in args ? ` ${args.problem}` : ''
    const suggestion = 'suggestion' in args ? ` → ${args.suggestion}` : ''
    return `${rule}${problem} «${place.source.text.slice(place.start, place.end)}»${suggestion}`
  })
}

const { findings: english } = await findingWords('en')
const { findings: russian } = await findingWords('ru')
/** What the file of finance is told, in English. */
const messages = (text: string) => {
  const files = { 'plan.yaml': plan, 'submissions/finance.yaml': text, 'submissions/press.yaml': press }
  const found = diagnose(sourcesOf({ 2020: files }), '2020', 'lint')
  return found.map(({ rule, args }) => (english[rule] as (given: typeof args) => { message: string })(args).message)
}
const ofFinance = (items: string, period?: string) =>
  said({ 'submissions/finance.yaml': `department: finance\nitems:\n${items}` }, period)

test('nothing is said of the files as they are', () => expect(said({})).toEqual([]))

describe('a number that is typed otherwise answers for the one that is meant', () => {
  test.each(['3.1а', '3.1)', '3.01', '3.1 ', ' 3.1', '3.1.', '03.1', '3,1'])('%j', (typed) => {
    const told = ofFinance(`  "${typed}": Обучено 5 служащих.\n${checks}`)
    expect(told).toEqual(/^ ?3\.1\.? ?$/.test(typed) ? [] : [`unknown-item «"${typed}"» → 3.1`])
  })
  test.each(['3.1а, 3.2', '3.1 и 3.2', '3.1; 3.2'])('%j', (typed) => {
    expect(ofFinance(`  "${typed}":\n    text: Обучено 5 служащих.\n    indicators: {checks: 5}\n`)).toHaveLength(1)
  })
})

describe('a file that is not read makes none of the items missing that it may answer', () => {
  test.each([
    'submissions/press.txt',
    'submissions/Press.TXT',
    'submissions/press',
    'submissions/press.yaml.bak',
    'submissions/ответ.txt',
  ])('%s', (path) => expect(said({ 'submissions/press.yaml': null, [path]: press })).toEqual(['stray-file file «»']))

  test.each(['ответ.docx', 'ответ.doc', 'ответ.xlsx', 'ответ.zip', 'press.odt'])('%s', (name) => {
    expect(said({ 'submissions/press.yaml': null, [`submissions/${name}`]: 'PK' })).toHaveLength(1)
  })

  test('one that is none of a department does', () => {
    expect(said({ 'submissions/press.yaml': null, 'submissions/прочти.txt': 'Это папка ответов.' })).toEqual([
      'empty-item «"3.3"»',
      'stray-file file «»',
    ])
  })
})

describe('a file of Word, Excel or an archive under the name of a submission is told as that', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Uint8Array.from(parts.flatMap((one) => (typeof one === 'string' ? Array.from(one, (c) => c.charCodeAt(0)) : one)))
  const zip = [0x50, 0x4b, 3, 4, 20, 0, 6, 0]
  test.each([
    ['word', bytes(zip, '[Content_Types].xml', [0xff, 0x80], 'word/document.xml')],
    ['excel', bytes(zip, '[Content_Types].xml', [0xff, 0x80], 'xl/workbook.xml')],
    ['zip', bytes(zip, 'finance.yaml', [0xff, 0])],
    ['zip', bytes(zip, 'finance.yaml')],
    ['office', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ])('%s', (problem, file) => expect(said({ 'submissions/press.yaml': file })).toEqual([`encoding ${problem} «»`]))
})

describe('a text behind a # is lost, and not also missing', () => {
  test.each(['compile', 'lint'] as const)('%s', (purpose) => {
    const files = { 'plan.yaml': plan, 'submissions/press.yaml': press }
    const typed = `department: finance\nitems:\n  "3.1": #Обучено 5\n${checks}`
    const found = diagnose(sourcesOf({ 2020: { ...files, 'submissions/finance.yaml': typed } }), '2020', purpose)
    expect(found.map(({ rule }) => rule)).toEqual(['comment-swallows-text'])
  })
  test('in a field', () => {
    expect(ofFinance(`  "3.1":\n    text: #Обучено 5\n${checks}`)).toEqual(['comment-swallows-text «#Обучено 5»'])
  })
  test('a remark beside an entry that is left blank is none', () => {
    expect(ofFinance(`  "3.1":  # спросить у кадров\n${checks}`)).toEqual(['not-filled-in «"3.1"»'])
  })
})

test('an item of the plan without its measure is told at the item, by its number', () => {
  const broken = plan.replace('measure: Обучение, ', '')
  const found = diagnose(
    sourcesOf({
      2020: { 'plan.yaml': broken, 'submissions/finance.yaml': finance, 'submissions/press.yaml': press },
    }),
    '2020',
  )
  expect(found.map(({ args }) => args)).toEqual([{ problem: 'missing-field', field: 'measure', in: '3.1' }])
})

test('quarters outside of the period are one finding an indicator, which names them all', () => {
  const told = diagnose(
    sourcesOf({
      '2020-Q1': {
        'plan.yaml': plan,
        'submissions/press.yaml': press,
        'submissions/finance.yaml': `${finance.slice(0, finance.indexOf('{checks: 5}'))}{checks: {Q1: 5, Q2: 0, Q3: 0, Q4: 0}}\n`,
      },
    }),
    '2020-Q1',
  )
  expect(told.map(({ args }) => args)).toEqual([
    { problem: 'quarter-outside-period', quarters: ['Q2', 'Q3', 'Q4'], period: '2020-Q1' },
  ])
})

describe('where the letters look the same, the sentence names them and their alphabet', () => {
  const inEnglish = (items: string, head = 'department: finance\nitems:\n') =>
    messages(`${head}${items}`).map((one) => one.split('; ')[1])
  const other = '  "3.1": Обучено 5 служащих.\n'
  test.each<[string, string, string]>([
    ['a department', `${other}${checks}`, 'in “finanсe” the letter “с” is Cyrillic, not Latin'],
    ['the number of an item', `  "З.1": Обучено.\n${checks}`, 'in “З.1” the letter “З” is Cyrillic, not a figure'],
    [
      'a field',
      `  "3.1":\n    tехt: Обучено 5.\n${checks}`,
      'in “tехt” the letters “е” and “х” are Cyrillic, not Latin',
    ],
    [
      'a status',
      `  "3.1":\n    text: Обучено 5.\n    status: dоne\n${checks}`,
      'in “dоne” the letter “о” is Cyrillic, not Latin',
    ],
    [
      'an indicator',
      `${other}${checks.replace('{checks: 5}', '{сhecks: 5}').replace('{{checks}} ', '')}`,
      'in “сhecks” the letter “с” is Cyrillic, not Latin',
    ],
    [
      'a placeholder',
      `${other}${checks.replace('{{checks}}', '{{сhecks}}')}`,
      'in “сhecks” the letter “с” is Cyrillic, not Latin',
    ],
    [
      'a placeholder of a word',
      `${other}${checks.replace('Проведено {{checks}} проверок.', '"{{сhecks: проверка | проверки | проверок}}."')}`,
      'in “сhecks” the letter “с” is Cyrillic, not Latin',
    ],
  ])('%s', (what, items, told) => {
    const head = `department: ${what === 'a department' ? 'finanсe' : 'finance'}\nitems:\n`
    expect(inEnglish(items, head)).toEqual([told])
  })
  test('quotation marks and what is invisible are named too', () => {
    const item = (number: string) => russian['unknown-item']({ number, suggestion: '2.2' }).message
    for (const typed of ['«2.2»', '“2.2”', '„2.2“']) {
      expect(item(typed)).toMatch(/ не найден в плане; кавычки здесь нужны прямые: "2\.2"$/)
    }
    const invisible = '; здесь есть невидимый знак U+200B, сотрите и наберите заново: '
    expect(item('2.2\u200b')).toContain(`${invisible}2.2`)
    expect(russian['unknown-department']({ id: 'fin\u200bance', suggestion: 'finance' }).message).toContain(
      `${invisible}finance`,
    )
    const asked = { problem: 'wrong-kind' as const, field: 'exams', expected: ['number' as const] }
    expect(russian.schema({ ...asked, found: 'text', value: 'З', suggestion: '3' }).message).toMatch(
      /; в «З» буква «З» — русская, а нужна цифра$/,
    )
  })
  test('in Russian', () => {
    const alike = (id: string) => russian['unknown-department']({ id, suggestion: 'finance' }).message
    expect(alike('finanсe')).toBe(
      'подразделения «finanсe» нет в плане; в «finanсe» буква «с» — русская, а нужна латинская',
    )
    expect(alike('finаnсe')).toBe(
      'подразделения «finаnсe» нет в плане; в «finаnсe» буквы «а» и «с» — русские, а нужны латинские',
    )
    expect(alike('finanse')).toBe('подразделения «finanse» нет в плане; возможно, «finance»?')
    expect(russian['unknown-item']({ number: 'ІІ.З', suggestion: 'II.З' }).message).toBe(
      'пункт ІІ.З не найден в плане; в «ІІ.З» буква «І» — кириллическая, а нужна латинская',
    )
  })
})

describe('a Cyrillic letter in an id', () => {
  test('of the key and of the placeholder is told at the key', () => {
    const told = ofFinance(
      '  "3.1": Обучено 5 служащих.\n  "3.2":\n    text: |\n      Проведено {{сhecks}} {{сhecks: проверка | проверки | проверок}}.\n    indicators: {сhecks: 5}\n',
    )
    expect(told).toEqual(['unknown-indicator «сhecks» → checks'])
  })
  test('of the placeholder is told once', () => {
    const told = ofFinance(
      '  "3.1": Обучено 5 служащих.\n  "3.2":\n    text: Проведено {{сhecks}} проверок.\n    indicators: {checks: 5}\n',
    )
    expect(told).toEqual(['bad-template no-id «{{сhecks}}» → checks'])
  })
})

test('a page break between two sentences is one fault, and the hint says what to put', () => {
  const typed = '  "3.1": |\n    Обучено 5 служащих.\u000cПроведён 1 семинар.\n'
  expect(ofFinance(`${typed}${checks}`)).toEqual(['encoding forbidden «\u000c»'])
})

describe('figures that may be in a file that is not read are not asked of the others', () => {
  const shared = `${plan}  - {number: "3.4", measure: Беседы, deadline: ежегодно, responsible: [finance, press]}\n`
  const answered = (department: string, items: string) => `department: ${department}\nitems:\n${items}`
  const vague = '  "3.4": Беседы проводились со всеми.\n'
  const own = answered('finance', `  "3.1": Обучено 5 служащих.\n${checks}${vague}`)
  const found = (files: Record<string, string>) =>
    said({ 'plan.yaml': shared, 'submissions/finance.yaml': own, 'submissions/press.yaml': null, ...files })
  const theirs = `  "3.3": Размещено 7 новостей.\n${vague}`

  test('of an item whose answers are all read they are', () => {
    expect(found({ 'submissions/press.yaml': answered('press', theirs) })).toEqual([
      'no-figures «Беседы проводились со всеми.»',
    ])
  })
  test.each([
    ['submissions/press.yaml', answered('press', '  "3.3": {\n')],
    ['submissions/press.yaml', ''],
    ['submissions/press.yaml', answered('pres', theirs)],
    ['submissions/press.txt', answered('press', theirs)],
  ])('%s: %j', (path, text) => expect(found({ [path]: text })).toHaveLength(1))
})

describe('three zeros behind a point, which many write in a thousand', () => {
  const items = (value: string) =>
    `  "3.1": Обучено 5 служащих.\n  "3.2":\n    text: Проведено {{checks}} проверок.\n    indicators: {checks: ${value}}\n`
  test.each([
    ['1.000', '1.000'],
    ['-25.000', '-25.000'],
    ['{Q1: 100.000, Q2: 1, Q3: 2, Q4: 3}', '100.000'],
  ])('%s is told with how it is read', (value, marked) => {
    expect(ofFinance(items(value))).toEqual([`schema three-zeros «${marked}»`])
  })
  test.each(['1000', '1.0', '1.00', '0.000', '1.025', '1000.000'])('%s is plain', (value) => {
    expect(ofFinance(items(value))).toEqual([])
  })
})
