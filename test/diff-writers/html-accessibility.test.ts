import axe from 'axe-core'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/commands/sha256.js'
import { write } from '../../src/diff-writers/html/html-changes.js'
import type { Report } from '../../src/model/report.js'
import { compareReports, dataOf } from '../compare/compare-data.js'
import { describeInBrowser } from '../render/html/browser.js'
import { fullReport } from '../render/json/full-report.js'
import { pageOfYears } from './changed-page.js'

/** Words that nothing can break, big numbers, ten years. */
function strained(): string {
  const year = (period: number): Report => {
    const report = structuredClone(fullReport)
    report.period = String(period)
    const long = `${'https://nevadm.ru/'.repeat(20)}${period}`
    for (const item of report.sections.flatMap(({ items }) => items)) {
      Object.assign(item, { measure: long, deadline: long, lead: long, responsible: [long] })
      item.contributions[0]?.evidence.push({ title: null, url: long, kind: null, number: null, date: null })
      for (const one of item.indicators) Object.assign(one, { name: long, value: 1234567890.25 * (period - 2010) })
    }
    return report
  }
  const history = Array.from({ length: 10 }, (_, index) => dataOf(year(2011 + index)))
  return write(compareReports(year(2019), year(2020)), { language: 'ru', history, sha256 })
}

const pages = { 'two years': pageOfYears(), 'in English': pageOfYears('en'), strained: strained() }

describeInBrowser('accessibility of the page of changes', (open) => {
  for (const [name, html] of Object.entries(pages)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it.each([320, 1280])(`${name}: axe objects to nothing, ${colorScheme}, %d px`, async (width) => {
        // The page's own policy would rightly refuse the checker.
        const { page } = await open(html, { bypassCSP: true, colorScheme, viewport: { width, height: 800 } })
        await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
        await page.evaluate(axe.source)
        const result = (await page.evaluate('axe.run(document)')) as axe.AxeResults
        const found = result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
        expect(found).toEqual([])
        expect(result.passes.length).toBeGreaterThan(20)
        await page.context().close()
      })
    }

    // 640 px is a window of 1,280 at a zoom of 200 %.
    it.each([320, 640, 768, 1024, 1280, 1920])(`${name}: no sideways scrolling at %d px`, async (width) => {
      const { page } = await open(html, { viewport: { width, height: 800 } })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.context().close()
    })

    it(`${name}: bears the reader's own text spacing at 320 px`, async () => {
      const { page } = await open(html, { bypassCSP: true, viewport: { width: 320, height: 800 } })
      await page.addStyleTag({
        content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
      })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
      await page.context().close()
    })
  }
})
