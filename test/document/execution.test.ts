import { describe, expect, test } from 'vitest'
import { documentOf, findings, itemOf, linesOf, planOf, printedItems, workspace } from '../compile/compile-files.js'

const indicators = [
  { id: 'trained', name: 'Обучено служащих', unit: 'чел.' },
  { id: 'courses', name: 'Курсов' },
]

function execution(reported: Record<string, object>, item: object = {}, plan: object = {}) {
  return linesOf(documentOf(workspace(planOf({ items: [itemOf('1', item)], ...plan }), reported)), '1')
}

describe('an entry without text', () => {
  test('prints its status in words', () => {
    expect(execution({ hr: { '1': { status: 'done' } } })).toEqual(['notice: Выполнено'])
  })

  test('prints its reason behind the status, in one paragraph with it', () => {
    const printed = (reason: string) => execution({ hr: { '1': { status: 'not-done', reason } } })
    expect(printed('курсы отменены.')).toEqual(['notice: Не выполнено: курсы отменены.'])
    expect(printed('Нет средств.\nПеренесено.')).toEqual(['notice: Не выполнено: Нет средств.', 'Перенесено.'])
    expect(printed('- нет средств;\n- нет времени.')).toEqual([
      'notice: Не выполнено:',
      'list: нет средств;',
      'list: нет времени.',
    ])
  })

  test('prints a reason without a status, and then its evidence', () => {
    const entry = { reason: 'Курсы отменены.', evidence: [{ title: 'Отчёт' }] }
    expect(execution({ hr: { '1': entry } })).toEqual(['Курсы отменены.', 'evidence: Подтверждение: Отчёт'])
    expect(execution({ hr: { '1': { ...entry, status: 'partial' } } })).toEqual([
      'notice: Выполнено частично: Курсы отменены.',
      'evidence: Подтверждение: Отчёт',
    ])
  })

  test('has a link in the reason where an address stands in it', () => {
    const reported = { hr: { '1': { status: 'partial', reason: 'см. https://a.ru/1' } } }
    const [item] = printedItems(documentOf(workspace(planOf({ items: [itemOf('1')] }), reported)).table.sections)
    expect(item?.cells.at(-1)?.blocks[0]).toMatchObject({
      content: [{ text: 'Выполнено частично: ' }, { text: 'см. ' }, { type: 'link', url: 'https://a.ru/1' }],
    })
  })

  test('prints its indicators, with the unit where there is one', () => {
    const given = { hr: { '1': { indicators: { trained: 12345, courses: '0.5' } } } }
    expect(execution(given, { indicators })).toEqual([
      'indicator: Обучено служащих: 12\u00a0345\u00a0чел.',
      'indicator: Курсов: 0,5',
    ])
  })

  test('prints its evidence alone', () => {
    expect(execution({ hr: { '1': { evidence: [{ title: 'Отчёт' }] } } })).toEqual(['evidence: Подтверждение: Отчёт'])
  })
})

describe('an entry with text', () => {
  test('prints text, the reason as the last paragraph, evidence, then the figures no template printed', () => {
    const entry = {
      text: 'Обучено {{trained}}.',
      status: 'partial',
      reason: 'Курсы перенесены.',
      indicators: { trained: 4, courses: 2 },
      evidence: [{ title: 'Отчёт', url: 'https://a.ru/1' }],
    }
    expect(execution({ hr: { '1': entry } }, { indicators })).toEqual([
      'Обучено 4.',
      'Курсы перенесены.',
      'evidence: Подтверждение: Отчёт, https://a.ru/1',
      'indicator: Курсов: 2',
    ])
  })

  test('prints a reason that is a paragraph of its text once', () => {
    const entry = { text: 'Курсы отменены.\nИщем другие.', status: 'partial', reason: 'Курсы отменены.' }
    expect(execution({ hr: { '1': entry } })).toEqual(['Курсы отменены.', 'Ищем другие.'])
    expect(execution({ hr: { '1': { ...entry, reason: 'Отменены.' } } })).toEqual([
      'Курсы отменены.',
      'Ищем другие.',
      'Отменены.',
    ])
  })

  test('whose template prints a word alone has not printed the number', () => {
    const entry = { text: 'Обучены {{courses: курс | курса | курсов}}.', indicators: { trained: 1, courses: 2 } }
    expect(execution({ hr: { '1': entry } }, { indicators })).toContain('indicator: Курсов: 2')
  })

  test('leaves the indicators to their column where the layout has one, with each department’s share', () => {
    const columns = ['number', 'measure', 'deadline', 'execution', 'indicators']
    const plan = planOf({ items: [itemOf('1', { indicators })], layout: { columns } })
    const given = (trained: number) => ({ '1': { text: 'Есть.', indicators: { trained, courses: 1 } } })
    const document = documentOf(workspace(plan, { hr: given(3), finance: given(4) }))
    expect(linesOf(document, '1')).toEqual(['Есть.', 'Есть.'])
    expect(linesOf(document, '1', 'indicators')).toEqual([
      'indicator: Обучено служащих: 7\u00a0чел. (Отдел кадров\u00a0–\u00a03, Финансовое управление\u00a0–\u00a04)',
      'indicator: Курсов: 2 (Отдел кадров\u00a0–\u00a01, Финансовое управление\u00a0–\u00a01)',
    ])
  })
})

