import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/commands/sha256.js'
import { documentOf } from '../../src/document/report-document.js'
import { reportWords } from '../../src/language/report-words.js'
import { gost2025 } from '../../src/model/profiles.js'
import type { Report } from '../../src/model/report.js'
import { docxRenderer } from '../../src/render/docx/docx-renderer.js'
import { everyNode } from '../render/every-node.js'
import { fullReport } from '../render/json/full-report.js'

const published = (name: string) => readFileSync(new URL(`../../reports/2020/${name}`, import.meta.url))

test('of its data alone the published report becomes the same document again', () => {
  const report: Report = JSON.parse(published('report.json').toString('utf8'))
  const options = { markdown: 'sections', profile: gost2025, sha256 } as const
  const bytes = docxRenderer.render(documentOf(report, null), reportWords('ru'), options)
  expect(Buffer.from(bytes as Uint8Array).equals(published('report.docx'))).toBe(true)
})

const textFor = (text: string, value: number): string => {
  const report = structuredClone(fullReport)
  const [item] = report.sections[0]?.items ?? []
  if (!item?.contributions[0]) throw new Error('no answer')
  item.lead = null
  item.contributions[0].paragraphs = [text]
  item.contributions[0].indicators = { trained: { value, byQuarter: null } }
  report.layout = { ...everyNode.report.layout, columns: ['execution'] }
  return JSON.stringify(documentOf(report, null).table)
}

test.each([
  ['Обучены 4 служащих.', 4, true],
  ['Обучены 14 служащих.', 4, false],
  ['Обучены 4,5 служащих.', 4, false],
  ['По пункту 2.4 обучены.', 4, false],
  ['Обучено 4.', 4, true],
  ['Направлено 12\u00a0500 писем', 12500, true],
])('%s with the value %d: printed %s', (text, value, isPrinted) => {
  expect(textFor(text, value).includes('Обучено служащих')).toBe(!isPrinted)
})
