import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/yaml/decode.js'
import { runs } from '../runs.js'

const said = (text: string) => {
  const { source, findings } = decode('a.yaml', Buffer.from(text))
  return findings.map(({ args, place: { start, end } }) => {
    const { line, column } = source.position(start)
    return `${'problem' in args ? args.problem : ''} ${line}:${column} ${source.text.slice(start, end)}`
  })
}

const head = 'department: finance\nitems:\n  "1.1": |\n    '

/** What comes of a text whose bytes in one encoding a program takes for another. */
function misread(text: string, from: string, as: string): string {
  const table = new TextDecoder(from).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const bytes = from === 'utf-8' ? Buffer.from(text) : Uint8Array.from(text, (character) => table.indexOf(character))
  return as === 'latin1' ? Buffer.from(bytes).toString('latin1') : new TextDecoder(as).decode(bytes)
}

test.each([
  ['windows-1251', 'ibm866'],
  ['koi8-r', 'ibm866'],
  ['ibm866', 'windows-1251'],
  ['ibm866', 'koi8-r'],
])('Russian in %s that was taken for %s', (from, as) => {
  const paragraph = misread('Проведено 73 проверки, нарушений не выявлено.', from, as).replace(/ /g, ' ')
  const [only = '', ...more] = said(`${head}Проведены проверки.\n    ${paragraph}\n`)
  expect(more).toEqual([])
  expect(only).toMatch(/^spoilt 5:\d+ ./)
})

test('a text of which nothing but question marks was left', () => {
  expect(said(`${head}????????? 73 ??????? ????.\n`)).toEqual(['spoilt 4:18 ??????? ????'])
  expect(said(`${head}Что делать????? Проверять!!!!\n`)).toEqual([])
})

test('long lines are looked at in no time', () => {
  expect(said(`${head}${`${'é Проведено. '.repeat(1500)}\n`.repeat(70)}`)).toEqual([])
})

const ways: [from: string, as: string][] = [
  ['windows-1251', 'windows-1252'],
  ['windows-1251', 'latin1'],
  ...['windows-1251', 'windows-1252', 'latin1', 'ibm866', 'koi8-r'].map((as): [string, string] => ['utf-8', as]),
]

describe.each(ways)('a text in %s that was taken for %s', (from, as) => {
  test.each(['Проведено 5 проверок «Школы № 5» – нарушений нет.', 'ОБУЧЕНИЕ', 'Ёлки проверены, да'])('%s', (text) => {
    const [only, ...more] = said(`${head}${misread(text, from, as)}\n`)
    expect(more).toEqual([])
    const [, firstWord = ''] = /(\S+)/.exec(text) ?? []
    expect(only).toMatch(/^spoilt 4:\d+ ./)
    expect(only).toContain(misread(firstWord.slice(0, 4), from, as))
  })

  test('is found wherever one paragraph of a file is so', () => {
    const paragraph = misread('Нарушений не выявлено.', from, as)
    expect(said(`${head}Проведены проверки.\n    ${paragraph}\n    Да.\n`)).toEqual([
      expect.stringMatching(/^spoilt 5:5 /),
    ])
  })
})

test('as people have seen it', () => {
  expect(said(`${head}Ïðîâåäåíî ïÿòü ïðîâåðîê.\n`)).toEqual(['spoilt 4:5 Ïðîâåäåíî ïÿòü ïðîâåðîê'])
  expect(said(`${head}РџСЂРѕРІРµРґРµРЅРѕ.\n`)).toEqual(['spoilt 4:5 РџСЂРѕРІРµРґРµРЅРѕ'])
  expect(said(`${head}ÐŸÑ€Ð¾Ð²ÐµÐ´ÐµÐ½Ð¾.\n`)).toEqual(['spoilt 4:5 ÐŸÑ€Ð¾Ð²ÐµÐ´ÐµÐ½Ð¾'])
})

describe('what was not spoilt', () => {
  test.each([
    'Встреча с делегацией Баден-Вюртемберга (Baden-Württemberg) и Île-de-France, Łódź, Þórður Æðelþryð.',
    'Größe, Äußerung, naïveté, déjà-vu, crème brûlée, Señor Núñez, açúcar, Čeština, İstanbul',
    'Журнал «Київські вісті», ѕ и ї, Ђорђе Јовановић, Беларускія Ўлады',
    'С\u00a0С\u00a0С\u00a0Р\u00a0С\u00a0С\u00a0С\u00a0Р\u00a0, Р° С° Р± С± «Р…», С… Р…',
    'Температура 5 °C, 20 × 30 см, ½ ставки, § 5, © 2020, 100 €, ± 3 %, №№ 5–7…',
    '╔════╗ ║ │ └─ таблица ─┘ ░▒▓',
    'àéîõü',
    'Пров��дено',
  ])('%s', (text) => expect(said(`${head}${text}\n`)).toEqual([]))

  test('the reports of years', () => {
    for (const file of ['right-paragraphs.txt', 'faulty-paragraphs.txt']) {
      expect(said(readFileSync(new URL(`../rules/${file}`, import.meta.url), 'utf8'))).toEqual([])
    }
  })

  test('whatever is written in Russian, with names in other languages between', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖРСТЯ'),
      maxLength: 12,
    })
    const signs = fc.constantFrom(...' \u00a0\u00ad\n«»„“–—-…,.;:()№§°±·©®€%‰†•0123456789')
    const names = fc.constantFrom('Müller', 'Île', 'Ørsted', 'Київ', 'Џорџ', 'Ћирић', 'straße', '║', '─', 'Ñandú')
    fc.assert(
      fc.property(fc.array(fc.oneof({ arbitrary: letters, weight: 5 }, signs, names), { maxLength: 80 }), (pieces) => {
        expect(said(pieces.join(''))).toEqual([])
      }),
      { numRuns: runs(400) },
    )
  })
})
