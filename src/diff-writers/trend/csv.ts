import { Big } from 'big.js'
import type { ItemTrend, Trend } from '../../compare/trend.js'
import type { TrendWords } from '../../language/trend.js'
import { trendWords } from '../../language/trend.js'
import { cell, csvText, textCell } from '../../terminal/csv.js'
import { rowsOf, runWords } from './rows.js'
import type { TrendOptions } from './trend-writer.js'

/**
 * A table as a spreadsheet with Russian settings opens it, whatever the language of its words: semicolons, a decimal comma.
 * A row for each indicator and department, and one for each department's text.
 */
export function write(trend: Trend, { language }: Pick<TrendOptions, 'language'>): string {
  const words = trendWords(language)
  const { item, measure, department, indicator, unit, running, reports } = words.headings
  const periods = trend.reports.map(({ period, draft }) =>
    draft ? `${words.period(period)} (${words.draft})` : words.period(period),
  )
  const header = [item, measure, department, indicator, unit, ...periods, running, reports].map(cell)
  const lines = [header, ...trend.items.flatMap((one) => linesOf(one, trend, words))]
  return csvText(lines)
}

function linesOf(item: ItemTrend, trend: Trend, words: TrendWords): string[][] {
  const { latest, indicators, texts } = item
  const start = [textCell(latest.number), cell(latest.measure)]
  const nameOf = (id: string | null) => cell(id === null ? words.total : (trend.departments.get(id)?.name ?? id))
  const figures = indicators
    .flatMap(rowsOf)
    .map(({ indicator, department, series }) => [
      ...[...start, nameOf(department), cell(indicator.name), cell(indicator.unit ?? '')],
      ...series.values.map((value) => (value === null ? '' : decimal(value))),
      ...[cell(series.runs.map((run) => runWords(run, trend, words)).join('; ')), ''],
    ])
  const empty = ['', '', ...trend.reports.map(() => ''), '']
  return [...figures, ...texts.map(({ department, periods }) => [...start, nameOf(department), ...empty, `${periods}`])]
}

function decimal(value: number): string {
  return new Big(value).toFixed().replace('.', ',')
}
