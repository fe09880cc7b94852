import type { ItemTrend, Trend } from '../../compare/trend.js'
import { trendWords } from '../../language/trend.js'
import { paintFor } from '../../terminal/paint.js'
import { printable } from '../../terminal/printable.js'
import { prepareWidths } from '../../terminal/width.js'
import { figureLines } from './pretty-figures.js'
import type { Sheet } from './pretty-sheet.js'
import { nameWithUnit, noRunsIn, notesOf, remarksOf, runsIn, runWords, shortName, textWords } from './rows.js'
import type { TrendOptions } from './trend-writer.js'

/** For the terminal: what went one way for long, then the values and texts item by item. */
export async function write(trend: Trend, { language, look }: TrendOptions): Promise<string> {
  const texts = trend.items.flatMap(({ latest, indicators }) => [latest.measure, ...indicators.map(nameWithUnit)])
  const [paint, { wrapped }] = await Promise.all([
    paintFor(look.colour),
    import('../../terminal/wrap.js'),
    prepareWidths(texts.map(printable)),
  ])
  const wrap = (text: string, indent: string, width = look.interactive ? look.width : 10_000) =>
    wrapped(text, indent, { width })
  const words = trendWords(language)
  const sheet: Sheet = { trend, words, paint, look, language, wrap }
  const blocks = [
    [paint.bold(words.heading[trend.kind]), ...notesOf(trend, words).flatMap((note) => wrap(printable(note), ''))],
    runLines(sheet),
    ...trend.items.map((item) => itemLines(item, sheet)),
    closingLines(sheet),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function runLines({ trend, words, paint, wrap }: Sheet): string[] {
  const found = runsIn(trend)
  if (found.length === 0) return wrap(noRunsIn(trend, words), '')
  return [
    ...wrap(`${words.runs}:`, ''),
    ...found.flatMap(({ item, row, run }) => {
      const whose = row.department === null ? '' : ` (${shortName(row.department, trend)})`
      const what = printable(`${nameWithUnit(row.indicator)}${whose}: ${runWords(run, trend, words)}`)
      return wrap(`${arrows[run.direction]} ${paint.bold(printable(item.latest.number))} ${what}`, '  ')
    }),
  ]
}

/** The way that the values went; svod does not know which way is the better one. */
const arrows = { fell: '↓', rose: '↑' }

/** Nothing of an item that has neither figures nor a text that lasts. */
function itemLines(item: ItemTrend, sheet: Sheet): string[] {
  const { trend, words, paint, wrap } = sheet
  const lasting = item.texts.filter(({ periods }) => periods > 1)
  if (item.indicators.length + lasting.length === 0) return []
  const { number, measure } = item.latest
  const several = item.texts.length > 1
  const texts = lasting.flatMap((text) => {
    const told = textWords(text, trend, words)
    return wrap(printable(several ? `${shortName(text.department, trend)}: ${told}` : told), '    ')
  })
  return [
    ...wrap(`${paint.bold(printable(number))}  ${printable(measure)}`, ''),
    ...remarksOf(item, trend, words).flatMap((remark) => wrap(paint.dim(printable(remark)), '    ')),
    ...figureLines(item, sheet),
    ...texts,
  ]
}

/** The items that stand nowhere above, and those all of whose texts are new. */
function closingLines({ trend, words, wrap }: Sheet): string[] {
  if (trend.items.length === 0) return [words.nothing]
  const fresh = trend.items.filter(({ texts }) => texts.length > 0 && texts.every(({ periods }) => periods === 1))
  const numbers = fresh.map(({ latest }) => printable(latest.number)).join(', ')
  return fresh.length === 0 ? [] : wrap(words.noneCopied({ numbers }), '')
}
