import type { Comparison, ItemChange, WordChange } from '../compare/comparison.js'
import { wordChanges } from '../compare/word-changes.js'
import type { Look } from '../forms/look.js'
import { type Paint, paintFor } from '../forms/paint.js'
import { printable } from '../forms/printable.js'
import { cellsOf, columnsOf, prepareWidths } from '../forms/width.js'
import type { ChangeClass, ChangesWords } from '../language/changes-words.js'
import { changesWords } from '../language/index.js'
import type { Language } from '../model/terms.js'
import type { ChangesOptions } from './changes-writer.js'
import { classOf } from './class-of.js'
import { countsOf, numbersOf, sameItems } from './closing.js'
import { shortFields } from './fields.js'
import { figuresOf } from './figures.js'
import { changedLines } from './text-lines.js'

interface Sheet {
  comparison: Comparison
  words: ChangesWords
  paint: Paint
  look: Look
  language: Language
  /** Breaks a line where somebody looks at it. */
  wrap(line: string, indent: string): string[]
}

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

function detailLines(one: ItemChange, { comparison, words, paint, language, wrap }: Sheet): string[] {
  if (!one.from || !one.to) return []
  const marked = (changes: readonly WordChange[]) => changes.map((change) => mark(change, paint)).join('')
  const label = (text: string) => paint.dim(`${text}:`)
  const lines = shortFields(one, comparison, language).flatMap(({ field, change }) => {
    if (field !== 'status')
      return wrap(`${label(words.fields[field])} ${marked(wordChanges(change.from, change.to))}`, '    ')
    const verdict = one.regressed
      ? ` (${paint.red(words.worse)})`
      : one.progressed
        ? ` (${paint.green(words.better)})`
        : ''
    return wrap(`${label(words.fields.status)} ${change.from} → ${change.to}${verdict}`, '    ')
  })
  for (const indicator of one.indicators) {
    const name = printable(indicator.name) + (indicator.unit === null ? '' : `, ${printable(indicator.unit)}`)
    lines.push(...wrap(`${label(name)} ${figuresOf(indicator, words, language)}`, '    '))
  }
  for (const field of ['text', 'evidence'] as const) {
    const change = one[field]
    if (!change) continue
    for (const [index, line] of changedLines(change).entries()) {
      const shown =
        'unchanged' in line ? paint.dim(`… ${words.paragraphsUnchanged(line.unchanged)}`) : marked(line.changes)
      lines.push(...wrap(index === 0 ? `${label(words.fields[field])} ${shown}` : shown, '    '))
    }
  }
  if (one.copied && one.text === null && classOf(one) !== 'copied')
    lines.push(...wrap(paint.dim(words.textCopied), '    '))
  return lines
}

/** Brackets stand beside the colour: not everybody sees it, and what is copied elsewhere has none. */
function mark({ kind, text }: WordChange, paint: Paint): string {
  const shown = printable(text)
  if (kind === 'same') return shown
  return kind === 'deleted' ? paint.red(`[-${shown}-]`) : paint.green(`{+${shown}+}`)
}
