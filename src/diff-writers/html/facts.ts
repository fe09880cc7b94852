import type { WordChange } from '../../compare/comparison.js'
import { html, type Markup, type Part } from '../../page/markup.js'
import type { Fact } from '../facts.js'
import type { ChangesPageContext } from './changes-page-context.js'
import { marked } from './marks.js'
import { lines } from './texts.js'

/** Facts as a list, each under its label. Texts of an item that came or went as a whole bear no marks: its frame says so. */
export function facts(all: readonly Fact[], isLone: boolean, context: ChangesPageContext): Markup | null {
  if (all.length === 0) return null
  return html`<dl class="facts">${all.map(
    (fact) => html`<div><dt>${fact.label}</dt><dd>${shown(fact, isLone, context)}</dd></div>\n`,
  )}</dl>`
}

function shown(fact: Fact, isLone: boolean, context: ChangesPageContext): Part {
  const { words, lang } = context
  switch (fact.form) {
    case 'words':
      return html`<span class="text"${lang}>${marked(fact.changes, context)}</span>`
    case 'names':
      return html`<ul class="names"${lang}>${fact.names.map((name) => html`<li>${marked([name], context)}</li>`)}</ul>`
    case 'note':
      return html`<span class="text"${fact.isTyped && lang}>${fact.text}</span>`
    case 'step': {
      const { from, to, verdict } = fact
      const own = fact.isTyped && lang
      return html`<span class="step is-${verdict ?? 'neutral'}"><span${own}>${from}</span> → <b${own}>${to}</b>${verdict && ` (${words[verdict]})`}</span>`
    }
    case 'paragraphs': {
      const changed = fact.paragraphs.filter(({ kind }) => kind !== 'same')
      const plain = (changes: readonly WordChange[]) => changes.map((one): WordChange => ({ ...one, kind: 'same' }))
      return lines(
        isLone ? changed.map(({ changes }) => ({ kind: 'same', changes: plain(changes) })) : changed,
        context,
      )
    }
  }
}
