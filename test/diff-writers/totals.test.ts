import { expect, test } from 'vitest'
import { sha256 } from '../../src/commands/sha256.js'
import { onlyItems } from '../../src/compare/only-items.js'
import { write as writeHtml } from '../../src/diff-writers/html/html-changes.js'
import { write as writeMarkdown } from '../../src/diff-writers/markdown.js'
import { write as writePretty } from '../../src/diff-writers/pretty.js'
import { compareReports } from '../compare/compare-data.js'
import { reportOf } from '../compare/reports.js'
import { changesOptions } from './options.js'

const comparison = compareReports(
  reportOf('2020', [
    { number: '1.1', measure: 'Опрос жителей', status: 'done' },
    { number: '1.2', measure: 'Обучение кадров' },
    { number: '1.3', measure: 'Ремонт дорог' },
    { number: '1.4', measure: 'Охрана лесов', repealed: 'решение № 5' },
    { number: '1.5', measure: 'Закупка книг' },
  ]),
  reportOf('2021', [
    { number: '1.1', measure: 'Опрос жителей', status: 'partial' },
    { number: '1.3', measure: 'Обучение кадров' },
    { number: '1.5', measure: 'Закупка книг' },
    { number: '1.6', measure: 'Перепись домов' },
  ]),
)

test('every form counts as the data do', async () => {
  expect(comparison.summary).toEqual({
    ...{ removed: 2, added: 1, changed: 2, unchanged: 1, regressed: 2, progressed: 0, renumbered: 1, copied: 3 },
  })
  const sentence =
    'По существу изменены 4 из 6; текст прошлогодний у 3. Стало хуже 1, исключено 2 (без отмены 1), новых 1; с другим номером 1, без изменений 1.'
  expect(await writePretty(comparison, changesOptions)).toContain(sentence)
  expect(await writeMarkdown(comparison, changesOptions)).toContain(sentence)
  const html = writeHtml(comparison, { language: 'ru', history: [], sha256 })
  expect(html).toContain(`<p>${sentence}</p>`)
  expect(html).toContain('<span class="text">Стало хуже</span> <b>1</b>')
})

test('the page shows the evidence of what came or went', () => {
  const item = { number: '1', measure: 'Опрос', evidence: [{ title: 'Отчёт', url: 'https://a.ru' }] }
  const [full, empty] = [reportOf('2020', [item]), reportOf('2021', [])]
  for (const one of [compareReports(full, empty), compareReports(empty, full)])
    expect(writeHtml(one, { language: 'ru', history: [], sha256 })).toContain('>Отчёт, https://a.ru</p>')
})

test('the page counts the status of those items alone that were asked for', () => {
  const html = writeHtml(onlyItems(comparison, { items: ['1.5'], departments: [], sections: [] }), {
    language: 'ru',
    history: [],
    sha256,
  })
  const table = /<table class="status-table">.*?<\/table>/s.exec(html)?.[0] ?? ''
  expect([...table.matchAll(/<td>(\d+)<\/td>/g)].map(([, count]) => count)).toEqual(['1', '1'])
})

test('more items of a status are neither good news nor bad by themselves', () => {
  const html = writeHtml(comparison, { language: 'ru', history: [], sha256 })
  const table = /<table class="status-table">.*?<\/table>/s.exec(html)?.[0] ?? ''
  expect(table).not.toMatch(/[▲▼]/)
})
