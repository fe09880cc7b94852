import { expect, test } from 'vitest'
import { onlyItems } from '../../src/compare/only-items.js'
import type { Report } from '../../src/model/report.js'
import { compareReports } from '../compare/compare-data.js'
import { reportOf } from '../compare/reports.js'
import { formsOf } from './forms.js'

const items = [
  { number: '1.1', measure: 'Опрос жителей' },
  { number: '1.2', measure: 'Обучение кадров' },
]
const act = { kind: 'решение', number: '5', date: '2021-02-03', title: null, url: null }
const stamp = { position: 'Глава города', name: null, date: null, act: null }
const [finance, hr] = reportOf('2020', []).departments as [Report['departments'][number], Report['departments'][number]]

const [section] = reportOf('2021', items).sections as [Report['sections'][number]]

function changed(more: Partial<Report>, before: Partial<Report> = {}) {
  return compareReports({ ...reportOf('2020', items), ...before }, { ...reportOf('2021', items), ...more })
}

test.each<[string, string, Partial<Report>]>([
  ['название', 'с жалобами', { title: 'Отчёт о работе с жалобами' }],
  ['организация', 'района', { organization: 'Администрация района' }],
  ['основание', 'решение от 3 февраля 2021 г. № 5', { basis: [act] }],
  ['текст перед таблицей', 'Сведения неполны.', { before: ['Сведения неполны.'] }],
  ['текст после таблицы', 'Сведения неполны.', { after: ['Сведения неполны.'] }],
  ['гриф утверждения', 'Глава города', { approval: stamp }],
  ['гриф утверждения', '3 февраля 2021 г.', { approval: { ...stamp, date: '2021-02-03' } }],
  ['подпись', 'Начальник, И. И. Иванов', { signature: [{ position: 'Начальник', name: 'И. И. Иванов' }] }],
  ['исполнитель документа', 'Петрова, 3-07-07', { contact: 'Петрова, 3-07-07' }],
  ['подразделения', 'Юристы', { departments: [finance, hr, { id: 'law', name: 'Юристы', abbreviation: null }] }],
  ['подразделения', 'Отдел кадров (кадры)', { departments: [finance] }],
  ['подразделения', 'ОК', { departments: [finance, { ...hr, abbreviation: 'ОК' }] }],
  ['подразделения', 'Отдел кадров (кадры) – staff', { departments: [finance, { ...hr, id: 'staff' }] }],
  ['разделы', 'первый', { sections: [{ ...section, title: 'Раздел первый' }] }],
  ['разделы', '2. Прочее', { sections: [section, { number: '2', title: 'Прочее', sections: [], items: [] }] }],
  ['основание', 'изменены данные, в печати они выглядят так же', { basis: [] }],
])('%s: %s', async (label, told, more) => {
  const comparison = changed(more)
  for (const [form, shown] of Object.entries(await formsOf(comparison))) {
    const block = shown.slice(shown.lastIndexOf(form === 'md' ? '#### Вне пунктов' : 'Вне пунктов'))
    expect(block, form).toContain(label)
    expect(block, form).toContain(told)
    expect(shown, form).not.toMatch(/Изменений нет|не различаются/)
    expect(shown, form).toContain('По существу пункты не изменены; текст прошлогодний у 2.')
  }
  const { pretty, md } = await formsOf(comparison, true)
  for (const shown of [pretty, md]) expect(shown).toContain(`Вне пунктов: ${label}`)
})

test('the order of departments is none of a set, and what is the same is not told', async () => {
  for (const [form, shown] of Object.entries(await formsOf(changed({ departments: [hr, finance] })))) {
    expect(shown, form).not.toContain('Вне пунктов')
    expect(shown, form).toContain('Изменений нет.')
  }
})

test('a section that stands elsewhere has moved', async () => {
  const titled = (...titles: string[]) => ({
    sections: [section, ...titles.map((title) => ({ number: null, title, sections: [], items: [] }))],
  })
  const forms = await formsOf(changed(titled('Б', 'В', 'А'), titled('А', 'Б', 'В')))
  for (const [form, shown] of Object.entries(forms)) expect(shown, form).toMatch(/разделы:? +перенесено:? +А /)
})

test('of some items alone nothing is told besides them', async () => {
  for (const shown of Object.values(
    await formsOf(onlyItems(changed({ contact: 'Петрова' }), { items: ['1.1'], departments: [], sections: [] })),
  ))
    expect(shown).not.toContain('Вне пунктов')
})
