import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../../src/model/template.js'
import {
  documentOf,
  findings,
  itemOf,
  itemsOf,
  linesOf,
  planOf,
  reportOf,
  workspace,
} from '../compile/compile-files.js'

const indicators = [
  { id: 'checks', name: 'Проверок', unit: 'шт.' },
  { id: 'fines', name: 'Штрафов' },
]

function filesOf(text: string, given: object = {}, plan: object = {}) {
  return workspace(planOf({ items: [itemOf('1', { indicators })], ...plan }), {
    hr: { '1': { text, indicators: given } },
  })
}

const printed = (text: string, given?: object, plan?: object) => linesOf(documentOf(filesOf(text, given, plan)), '1')[0]

describe('the form of a word goes with the number', () => {
  test.each([
    [0, 'проектов'],
    [1, 'проект'],
    [2, 'проекта'],
    [5, 'проектов'],
    [11, 'проектов'],
    [12, 'проектов'],
    [21, 'проект'],
    [22, 'проекта'],
    [101, 'проект'],
    [111, 'проектов'],
    [1030, 'проектов'],
    [-1, 'проект'],
    [-3, 'проекта'],
    ['2.5', 'проекта'],
    ['0.1', 'проекта'],
    ['5.0', 'проектов'],
  ])('Russian, three forms: %s %s', (checks, word) => {
    expect(printed('{{checks: проект | проекта | проектов}}', { checks })).toBe(word)
  })

  test.each([
    [1, 'проект'],
    [5, 'проектов'],
    ['1.5', 'дробного'],
    ['2.0', 'проекта'],
  ])('Russian, four forms, the last for fractions: %s %s', (checks, word) => {
    expect(printed('{{checks: проект|проекта|проектов|дробного}}', { checks })).toBe(word)
  })

  test.each([
    [1, 'checks: check | checks', 'check'],
    [0, 'checks: check | checks', 'checks'],
    [2, 'checks: check | checks', 'checks'],
    ['1.5', 'checks: check | checks', 'checks'],
    ['1.5', 'checks: check | checks | of a check', 'of a check'],
  ])('English, two forms and three: %s {{%s}} gives %s', (checks, template, word) => {
    expect(printed(`{{${template}}}`, { checks }, { language: 'en' })).toBe(word)
  })

  test.each([
    ['ru', 'один | два'],
    ['ru', 'а | б | в | г | д'],
    ['en', 'one'],
    ['en', 'a | b | c | d'],
  ])('in %s the forms %s are of a wrong count', (language, forms) => {
    const files = filesOf(`{{checks: ${forms}}}`, { checks: 1, fines: 1 }, { language })
    expect(findings(files)).toEqual(['bad-template error plans/2020/submissions/hr.yaml:1'])
  })
})

describe('what is between braces', () => {
  test('{{{{ prints {{, and }} alone is text', () => {
    expect(printed('a {{{{checks}} b }} c')).toBe('a {{checks}} b }} c')
    expect(printed('{{{{{{checks}}', { checks: 3 })).toBe('{{3')
  })

  test('white space within is of no account', () => {
    expect(printed('{{ checks }} {{ checks :проект|  проекта |проектов }}', { checks: 2 })).toBe('2 проекта')
  })

  test.each(['{{checks', 'x {{ y', '{{checks\n}}', '{{}}', '{{Проверок}}', '{{1}}'])('%j is a bad template', (text) => {
    expect(findings(filesOf(text, { checks: 1, fines: 1 }))).toEqual([
      'bad-template error plans/2020/submissions/hr.yaml:1',
    ])
  })

  test('an id that the item does not have is an unknown placeholder, one without a value a missing indicator', () => {
    const file = 'plans/2020/submissions/hr.yaml:1'
    expect(findings(filesOf('{{cheks}}', { checks: 1, fines: 1 }))).toEqual([`unknown-placeholder error ${file}`])
    expect(findings(filesOf('{{checks}}', { fines: 1 }))).toEqual([`missing-indicator error ${file}`])
  })

  test('every character of a text is in one piece or another', () => {
    const text = 'а {{x}} б {{{{ в {{y: 1 | 2}} г {{ д }}'
    const pieces = parseTemplate(text)
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })
})

describe('a reason', () => {
  test('may be a template, and what it prints is not printed again', () => {
    const entry = { status: 'partial', reason: 'Проведено {{checks}}.', indicators: { checks: 4, fines: 0 } }
    const files = workspace(planOf({ items: [itemOf('1', { indicators })] }), { hr: { '1': entry } })
    expect(linesOf(documentOf(files), '1')).toEqual([
      'notice: Выполнено частично: Проведено 4.',
      'indicator: Штрафов: 0',
    ])
    expect(itemsOf(reportOf(files))[0]?.contributions[0]?.reason).toBe('Проведено 4.')
  })
})

describe('a lead', () => {
  const plan = planOf({
    items: [itemOf('1', { indicators, lead: 'Всего {{checks}} {{checks: проверка | проверки | проверок}}.' })],
  })

  test('prints totals, where a submission prints its department’s values', () => {
    const files = workspace(plan, {
      finance: { '1': { text: 'Мы: {{checks}}.', indicators: { checks: 12000, fines: 1 } } },
      hr: { '1': { text: 'Мы: {{checks}}.', indicators: { checks: 1, fines: 2 } } },
    })
    const lines = [
      'Всего 12\u00a0001 проверка.',
      'Мы: 1.',
      'Мы: 12\u00a0000.',
      'indicator: Штрафов: 3 (Отдел кадров\u00a0–\u00a02, Финансовое управление\u00a0–\u00a01)',
    ]
    expect(linesOf(documentOf(files), '1')).toEqual(lines)
    expect(itemsOf(reportOf(files))[0]?.lead).toBe('Всего 12\u00a0001 проверка.')
  })

  test('is not printed before anyone has reported', () => {
    expect(itemsOf(reportOf(workspace(plan), { draft: true }))[0]?.lead).toBeNull()
  })

  test('is an error while a total is missing, and carries a mark in a draft', () => {
    const files = workspace(plan, { hr: { '1': { text: 'Есть.', indicators: { fines: 1 } } } })
    expect(findings(files).filter((one) => one.includes('missing-indicator error'))).toHaveLength(1)
    expect(linesOf(documentOf(files, { draft: true }), '1')[0]).toContain('[нет значения: Проверок]')
  })
})
