import type { Trend } from '../../compare/trend.js'
import { trendWords } from '../../language/trend.js'
import type { Language } from '../../model/terms.js'
import { withoutAutolinks } from '../../render/markdown/autolinks.js'
import { edge } from '../../render/markdown/escape-rules.js'
import { escapeText } from '../../render/markdown/escape-text.js'
import { harmless } from '../../terminal/printable.js'
import {
  nameWithUnit,
  noRunsIn,
  notesOf,
  printedValues,
  rowsOf,
  runsIn,
  runWords,
  shortName,
  textWords,
} from './rows.js'

/** A table of the figures and one of the texts, for a comment or a page of a wiki. */
export function write(trend: Trend, { language }: { language: Language }): string {
  const words = trendWords(language)
  const blocks = [
    `### ${escaped(words.heading[trend.kind])}`,
    ...notesOf(trend, words).map(escaped),
    ...runsOf(trend, words),
    ...figuresOf(trend, words, language),
    ...textsOf(trend, words),
  ]
  return harmless(`${blocks.join('\n\n')}\n`)
}

type Words = ReturnType<typeof trendWords>

function runsOf(trend: Trend, words: Words): string[] {
  const found = runsIn(trend)
  if (found.length === 0) return [noRunsIn(trend, words)]
  const lines = found.map(({ item, row, run }) => {
    const whose = row.department === null ? '' : ` (${shortName(row.department, trend)})`
    const what = `${item.latest.number} ${nameWithUnit(row.indicator)}${whose}: ${runWords(run, trend, words)}`
    return `- ${escaped(what)}`
  })
  return [`**${words.runs}**`, lines.join('\n')]
}

function figuresOf(trend: Trend, words: Words, language: Language): string[] {
  const { item, indicator, department } = words.headings
  const rows = trend.items.flatMap(({ latest, indicators }) =>
    indicators
      .flatMap(rowsOf)
      .map(({ indicator: one, department: id, series }) => [
        ...[latest.number, nameWithUnit(one), id === null ? words.total : shortName(id, trend)].map(inCell),
        ...printedValues(series, language).map((value) => (value === null ? '–' : inCell(value))),
      ]),
  )
  const periods = trend.reports.map(({ period }) => inCell(words.period(period)))
  const rules = ['---', '---', '---', ...periods.map(() => '--:')]
  return rows.length === 0 ? [] : [table([[item, indicator, department, ...periods], rules, ...rows])]
}

function textsOf(trend: Trend, words: Words): string[] {
  const { item, measure, department, text: heading } = words.headings
  const rows = trend.items.flatMap(({ latest, texts }) =>
    texts
      .filter(({ periods }) => periods > 1)
      .map((text) =>
        [latest.number, latest.measure, shortName(text.department, trend), textWords(text, trend, words)].map(inCell),
      ),
  )
  if (rows.length === 0) return []
  return [`**${words.texts}**`, table([[item, measure, department, heading], ['---', '---', '---', '---'], ...rows])]
}

function table(rows: readonly string[][]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function inCell(text: string): string {
  return withoutAutolinks(escapeText(text, { before: edge.markup, after: edge.markup, inTable: true, inLink: false }))
}

function escaped(text: string): string {
  return withoutAutolinks(escapeText(text, { before: edge.markup, after: edge.line, inTable: false, inLink: false }))
}
