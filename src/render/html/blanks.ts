import { html, type Markup } from '../../page/markup.js'

/** A ruled blank that is filled in by hand. The rule is drawn by the style, so a screen reader is told what it is. */
export function blank(meaning: string): Markup {
  return html`<span class="blank" role="img" aria-label="${meaning}"></span>`
}
