import { Big } from 'big.js'
import { formatNumber } from '../language/number.js'
import type { Language } from '../model/terms.js'

/** A number with its unit. */
export function measured(value: number, unit: string | null, language: Language): string {
  return unit === null ? number(value, language) : `${number(value, language)}\u00a0${unit}`
}

/** With the minus that is as wide as a plus, which no line break parts from its number. */
export function number(value: number, language: Language): string {
  return formatNumber(language, new Big(value).toFixed()).replace('-', '−')
}
