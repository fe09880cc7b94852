import type { Comparison, ItemChange } from '../compare/comparison.js'
import type { Look } from '../forms/look.js'
import { type Paint, paintFor } from '../forms/paint.js'
import { printable } from '../forms/printable.js'
import { cellsOf, columnsOf, prepareWidths } from '../forms/width.js'
import type { ChangeClass } from '../language/changes-words.js'
import { changesWords } from '../language/index.js'
import type { ChangesOptions } from './changes-writer.js'
import { classOf } from './class-of.js'
import { countsOf, numbersOf, sameItems } from './closing.js'
import { detailLines, type Sheet } from './pretty-details.js'

/** For the terminal: a line an item that changed, then what changed in it; at the end what they come to. */
export async function write(comparison: Comparison, { language, look, stat }: ChangesOptions): Promise<string> {
  const [words, paint] = await Promise.all([
    changesWords(language),
    paintFor(look.colour),
    prepareWidths(comparison.items.map(measureOf)),
  ])
  const wrap = look.interactive ? await wrapper(look) : (line: string, indent: string) => [indent + line]
  const sheet: Sheet = { comparison, words, paint, look, language, wrap }
  const changed = comparison.items.filter(({ change }) => change !== 'unchanged')
  const heads = headLines(changed, sheet)
  const items = changed.map((one, index) => [heads[index] ?? '', ...(stat ? [] : detailLines(one, sheet))])
  const closing = [...sameItems(comparison, words), countsOf(comparison, words)]
  const blocks = [
    paint.bold(printable(words.title(comparison.old.period, comparison.new.period))),
    ...paragraphsOf(items),
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

async function wrapper(look: Look) {
  const { wrapped } = await import('../forms/wrap.js')
  return (line: string, indent: string) => wrapped(line, indent, look)
}

function measureOf({ from, to }: ItemChange): string {
  return printable((to ?? from)?.measure ?? '')
}

const marks: Record<ChangeClass, string> = {
  ...{
    added: '+',
    removed: '-',
    regressed: '!',
    progressed: '~',
    changed: '~',
    text: '~',
    copied: '=',
    unchanged: '=',
  },
}

/** Mark, number, class, measure: in columns, the measure cut where there is no room for it. */
function headLines(items: readonly ItemChange[], { words, paint, look }: Sheet): string[] {
  const numbers = items.map((one) => printable(numbersOf(one, words)))
  const [numberWidth, classWidth] = [numbers, items.map((one) => words.classes[classOf(one)])].map((texts) =>
    Math.max(0, ...texts.map(columnsOf)),
  )
  return items.map((one, index) => {
    const kind = classOf(one)
    const number = padded(numbers[index] ?? '', numberWidth ?? 0)
    const label = padded(words.classes[kind], classWidth ?? 0)
    const room = look.interactive ? look.width - columnsOf(`${number}${label}`) - 7 : Number.POSITIVE_INFINITY
    const colour = colourOf(one, kind, paint)
    return `${colour(one.regressed ? marks.regressed : marks[kind])} ${paint.bold(number)}  ${colour(label)}  ${cut(measureOf(one), room)}`
  })
}

function colourOf({ regressed }: ItemChange, kind: ChangeClass, paint: Paint): (text: string) => string {
  if (regressed) return paint.red
  if (kind === 'added' || kind === 'progressed') return paint.green
  return kind === 'copied' || kind === 'removed' ? paint.dim : paint.yellow
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

function cut(text: string, room: number): string {
  if (columnsOf(text) <= room) return text
  let used = 1
  const kept = cellsOf(text).filter(({ width }) => {
    used += width
    return used <= room
  })
  return `${kept
    .map(({ shown }) => shown)
    .join('')
    .trimEnd()}…`
}
