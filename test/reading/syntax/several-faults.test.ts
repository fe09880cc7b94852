import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../read.js'

const told = (text: string) => read(text).found.map((one) => one.replace('yaml-syntax ', ''))

describe('faults that end with their line are told all at once', () => {
  test.each<[string, string[]]>([
    [
      'department: finance\nitems:\n  "1.1": Проведено: 5\n  "1.2": Да\n  "1.3": Беседы: 7\n',
      ['colon 3:19 «:»', 'colon 5:16 «:»'],
    ],
    ['department: fin: ance\nitems:\n  "1.1": Проведено: 5\n', ['colon 1:16 «:»', 'colon 3:19 «:»']],
    [
      'items:\n  "1.1":\n    text: Итого: 5\n    reason: Всего: 6\n  "1.2": "ООО "Заря" и др."\n',
      ['colon 3:16 «:»', 'colon 4:18 «:»', 'after-quote 5:16 «Заря" и др."»'],
    ],
    ['items:\n  "1.1": "ООО "Заря""\n  "1.2": @да\n', ['after-quote 2:16 «Заря""»', 'start 3:10 «@»']],
    ['items:\r\n  "1.1": Проведено: 5\r\n  "1.2": Беседы: 7\r\n', ['colon 2:19 «:»', 'colon 3:16 «:»']],
    [
      'sections:\n  - number: "1"\n    items:\n      - number: "1.1"\n        measure: План: а\n      - number: "1.3"\n        measure: План: б\n',
      ['colon 5:22 «:»', 'colon 7:22 «:»'],
    ],
  ])('%j', (text, expected) => expect(told(text)).toEqual(expected))

  test('of as many entries as there are', () => {
    const entry = fc.constantFrom('Да.', 'Итого: 5', '"ООО "Заря" и др."', '|\n    Итого: 5')
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), (entries) => {
        const text = `department: finance\nitems:\n${entries.map((one, index) => `  "1.${index}": ${one}\n`).join('')}`
        expect(told(text)).toHaveLength(entries.filter((one) => /^[^|Д]/.test(one)).length)
      }),
    )
  })
})

describe('what follows from the first fault, or may follow from it, is not told', () => {
  test.each<[string, string[]]>([
    // The mark that is not closed meets the one that opens the next entry, and so on to the end.
    ['items:\n  "1.1": "не закрыта\n  "1.2": Да\n  "1.3": Да\n  "1.4": Да\n', ['quote 2:10 «"»']],
    ['items:\n  "1.1":\n\ttext: Да\n  "1.2": ООО "Заря": 5\n', ['tab 3:1 «\t»']],
    ['items:\n  "1.1": Итого: 5\n    и ещё: 6\n    и так: далее: 7\n', ['colon 2:15 «:»']],
    ['items:\n  "1.1": Итого: 5: 6\n', ['colon 2:15 «:»']],
    ['a: [b\n', ['bracket 1:4 «[»']],
    // A text without | has a colon in each of its lines.
    ['a:\n  Итого: проверок: 5\n  Всего: бесед: 7\n', ['colon 2:18 «:»']],
  ])('%j', (text, expected) => expect(told(text)).toEqual(expected))
})
