import { expect, it } from 'vitest'
import { write } from '../../src/diff-writers/trend/html/page.js'
import { strainedTrend } from '../page/pages.js'
import { address, describeInBrowser, soon } from '../render/html/browser.js'
import { fiveYears } from './trend-report.js'

const years = write(fiveYears(), { language: 'ru' })

describeInBrowser('the page of a trend', (open) => {
  it('asks nobody for anything and filters from the keyboard', async () => {
    const { page, requests, complaints } = await open(years)
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
    const { page } = await open(strainedTrend(), { viewport: { width: 320, height: 800 } })
    await page.locator('details summary').first().press('Enter')
    const box = page.locator('.scroll').first()
    await box.focus()
    await page.keyboard.press('ArrowRight')
    const moved = () => page.evaluate("document.querySelector('.scroll').scrollLeft")
    await expect.poll(moved, soon).toBeGreaterThan(0)
    await page.context().close()
  })

  it('draws each figure over all periods, each with its number, and is all there without script', async () => {
    const { page } = await open(years, { javaScriptEnabled: false })
    expect(await page.locator('[id="item-1.2"] .quarters li').allInnerTexts()).toEqual(
      [0, 1, 2, 3, 4].map((index) => expect.stringMatching(new RegExp(`${2016 + index}\\s+${index}`))),
    )
    expect(await page.locator('.filter').isVisible()).toBe(false)
    expect(await page.locator('article:visible').count()).toBe(2)
    await page.context().close()
  })
})
