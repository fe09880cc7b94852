import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeInBrowser } from '../render/html/browser.js'
import { pages } from './pages.js'

const spacing = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'

// To tell of every element that passes takes longer than to look at it.
const run = (rules: string) =>
  `axe.run(document, { resultTypes: ['violations']${rules} }).then(({ violations, passes }) => ({ violations, passes }))`
// Of what axe looks at, colours alone are others in the dark.
const all = ''
const colours = ", runOnly: ['cat.color']"

const sidewaysAt = async (page: Page, width: number): Promise<number> => {
  await page.setViewportSize({ width, height: 800 })
  return (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number
}

describeInBrowser('accessibility', (open) => {
  describe.each(Object.entries(pages))('%s', (_, html) => {
    let page: Page

    beforeAll(async () => {
      // The page's own policy would rightly refuse the checker.
      page = (await open(html, { bypassCSP: true })).page
      await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
      await page.evaluate(axe.source)
    })

    afterAll(() => page.context().close())

    it.each([
      ['light', 320, all, 20],
      ['light', 1280, all, 20],
      ['dark', 320, colours, 0],
      ['dark', 1280, colours, 0],
    ] as const)('axe objects to nothing, %s, %d px', async (colorScheme, width, rules, least) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      const { violations, passes } = (await page.evaluate(run(rules))) as Pick<axe.AxeResults, 'violations' | 'passes'>
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
      expect(passes.length).toBeGreaterThan(least)
    })

    // 640 px is a window of 1,280 at a zoom of 200 %.
    it('scrolls sideways at no width', async () => {
      for (const width of [320, 640, 768, 1024, 1280, 1920]) {
        expect(await sidewaysAt(page, width), `${width} px`).toBeLessThanOrEqual(0)
      }
    })

    it("bears the reader's own text spacing at 320 px", async () => {
      await page.addStyleTag({ content: spacing })
      expect(await sidewaysAt(page, 320)).toBeLessThanOrEqual(0)
    })
  })
})
