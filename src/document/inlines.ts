import { addressesIn } from '../text/addresses.js'
import { listMarkLength } from '../text/list-mark.js'
import type { Block, Inline } from './tree.js'

/** A text with its bare addresses made links. What is shown is what was typed, always. */
export function inlinesOf(text: string): Inline[] {
  const inlines: Inline[] = []
  let at = 0
  for (const { start, end, url } of addressesIn(text)) {
    if (start > at) inlines.push({ type: 'text', text: text.slice(at, start) })
    inlines.push({ type: 'link', text: text.slice(start, end), url })
    at = end
  }
  if (at < text.length) inlines.push({ type: 'text', text: text.slice(at) })
  return inlines
}

/** Paragraphs as blocks: lines that begin with a list mark, one behind the other, are one list. */
export function blocksOf(paragraphs: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (const paragraph of paragraphs) {
    const mark = listMarkLength(paragraph)
    const last = blocks.at(-1)
    if (mark === 0) blocks.push({ type: 'paragraph', content: inlinesOf(paragraph) })
    else if (last?.type === 'list') last.items.push(inlinesOf(paragraph.slice(mark)))
    else blocks.push({ type: 'list', items: [inlinesOf(paragraph.slice(mark))] })
  }
  return blocks
}
