import { Big } from 'big.js'
import type { IndicatorChange } from '../compare/comparison.js'
import type { ChangesWords } from '../language/changes-words.js'
import { formatNumber } from '../language/number.js'
import type { Language } from '../model/terms.js'

/** Its name with its unit, unless both values have one of their own. */
export function figureName({ name, unit, fromUnit }: Pick<IndicatorChange, 'name' | 'unit' | 'fromUnit'>): string {
  return unit === null || fromUnit !== undefined ? name : `${name}, ${unit}`
}

/** «15 → 20 (+5, +33,3 %)», as the language writes numbers. */
export function figuresOf(
  { from, to, unit, fromUnit, delta, percent }: IndicatorChange,
  words: ChangesWords,
  language: Language,
): string {
  const figure = (value: number | null, its: string | null | undefined) => {
    if (value === null) return words.noFigure
    return fromUnit === undefined ? number(value, language) : measured(value, its ?? null, language)
  }
  const moved = [
    ...(delta === null ? [] : [signed(delta, language)]),
    ...(percent === null ? [] : [share(percent, words, language)]),
  ]
  return `${figure(from, fromUnit)} → ${figure(to, unit)}${moved.length > 0 ? ` (${moved.join(', ')})` : ''}`
}

/** A number with its unit. */
function measured(value: number, unit: string | null, language: Language): string {
  return unit === null ? number(value, language) : `${number(value, language)}\u00a0${unit}`
}

/** A percentage to a tenth; null of one that would be printed as 0 and is not. */
export function toTenth(percent: number): number | null {
  const rounded = new Big(percent).round(1).toNumber()
  return rounded === 0 && percent !== 0 ? null : rounded
}

/** The sign of what is too little to be shown stands before it, at the difference itself. */
function share(percent: number, words: ChangesWords, language: Language): string {
  const tenth = toTenth(percent)
  return tenth === null ? words.lessThanPercent(number(0.1, language)) : `${signed(tenth, language)}\u00a0%`
}

/** With the minus that is as wide as a plus, which no line break parts from its number. */
export function number(value: number, language: Language): string {
  return formatNumber(language, new Big(value).toFixed()).replace('-', '−')
}

function signed(value: number, language: Language): string {
  return `${value < 0 ? '−' : '+'}${number(Math.abs(value), language)}`
}
