import { formatNumber } from '../language/number.js'
import type { FigureNotes } from '../model/printing.js'
import type { Item } from '../model/report.js'
import type { CellContext } from './cell-context.js'
import { decimal } from './figures.js'
import { inlinesOf } from './inlines.js'
import type { Block } from './tree.js'

type Indicator = Item['indicators'][number]

/** All figures of an item, for the column that holds nothing else. */
export function allFigures(item: Item, context: CellContext): Block[] {
  return figureBlocksOf(item, item.indicators, context)
}

/** The figures of an item that no template has printed. */
export function figuresLeft(item: Item, context: CellContext): Block[] {
  return figureBlocksOf(
    item,
    item.indicators.filter((indicator) => !isPrinted(indicator, item, context)),
    context,
  )
}

/** Where the text of one department prints a figure and that of another does not, the total with both is still to be printed. */
function isPrinted(indicator: Indicator, { contributions }: Item, context: CellContext): boolean {
  const given = contributions.filter(({ department }) => Object.hasOwn(indicator.byDepartment, department))
  if (given.length === 0) return notesOf(indicator, context).inLead
  return given.every((one) => context.printing.printed.get(one)?.has(indicator.id) ?? false)
}

/** A paragraph each, and under a whole the list of its parts, all of them: without one they would not seem to add up. */
function figureBlocksOf(item: Item, some: readonly Indicator[], context: CellContext): Block[] {
  const known = new Map(item.indicators.filter(hasFigure).map((one) => [one.id, one]))
  const partsOf = (one: Indicator) => notesOf(one, context).parts.flatMap((id) => known.get(id) ?? [])
  const shown = some.filter(hasFigure)
  const below = new Set(shown)
  for (const one of below) for (const part of partsOf(one)) below.add(part)
  const parts = new Set([...below].flatMap(partsOf))
  return shown.flatMap((one): Block[] => {
    if (parts.has(one)) return []
    const lines = partsDepthFirst(one, partsOf).map(({ part, depth }) => {
      return inlinesOf(
        figureLineOf(part, depth > 1 ? context.words.ofThese({ name: part.name }) : part.name, item, context),
      )
    })
    const whole: Block = { type: 'indicator', content: inlinesOf(figureLineOf(one, one.name, item, context)) }
    return lines.length === 0 ? [whole] : [whole, { type: 'list', items: lines }]
  })
}

const hasFigure = ({ value, byDepartment }: Indicator) => value !== null || Object.keys(byDepartment).length > 0

/** Parts of a whole, each followed by its own; those of a part that stands under two wholes once. */
function partsDepthFirst(
  whole: Indicator,
  partsOf: (one: Indicator) => Indicator[],
): { part: Indicator; depth: number }[] {
  const ordered: { part: Indicator; depth: number }[] = []
  const opened = new Set([whole])
  const below = (one: Indicator, depth: number) => partsOf(one).map((part) => ({ part, depth }))
  const pending = below(whole, 1).reverse()
  for (let next = pending.pop(); next; next = pending.pop()) {
    ordered.push(next)
    if (opened.has(next.part)) continue
    opened.add(next.part)
    pending.push(...below(next.part, next.depth + 1).reverse())
  }
  return ordered
}

function notesOf(indicator: Indicator, { printing }: CellContext): FigureNotes {
  return printing.notes.get(indicator) ?? { parts: [], inLead: false, coverage: null, missingQuarters: null }
}

/** «Обучено служащих: 15 чел. (ОК – 11, ФУ – 4)»; where there is no total, what each department gave. */
function figureLineOf(indicator: Indicator, name: string, item: Item, context: CellContext): string {
  const { words } = context
  const { value, unit } = indicator
  const printed = (number: number) => formatNumber(words.code, decimal(number))
  if (value === null) return `${name}: ${sharesOf(indicator, item, context, (one) => words.figure(printed(one), unit))}`
  const gaps = words.gaps(notesOf(indicator, context))
  const several = Object.keys(indicator.byDepartment).length > 1
  const remarks = [gaps, several ? sharesOf(indicator, item, context, printed) : ''].filter((one) => one !== '')
  const total = words.figure(printed(value), unit)
  return `${name}: ${total}${remarks.length > 0 ? ` (${remarks.join(': ')})` : ''}`
}

function sharesOf(
  { byDepartment }: Indicator,
  { contributions }: Item,
  { shortNameOf }: CellContext,
  printed: (value: number) => string,
): string {
  const shares = Object.entries(byDepartment).map(([id, value]) => {
    const jointly = contributions.find(({ department }) => department === id)?.jointly ?? []
    return { owner: [...new Set([id, ...jointly])].map(shortNameOf).join(', '), value }
  })
  // Behind a dash a minus would be lost.
  const mark = shares.some(({ value }) => value < 0) ? ':\u00a0' : '\u00a0–\u00a0'
  const separator = shares.some(({ owner }) => owner.includes(',')) ? '; ' : ', '
  return shares.map(({ owner, value }) => owner + mark + printed(value)).join(separator)
}
