import type { Changed, WordChange } from '../../compare/comparison.js'
import { html, type Markup } from '../../render/html/markup.js'
import { align } from '../align.js'
import { asSeen, readableChanges } from '../readable-changes.js'
import { marked } from './marks.js'
import type { Setting } from './setting.js'

/**
 * The text of an item in both reports: side by side where there is room, with the words that went on the left and those
 * that came on the right, and else in one column. Only one of the two is ever shown, or read aloud.
 */
export function texts({ from, to }: Changed<string>, setting: Setting): Markup {
  const { comparison, words, terms, lang } = setting
  const paragraphs = paragraphChanges(from, to)
  const side = (changes: WordChange[], gone: WordChange['kind']) =>
    html`<td>${marked(
      changes.filter(({ kind }) => kind !== gone),
      setting,
    )}</td>`
  return html`<div class="texts">
<table class="sides"><caption class="heard">${words.text}</caption>
<thead><tr><th scope="col">${words.before}: ${terms.period(comparison.old.period)}</th><th scope="col">${
    words.after
  }: ${terms.period(comparison.new.period)}</th></tr></thead>
<tbody${lang}>${beside(paragraphs).map(([left, right]) => html`<tr>${side(left, 'inserted')}${side(right, 'deleted')}</tr>\n`)}</tbody></table>
<div class="inline"><p class="label">${words.text}</p>${lines(paragraphs, setting)}</div>
</div>`
}

/** Lines with their changes in one column. */
export function changedLines({ from, to }: Changed<string>, setting: Setting): Markup[] {
  return lines(paragraphChanges(from, to), setting)
}

/** Lines that stand in one report alone. */
export function wholeText(text: string, { words, lang }: Setting): Markup | null {
  if (text === '') return null
  return html`<div class="texts"><p class="label">${words.text}</p>${text
    .split('\n')
    .map((line) => html`<p class="line"${lang}>${line}</p>\n`)}</div>`
}

/** A row for each paragraph; those that went stand beside those that came in their place. */
function beside(paragraphs: readonly WordChange[][]): [WordChange[], WordChange[]][] {
  const rows: [WordChange[], WordChange[]][] = []
  const has = (changes: WordChange[], kind: WordChange['kind']) => changes.some((one) => one.kind === kind)
  const isOnly = (changes: WordChange[], kind: WordChange['kind']) => changes.every((one) => one.kind === kind)
  let vacant = 0
  for (const changes of paragraphs) {
    const free = rows[rows.length - vacant]
    if (isOnly(changes, 'inserted') && free) {
      free[1] = changes
      vacant -= 1
      continue
    }
    const went = isOnly(changes, 'deleted') && has(changes, 'deleted')
    vacant = went ? vacant + 1 : 0
    rows.push(went ? [changes, []] : [changes, changes])
  }
  return rows
}

function lines(paragraphs: readonly WordChange[][], setting: Setting): Markup[] {
  return paragraphs.map((changes) => html`<p class="line"${setting.lang}>${marked(changes, setting)}</p>\n`)
}

function paragraphChanges(from: string, to: string): WordChange[][] {
  const [old, now] = [paragraphsOf(asSeen(from)), paragraphsOf(asSeen(to))]
  return align(old, now).map((step) => {
    const before = step.from === null ? '' : (old[step.from]?.text ?? '')
    const after = step.to === null ? '' : (now[step.to]?.text ?? '')
    return readableChanges(before, after)
  })
}

const paragraphsOf = (text: string) => (text === '' ? [] : text.split('\n').map((line) => ({ kind: '', text: line })))
