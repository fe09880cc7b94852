import { Big } from 'big.js'
import type { IndicatorChange } from '../compare/comparison.js'
import type { ChangesWords } from '../language/changes-words.js'
import { formatNumber } from '../language/number.js'
import type { Language } from '../model/terms.js'

/** «15 → 20 (+5, +33,3 %)», as the language writes numbers. */
export function figuresOf(
  { from, to, delta, percent }: IndicatorChange,
  words: ChangesWords,
  language: Language,
): string {
  const figure = (value: number | null) => (value === null ? words.noFigure : number(value, language))
  const moved = [
    ...(delta === null ? [] : [signed(delta, language)]),
    ...(percent === null ? [] : [`${signed(new Big(percent).round(1).toNumber(), language)}\u00a0%`]),
  ]
  return `${figure(from)} → ${figure(to)}${moved.length > 0 ? ` (${moved.join(', ')})` : ''}`
}

function number(value: number, language: Language): string {
  return formatNumber(language, new Big(value).toFixed())
}

function signed(value: number, language: Language): string {
  return `${value < 0 ? '−' : '+'}${number(Math.abs(value), language)}`
}
