import { expect, it, test } from 'vitest'
import { sha256 } from '../../src/commands/sha256.js'
import { filtersOf } from '../../src/diff-writers/class-of.js'
import { momentsOf, valuesOf } from '../../src/diff-writers/html/history.js'
import { write } from '../../src/diff-writers/html/html-changes.js'
import { itemsIn } from '../../src/model/items-in.js'
import type { Report } from '../../src/model/report.js'
import { compareReports, dataOf } from '../compare/compare-data.js'
import { address, describeInBrowser, soon } from '../render/html/browser.js'
import { fullReport } from '../render/json/full-report.js'
import { comparisonOfYears, pageOfYears } from './changed-page.js'
import { report2018 } from './neighbours-of-2020.js'

const comparison = comparisonOfYears()
const changeOf = (number: string) => {
  const found = comparison.items.find(({ from, to }) => (to ?? from)?.number === number)
  if (!found) throw new Error(`no item ${number}`)
  return found
}

test.each([
  ['1.1', ['changed', 'copied']],
  ['1.4', ['regressed', 'copied']],
  ['1.5', ['years', 'copied']],
  ['1.6', ['added']],
  ['2.8', ['progressed', 'copied']],
  ['2.14', ['removed', 'gone']],
  ['3.4', ['moved', 'copied']],
])('item %s is %s', (number, classes) => {
  expect(filtersOf(changeOf(number))).toEqual(classes)
})

function banners() {
  const found = changeOf('4.4').to?.indicators.find(({ id }) => id === 'banners')
  if (!found) throw new Error('no banners')
  return found
}

const history = (...reports: Report[]) => momentsOf(comparison, reports.map(dataOf))
const bannersIn = (moments: ReturnType<typeof history>) =>
  valuesOf(changeOf('4.4'), banners(), moments).map(({ value }) => value)
const itemOf2018 = (report: Report, number: string) => {
  const found = [...itemsIn(report.sections)].find((item) => item.number === number)
  if (!found) throw new Error(`no item ${number}`)
  return found
}

test('a figure is followed through the periods as items are matched, under whatever number', () => {
  const moments = history(report2018())
  expect(moments.map(({ report }) => report.period)).toEqual(['2018', '2019', '2020'])
  expect(bannersIn(moments)).toEqual([5, 7, 7])
  const renamed = report2018()
  itemOf2018(renamed, '4.4').number = '4.40'
  expect(bannersIn(history(renamed))).toEqual([5, 7, 7])
  const reworded = report2018()
  itemOf2018(reworded, '4.4').measure += ' в течение года'
  expect(bannersIn(history(reworded))).toEqual([5, 7, 7])
})

test('an item that took the number of another is not drawn as that', () => {
  const swapped = report2018()
  const [one, other] = [itemOf2018(swapped, '4.4'), itemOf2018(swapped, '4.3')]
  Object.assign(one, { number: '4.3' })
  Object.assign(other, { number: '4.4', indicators: one.indicators.map((each) => ({ ...each, value: 99 })) })
  expect(bannersIn(history(swapped))).toEqual([5, 7, 7])
})

test('a figure under a new id is the same figure', () => {
  const report = report2018()
  for (const one of itemOf2018(report, '4.4').indicators) one.id = `${one.id}-2018`
  expect(bannersIn(history(report))).toEqual([5, 7, 7])
})

test('charts hold periods of one kind, in order of time', () => {
  const of = (period: string) => ({ ...report2018(), period })
  const moments = history(of('2019-Q4'), of('2021'), of('2020-9M'), of('2018'), of('2020-H1'))
  expect(moments.map(({ report }) => report.period)).toEqual(['2018', '2019', '2020', '2021'])
})

test('where the years between lead to another item than the comparison does, nothing is drawn', () => {
  const elsewhere = { ...changeOf('4.4'), from: changeOf('4.3').from }
  expect(valuesOf(elsewhere, banners(), history(report2018()))).toEqual([])
})

test('a period without the figure, or with it in another unit, says so', () => {
  expect(bannersIn(history({ ...report2018(), sections: [] }))[0]).toBe(null)
  const report = report2018()
  for (const one of itemOf2018(report, '4.4').indicators) one.unit = 'тыс. шт.'
  expect(bannersIn(history(report))).toEqual([null, 7, 7])
  const inThousands = { ...banners(), unit: 'тыс. шт.' }
  const values = valuesOf(changeOf('4.4'), inThousands, history(report2018()))
  expect(values.every(({ value }) => value === null)).toBe(true)
})

test('whatever a text holds is text on the page', () => {
  const hostile = '</script><img src=x onerror=alert(1)> & "\' <ins>'
  const changed = (text: string): Report => {
    const report = structuredClone(fullReport)
    report.title = report.organization = text
    for (const section of report.sections) {
      section.title = text
      for (const item of section.items) {
        Object.assign(item, { measure: text, deadline: text, responsible: [text], lead: text, number: '1"<1' })
        for (const one of item.indicators) Object.assign(one, { name: text, unit: text })
        for (const one of item.contributions)
          one.evidence.push({ title: text, url: text, kind: null, number: null, date: null })
      }
    }
    return report
  }
  const pairs: [Report, Report][] = [
    [changed('прежнее'), changed(hostile)],
    [changed(hostile), { ...changed(hostile), sections: [] }],
    [changed(hostile), changed(hostile)],
  ]
  for (const [old, now] of pairs) {
    const html = write(compareReports(old, now), { language: 'ru', history: [], sha256 })
    expect(html).not.toContain('<img')
    expect(html.match(/<\/script/g)).toHaveLength(1)
  }
})

