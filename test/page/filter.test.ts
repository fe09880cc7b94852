import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, soon } from '../render/html/browser.js'
import { documentOf, htmlOf, item } from '../render/html/sample-document.js'

const finance = 'Финансовое управление'
const staff = 'Отдел кадров'
const document = documentOf([
  [
    item({ number: '1.1', text: 'Приём ГРАЖДАН проведён.', departments: [finance] }),
    item({ number: '1.2', text: 'Учёба служащих.', status: 'ongoing', departments: [finance, staff] }),
  ],
  [item({ number: '2.1', text: 'Проверка сведений.', status: 'missing' })],
])
document.table.sections[1]?.sections.push({
  heading: { number: '2.2.', title: 'Подраздел' },
  anchor: 'section-2.2',
  level: 2,
  items: [item({ number: '2.2.1', text: 'Приём\u00a0заявлений.', departments: [staff] })],
  sections: [],
})
document.overview.items = 4
const html = htmlOf(document)

const shownItems = (page: Page) => page.locator('tr[data-status]:visible th').allInnerTexts()
const shownSections = (page: Page) => page.locator('tr.section:visible th').allInnerTexts()
const count = (page: Page) => page.getByRole('status').textContent()
const focused = (page: Page) => page.evaluate('document.activeElement.id || document.activeElement.type')

async function tabTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await focused(page)) === id) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not lead to ${id}`)
}

describeInBrowser('the filter', (open) => {
  it('works by keyboard alone and says what it left', async () => {
    const { page } = await open(html)
    expect(await count(page)).toBe('Показано пунктов: 4 из 4')

    await tabTo(page, 'filter-text')
    await page.keyboard.type('ПРИЕМ')
    await expect.poll(() => count(page), soon).toBe('Показано пунктов: 2 из 4')
    expect(await shownItems(page)).toEqual(['1.1.', '2.2.1.'])
    expect(await shownSections(page)).toEqual(['Раздел 1', 'Раздел 2', 'Подраздел'])

    await tabTo(page, 'filter-department')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('#filter-department option:checked').textContent()).toBe(staff)
    await expect.poll(() => shownItems(page), soon).toEqual(['2.2.1.'])
    expect(await shownSections(page)).toEqual(['Раздел 2', 'Подраздел'])

    await tabTo(page, 'reset')
    await page.keyboard.press('Enter')
    await expect.poll(() => count(page), soon).toBe('Показано пунктов: 4 из 4')
    expect(await page.locator('#filter-text').inputValue()).toBe('')
    expect(await shownSections(page)).toEqual(['Раздел 1', 'Раздел 2', 'Подраздел'])
    await page.context().close()
  })

  it('takes ё for е, any order of words, й typed in two characters', async () => {
    const { page } = await open(html)
    for (const [text, found] of [
      ['проведен граждан', ['1.1.']],
      ['ЁЁ', []],
      ['учёба', ['1.2.']],
      ['прие\u0308м заявлений', ['2.2.1.']],
    ] as const) {
      await page.locator('#filter-text').fill(text)
      await expect.poll(() => shownItems(page), soon).toEqual(found)
    }
    await page.context().close()
  })

  it('says when nothing is found, and hides every section', async () => {
    const { page } = await open(html)
    await page.locator('#filter-text').fill('нет такого')
    await expect.poll(() => count(page), soon).toBe('Ничего не найдено')
    expect(await shownSections(page)).toEqual([])
    await page.context().close()
  })

  it('filters by status from the field and from the summary', async () => {
    const { page } = await open(html)
    await page.locator('#filter-status').selectOption('ongoing')
    expect(await shownItems(page)).toEqual(['1.2.'])
    await page.getByRole('link', { name: 'Нет информации 1' }).click()
    expect(await shownItems(page)).toEqual(['2.1.'])
    expect(await page.locator('#filter-status').inputValue()).toBe('missing')
    await page.context().close()
  })

  it('gives way to a link that leads to a hidden item', async () => {
    const { page } = await open(html)
    await page.locator('#filter-text').fill('учёба')
    await expect.poll(() => shownItems(page), soon).toEqual(['1.2.'])
    await page.locator('nav summary').nth(1).click()
    await page.locator('nav a[href="#item-2.1"]').click()
    await expect.poll(() => shownItems(page), soon).toHaveLength(4)
    expect(await page.locator(':target th').textContent()).toBe('2.1.')
    await page.context().close()
  })

  it('leaves out a choice that has nothing to choose from', async () => {
    const { page } = await open(htmlOf(documentOf([[item({ number: '1' })]])))
    expect(await page.locator('.filter select').count()).toBe(0)
    await page.locator('#filter-text').fill('нет')
    await expect.poll(() => count(page), soon).toBe('Ничего не найдено')
    await page.context().close()
  })

  it('marks what was found without touching the text', async () => {
    const { page } = await open(html)
    const before = await page.locator('table').innerHTML()
    await page.locator('#filter-text').fill('граждан')
    await expect.poll(() => page.evaluate('CSS.highlights.get("found").size'), soon).toBe(1)
    expect((await page.locator('table').innerHTML()).replaceAll(' hidden=""', '')).toBe(before)
    await page.context().close()
  })
})
