import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileReportOf2020, hasReference, itemOf, reference, textOf } from './report-of-2020.js'

interface Fact {
  item: string
  /** Of the item's paragraphs; `T` is the measure, `D` the deadline. */
  paragraph: number | 'T' | 'D'
  indicator: string
  value: string | number
  unit: string
  quote: string
  kind: string
}

const months = {
  genitive: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  locative: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** A figure or a number that is not a piece of a longer one. */
const bounded = (text: string) => new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(text)}(?![\\p{L}\\p{N}-])`, 'u')

/** The form in which the report tells a fact follows from its unit, the place of every fact from its item. */
function formsOf({ kind, unit, value }: Fact): RegExp[] {
  const typed = String(value)
  const [year, month = '', day = ''] = typed.split('-')
  // Nothing happened: what counts is that the report says so.
  if (kind === 'нулевой результат') return [/(?<!\p{L})(?:не|нет|ни)(?!\p{L})/iu]
  switch (unit) {
    case 'дата':
      return [new RegExp(`(?<!\\d)${Number(day)} ${months.genitive[Number(month) - 1]} ${year} г\\.`)]
    case 'месяц':
      return [new RegExp(`(?<!\\p{L})в ${months.locative[Number(month) - 1]} ${year} года`, 'iu')]
    case '№':
      return [new RegExp(`№ ${bounded(typed).source}`, 'u')]
    case 'статья':
      return [new RegExp(`(?:стать\\p{L}+|ст\\.) ${bounded(typed).source}`, 'u')]
    case 'годы': {
      const [first, last] = typed.split('–')
      return [new RegExp(`(?<!\\d)${first}(?: и |–)${last} год`)]
    }
    case 'учебный год':
      return typed.split('; ').map(bounded)
    case 'раз в год':
      return [new RegExp(`${bounded(typed).source} раз в год`, 'u')]
    default:
      return [bounded(typed)]
  }
}

// A suite that is skipped is still read, so what it reads has to be looked for first.
const facts: Fact[] = hasReference ? JSON.parse(readFileSync(reference('facts-2020.json'), 'utf8')) : []

describe.skipIf(!hasReference)('the facts of the public report of 2020; skipped without ../shared', () => {
  const report = hasReference ? compileReportOf2020() : null

  const placeOf = ({ item: number, paragraph }: Fact): string => {
    if (!report || number === 'заголовок') return report?.title ?? ''
    const item = itemOf(report, number)
    if (!item) return ''
    if (paragraph === 'T') return item.measure
    return paragraph === 'D' ? item.deadline : textOf(item)
  }

  const told = facts.filter(({ kind }) => kind !== 'статус')
  test.each(told)('$item, $paragraph: $indicator is $value $unit', (fact) => {
    const place = placeOf(fact)
    for (const form of formsOf(fact)) expect(place).toMatch(form)
  })

  test('all facts are looked for: none is of a kind without a form', () => {
    expect(told.length + 2).toBe(facts.length)
    expect(facts.length).toBeGreaterThan(100)
  })

  test('2.1 is repealed by an act, 5.1 does not apply, with the reason', () => {
    const repealed = report && itemOf(report, '2.1')
    expect(repealed).toMatchObject({ status: 'repealed', contributions: [] })
    expect(repealed?.repealed?.act).toMatch(/администрации города/)
    const dissolved = report && itemOf(report, '5.1')
    expect(dissolved?.status).toBe('not-applicable')
    expect(dissolved?.contributions[0]?.reason).toMatch(/упразднён координационный совет/)
  })
})
