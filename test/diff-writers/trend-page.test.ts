import axe from 'axe-core'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/commands/sha256.js'
import { write } from '../../src/diff-writers/trend/html/page.js'
import { address, describeInBrowser, soon } from '../render/html/browser.js'
import { fiveYears, itemsIn, trendOver } from './trend-report.js'

/** Words that nothing can break, big numbers, twelve periods. */
function strained(): string {
  const periods = Array.from({ length: 12 }, (_, index) => `${2009 + index}-9M`)
  const long = 'https://nevadm.ru/'.repeat(20)
  const trend = trendOver(
    periods,
    (index) => [{ number: '1.1', measure: long, text: long, figures: { a: 1234567890.25 * index } }],
    (report, index) => {
      for (const department of report.departments) department.name = department.abbreviation = long
      for (const one of itemsIn(report).flatMap(({ indicators }) => indicators)) {
        Object.assign(one, { name: long, unit: long, byDepartment: { finance: index, hr: 1234567890.25 * index } })
      }
    },
  )
  return write(trend, { language: 'ru', sha256 })
}

const pages = {
  'five years': write(fiveYears(), { language: 'ru', sha256 }),
  'in English': write(fiveYears(), { language: 'en', sha256 }),
  strained: strained(),
}

describeInBrowser('the page of a trend', (open) => {
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

    it.each([320, 640, 768, 1024, 1280, 1920])(`${name}: no sideways scrolling at %d px`, async (width) => {
      const { page } = await open(html, { viewport: { width, height: 800 } })
      await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.context().close()
    })
  }

  it('asks nobody for anything and filters from the keyboard', async () => {
    const { page, requests, complaints } = await open(pages['five years'])
    const count = () => page.getByRole('status').textContent()
    expect(await count()).toBe('Показано пунктов: 2 из 2')
    await page.getByRole('link', { name: 'Снижение три раза подряд 1' }).press('Enter')
    await expect.poll(count, soon).toBe('Показано пунктов: 1 из 2')
    expect(await page.locator('article:visible h4').allInnerTexts()).toEqual([expect.stringContaining('1.10')])
    expect(requests).toEqual([address])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('scrolls a wide table in its own box, which the keyboard reaches', async () => {
    const { page } = await open(pages.strained, { viewport: { width: 320, height: 800 } })
    await page.locator('details summary').first().press('Enter')
    const box = page.locator('.scroll').first()
    await box.focus()
    await page.keyboard.press('ArrowRight')
    const moved = () => page.evaluate("document.querySelector('.scroll').scrollLeft")
    await expect.poll(moved, soon).toBeGreaterThan(0)
    await page.context().close()
  })

  it('draws each figure over all periods, each with its number, and is all there without script', async () => {
    const { page } = await open(pages['five years'], { javaScriptEnabled: false })
    expect(await page.locator('[id="item-1.2"] .quarters li').allInnerTexts()).toEqual(
      [0, 1, 2, 3, 4].map((index) => expect.stringMatching(new RegExp(`${2016 + index}\\s+${index}`))),
    )
    expect(await page.locator('.filter').isVisible()).toBe(false)
    expect(await page.locator('article:visible').count()).toBe(2)
    await page.context().close()
  })
})
