import type { StatusWords } from '../../language/status.js'
import { html, type Markup } from '../../page/markup.js'
import { type Cell, type CellState, cellStates } from '../../status/cells.js'
import { cellWords, lateSign, signOf, signs } from '../cell-words.js'

/** A sign on a ground of its colour; who cannot see it hears what it means. */
export function cellMarkup(cell: Cell, words: StatusWords): Markup {
  const told = cellWords(cell, words)
  if (told === '') return html`<td></td>`
  return html`<td data-state="${cell.isOverdue ? `${cell.state} late` : cell.state}"><span class="sign" aria-hidden="true">${signOf(cell)}</span><span class="heard">${told}</span></td>`
}

/** What the signs mean that the table holds. */
export function legend(used: ReadonlySet<CellState>, hasLate: boolean, words: StatusWords): Markup {
  const lines = cellStates
    .filter((state) => state !== 'not-responsible' && used.has(state))
    .map(
      (state) =>
        html`<li><span class="key" data-state="${state}" aria-hidden="true">${signs[state]}</span> ${words.states[state]}</li>`,
    )
  return html`<ul class="legend" aria-label="${words.signs}">${lines}${
    hasLate && html`<li><span class="key" data-state="late" aria-hidden="true">${lateSign}</span> ${words.late}</li>`
  }</ul>`
}
