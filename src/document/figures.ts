import { Big } from 'big.js'
import { formatNumber } from '../language/number.js'
import type { Language } from '../model/terms.js'
import type { Figure } from './tree.js'

/** A number of the report's data in decimal digits, never with an exponent. */
export function decimal(value: number): string {
  return new Big(value).toFixed()
}

export function figureOf(language: Language, value: number): Figure {
  return { value, text: formatNumber(language, decimal(value)) }
}
