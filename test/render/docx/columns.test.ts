import { expect, test } from 'vitest'
import type { Profile } from '../../../src/model/profile.js'
import { gost2025, gost2025Archive } from '../../../src/model/profiles.js'
import type { ColumnId } from '../../../src/model/terms.js'
import { columnWidths } from '../../../src/render/docx/columns.js'
import { textWidth } from '../../../src/word/dimensions.js'
import { item, section, tableOnly } from './small-document.js'

const all: ColumnId[] = ['number', 'measure', 'deadline', 'execution', 'responsible', 'status', 'indicators']
const portrait: Profile = { ...gost2025, orientation: 'portrait', margins: { ...gost2025.margins, left: 30 } }

const subsets = Array.from({ length: 2 ** all.length - 1 }, (_, bits) =>
  all.filter((_, index) => (bits + 1) & (1 << index)),
)
const layouts = [...subsets, ...subsets.map((ids) => [...ids].reverse())]

const widthsOf = (ids: ColumnId[], profile: Profile, numbers = ['1.1']) => {
  const items = numbers.map((number) => item(number, ids))
  const widths = columnWidths(tableOnly(ids, [section('1', 1, items)]).table, profile)
  return new Map(ids.map((id, index) => [id, widths[index] ?? 0]))
}

test.each([
  ['gost-2025', gost2025],
  ['gost-2025-archive', gost2025Archive],
  ['portrait', portrait],
])('%s: the widths of any columns in any order fill the line to the twip', (_, profile) => {
  for (const ids of layouts) {
    const widths = [...widthsOf(ids, profile).values()]
    expect(widths.every((width) => Number.isInteger(width) && width > 0)).toBe(true)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(textWidth(profile))
  }
})

test.each([
  ['landscape', gost2025],
  ['portrait', portrait],
])(
  '%s: execution is the widest, the measure comes next, the number is the narrowest of the default columns',
  (_, profile) => {
    for (const ids of layouts) {
      const widths = widthsOf(ids, profile)
      const widest = (of: ColumnId[]) => Math.max(...of.map((id) => widths.get(id) ?? 0))
      const short = ids.filter((id) => id !== 'measure' && id !== 'execution' && (id !== 'number' || ids.length > 2))
      if (widths.has('execution')) expect(widths.get('execution')).toBe(widest(ids))
      if (widths.has('measure') && short.length > 0) expect(widths.get('measure')).toBeGreaterThanOrEqual(widest(short))
    }
  },
)

test('the number column takes the longest number without a break', () => {
  const usual = widthsOf(['number', 'measure', 'execution'], gost2025).get('number') ?? 0
  const long = widthsOf(['number', 'measure', 'execution'], gost2025, ['1.1', '12.10.115.4']).get('number') ?? 0
  expect(long).toBeGreaterThan(usual)
  // 11 digits and dots of Times at 12 pt: 8 digits of half an em, 4 dots of a quarter; with the margins of the cell.
  expect(long).toBeGreaterThan((8 * 0.5 + 4 * 0.25) * 12 * 20 + 2 * 108)
})

test('a number of absurd length does not push the other columns out', () => {
  const widths = widthsOf(['number', 'measure', 'execution'], gost2025, ['1'.repeat(200)])
  expect(widths.get('number')).toBeLessThanOrEqual(textWidth(gost2025) / 4)
})

test('a column of short text grows with its longest word', () => {
  const table = tableOnly(['number', 'measure', 'deadline', 'execution'], [section('1', 1, [item('1.1')])]).table
  const before = columnWidths(table, gost2025)[2] ?? 0
  const cell = table.sections[0]?.items[0]?.cells[2]
  if (cell) cell.blocks = [{ type: 'paragraph', content: [{ type: 'text', text: 'последнийкварталгода' }] }]
  expect(columnWidths(table, gost2025)[2]).toBeGreaterThan(before)
})
