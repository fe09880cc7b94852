import type { Block, Inline, Section, Table } from '../document/tree.js'
import type { Profile } from '../model/profile.js'
import { isRunningText } from './column-shares.js'
import { twips } from './dimensions.js'
import { lineWidth, longestWord, type Type } from './word-widths.js'

/** Left and right margin of a cell, in twips. */
export const cellMargin = twips(1.9)

/** Borders take a little of a cell's width. */
const borders = twips(0.5)

/**
 * For each column the width in twips below which a word in it would break. Of running text only the heading is measured:
 * an address in it may be longer than any column.
 */
export function leastWidths(table: Table, profile: Profile): number[] {
  const plain: Type = { font: profile.font, size: profile.sizes.table, bold: false }
  const bold: Type = { ...plain, bold: true }
  const widths = table.columns.map((column) => longestWord(column.heading, bold))
  const seen = new Set<string>()
  const widen = (index: number, width: number) => {
    widths[index] = Math.max(widths[index] ?? 0, width)
  }
  const measure = (section: Section) => {
    // The number of a section stands in the number column where that is the first.
    if (section.heading && table.columns[0]?.id === 'number') widen(0, lineWidth(section.heading.number, bold))
    for (const item of section.items) {
      for (const [index, cell] of item.cells.entries()) {
        if (isRunningText(cell.column)) continue
        const text = cell.blocks.map(blockText).join('\n')
        if (seen.has(text)) continue
        seen.add(text)
        widen(index, longestWord(text, plain))
      }
    }
    section.sections.forEach(measure)
  }
  table.sections.forEach(measure)
  return widths.map((width) => width + 2 * cellMargin + borders)
}

function blockText(block: Block): string {
  return block.type === 'list' ? block.items.map(inlineText).join('\n') : inlineText(block.content)
}

const inlineText = (content: Inline[]): string => content.map((inline) => inline.text).join('')
