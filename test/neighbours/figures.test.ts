import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { svod } from '../svod.js'
import { type SmallItem, smallWorkspace } from './small-workspace.js'

const facades = (number: string, value: number): SmallItem => ({
  number,
  measure: 'Осмотр фасадов',
  figure: { name: 'Осмотрено фасадов', unit: 'шт.', value },
})
const visits = (number: string, value: number): SmallItem => ({
  number,
  measure: 'Приём граждан',
  figure: { name: 'Принято граждан', unit: 'чел.', value },
})
const roads = (unit: string, value: number): SmallItem => ({
  number: '3',
  measure: 'Ремонт дорог',
  figure: { name: 'Израсходовано', unit, value },
})

/** The words of the page of 2020, without what is no text. */
function pageOf(items2019: SmallItem[], items2020: SmallItem[]): string {
  const cwd = smallWorkspace({ '2019': { items: items2019 }, '2020': { items: items2020 } })
  expect(svod(['compile', '2020', '--format', 'html'], { cwd }).status).toBe(0)
  const page = readFileSync(join(cwd, 'reports/2020/report.html'), 'utf8')
  return page
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
}

test('of two items that changed places each is compared with itself', () => {
  const page = pageOf([facades('1', 700), visits('2', 31)], [visits('1', 44), facades('2', 650)])
  expect(page).toMatch(/Принято граждан(?:(?!Осмотрено).)*?(?:\+|больше на )13(?!\d)/)
  expect(page).toMatch(/Осмотрено фасадов(?:(?!Принято граждан).)*?(?:[−-]|меньше на )50(?!\d)/)
  expect(page).not.toMatch(/656|619/)
})

test('figures in thousands and in millions have no difference', () => {
  const page = pageOf([roads('тыс. руб.', 5000)], [roads('млн руб.', 6)])
  expect(page).toMatch(/Израсходовано/)
  expect(page).not.toMatch(/4994|[-−]4 ?994|меньше на|больше на|[-−]99,9/)
})

test('an item without a counterpart is compared with nothing', () => {
  const page = pageOf(
    [facades('1', 700)],
    [
      {
        ...visits('1', 44),
        measure: 'Ведение реестра сотрудников отдела',
        figure: { name: 'Внесено записей', unit: 'ед.', value: 44 },
      },
    ],
  )
  expect(page).toMatch(/Внесено записей/)
  expect(page).not.toMatch(/656|700/)
})
