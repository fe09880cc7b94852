import type { Figure } from '../document/tree.js'
import { formatNumber } from '../language/number.js'
import type { ReportWords } from '../language/words.js'

export interface Change {
  /** Drawn beside the words, never in their place. */
  mark: '▲' | '▼' | '='
  text: string
}

/** How far a figure is from what it was. Neither way is good or bad: svod cannot know which one a plan wishes for. */
export function changeOf(now: Figure, before: Figure, { code, page }: ReportWords): Change {
  const amount = formatNumber(code, difference(now.value, before.value))
  if (amount === '0') return { mark: '=', text: page.same }
  return now.value > before.value
    ? { mark: '▲', text: page.more({ amount }) }
    : { mark: '▼', text: page.less({ amount }) }
}

/** In decimal digits, no more than the finer of the two has: 0.3 − 0.1 is 0.2, not 0.19999999999999998. */
function difference(first: number, second: number): string {
  const decimals = Math.min(Math.max(decimalsOf(first), decimalsOf(second)), 20)
  const digits = Math.abs(first - second).toFixed(decimals)
  return decimals === 0 ? digits : digits.replace(/\.?0+$/, '')
}

function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent))
}
