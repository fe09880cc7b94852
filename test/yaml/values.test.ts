import { describe, expect, test } from 'vitest'
import { bare, read } from '../reading/read.js'

const sound = (text: string) => {
  const { value, found } = read(text)
  expect(found).toEqual([])
  return value
}

describe('a scalar is what its writer typed', () => {
  test('numbers of items stay apart, as keys and as values, quoted or not', () => {
    const text = '1.10: a\n1.1: b\n"2.10": c\n\'2.1\': d\nvalues: [1.10, 1.1, "2.10", 2.1, 1., 12]\n'
    const values = ['1.10', '1.1', '2.10', '2.1', '1.', '12']
    expect(sound(text)).toEqual(
      bare([...Object.entries({ '1.10': 'a', '1.1': 'b', '2.10': 'c', '2.1': 'd' }), ['values', values]]),
    )
  })

  test.each([
    '0337',
    '0o17',
    '0x1F',
    '1e3',
    '1_000',
    '1:20',
    '.5',
    '-0',
    '+7',
    'yes',
    'No',
    'on',
    'true',
    'False',
    'NaN',
    '.inf',
  ])('%s', (typed) => expect(sound(`a: ${typed}\n`)).toEqual(bare({ a: typed })))

  test.each(['2020-12-31', '2020-12-31T10:00:00Z', '31.12.2020', '3-07-07'])('%s', (typed) =>
    expect(sound(`a: ${typed}\n${typed}: b\n`)).toEqual(bare({ a: typed, [typed]: 'b' })),
  )

  test.each(['%YAML 1.1', '%YAML 1.2', '%YAML 9.9', '%TAG ! tag:example.org,2020:'])('%s changes no meaning', (line) =>
    expect(sound(`${line}\n---\na: yes\nb: 0o7\nc: 1:20\n`)).toEqual(bare({ a: 'yes', b: '0o7', c: '1:20' })),
  )

  test('nothing, ~ and null are null; an empty text is a text', () => {
    expect(sound('a:\nb: ~\nc: null\nd: NULL\ne: ""\nf: "~"\n')).toEqual(
      bare({ a: null, b: null, c: null, d: null, e: '', f: '~' }),
    )
  })
})

describe('maps', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '<<<'])(
    '%s is a key like others',
    (key) => {
      const value = sound(`${key}: a\nb:\n  ${key}: {${key}: c}\n`)
      expect(value).toEqual(
        bare([
          [key, 'a'],
          ['b', bare([[key, bare([[key, 'c']])]])],
        ]),
      )
      expect(Object.keys({})).toEqual([])
    },
  )

  test('a key in two Unicode forms is one key', () => {
    expect(read('бюджетный: a\nбюджетныи\u0306: b\n').found).toEqual(['duplicate-key бюджетный 2:1 «бюджетныи\u0306»'])
  })

  test('1:, "1": and \'1\': are one key; the first stands, and each further one is told', () => {
    const { value, found } = read('1.1: a\n"1.1": b\nc: d\n\'1.1\': e\n')
    expect(value).toEqual(
      bare([
        ['1.1', 'a'],
        ['c', 'd'],
      ]),
    )
    expect(found).toEqual(['duplicate-key 1.1 2:1 «"1.1"»', "duplicate-key 1.1 4:1 «'1.1'»"])
  })

  test('the same key in two maps is no duplicate; in a map within { } it is', () => {
    expect(sound('a: {b: 1}\nc: {b: 2}\n')).toBeDefined()
    expect(read('{a: 1, b: {a: 2, a: 3}}\n').found).toEqual(['duplicate-key a 1:18 «a»'])
  })
})

describe('line ends and empty files', () => {
  test('CRLF is a line end like LF', () => {
    expect(sound('a: b\r\nc: |\r\n  x\r\n\r\n  y\r\n')).toEqual(bare({ a: 'b', c: 'x\n\ny\n' }))
    expect(read('a: b\r\nc: d\r\na: e\r\n').found).toEqual(['duplicate-key a 3:1 «a»'])
  })

  test('a carriage return alone is a line end too, so that a comment ends there', () => {
    expect(sound('a: b # c\rd: |\r  e\r# f\rg: h\r')).toEqual(bare({ a: 'b', d: 'e\n', g: 'h' }))
  })

  test.each(['', '\n\n', '   ', '# только примечание\n', '---\n', '--- # ничего\n', '---\n...\n', '\ufeff'])(
    '%j holds nothing',
    (text) => expect(read(text)).toEqual({ value: undefined, found: [] }),
  )

  test('what is no map is read all the same; the schema tells of it', () => {
    expect(sound('- a\n- b\n')).toEqual(['a', 'b'])
    expect(sound('текст\n')).toBe('текст')
    expect(sound('~\n')).toBe(null)
  })
})

describe('characters by escapes', () => {
  test.each([
    ['"да\\u0000"', 'encoding forbidden 1:7 «\\u0000»'],
    ['"\\uD800"', 'encoding forbidden 1:5 «\\uD800»'],
    ['"\\x0B"', 'encoding forbidden 1:5 «\\x0B»'],
    ['"\\uFFFF"', 'encoding forbidden 1:5 «\\uFFFF»'],
  ])('%s is refused as the character itself would be', (typed, told) => {
    expect(read(`a: ${typed}\n`).found).toEqual([told])
    expect(read(`${typed}: a\n`).found).toHaveLength(1)
  })

  test.each([
    ['"D:\\new\\text"', 'yaml-syntax escape 1:7 «\\n»'],
    ['"№ 12\\05"', 'yaml-syntax escape 1:9 «\\0»'],
    ['"D:\\\\temp\\bases"', 'yaml-syntax escape 1:13 «\\b»'],
    ['"диск C:\\_"', 'yaml-syntax escape 1:12 «\\_»'],
    ['"Строка.\\nСтрока.\\n\\t\\"да\\" \\u00a0 \\/ D:\\\\new"', null],
    ["'D:\\new'", null],
    ['D:\\new', null],
  ])('%s, of which YAML would make something else, is told', (typed, told) => {
    expect(read(`a: ${typed}\n`).found).toEqual(told === null ? [] : [told])
  })

  test('a pair of surrogates is one character; in other styles a backslash is a backslash', () => {
    expect(sound('a: "\\uD83D\\uDE00"\nb: \\u0000\nc: \'\\u0000\'\n')).toEqual(
      bare({ a: '😀', b: '\\u0000', c: '\\u0000' }),
    )
  })
})
