import type { WordChange } from '../../compare/comparison.js'
import { html, type Markup, type Part } from '../../page/markup.js'
import type { ChangesPageContext } from './changes-page-context.js'

/** Words with what came and what went among them: underlined, struck through, and told to those who do not see it. */
export function marked(changes: readonly WordChange[], context: ChangesPageContext): Part {
  return changes.map(({ kind, text }) => {
    if (kind === 'same') return text
    return kind === 'deleted' ? deleted(text, context) : inserted(text, context)
  })
}

export function deleted(text: string, { words, ownLang }: ChangesPageContext): Markup {
  return html`<del>${heard(`${words.deleted} `, ownLang)}${text}${heard(';', ownLang)}</del>`
}

export function inserted(text: string, { words, ownLang }: ChangesPageContext): Markup {
  return html`<ins>${heard(`${words.inserted} `, ownLang)}${text}${heard(';', ownLang)}</ins>`
}

/** For screen readers, which pass over what only the style shows; an end too, or a listener would not know where it is. */
export function heard(text: string, lang: Markup | null): Markup {
  return html`<span class="heard"${lang}>${text}</span>`
}
