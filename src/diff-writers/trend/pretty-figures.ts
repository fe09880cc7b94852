import type { ItemTrend } from '../../compare/trend.js'
import { printable } from '../../terminal/printable.js'
import { columnsOf } from '../../terminal/width.js'
import type { Sheet } from './pretty-sheet.js'
import { nameWithUnit, printedValues, type Row, rowsOf, shortName } from './rows.js'

const indent = '    '
/** Columns of a name: no more than it needs, and no less than can be read. */
const [narrowest, widest] = [26, 60]

/** The values of an item's indicators in columns; where they do not all fit side by side, later ones below the earlier. */
export function figureLines({ indicators }: ItemTrend, sheet: Sheet): string[] {
  const rows = indicators.flatMap(rowsOf)
  if (rows.length === 0) return []
  const { trend, words, look, language, paint } = sheet
  const labels = trend.reports.map(({ period }) => words.period(period))
  const shown = rows.map(({ series }) => printedValues(series, language).map((value) => value ?? '–'))
  const width = 2 + Math.max(...[...labels, ...shown.flat()].map(columnsOf))
  const names = rows.map((row) => nameOf(row, sheet))
  const room = look.width - indent.length
  const all = width * labels.length
  const nameWidth = Math.max(
    narrowest,
    Math.min(widest, 2 + Math.max(...names.map(columnsOf)), all <= room - narrowest ? room - all : narrowest),
  )
  const most = Math.max(1, Math.floor((room - nameWidth) / width))
  const count = Math.ceil(labels.length / most)
  // None much shorter than the others.
  const perBand = Math.ceil(labels.length / count)
  const bands = Array.from({ length: count }, (_, band) => band * perBand)
  return bands.flatMap((start) => {
    const line = (name: string, cells: readonly string[]) =>
      `${indent}${padded(name, nameWidth)}${cells
        .slice(start, start + perBand)
        .map((cell) => ' '.repeat(Math.max(0, width - columnsOf(cell))) + cell)
        .join('')}`
    const values = rows.flatMap((_, index) => {
      const [first = '', ...more] = sheet.wrap(names[index] ?? '', '', nameWidth)
      return [line(first, shown[index] ?? []), ...more.map((rest) => indent + rest)]
    })
    return [paint.dim(line('', labels)), ...values]
  })
}

/** Of a department's values the department alone, below those of all. */
function nameOf({ indicator, department }: Row, { trend }: Sheet): string {
  const name = printable(nameWithUnit(indicator))
  if (department === null) return name
  const short = printable(shortName(department, trend))
  return indicator.total ? `– ${short}` : `${name} – ${short}`
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}
