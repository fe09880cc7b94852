import { describe, expect, test } from 'vitest'
import { sizeLimit } from '../../src/model/limits.js'
import { decode } from '../../src/yaml/decode.js'

const text = 'department: finance\nitems:\n  "1.1": Проведена проверка «Школы № 5» – нарушений нет.\n'

function encoded(typed: string, encoding: string): Uint8Array {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(typed, (character) => {
    const byte = table.indexOf(character)
    if (byte === -1) throw new Error(`${encoding} has no ${character}`)
    return byte
  })
}

function utf16(typed: string, endian: 'le' | 'be', mark = ''): Uint8Array {
  const bytes = Buffer.from(mark + typed, 'utf16le')
  return endian === 'le' ? bytes : bytes.swap16()
}

const said = (bytes: Uint8Array) => {
  const { source, findings } = decode('a.yaml', bytes)
  return findings.map(({ rule, args, place }) => [rule, args, source.position(place.start), place.end - place.start])
}

describe('UTF-8', () => {
  test('is read as typed, with or without a mark at its start, which no column counts', () => {
    expect(decode('a.yaml', Buffer.from(text)).source.text).toBe(text)
    expect(decode('a.yaml', Buffer.from(`\ufeff${text}`))).toMatchObject({ source: { text }, findings: [] })
  })

  test.each([
    ['a byte that UTF-8 does not have', [0xff, 0x80]],
    ['a character cut off', [...Buffer.from('Я')].slice(0, 1)],
    ['a character written longer than it needs', [0xc0, 0x80]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ])('%s is refused, where it stands', (_, bytes) => {
    const broken = Buffer.concat([Buffer.from('a: b\nпроверки: да'), Buffer.from(bytes), Buffer.from('\n')])
    expect(said(broken)).toEqual([['encoding', { problem: 'unknown' }, { line: 2, column: 13 }, 1]])
  })

  test('a file that is no text at all is refused as a whole', () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff])
    expect(said(picture)).toEqual([['encoding', { problem: 'unknown' }, { line: 1, column: 1 }, 0]])
    const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x08, 0xff, 0xd8, 0x81, 0x9f, 0x00, 0x12])
    expect(said(zip)).toEqual([['encoding', { problem: 'zip' }, { line: 1, column: 1 }, 0]])
  })
})

describe('windows-1251', () => {
  test.each([
    text,
    'a: Да\n',
    'Я',
    '# Ё\na: b\n',
    'a: ПЛАН\n',
    'a: ПРОВЕДЕНА ПРОВЕРКА\n',
    'a: IT-отдел, ООО «ЭльЮг»\n',
  ])('is told as such: %j', (typed) => {
    const line = typed.slice(0, typed.search(/[^\0-\x7f]/)).split('\n')
    const position = { line: line.length, column: (line.at(-1) ?? '').length + 1 }
    expect(said(encoded(typed, 'windows-1251'))).toEqual([['encoding', { problem: 'windows-1251' }, position, 1]])
  })
})

describe('other encodings of Russian are not taken for windows-1251, as which they would be spoilt', () => {
  const texts = [
    'department: finance\nitems:\n  "1.1": Проведена проверка школ города, нарушений нет.\n',
    'a: проведена проверка, нарушений не выявлено\n',
    'a: ПРОВЕДЕНА ПРОВЕРКА\n',
    'a: Обучено пять служащих; Лекция прочитана в мае\n',
  ]
  const encodings = ['koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic']
  const cases = encodings.flatMap((encoding) => texts.map((typed) => [encoding, typed] as const))
  test.each(cases)('%s: %j', (encoding, typed) => {
    const [[rule, args] = []] = said(encoded(typed, encoding))
    // Lower-case letters but я are the same bytes on the Macintosh: of such a text the advice spoils nothing.
    const bytes = Buffer.from(encoded(typed, encoding))
    const isSame = new TextDecoder('windows-1251').decode(bytes) === typed
    // Capitals alone are the same bytes in DOS and on the Macintosh, and too few of them tell no more.
    const isSure = (encoding === 'koi8-r' || encoding === 'ibm866') && /[а-я]/.test(typed)
    expect([rule, args]).toEqual(['encoding', { problem: isSame ? 'windows-1251' : isSure ? encoding : 'unknown' }])
  })

  test.each(['koi8-r', 'ibm866'])('%s is told where the first letter stands, below remarks in English too', (name) => {
    const typed = `${'# remark\n'.repeat(1000)}a: Проведена проверка, нарушений не выявлено\n`
    expect(said(encoded(typed, name))).toEqual([['encoding', { problem: name }, { line: 1001, column: 4 }, 1]])
  })

  test.each(['koi8-r', 'ibm866'])('of a few letters %s is not sure', (name) => {
    expect(said(encoded('a: Да, 5 проверок\n', name))).toMatchObject([['encoding', { problem: 'unknown' }, {}, 1]])
  })

  test.each(['Prüfung durchgeführt, Maßnahmen geprüft\n', 'Résumé des activités présenté\n'])(
    '%j is no Russian',
    (typed) => {
      expect(said(Buffer.from(typed, 'latin1'))).toMatchObject([['encoding', { problem: 'unknown' }, {}, 1]])
    },
  )
})

describe('UTF-16', () => {
  const russian = 'Финансовое управление: проверки проведены, нарушений не выявлено.\nКадры: да.\n'
  const cases = [text, russian, 'department: finance\n', 'a: Я\n'].flatMap((typed) =>
    (['le', 'be'] as const).flatMap((endian) =>
      ['', '\ufeff'].map((mark) => [endian, mark !== '', typed, mark] as const),
    ),
  )
  test.each(cases)('%s, marked %s, is told as such: %j', (endian, _, typed, mark) => {
    expect(said(utf16(typed, endian, mark))).toEqual([['encoding', { problem: 'utf-16' }, { line: 1, column: 1 }, 0]])
  })
})

describe('characters that no DOCX can hold', () => {
  const forbidden = [0x00, 0x01, 0x08, 0x0b, 0x0c, 0x0e, 0x1f, 0xfffe, 0xffff]
  test.each(forbidden)('U+%s is found where it stands', (code) => {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    const { findings, faults } = decode('a.yaml', Buffer.from(`a: b\nc: да${String.fromCharCode(code)}\n`))
    expect(findings).toEqual([])
    expect(faults).toMatchObject([{ problem: 'forbidden', code: name, place: { start: 10, end: 11 } }])
  })

  test('each of them is found, a run of one as one', () => {
    const { faults } = decode('a.yaml', Buffer.from('a: б\u0007\u0007в\u0007\u001e\nc: г\u000b\n'))
    expect(faults.map(({ code, place }) => [code, place.start, place.end])).toEqual([
      ['U+0007', 4, 6],
      ['U+0007', 7, 8],
      ['U+001E', 8, 9],
      ['U+000B', 14, 15],
    ])
  })

  test.each(['\t', '\u007f', '\u0085', '\u00a0', '\u200b', '\u2028', '\ufeff', '😀', '\u{10ffff}'])(
    '%j passes',
    (one) => {
      expect(said(Buffer.from(`a: b${one}c\n`))).toEqual([])
    },
  )
})

test('a file over 5 MiB is refused, one of 5 MiB is not', () => {
  expect(said(new Uint8Array(sizeLimit).fill(0x0a))).toEqual([])
  expect(said(new Uint8Array(sizeLimit + 1).fill(0x61))).toMatchObject([['too-large', { problem: 'size' }, {}, 0]])
})
