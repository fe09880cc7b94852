import type { Run } from '../../compare/runs.js'
import type { SameText } from '../../compare/same-texts.js'
import type { IndicatorTrend, ItemTrend, Series, Trend } from '../../compare/trend.js'
import type { TrendWords } from '../../language/trend.js'
import type { Language } from '../../model/terms.js'
import { number } from '../numbers.js'

/** The values of one indicator as they are printed: of all departments, or of one. */
export interface Row {
  indicator: IndicatorTrend
  /** Null: the item's own. */
  department: string | null
  series: Series
}

/** The item's values and, where they are of more than one department or no total was asked for, those of each. */
export function rowsOf(indicator: IndicatorTrend): Row[] {
  const { total, byDepartment } = indicator
  const whole = total ? [{ indicator, department: null, series: total }] : []
  if (total && byDepartment.length < 2) return whole
  return [...whole, ...byDepartment.map(({ department, series }) => ({ indicator, department, series }))]
}

export function nameWithUnit({ name, unit }: Pick<IndicatorTrend, 'name' | 'unit'>): string {
  return unit === null ? name : `${name}, ${unit}`
}

/** Values as they are printed, with a mark on those that lack figures; null where there is none. */
export function printedValues({ values, incomplete }: Series, language: Language): (string | null)[] {
  return values.map((value, index) =>
    value === null ? null : `${number(value, language)}${incomplete[index] ? '*' : ''}`,
  )
}

/** As it is known in tables. */
export function shortName(id: string, { departments }: Trend): string {
  const known = departments.get(id)
  return known?.abbreviation ?? known?.name ?? id
}

export function runWords({ direction, from, to }: Run, { reports }: Trend, words: TrendWords): string {
  const [first = '', last = ''] = [from, to].map((index) => words.period(reports[index]?.period ?? ''))
  return words.run({ direction, steps: to - from, from: first, to: last })
}

export function textWords(text: SameText, trend: Trend, words: TrendWords): string {
  return text.periods === 1
    ? words.newText
    : words.sameText({ reports: text.periods, since: words.period(since(text, trend)) })
}

/** The first of the periods that a text has been the same in. */
export function since({ periods }: SameText, { reports }: Trend): string {
  return reports.at(-periods)?.period ?? ''
}

/** What has to be known before values are read: which periods are drafts, where one is missing, what the mark means. */
export function notesOf({ reports, follows, items }: Trend, words: TrendWords): string[] {
  const labels = reports.map(({ period }) => words.period(period))
  const drafts = reports.flatMap(({ draft }, index) =>
    draft ? [words.draftNote({ period: labels[index] ?? '' })] : [],
  )
  const gaps = follows.flatMap((isNext, index) =>
    isNext || index === 0 ? [] : [words.missing({ from: labels[index - 1] ?? '', to: labels[index] ?? '' })],
  )
  const areSomeIncomplete = items.some(({ indicators }) =>
    indicators.flatMap(rowsOf).some(({ series }) => series.incomplete.includes(true)),
  )
  return [...drafts, ...gaps, ...(areSomeIncomplete ? [words.incompleteNote] : [])]
}

/** That an item is gone, and the other numbers that it had. */
export function remarksOf({ latest, numbers, isGone }: ItemTrend, { reports }: Trend, words: TrendWords): string[] {
  const label = (index: number) => words.period(reports[index]?.period ?? '')
  const others = spansOf(numbers).filter(({ number }) => number !== latest.number)
  const shown = others.map(({ number, from, to }) => {
    const when = from === to ? label(from) : `${label(from)} – ${label(to)}`
    return `${number} (${when})`
  })
  return [
    ...(isGone ? [words.gone({ last: label(numbers.findLastIndex((number) => number !== null)) })] : []),
    ...(shown.length > 0 ? [words.formerly({ numbers: shown })] : []),
  ]
}

/** Which number an item had from which period to which. */
function spansOf(numbers: ItemTrend['numbers']): { number: string; from: number; to: number }[] {
  const spans: { number: string; from: number; to: number }[] = []
  for (const [index, number] of numbers.entries()) {
    const last = spans.at(-1)
    if (number === null) continue
    if (last?.number === number && last.to === index - 1) last.to = index
    else spans.push({ number, from: index, to: index })
  }
  return spans
}

/** In place of the runs, where there are none. */
export function noRunsIn({ items }: Trend, words: TrendWords): string {
  return items.some(({ indicators }) => indicators.length > 0) ? words.noRuns : words.noFigures
}

/** Every run there is, with the row that it is of, in the order of the items. */
export function runsIn({ items }: Trend): { item: ItemTrend; row: Row; run: Run }[] {
  return items.flatMap((item) =>
    item.indicators.flatMap((indicator) =>
      rowsOf(indicator).flatMap((row) => row.series.runs.map((run) => ({ item, row, run }))),
    ),
  )
}
