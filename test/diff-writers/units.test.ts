import { expect, test } from 'vitest'
import { sha256 } from '../../src/commands/sha256.js'
import { write as writeHtml } from '../../src/diff-writers/html/html-changes.js'
import { write as writeJson } from '../../src/diff-writers/json.js'
import { write as writeMarkdown } from '../../src/diff-writers/markdown.js'
import { write as writePretty } from '../../src/diff-writers/pretty.js'
import type { Item } from '../../src/model/report.js'
import { compareReports } from '../compare/compare-data.js'
import { reportOf } from '../compare/reports.js'
import { changesOptions } from './options.js'

function withUnit(period: string, value: number, unit: string | null) {
  const report = reportOf(period, [{ number: '1', measure: 'Ремонт дорог', figures: { spent: value } }])
  const [item] = report.sections[0]?.items ?? []
  const [spent] = (item as Item).indicators
  if (spent) Object.assign(spent, { name: 'Расходы', unit })
  return report
}

test.each([
  [1500, 'тыс. руб.', 1_500_000, 'руб.', '1500\u00a0тыс. руб. → 1\u00a0500\u00a0000\u00a0руб.'],
  [50, '%', 50, 'п. п.', '50\u00a0% → 50\u00a0п. п.'],
  [5, null, 5, 'шт.', '5 → 5\u00a0шт.'],
])('of two units each is told with its value, and nothing is subtracted: %s %s', async (from, old, to, unit, told) => {
  const comparison = compareReports(withUnit('2020', from, old), withUnit('2021', to, unit))
  expect(await writePretty(comparison, changesOptions)).toContain(`Расходы: ${told}\n`)
  expect(await writeMarkdown(comparison, changesOptions)).toContain(`Расходы: ${told}\n`)
  const html = writeHtml(comparison, { language: 'ru', history: [], sha256 })
  expect(html).not.toContain('<p class="change">')
  expect(html).not.toContain('class="quarters"')
  if (old !== null) expect(html).toContain(`<span class="unit">${old}</span></span>`)
  const [indicator] = JSON.parse(writeJson(comparison)).items[0].indicators
  expect(indicator).toMatchObject({
    id: 'spent',
    name: 'Расходы',
    unit,
    fromUnit: old,
    from,
    to,
    delta: null,
    percent: null,
  })
})
