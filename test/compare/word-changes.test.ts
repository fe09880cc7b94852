import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordChanges } from '../../src/compare/word-changes.js'
import { runs } from '../runs.js'

/** As `svod diff` prints it. */
function marked(from: string, to: string): string {
  const marks = {
    same: (text: string) => text,
    deleted: (text: string) => `[-${text}-]`,
    inserted: (text: string) => `{+${text}+}`,
  }
  return wordChanges(from, to)
    .map(({ kind, text }) => marks[kind](text))
    .join('')
}

describe('words', () => {
  test.each([
    ['Обучено пять служащих.', 'Обучены шесть служащих.', '[-Обучено пять-]{+Обучены шесть+} служащих.'],
    ['В 2020 году обучено 5 человек.', 'В 2021 году обучено 5 человек.', 'В [-2020-]{+2021+} году обучено 5 человек.'],
    ['Всего 12,5 тыс. рублей.', 'Всего 13,5 тыс. рублей.', 'Всего [-12,5-]{+13,5+} тыс. рублей.'],
    ['Закон № 44-ФЗ действует.', 'Закон № 223-ФЗ действует.', 'Закон № [-44-ФЗ-]{+223-ФЗ+} действует.'],
    ['Проведены проверки.', 'Проведены проверки и опросы.', 'Проведены проверки{+ и опросы+}.'],
    ['Да.', '', '[-Да.-]'],
    ['', 'Да.', '{+Да.+}'],
    ['', '', ''],
    ['А.\nБ.\nВ.', 'А.\nВ.', 'А.\n[-Б.\n-]В.'],
  ])('%j, %j', (from, to, expected) => {
    expect(marked(from, to)).toBe(expected)
  })

  test.each([
    ['2019–2020', '2020–2021'],
    ['2019—2020', '2020—2021'],
    ['2019-2020', '2020-2021'],
    ['2019/2020', '2020/2021'],
    ['25 000', '25 100'],
    ['1 234 567,89', '1 234 568,89'],
    ['25\u00a0000', '25\u00a0100'],
    ['25\u2009000', '26\u2009000'],
    ['25\u202f000,5', '26\u202f000,5'],
    ['25 000', '25\u00a0000'],
    ['25 000–30 000', '25 000–35 000'],
    ['900–1 000', '900–1 100'],
    ['12,5', '12,6'],
    ['12.5', '12.6'],
    ['12,5–13,5', '12,5–14,5'],
    ['31.12.2020', '31.12.2021'],
    ['15/2020-п', '16/2020-п'],
    ['№\u00a01 200', '№\u00a01 300', '№\u00a0', ''],
    ['1 2345', '1 2346', '1 ', ''],
    ['2020 500', '2020 600', '2020 ', ''],
    ['https://а.ru/?id=10&x=1', 'https://а.ru/?id=11&x=1'],
    ['(https://a.ru/b.)', '(https://a.ru/c.)', '(', '.)'],
    ['www.a-b.ru/x', 'www.a-c.ru/x'],
    ['info@a-b.ru', 'mail@a-b.ru'],
    ['И.И.Иванов', 'И.П.Иванов'],
    ['И.Иванов', 'П.Иванов'],
    ['Иванов И.И.', 'Иванов И.П.', 'Иванов ', ''],
    ['Иванов И. И.', 'Иванов И. П.', 'Иванов ', ''],
    ['И.И. Иванов', 'П.И. Иванов', '', ' Иванов'],
    ['👨‍👩‍👧', '👨‍👩‍👦'],
    ['👍🏻', '👍🏿'],
    ['❤\ufe0f', '❤'],
    ['1\ufe0f\u20e3', '2\ufe0f\u20e3'],
    ['🇷🇺', '🇷🇸'],
    ['🏴\u{e0067}\u{e007f}', '🏴\u{e0068}\u{e007f}'],
    ['«\u0301', '«'],
    ['слу\u00adжащий', 'слу\u00adжащие'],
  ])('whole: %j, %j', (one, other, start = '', end = '') => {
    const [from, to] = [one, other].map((each) => each.slice(start.length, each.length - end.length))
    const shown = `${start}[-${from}-]{+${to}+}${end}`
    expect(marked(`Всего на проверку: ${one} в городе`, `Всего на проверку: ${other} в городе`)).toBe(
      `Всего на проверку: ${shown} в городе`,
    )
  })

  test('a long address is no more of a text than a word', () => {
    const address = (id: number) => `https://www.example.ru/documents/archive/2020/reports/annual/${id}`
    expect(marked(`Отчёт, ${address(1)}`, `Отчёт, ${address(2)}`)).toBe(`Отчёт, [-${address(1)}-]{+${address(2)}+}`)
  })

  test('figures at every turn tear no sentence apart', () => {
    const of = (...figures: number[]) =>
      figures.map((figure) => `Проведено ${figure} занятий, обучено ${figure * 9} служащих города`).join('. ')
    expect(marked(of(1, 2, 3, 4, 5), of(6, 7, 8, 9, 10))).toMatch(
      /^Проведено \[-1-\]\{\+6\+\} занятий, обучено \[-9-\]\{\+54\+\} служащих/,
    )
  })

  test('where hardly anything stayed, the whole is replaced', () => {
    const [from, to] = [
      'Разработаны памятки о подарках, они выданы всем служащим.',
      'Проведён опрос жителей о дворах и проездах города.',
    ]
    expect(marked(from, to)).toBe(`[-${from}-]{+${to}+}`)
  })
})

