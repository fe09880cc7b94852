import { describe, expect, it, test } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { changedBytes, plainBytes } from './changed-docx.js'
import { movesIn } from './moves-in.js'
import { report2020 } from './neighbours-of-2020.js'
import { readPages } from './read-pages.js'

/** The published report with these paragraphs in its first item. */
function withParagraphs(...paragraphs: string[]): Report {
  const report = structuredClone(report2020)
  const item = report.sections[0]?.items[0]
  const [contribution] = item?.contributions ?? []
  if (!item || !contribution) throw new Error('no contribution')
  item.indicators = []
  item.contributions = [{ ...contribution, paragraphs, evidence: [], indicators: {} }]
  return report
}

/** What moved between two texts of one item; both readings are exact. */
function movesBetween(old: Report, now: Report): [string, string][] {
  const bytes = changedBytes(old, now)
  expect(readPages(bytes, 'accept')).toEqual(readPages(plainBytes(now), 'as is'))
  expect(readPages(bytes, 'reject')).toEqual(readPages(plainBytes(old), 'as is'))
  return movesIn(bytes).map(({ from, to }) => [from, to])
}

const moves = (from: string[], to: string[]) => movesBetween(withParagraphs(...from), withParagraphs(...to))

const [one, two, three, four] = [
  'Проведена проверка сведений о доходах.',
  'Обучено 25 служащих.',
  'Памятка размещена на сайте: https://nevadm.ru/1 (файл).',
  '- приём граждан;',
] as const

describe('a paragraph that stands elsewhere in its cell has moved', () => {
  it('from the beginning to the middle', () => {
    expect(moves([one, two, three, four], [two, three, one, four])).toEqual([[`${one}¶`, `${one}¶`]])
  })

  it('with its dash, and with its links', () => {
    expect(moves([four, one, two, three], [one, two, four, three])).toEqual([
      [`${four.slice(2)}¶`, `${four.slice(2)}¶`],
    ])
    expect(moves([three, one, two, one], [one, two, three, one])).toEqual([[three, three]])
  })

  it('from the end, whose mark cannot go, and to the end', () => {
    expect(moves([one, two, three], [three, one, two])).toEqual([[three, three]])
    expect(moves([three, one, two], [one, two, three])).toEqual([[three, three]])
  })

  it('while the last paragraph is exchanged for another one that moved', () => {
    expect(moves([one, two, two, two, three], [three, two, two, two, one])).toEqual([
      [`${one}¶`, one],
      [three, three],
    ])
  })

  it('beside one that is new and one that has gone', () => {
    const fresh = 'Выпущены листовки о телефоне доверия.'
    expect(moves([one, two, three], ['Новое.', three, one, fresh, two])).toEqual([[three, three]])
    expect(moves([one, four, two, three], [three, one, four, fresh])).toEqual([[three, three]])
  })

  it('and is not taken for one that resembles it', () => {
    const like = 'Обучено 26 служащих.'
    expect(moves([one, three, two], [like, two, one, three])).toEqual([[two, `${two}¶`]])
  })

  it('once, where it stands twice', () => {
    expect(moves([two, one, three, four, two], [two, two, one, three, four])).toEqual([[two, `${two}¶`]])
    expect(moves([two, one, three, four], [one, three, two, four, two])).toEqual([[`${two}¶`, `${two}¶`]])
  })

  it('with its neighbours as one move', () => {
    expect(moves([one, two, three, four, 'Пять.'], [three, four, 'Пять.', one, two])).toEqual([
      [`${one}¶${two}¶`, `${one}¶${two}`],
    ])
  })

  it('and not in another cell', () => {
    const old = withParagraphs(one, two)
    const now = withParagraphs(two)
    now.sections[0]?.items[1]?.contributions[0]?.paragraphs.unshift(one)
    expect(movesBetween(old, now)).toEqual([])
  })
})

test('only the same text has moved: letters that Unicode writes in another way are the same', () => {
  const [typed, decomposed] = ['Приём в мэрии.', 'Прие\u0308м в мэрии.']
  expect(moves([typed, one, two], [one, decomposed, two])).toEqual([[`${typed}¶`, `${decomposed}¶`]])
  expect(moves([typed, one, two], [one, 'Приём в мэрии города.', two])).toEqual([])
  expect(moves([`- ${typed}`, one, two], [one, typed, two])).toEqual([])
})

test('two words that only Unicode writes differently are marked where they stand', () => {
  const bytes = changedBytes(withParagraphs('Мэрия, приёмная'), withParagraphs('Мэрия, прие\u0308мная'))
  expect(readPages(bytes, 'accept')).not.toEqual(readPages(bytes, 'reject'))
})

test('a link that leads elsewhere is no part of a move', () => {
  const evidence = (title: string, url: string) => ({ title, url, kind: null, number: null, date: null })
  const withEvidence = (...all: ReturnType<typeof evidence>[]) => {
    const report = withParagraphs(one)
    report.sections[0]?.items[0]?.contributions[0]?.evidence.push(...all)
    return report
  }
  const [first, second] = [evidence('Памятка', 'https://a.ru/1'), evidence('Отчёт', 'https://a.ru/2')]
  const third = evidence('План', 'https://a.ru/3')
  expect(movesBetween(withEvidence(first, second, third), withEvidence(second, third, first))).toHaveLength(1)
})

test('paragraphs before and after the table move too', () => {
  const old = structuredClone(report2020)
  old.before = [one, two, three]
  old.after = [one, two, three]
  const now = { ...old, before: [two, three, one], after: [three, one, two] }
  expect(movesBetween(old, now)).toEqual([
    [`${one}¶`, expect.stringContaining(one)],
    [expect.stringContaining(three), three],
  ])
})

test('moves of all cells have names of their own', () => {
  const old = structuredClone(report2020)
  const now = structuredClone(report2020)
  for (const item of old.sections[0]?.items ?? [])
    for (const contribution of item.contributions) contribution.paragraphs = [one, two, three]
  for (const item of now.sections[0]?.items ?? [])
    for (const contribution of item.contributions) contribution.paragraphs = [two, three, one]
  const names = movesIn(changedBytes(old, now)).map(({ name }) => name)
  expect(names.length).toBeGreaterThan(5)
  expect(new Set(names).size).toBe(names.length)
})
