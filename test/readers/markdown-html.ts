import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { elementsIn, parseXml, type XmlElement } from './xml-tree.js'

/** The blocks of a Markdown file as GitHub would show them: h1, p, ul, table, hr. */
export function markdownBlocks(markdown: string): XmlElement[] {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  // The one element that svod writes itself, as HTML has it; a typed one has its < escaped.
  return elementsIn(parseXml(`<body>${html.replaceAll('<br>', '<br/>')}</body>`))
}