test('in another language than the reports, their texts say in which they are', () => {
  const html = pageOfYears('en')
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('What changed in the report')
  expect(html).toContain('<p class="line" lang="ru">')
  expect(html).toContain('<span class="heard" lang="en">inserted: </span>')
})

test('the same reports give the same page', () => {
  expect(pageOfYears()).toBe(pageOfYears())
})

describeInBrowser('the page of changes', (open) => {
  it('asks nobody for anything and breaks no rule of its own', async () => {
    const { page, requests, complaints } = await open(pageOfYears())
    await page.locator('#filter-class').selectOption('copied')
    expect(requests).toEqual([address])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('shows texts side by side where there is room, and in one column where there is none', async () => {
    const { page } = await open(pageOfYears(), { viewport: { width: 1280, height: 900 } })
    const shown = async () => [
      await page.locator('.sides:visible').count(),
      await page.locator('.inline:visible').count(),
    ]
    const [sides = 0, none] = await shown()
    expect(sides).toBeGreaterThan(15)
    expect(none).toBe(0)
    const first = page.locator('[id="item-1.1"] .sides tbody tr').first()
    expect(await first.locator('td').nth(0).locator('del').count()).toBe(1)
    expect(await first.locator('td').nth(0).locator('ins').count()).toBe(0)
    expect(await first.locator('td').nth(1).locator('ins').count()).toBe(1)
    await page.setViewportSize({ width: 375, height: 800 })
    expect(await shown()).toEqual([0, sides])
    await page.context().close()
  })

  it('marks words by more than colour, and says so to those who do not see', async () => {
    const { page } = await open(pageOfYears(), { viewport: { width: 375, height: 800 } })
    const style = (name: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('.inline ${name}')).textDecorationLine`)
    expect([await style('ins'), await style('del')]).toEqual(['underline', 'line-through'])
    expect(await page.locator('.inline ins').first().textContent()).toBe('добавлено: 2020;')
    expect(await page.locator('.inline del').first().textContent()).toBe('удалено: 2019;')
    await page.context().close()
  })

  it('filters by class from the keyboard and says how many are left', async () => {
    const { page } = await open(pageOfYears())
    const count = () => page.getByRole('status').textContent()
    expect(await count()).toBe('Показано пунктов: 41 из 41')
    await page.locator('#filter-class').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(count, soon).toBe('Показано пунктов: 1 из 41')
    expect(await page.locator('article:visible h4').allInnerTexts()).toEqual([expect.stringContaining('1.4')])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(count, soon).toBe('Показано пунктов: 41 из 41')
    await page.getByRole('link', { name: 'Без изменений 7' }).press('Enter')
    await expect.poll(count, soon).toBe('Показано пунктов: 7 из 41')
    expect(await page.locator('.folded li:visible, article:visible').count()).toBe(7)
    await page.context().close()
  })

  it('gives way to a link that leads to a hidden item', async () => {
    const { page } = await open(pageOfYears())
    await page.locator('#filter-class').selectOption('removed')
    await page.evaluate("location.hash = '#item-1.1'")
    await expect.poll(() => page.locator('[id="item-1.1"]').isVisible(), soon).toBe(true)
    await page.context().close()
  })

  it('is all there without script', async () => {
    const { page } = await open(pageOfYears(), { javaScriptEnabled: false })
    expect(await page.locator('.filter').isVisible()).toBe(false)
    expect(await page.locator('article:visible').count()).toBeGreaterThan(20)
    await page.locator('details.folded summary').first().click()
    expect(await page.locator('details.folded').first().locator('article:visible').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('draws a figure over all periods, each with its number', async () => {
    const { page } = await open(pageOfYears())
    const card = page.locator('[id="item-1.2"] .card')
    expect(await card.locator('.quarters li').allInnerTexts()).toEqual([
      expect.stringMatching(/2018\s+41/),
      expect.stringMatching(/2019\s+59/),
      expect.stringMatching(/2020\s+73/),
    ])
    expect(await card.locator('.change').textContent()).toBe('▲ больше на 14 (23,7\u00a0%)')
    await page.context().close()
  })

  it('prints every item, whatever the filter left', async () => {
    const { page } = await open(pageOfYears())
    await page.locator('#filter-class').selectOption('removed')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('article:visible').count()).toBeGreaterThan(30)
    expect(await page.locator('.filter').isVisible()).toBe(false)
    expect(await page.evaluate("getComputedStyle(document.querySelector('.sides td')).color")).toBe('rgb(0, 0, 0)')
    await page.context().close()
  })
})
