import { Big } from 'big.js'
import type { IndicatorChange, ItemChange } from '../compare/comparison.js'
import type { ChangesWords } from '../language/changes-words.js'
import type { Language } from '../model/terms.js'
import { breakdowns } from './breakdowns.js'
import type { Fact, FactValue } from './facts.js'
import { loneItem } from './item-facts.js'
import { measured, number } from './numbers.js'
import type { Wording } from './wording.js'

/** The figures that moved, a line each, and how they moved within; those of an item that one report alone has. */
export function figureFacts(one: ItemChange, wording: Wording): Fact[] {
  const lone = loneItem(one)
  const language = wording.terms.code
  if (lone) {
    return lone.item.indicators.flatMap((indicator): Fact[] =>
      indicator.value === null ? [] : [{ label: figureName(indicator), ...note(number(indicator.value, language)) }],
    )
  }
  return one.indicators.flatMap((indicator): Fact[] => {
    const former = formerFigure(indicator, wording.words)
    return [
      {
        label: `${figureName(indicator)}${former === null ? '' : ` (${former})`}`,
        ...note(figuresOf(indicator, wording.words, language)),
      },
      ...breakdowns(indicator, wording).map(
        ({ label, steps }): Fact => ({
          label,
          ...note(steps.map(({ name, from, to }) => `${name} ${from} → ${to}`).join(', ')),
        }),
      ),
    ]
  })
}

function note(text: string): FactValue {
  return { form: 'note', text, isTyped: false }
}

/** Its name with its unit, unless both values have one of their own. */
function figureName({ name, unit, fromUnit }: Pick<IndicatorChange, 'name' | 'unit' | 'fromUnit'>): string {
  return unit === null || fromUnit !== undefined ? name : `${name}, ${unit}`
}

/** What it was called, or known by, where that is another. */
export function formerFigure({ fromName, fromId }: IndicatorChange, words: ChangesWords): string | null {
  if (fromName === undefined && fromId === undefined) return null
  const names = [
    ...(fromName === undefined ? [] : [words.formerName({ name: fromName })]),
    ...(fromId === undefined ? [] : [words.formerId({ id: fromId })]),
  ]
  return words.formerFigure({ names })
}

export function incompleteFigures({ from, to }: { from: boolean; to: boolean }, words: ChangesWords): string {
  return words.incomplete({ totals: from && to ? 'both' : from ? 'from' : 'to' })
}

/** «15 → 20 (+5, +33,3 %)», as the language writes numbers. */
function figuresOf(
  { from, to, unit, fromUnit, delta, percent, incomplete }: IndicatorChange,
  words: ChangesWords,
  language: Language,
): string {
  const figure = (value: number | null, its: string | null | undefined) => {
    if (value === null) return words.noValue
    return fromUnit === undefined ? number(value, language) : measured(value, its ?? null, language)
  }
  const moved = [
    ...(incomplete ? [incompleteFigures(incomplete, words)] : []),
    ...(delta === null || delta === 0 ? [] : [signed(delta, language)]),
    ...(percent === null || delta === 0 ? [] : [share(percent, words, language)]),
  ]
  return `${figure(from, fromUnit)} → ${figure(to, unit)}${moved.length > 0 ? ` (${moved.join(', ')})` : ''}`
}

/** A percentage to a tenth; null of one that would be printed as 0 and is not. */
export function toTenth(percent: number): number | null {
  const rounded = new Big(percent).round(1).toNumber()
  return rounded === 0 && percent !== 0 ? null : rounded
}

/** The sign of what is too little to be shown stands before it, at the difference itself. */
function share(percent: number, words: ChangesWords, language: Language): string {
  const tenth = toTenth(percent)
  return tenth === null ? words.lessThanPercent({ amount: number(0.1, language) }) : `${signed(tenth, language)}\u00a0%`
}

function signed(value: number, language: Language): string {
  return `${value < 0 ? '−' : '+'}${number(Math.abs(value), language)}`
}
