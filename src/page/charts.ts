import type { Figure } from '../document/tree.js'
import { html, type Markup } from './markup.js'

/**
 * Charts are drawn with lengths in per cent, which needs neither a script nor a style attribute (the page's policy allows
 * none). They only draw: every number stands beside them as text, so they are hidden from screen readers.
 */

/** A bar divided by counts. A part wide enough carries its count, so that it is not told by its colour alone. */
export function shares(parts: readonly { name: string; count: number }[]): Markup {
  const whole = parts.reduce((sum, { count }) => sum + count, 0)
  let before = 0
  const bars = parts.map(({ name, count }) => {
    const start = before
    before += count
    const label = count / whole >= 0.025 * (1 + String(count).length)
    return html`<svg class="${name}" x="${percent(start, whole)}" width="${percent(count, whole)}" height="100%"><rect width="100%" height="100%"/>${
      label && html`<text x="50%" y="50%">${count}</text>`
    }</svg>`
  })
  return html`<svg class="shares" aria-hidden="true">${bars}</svg>`
}

/** One column. Negative values hang from the line of zero. */
export function column(value: number, extent: Extent): Markup {
  const span = extent.high - extent.low
  return html`<svg class="column" aria-hidden="true"><rect width="100%" y="${percent(
    extent.high - Math.max(value, 0),
    span,
  )}" height="${percent(Math.abs(value), span)}"/></svg>`
}

/** One bar from left to right. */
export function bar(value: number, extent: Extent): Markup {
  const span = extent.high - extent.low
  return html`<svg class="bar" aria-hidden="true"><rect height="100%" x="${percent(
    Math.min(value, 0) - extent.low,
    span,
  )}" width="${percent(Math.abs(value), span)}"/></svg>`
}

/** The scale that a group of columns or bars shares. It always holds zero, or lengths would lie. */
export interface Extent {
  low: number
  high: number
}

export function extentOf(figures: readonly Figure[]): Extent {
  let low = 0
  let high = 0
  for (const { value } of figures) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return { low, high }
}

/** Two decimals are finer than a pixel, and short. */
function percent(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${Math.round((part / whole) * 10_000) / 100}%`
}
