import axe from 'axe-core'
import { expect, it } from 'vitest'
import { everyNode } from '../every-node.js'
import { describeInBrowser } from './browser.js'
import { documentOf, htmlOf, item } from './sample-document.js'

const long = 'https://nevadm.ru/'.repeat(20)
const pages = {
  'every node': htmlOf(everyNode),
  'the default layout': htmlOf(
    documentOf([
      [item({ number: '1.1', text: long, departments: ['Финансовое управление'] })],
      [item({ number: '2.1', status: 'missing', departments: ['Отдел кадров'] })],
    ]),
  ),
}

describeInBrowser('accessibility', (open) => {
  for (const [name, html] of Object.entries(pages)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        it(`${name}: axe objects to nothing, ${colorScheme}, ${width} px`, async () => {
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

  it('labels the cells of a card by their columns and stays a table', async () => {
    const { page } = await open(pages['every node'], { viewport: { width: 320, height: 800 } })
    const label = "getComputedStyle(document.querySelector('td.deadline'), '::before').content"
    expect(await page.evaluate(label)).toContain('Срок исполнения')
    expect(await page.getByRole('columnheader').count()).toBe(7)
    expect(await page.getByRole('rowheader', { name: '1.1.' }).count()).toBe(1)
    await page.context().close()
  })

  it('does not hide a focused link behind what sticks to the top', async () => {
    const items = Array.from({ length: 30 }, (_, index) => item({ number: `1.${index + 1}` }))
    for (const each of items) {
      each.cells[3]?.blocks.push({
        type: 'paragraph',
        content: [{ type: 'link', text: 'ссылка', url: 'https://nevadm.ru' }],
      })
    }
    const { page } = await open(htmlOf(documentOf([items], { draft: true })), {
      viewport: { width: 1280, height: 700 },
    })
    const links = page.locator('td.execution a')
    await links.nth(25).focus()
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Shift+Tab')
      const hit = `(() => { const box = document.activeElement.getBoundingClientRect()
        return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === document.activeElement })()`
      expect(await page.evaluate(hit)).toBe(true)
    }
    await page.context().close()
  })
})
