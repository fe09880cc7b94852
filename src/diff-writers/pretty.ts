import type { Comparison, ItemChange } from '../compare/comparison.js'
import type { ChangeClass } from '../language/changes-words.js'
import { changesWords } from '../language/index.js'
import type { DisplayCapabilities } from '../terminal/display.js'
import { type Paint, paintFor } from '../terminal/paint.js'
import { printable } from '../terminal/printable.js'
import { cellsOf, columnsOf, prepareWidths } from '../terminal/width.js'
import type { ChangesOptions } from './changes-writer.js'
import { classOf, shownItems } from './class-of.js'
import { detailsOf } from './details.js'
import { headlineOf } from './headline.js'
import { labelOf, numbersOf, perhapsOf, unshownItems } from './item-names.js'
import { factLines, type Sheet } from './pretty-facts.js'
import { outsideLine, reportFacts } from './report-facts.js'
import { wordingOf } from './wording.js'

/** For the terminal: a line an item that changed, then what changed in it; at the end what they come to. */
export async function write(comparison: Comparison, { language, look, stat }: ChangesOptions): Promise<string> {
  const [words, paint] = await Promise.all([
    changesWords(language),
    paintFor(look.colour),
    prepareWidths(comparison.items.map(measureOf)),
  ])
  const wrap = look.interactive ? await wrapper(look) : (line: string, indent: string) => [indent + line]
  const sheet: Sheet = { ...wordingOf(comparison, words, language), paint, wrap }
  const shown = shownItems(comparison.items)
  const heads = headLines(shown, sheet, look)
  const items = shown.map((one, index) => {
    const perhaps = perhapsOf(one, words)
    return [
      ...(heads[index] ?? []),
      ...(perhaps === null ? [] : wrap(printable(perhaps), '    ')),
      ...(stat ? [] : factLines(detailsOf(one, sheet), sheet)),
    ]
  })
  const outside = stat ? [] : factLines(reportFacts(sheet), sheet)
  const closing = [
    ...(stat ? outsideLine(comparison.report, words) : []),
    ...unshownItems(comparison, words),
    headlineOf(comparison, words),
  ]
  const blocks = [
    paint.bold(printable(words.title({ from: comparison.old.period, to: comparison.new.period }))),
    ...paragraphsOf(items),
    ...(outside.length > 0 ? [[paint.bold(words.outside), ...outside].join('\n')] : []),
    closing.flatMap((line) => wrap(printable(line), '')).join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** An item with details stands by itself; those of one line, which are many where a plan was cut, stand together. */
function paragraphsOf(items: readonly string[][]): string[] {
  const paragraphs: string[][] = []
  let isOpen = false
  for (const lines of items) {
    const isShort = lines.length === 1
    if (isShort && isOpen) paragraphs.at(-1)?.push(...lines)
    else paragraphs.push([...lines])
    isOpen = isShort
  }
  return paragraphs.map((lines) => lines.join('\n'))
}

async function wrapper(look: DisplayCapabilities) {
  const { wrapped } = await import('../terminal/wrap.js')
  return (line: string, indent: string) => wrapped(line, indent, look)
}

function measureOf({ from, to }: ItemChange): string {
  return printable((to ?? from)?.measure ?? '')
}

const marks: Record<ChangeClass, string> = {
  ...{ regressed: '!', removed: '-', added: '+', progressed: '~' },
  ...{ text: '~', changed: '~', moved: '=', years: '=', unchanged: '=' },
}

/** Columns that a measure needs to be read at all; with less it stands below. */
const leastRoom = 24

/** Mark, number, class, measure: in columns, the measure cut where there is no room for it. */
function headLines(items: readonly ItemChange[], { words, paint, wrap }: Sheet, look: DisplayCapabilities): string[][] {
  const numbers = items.map((one) => printable(numbersOf(one, words)))
  const labels = items.map((one) => labelOf(one, words))
  const [numberWidth = 0, labelWidth = 0] = [numbers, labels].map((all) => Math.max(0, ...all.map(columnsOf)))
  const room = look.interactive ? look.width - numberWidth - labelWidth - 7 : Number.POSITIVE_INFINITY
  return items.map((one, index) => {
    const [number = '', label = ''] = [numbers[index], labels[index]]
    const colour = colourOf(one, paint)
    const mark = colour(one.gone ? '!' : marks[classOf(one)])
    const before = (width: number) => `${mark} ${paint.bold(padded(number, width))}  `
    return room < leastRoom
      ? [...wrap(before(0) + colour(label), ''), `    ${cut(measureOf(one), look.width - 5)}`]
      : [`${before(numberWidth)}${colour(padded(label, labelWidth))}  ${cut(measureOf(one), room)}`]
  })
}

function colourOf(one: ItemChange, paint: Paint): (text: string) => string {
  const kind = classOf(one)
  if (one.gone || kind === 'regressed') return paint.red
  if (kind === 'added' || kind === 'progressed') return paint.green
  return kind === 'moved' || kind === 'removed' ? paint.dim : paint.yellow
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

const mostUnits = 20

function cut(text: string, room: number): string {
  // A sign may be made of several units; more than these leave no doubt, and a text may be as long as its writer likes.
  const start = text.slice(0, mostUnits * room)
  if (start === text && columnsOf(text) <= room) return text
  let used = 1
  const kept = cellsOf(start).filter(({ width }) => {
    used += width
    return used <= room
  })
  return `${kept
    .map(({ shown }) => shown)
    .join('')
    .trimEnd()}…`
}
