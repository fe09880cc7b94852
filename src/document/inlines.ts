import LinkifyIt from 'linkify-it'
import type { Block, Inline } from './tree.js'

const mayHoldAddress = /:\/\/|www\.|@/i
let finder: LinkifyIt | undefined

/** Only what is plainly an address: https://…, www.…, e-mail. A word with a dot in it (п.1, report.docx) stays a word. */
function findAddresses(text: string): ReturnType<LinkifyIt['match']> & object {
  finder ??= new LinkifyIt({ fuzzyIP: false }).add('ftp:', null).add('//', null)
  const matches = finder.match(text) ?? []
  return matches.filter(({ schema, raw }) => schema !== '' || /^www\./i.test(raw))
}

/** A text with its bare addresses made links. What is shown is what was typed, always. */
export function inlinesOf(text: string): Inline[] {
  if (!mayHoldAddress.test(text)) return [{ type: 'text', text }]
  const inlines: Inline[] = []
  let at = 0
  for (const { index, lastIndex, raw, url } of findAddresses(text)) {
    if (index > at) inlines.push({ type: 'text', text: text.slice(at, index) })
    inlines.push({
      type: 'link',
      text: raw,
      url: url.replace(/^http:\/\/(?=www\.)/i, raw.startsWith('http') ? '$&' : 'https://'),
    })
    at = lastIndex
  }
  if (at < text.length) inlines.push({ type: 'text', text: text.slice(at) })
  return inlines
}

const listMark = /^[-–•] +(?=\S)/

/** Paragraphs as blocks: lines that begin with a list mark, one behind the other, are one list. */
export function blocksOf(paragraphs: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (const paragraph of paragraphs) {
    const mark = listMark.exec(paragraph)?.[0]
    const last = blocks.at(-1)
    if (mark === undefined) blocks.push({ type: 'paragraph', content: inlinesOf(paragraph) })
    else if (last?.type === 'list') last.items.push(inlinesOf(paragraph.slice(mark.length)))
    else blocks.push({ type: 'list', items: [inlinesOf(paragraph.slice(mark.length))] })
  }
  return blocks
}
