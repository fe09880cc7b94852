import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/commands/sha256.js'
import type { Document } from '../../src/document/tree.js'
import { reportWords } from '../../src/language/report-words.js'
import { gost2025 } from '../../src/model/profiles.js'
import { docxRenderer } from '../../src/render/docx/docx-renderer.js'
import { htmlRenderer } from '../../src/render/html/html-renderer.js'
import { jsonRenderer } from '../../src/render/json/json-renderer.js'
import { markdownRenderer } from '../../src/render/markdown/markdown-renderer.js'
import type { Renderer } from '../../src/render/renderer.js'
import { chromiumPath, launchChromium } from '../readers/chromium.js'
import { readDocx } from '../readers/read-docx.js'
import { readHtml } from '../readers/read-html.js'
import { readMarkdown } from '../readers/read-markdown.js'
import { readMarkdownTable } from '../readers/read-markdown-table.js'
import { isListed, type ReadReport, withListMark } from '../readers/read-report.js'
import { runs } from '../runs.js'
import { documentOf, itemsOf, linesOf } from './compile-files.js'
import type { Given } from './generated-entry.js'
import { type Generated, generatedWorkspace } from './generated-workspace.js'

/** A line as it must be found, or the parts that one line must hold. */
type Wanted = string | string[]

function wantedOf({ paragraphs, status, reason, evidence }: Given, { language }: Generated): Wanted[] {
  const isSaid = reason.every((line) => paragraphs.includes(line))
  const lines = isSaid ? [] : reason.map(withListMark)
  const name = reportWords(language).statuses[status ?? 'reported']
  const behindStatus = paragraphs.length === 0 && status !== null && !isListed(reason[0] ?? '')
  return [
    ...paragraphs.map(withListMark),
    ...lines.map((line, index) => (behindStatus && index === 0 ? `${name}: ${line}` : line)),
    ...evidence,
  ]
}

/** One line for each indicator that a text does not print for every department, with the value of each. */
function figuresOf(given: Given[], { columns }: Generated): Wanted[] {
  if (columns.includes('indicators')) return []
  const all = given.flatMap(({ indicators }) => indicators)
  return ['checks', 'planned'].flatMap((id): Wanted[] => {
    const values = all.filter((one) => one.id === id)
    const [first] = values
    if (!first || values.every(({ byTemplate }) => byTemplate)) return []
    return [
      [`${first.name}: `, ...values.map(({ printed }) => printed), ...(first.unit ? [`\u00a0${first.unit}`] : [])],
    ]
  })
}

/** What is not found among the lines, in the order in which it is wanted. */
function lost(wanted: Wanted[], lines: string[]): Wanted[] {
  let at = 0
  return wanted.filter((one) => {
    const found = lines.findIndex(
      (line, index) =>
        index >= at && (typeof one === 'string' ? line === one : one.every((part) => line.includes(part))),
    )
    if (found >= 0) at = found + 1
    return found < 0
  })
}

function expectAll(generated: Generated, report: ReadReport): void {
  const read = report.sections.flatMap(({ items }) => items)
  expect(read.map(({ number }) => number)).toEqual(generated.items.map(({ printed }) => printed))
  for (const [index, { given }] of generated.items.entries()) {
    const wanted = [...given.flatMap((one) => wantedOf(one, generated)), ...figuresOf(given, generated)]
    const lines = read[index]?.paragraphs ?? []
    expect({ lost: lost(wanted, lines), lines }).toEqual({ lost: [], lines })
  }
}

const readingOf = ({ columns, suffix, language, internal }: Generated, { table }: Document) => ({
  suffix,
  columns: internal ? table.columns.map(({ id }) => id) : columns,
  headings: reportWords(language).headings,
})

function render(renderer: Renderer, document: Document, markdown: 'sections' | 'table' = 'sections') {
  return renderer.render(document, reportWords(document.language), { markdown, profile: gost2025, sha256 })
}

/** JSON holds everything as it was given, whatever the other formats print of it. */
function expectData({ items }: Generated, json: string): void {
  const report = JSON.parse(json) as Document['report']
  for (const [index, item] of itemsOf(report).entries()) {
    const { number, given } = items[index] ?? { number: '', given: [] }
    expect(item.number).toBe(number)
    expect(
      item.contributions.map(({ paragraphs, reason, indicators, evidence }) => ({
        paragraphs,
        reason:
          reason
            ?.split('\n')
            .map((line) => line.trim())
            .filter(Boolean) ?? [],
        values: Object.entries(indicators).map(([id, { value, byQuarter }]) => [id, value, byQuarter]),
        evidence: evidence.length,
      })),
    ).toEqual(
      given.map(({ paragraphs, reason, indicators, evidence }) => ({
        paragraphs,
        reason,
        values: indicators.map(({ id, value, byQuarter }) => [id, value, byQuarter]),
        evidence: evidence.length,
      })),
    )
  }
}

/** Where the layout has a column of indicators they stand there. */
function expectColumn({ items, columns }: Generated, document: Document): void {
  if (!columns.includes('indicators')) return
  for (const { number, given } of items) {
    const cell = linesOf(document, number, 'indicators').join('\n')
    for (const { printed } of given.flatMap(({ indicators }) => indicators)) expect(cell).toContain(printed)
  }
}

const compiled = (generated: Generated) => documentOf(generated.files, generated)
// No shrinking: to make a workspace smaller step by step takes minutes, and the seed leads back to the case.
const options = { seed: 2020, numRuns: runs(25), endOnFailure: true }

describe('nothing that was submitted is lost', () => {
  test('in JSON', () => {
    const holds = async (generated: Generated) => {
      const document = compiled(generated)
      expectData(generated, String(await render(jsonRenderer, document)))
      expectColumn(generated, document)
    }
    return fc.assert(fc.asyncProperty(generatedWorkspace, holds), options)
  })

  test('in Markdown, both layouts', () => {
    const holds = async (generated: Generated) => {
      const document = compiled(generated)
      const reading = readingOf(generated, document)
      expectAll(generated, readMarkdown(String(await render(markdownRenderer, document)), reading))
      expectAll(generated, readMarkdownTable(String(await render(markdownRenderer, document, 'table')), reading))
    }
    return fc.assert(fc.asyncProperty(generatedWorkspace, holds), options)
  })

  test('in DOCX', () => {
    const holds = async (generated: Generated) => {
      const document = compiled(generated)
      const bytes = (await render(docxRenderer, document)) as Uint8Array
      expectAll(generated, readDocx(bytes, readingOf(generated, document)))
    }
    return fc.assert(fc.asyncProperty(generatedWorkspace, holds), options)
  })

  test.skipIf(chromiumPath() === null)('in HTML as Chromium shows it; skipped where there is none', async () => {
    const browser = await launchChromium()
    const folder = mkdtempSync(join(tmpdir(), 'svod-loss-proof-'))
    try {
      const page = await browser.newPage()
      const holds = async (generated: Generated) => {
        const document = compiled(generated)
        const path = join(folder, 'report.html')
        writeFileSync(path, await render(htmlRenderer, document))
        await page.goto(pathToFileURL(path).href)
        expectAll(generated, await readHtml(page, readingOf(generated, document)))
      }
      await fc.assert(fc.asyncProperty(generatedWorkspace, holds), { ...options, numRuns: runs(10) })
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true })
    }
  })
})
