import fc from 'fast-check'
import type { Contribution, Item, Report } from '../../src/model/report.js'
import { statusWeight } from '../../src/model/terms.js'
import { everyNode } from '../render/every-node.js'

/** What a test says of an item; all else is as plain as can be. */
export interface Given {
  number: string
  measure?: string
  deadline?: string
  status?: Item['status']
  text?: string
  reason?: string
  responsible?: string[]
  evidence?: Partial<Contribution['evidence'][number]>[]
  repealed?: string
  figures?: Record<string, number | null>
}

const noEvidence = { title: null, url: null, kind: null, number: null, date: null }

export function itemOf(given: Given): Item {
  const { number, text = 'Проведено.', responsible = null, evidence = [], figures = {} } = given
  return {
    number,
    label: null,
    measure: given.measure ?? `Мероприятие ${number}`,
    deadline: given.deadline ?? 'постоянно',
    due: null,
    responsible,
    responsibleText: null,
    status: given.status ?? 'done',
    repealed: given.repealed === undefined ? null : { act: given.repealed, since: null },
    lead: null,
    contributions: [
      {
        department: 'hr',
        jointly: [],
        paragraphs: text === '' ? [] : text.split('\n'),
        status: null,
        reason: given.reason ?? null,
        evidence: evidence.map((piece) => ({ ...noEvidence, ...piece })),
        indicators: {},
      },
    ],
    indicators: Object.entries(figures).map(([id, value]) => ({
      ...{ id, name: `Показатель ${id}`, unit: 'шт.', value, byDepartment: {}, byQuarter: null },
    })),
  }
}

export function reportOf(period: string, items: readonly Given[]): Report {
  return {
    ...everyNode.report,
    period,
    language: 'ru',
    departments: [
      { id: 'finance', name: 'Финансовое управление', abbreviation: null },
      { id: 'hr', name: 'Отдел кадров', abbreviation: 'кадры' },
    ],
    sections: [{ number: '1', title: 'Раздел', sections: [], items: items.map(itemOf) }],
  }
}

/** Words of plans: few enough for measures to be alike, and different enough for most of them not to be. */
const words = fc.constantFrom(
  ...'проверка обучение служащих граждан закупок сведений доходах сайте комиссии заседание памятки 2 № 44-ФЗ «круглый стол»'.split(
    ' ',
  ),
)
const measure = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '))
const text = fc.array(fc.oneof(words, fc.constantFrom('2019', '2020', '25', '\n', 'и')), { maxLength: 12 }).map((all) =>
  all
    .join(' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^\n+|\n+$|\n(?=\n)/g, ''),
)

const details = fc.record({
  measure,
  deadline: fc.constantFrom('постоянно', 'ежегодно'),
  status: fc.constantFrom(...statusWeight),
  text,
  responsible: fc.subarray(['finance', 'hr']),
  figures: fc.dictionary(fc.constantFrom('a', 'b'), fc.option(fc.integer({ min: -3, max: 9 }))),
})

const numbered = (all: readonly Omit<Given, 'number'>[]): Given[] =>
  all.map((one, index) => ({ ...one, number: `${1 + Math.floor(index / 5)}.${1 + (index % 5)}` }))

/** A report, and one of the next year made of it: items gone, moved, new, and changed in this or that. */
export const neighbours: fc.Arbitrary<[Report, Report]> = fc
  .tuple(
    fc.array(details, { maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(15), fc.option(details, { freq: 2 }), fc.option(details)), { maxLength: 12 }),
  )
  .map(([old, edits]) => {
    const kept = edits.flatMap(([at, changed, added]) => {
      const base = old[at]
      return [
        ...(base ? [changed ? { ...base, text: changed.text, status: changed.status } : base] : []),
        ...(added ? [added] : []),
      ]
    })
    return [reportOf('2020', numbered(old)), reportOf('2021', numbered(kept))]
  })