describe('evidence', () => {
  test.each([
    [{ title: 'Отчёт' }, 'Отчёт'],
    [{ title: 'Отчёт', url: 'https://a.ru/?x=1' }, 'Отчёт, https://a.ru/?x=1'],
    [{ kind: 'приказ', number: '0337' }, 'приказ № 0337'],
    [{ kind: 'приказ', number: '7', date: '2020-04-05' }, 'приказ от 5 апреля 2020 г. № 7'],
    [{ kind: 'приказ', number: '7', title: 'О плане', url: 'https://a.ru' }, 'приказ № 7 «О плане», https://a.ru'],
    [{ title: 'Протокол', number: '5' }, 'Протокол № 5'],
    [{ title: 'Протокол', number: '5', date: '2020-05-01' }, 'Протокол от 1 мая 2020 г. № 5'],
    [{ title: 'Протокол', date: '2020-05-01' }, 'Протокол от 1 мая 2020 г.'],
  ])('%j is printed with everything in it', (piece, line) => {
    expect(execution({ hr: { '1': { text: 'Есть.', evidence: [piece] } } })).toEqual([
      'Есть.',
      `evidence: Подтверждение: ${line}`,
    ])
  })

  test('stands under the text it belongs to, not under the item', () => {
    const entry = (title: string) => ({ '1': { text: `Текст ${title}.`, evidence: [{ title }] } })
    expect(execution({ legal: entry('В'), hr: entry('А') })).toEqual([
      'Текст А.',
      'evidence: Подтверждение: А',
      'Текст В.',
      'evidence: Подтверждение: В',
    ])
  })
})

describe('attribution', () => {
  test('prints each department’s name above its paragraphs, with those who answered jointly', () => {
    const plan = { layout: { attribution: 'name' } }
    const reported = {
      hr: { '1': { text: 'Вместе.', jointly: ['legal', 'legal', 'hr'] } },
      finance: { '1': 'Одни.' },
    }
    expect(execution(reported, {}, plan)).toEqual([
      'attribution: Отдел кадров, Правовое управление',
      'Вместе.',
      'attribution: Финансовое управление',
      'Одни.',
    ])
  })

  test('the departments of an item are each named once', () => {
    const reported = { hr: { '1': { text: 'Вместе.', jointly: ['finance'] } }, finance: { '1': 'Одни.' } }
    const { table } = documentOf(workspace(planOf({ items: [itemOf('1')] }), reported))
    expect(printedItems(table.sections)[0]?.departments).toEqual(['Отдел кадров', 'Финансовое управление'])
  })
})

describe('a repealed item', () => {
  test('says so with its act and date, and keeps what was reported, with a warning', () => {
    const item = { repealed: { act: 'решение Думы № 1', since: '2019-03-01' } }
    expect(execution({}, item)).toEqual(['notice: Пункт утратил силу с 1 марта 2019 г.: решение Думы № 1.'])
    const files = workspace(planOf({ items: [itemOf('1', item)] }), { hr: { '1': 'Успели.' } })
    expect(findings(files)).toEqual(['repealed-item warning plans/2020/submissions/hr.yaml:1'])
    expect(linesOf(documentOf(files), '1')).toEqual([expect.stringContaining('утратил силу'), 'Успели.'])
  })

  test('repealed in the course of the period says so too; after it, not yet', () => {
    const lines = (since: string) => execution({ hr: { '1': 'Есть.' } }, { repealed: { act: 'решение № 1', since } })
    expect(lines('2020-12-31')).toEqual([expect.stringContaining('с 31 декабря 2020 г.'), 'Есть.'])
    expect(lines('2021-01-01')).toEqual(['Есть.'])
  })
})
