import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { everyNode } from '../every-node.js'
import { address, describeInBrowser, soon } from './browser.js'
import { documentOf, htmlOf, item, paragraph } from './sample-document.js'

const hostile = [
  'два  пробела   и\tтабуляция\t\tподряд',
  '№\u00a01381 от\u202f19 августа',
  '<script>alert(1)</script> </style></title></textarea><!-- --> ]]>',
  '&amp; &lt; &nbsp; &#8470; & &copy',
  `кавычки "двойные" 'одинарные' «ёлочки»`,
  'знаки \u00ad\u200b\u200d\ufeff невидимы; \u202eнаоборот\u202c; е\u0308; 👩🏽‍💻',
  '* не список; # не заголовок; | не таблица; {{не}} `шаблон` \\n',
]

const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts()

describeInBrowser('the page in a browser', (open) => {
  it('shows every paragraph character for character', async () => {
    const drawn = fc.sample(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map((text) =>
        text
          // What the readers refuse or take for the end of a paragraph never reaches a writer.
          .replace(/[\p{Cc}\p{Surrogate}\u2028\u2029\ufffe\uffff]|\p{Noncharacter_Code_Point}/gu, ' ')
          .replace(/^\s*/, '.'),
      ),
      { numRuns: 150, seed: 2020 },
    )
    const all = [...hostile, ...drawn.map((text) => text.trim())]
    const document = documentOf([all.map((text, index) => item({ number: String(index), text }))], {
      before: all.map(paragraph),
      title: hostile.join(' '),
    })
    for (const width of [320, 1280]) {
      const { page } = await open(htmlOf(document), { viewport: { width, height: 800 } })
      expect(await texts(page, 'td.execution > p')).toEqual(all)
      expect(await texts(page, '.prose p')).toEqual(all)
      expect(await texts(page, 'h1')).toEqual([hostile.join(' ')])
      await page.context().close()
    }
  })

  it('asks nobody for anything and breaks no rule of its own', async () => {
    const { page, requests, complaints } = await open(htmlOf(everyNode))
    await page.locator('#filter-text').fill('что-нибудь')
    await page.waitForTimeout(300)
    expect(requests).toEqual([address])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('runs no script but its own', async () => {
    const injected = htmlOf(everyNode).replace('</main>', '<script>document.title = "x"</script></main>')
    const { page, complaints } = await open(injected)
    expect(await page.title()).not.toBe('x')
    expect(complaints.join()).toContain('Content Security Policy')
    await page.context().close()
  })

  it('is all there without script, and offers no filter', async () => {
    const { page } = await open(htmlOf(everyNode), { javaScriptEnabled: false })
    expect(await page.locator('.filter').isVisible()).toBe(false)
    expect(await page.locator('tr[data-status]:visible').count()).toBe(2)
    await page.locator('nav summary').first().click()
    await page.locator('nav a[href="#item-1.1"]').click()
    expect(page.url()).toBe(`${address}#item-1.1`)
    await page.context().close()
  })

  it('links to every item, whatever its mark', async () => {
    const numbers = ['4а', '1"2', "1'2", '1<2', '1&2', '5%', '1#2', 'a+b/c?d', '№1', '#:~:text=x', 'Ё', '\u0435\u0308']
    const { page } = await open(htmlOf(documentOf([numbers.map((number) => item({ number }))])))
    await page.locator('nav summary').click()
    for (const [index, number] of numbers.entries()) {
      await page.locator('nav details a').nth(index).click()
      expect(await page.locator(':target th').textContent()).toBe(`${number}.`)
    }
    await page.context().close()
  })

  it('prints the whole report and nothing else, the draft mark on every page', async () => {
    const { page } = await open(htmlOf(everyNode))
    await page.locator('#filter-text').fill('нет такого')
    await expect.poll(() => page.locator('tr[data-status]:visible').count(), soon).toBe(0)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('tr[data-status]:visible').count()).toBe(2)
    expect(await page.locator('tr.section:visible').count()).toBe(2)
    for (const hidden of ['.overview', '.contents', '.filter', '.skip']) {
      expect(await page.locator(hidden).isVisible()).toBe(false)
    }
    for (const kept of ['h1', '.stamp', '.basis', '.signatures', '.contact', '.draft-mark']) {
      expect(await page.locator(kept).isVisible()).toBe(true)
    }
    expect(await page.evaluate('getComputedStyle(document.querySelector(".draft-mark")).position')).toBe('fixed')
    expect(await page.evaluate('getComputedStyle(document.querySelector("td p")).color')).toBe('rgb(0, 0, 0)')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595])
    await page.context().close()
  })

  it('labels the cells of a card by their columns and stays a table', async () => {
    const { page } = await open(htmlOf(everyNode), { viewport: { width: 320, height: 800 } })
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
