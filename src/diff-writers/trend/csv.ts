import { Big } from 'big.js'
import type { ItemTrend, Trend } from '../../compare/trend.js'
import type { TrendWords } from '../../language/trend.js'
import { trendWords } from '../../language/trend.js'
import { printable } from '../../terminal/printable.js'
import { rowsOf, runWords } from './rows.js'
import type { TrendOptions } from './trend-writer.js'

/** Says that UTF-8 follows: without it Excel takes the letters for those of windows-1251. */
const byteOrderMark = '\ufeff'

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
  return `${byteOrderMark}${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`
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

/** What a spreadsheet would take for a number or a date: `="1.10"` stays 1.10. */
function textCell(text: string): string {
  const formula = `="${printable(text).replaceAll('"', '""')}"`
  return /["; ]/.test(text) ? quoted(formula) : formula
}

/** Begins a formula, also as a wide sign and behind white space; an apostrophe before it makes it text. */
const formulaStart = /^[\s'"]*[=+\-@|%＝＋－＠]/

function cell(text: string): string {
  const shown = printable(text.replaceAll('\t', ' '))
  const harmless = formulaStart.test(shown) ? `'${shown}` : shown
  return /[";']|^\s|\s$/.test(harmless) ? quoted(harmless) : harmless
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