const word = fc.constantFrom(
  'проверка',
  'проверки',
  '2020',
  '2021',
  ' ',
  ' ',
  '\n',
  ',',
  '.',
  'и',
  '44-ФЗ',
  '👨‍👩‍👧',
  'ё',
  'е\u0308',
  '\u00a0',
  '\ud83d',
  '🇷🇺',
  '👍🏻',
  '\u0301',
  '25 000',
  'И.И.',
  'https://a.ru',
)
const text = fc.array(word, { maxLength: 40 }).map((all) => all.join(''))

describe('whatever the texts', () => {
  test('both can be put together again, and no two neighbours are of one kind', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const changes = wordChanges(from, to)
        const without = (kind: string) => changes.map((one) => (one.kind === kind ? '' : one.text)).join('')
        expect([without('inserted'), without('deleted')]).toEqual([from, to])
        expect(changes.every(({ text: part }) => part !== '')).toBe(true)
        for (const [index, { kind }] of changes.entries()) {
          expect(changes[index + 1]?.kind).not.toBe(kind)
          if (kind === 'inserted') expect(changes[index + 1]?.kind ?? 'same').toBe('same')
        }
      }),
      { numRuns: runs(150) },
    )
  })

  test('no word is torn', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const parts = wordChanges(from, to)
        for (const kind of ['inserted', 'deleted'] as const) {
          const side = parts.filter((one) => one.kind !== kind)
          for (const [index, { text: part }] of side.entries()) {
            const next = side[index + 1]?.text ?? ''
            expect(/[а-яё]$/.test(part) && /^[а-яё]/.test(next)).toBe(false)
          }
        }
      }),
    )
  })
})

test('nothing that is seen as one character is cut', () => {
  const sign = fc.constantFrom(
    '👨‍👩‍👧',
    '👨',
    '🇷🇺',
    '🇷🇸',
    '👍🏻',
    '👍',
    '\u0301',
    '\ufe0f',
    'а',
    'е\u0308',
    '1',
    '.',
    '«',
  )
  const signs = fc.array(sign, { maxLength: 12 }).map((all) => all.join(''))
  const segmenter = new Intl.Segmenter('ru', { granularity: 'grapheme' })
  const startsIn = (whole: string) => new Set([...segmenter.segment(whole)].map(({ index }) => index))
  fc.assert(
    fc.property(signs, signs, (from, to) => {
      const parts = wordChanges(from, to)
      for (const kind of ['inserted', 'deleted'] as const) {
        const side = parts.filter((one) => one.kind !== kind)
        const starts = startsIn(side.map(({ text: part }) => part).join(''))
        let at = 0
        for (const { text: part } of side) {
          expect(starts.has(at)).toBe(true)
          at += part.length
        }
      }
    }),
    { numRuns: runs(150) },
  )
})

describe('in time', () => {
  const words = (seed: number, count: number, of: number) => {
    let state = seed
    return Array.from({ length: count }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return `слово${(state >>> 8) % of}`
    }).join(' ')
  }

  test.each([
    ['nothing in common', words(1, 2000, 1e6), words(2, 2000, 1e6).replaceAll('слово', 'иное')],
    ['the same words in another order', words(1, 2000, 30), words(2, 2000, 30)],
    ['every other word', words(1, 2000, 500), words(1, 2000, 500).replace(/(\S+) (\S+)/g, '$1 x$2')],
  ])('20 KB: %s', (_, from, to) => {
    const changes = wordChanges(from, to)
    const without = (kind: string) =>
      changes
        .filter((one) => one.kind !== kind)
        .map(({ text }) => text)
        .join('')
    expect([without('inserted'), without('deleted')]).toEqual([from, to])
  })
})
