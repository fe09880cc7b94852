import type { ColumnId } from '../../src/model/terms.js'
import { markdownBlocks } from './markdown-html.js'
import {
  listMark,
  numberAndTitle,
  type ReadItem,
  type ReadOptions,
  type ReadReport,
  readingDefaults,
  withoutSuffix,
} from './read-report.js'
import { childrenNamed, elementsIn, textOf, type XmlElement } from './xml-tree.js'

/** Reads the layout of sections. A heading right above another heading, or above nothing, is a section's. */
export function readMarkdown(markdown: string, options: ReadOptions = {}): ReadReport {
  const settings = { ...readingDefaults, ...options }
  const report: ReadReport = { title: '', sections: [] }
  const blocks = markdownBlocks(markdown)
  for (const [index, block] of blocks.entries()) {
    if (block.name === 'hr') break
    if (block.name === 'h1') report.title = textOf(block)
    if (!isHeading(block)) continue
    const { number: printed, title } = numberAndTitle(textOf(block))
    const number = withoutSuffix(printed, settings.suffix)
    const length = blocks.slice(index + 1).findIndex((next) => isHeading(next) || next.name === 'hr')
    const content = length < 0 ? blocks.slice(index + 1) : blocks.slice(index + 1, index + 1 + length)
    if (content.length === 0) {
      report.sections.push({ number, title, items: [] })
      continue
    }
    if (report.sections.length === 0) report.sections.push({ number: null, title: null, items: [] })
    report.sections.at(-1)?.items.push(readItem(number, title, content, settings))
  }
  return report
}

const isHeading = ({ name }: XmlElement): boolean => /^h[2-6]$/.test(name)

function readItem(number: string, measure: string, blocks: XmlElement[], settings: Required<ReadOptions>): ReadItem {
  const item: ReadItem = { number, measure, deadline: '', paragraphs: [] }
  for (const [index, block] of blocks.entries()) {
    const label = labelOf(block, settings)
    const previous = blocks[index - 1]
    if (label) {
      if (label.id === 'deadline') item.deadline = label.value
    } else if (block.name === 'ul' && previous && labelOf(previous, settings)?.value === '') {
      if (labelOf(previous, settings)?.id === 'deadline')
        item.deadline = childrenNamed(block, 'li').map(textOf).join('\n')
    } else if (block.name === 'ul') {
      item.paragraphs.push(...childrenNamed(block, 'li').map((child) => listMark + textOf(child)))
    } else item.paragraphs.push(textOf(block))
  }
  return item
}

/** «Срок исполнения: ежеквартально», the first part in bold. */
function labelOf(block: XmlElement, { headings }: Required<ReadOptions>): { id: ColumnId; value: string } | null {
  const [first] = elementsIn(block)
  if (block.name !== 'p' || first?.name !== 'strong' || block.children[0] !== first) return null
  const label = textOf(first).replace(/:$/, '')
  const id = (Object.keys(headings) as ColumnId[]).find((column) => headings[column].replace(/:$/, '') === label)
  return id && textOf(first).endsWith(':') ? { id, value: textOf(block).slice(textOf(first).length + 1) } : null
}
