import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordChanges } from '../../src/compare/word-changes.js'

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
      { numRuns: 500 },
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
