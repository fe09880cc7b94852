import { describe, expect, test } from 'vitest'
import { documentOf, itemOf, linesOf, planOf, printedItems, reportOf, workspace } from '../compile/compile-files.js'

const documentWith = (plan: object, item: object = {}) =>
  documentOf(workspace(planOf({ items: [itemOf('1', item)], ...plan }), { hr: { '1': 'Есть.' } }))

describe('columns', () => {
  test('are number, measure, deadline and execution, with the headings of the report’s language', () => {
    expect(documentWith({}).table).toMatchObject({
      columnNumbers: true,
      columns: [
        { id: 'number', heading: '№ п/п' },
        { id: 'measure', heading: 'Мероприятие' },
        { id: 'deadline', heading: 'Срок исполнения' },
        { id: 'execution', heading: 'Информация об исполнении' },
      ],
    })
    expect(documentWith({ language: 'en' }).table.columns.map(({ heading }) => heading)[0]).toBe('No.')
  })

  test('stand in any order, under the plan’s own headings, without the row of numbers', () => {
    const columns = ['execution', 'indicators', 'status', 'responsible', 'deadline', 'measure', 'number']
    const { table } = documentWith({ layout: { columns, headings: { status: 'Итог' }, columnNumbers: false } })
    expect(table.columns.map(({ id }) => id)).toEqual(columns)
    expect(table.columns[2]?.heading).toBe('Итог')
    expect(table.columnNumbers).toBe(false)
    expect(printedItems(table.sections)[0]?.cells.map(({ column }) => column)).toEqual(columns)
  })

  test('without the one of execution the plan is refused, since all that was reported would be lost', () => {
    expect(() => documentWith({ layout: { columns: ['number', 'measure'] } })).toThrow(/schema error/)
  })

  test('responsible: the wording of the plan, else the names of the departments', () => {
    const layout = { columns: ['execution', 'responsible'] }
    expect(linesOf(documentWith({ layout }, { responsible: ['legal', 'hr'] }), '1', 'responsible')).toEqual([
      'Правовое управление',
      'Отдел кадров',
    ])
    const worded = { responsible: ['hr'], responsibleText: 'Отдел кадров,\nвсе органы' }
    expect(linesOf(documentWith({ layout }, worded), '1', 'responsible')).toEqual(['Отдел кадров,', 'все органы'])
    expect(linesOf(documentWith({ layout }), '1', 'responsible')).toEqual([])
  })
})

describe('numbers', () => {
  test.each([
    [{}, {}, '1.'],
    [{ numberSuffix: '' }, {}, '1'],
    [{ numberSuffix: ')' }, {}, '1)'],
    [{}, { label: '7' }, '7.'],
    [{}, { label: '7.' }, '7.'],
    [{ numberSuffix: ')' }, { label: 'а' }, 'а)'],
  ])('with layout %j the item %j is printed as %s', (layout, item, printed) => {
    const document = documentWith({ layout }, item)
    expect(linesOf(document, '1', 'number')).toEqual([printed])
    expect(printedItems(document.table.sections)[0]).toMatchObject({ number: '1', label: printed })
    expect(
      reportOf(workspace(planOf({ items: [itemOf('1')], layout }), { hr: { '1': 'Да.' } })).sections[0]?.items[0],
    ).toMatchObject({ number: '1', label: null })
  })

  test('a section’s number has the suffix too', () => {
    const section = { number: 'II', title: 'Второй\nраздел', items: [itemOf('1')] }
    const document = documentOf(workspace(planOf({ sections: [section] }), { hr: { '1': 'Есть.' } }))
    expect(document.table.sections[0]?.heading).toEqual({ number: 'II.', title: 'Второй раздел' })
  })

  test('two sections of one number keep two anchors', () => {
    const section = (item: string) => ({ number: '1', title: 'Раздел', items: [itemOf(item)] })
    const files = workspace(planOf({ sections: [section('1.1'), section('1.2')] }), { hr: { '1.1, 1.2': 'Есть.' } })
    const anchors = documentOf(files).table.sections.map(({ anchor }) => anchor)
    expect(new Set(anchors).size).toBe(2)
  })
})

test('a plan without sections has one section without number and title', () => {
  const document = documentWith({})
  expect(document.report.sections).toMatchObject([{ number: null, title: null, sections: [] }])
  expect(document.table.sections).toMatchObject([{ heading: null, level: 1 }])
})

test('sections in sections know their level', () => {
  const inner = { number: '1.1', title: 'Внутри', items: [itemOf('1.1.1')] }
  const sections = [{ number: '1', title: 'Снаружи', sections: [inner] }]
  const document = documentOf(workspace(planOf({ sections }), { hr: { '1.1.1': 'Есть.' } }))
  expect(document.table.sections).toMatchObject([{ level: 1, sections: [{ level: 2, heading: { number: '1.1.' } }] }])
})

describe('around the table', () => {
  const act = { kind: 'решение Думы', number: '337-41', date: '2018-12-19', title: 'О бюджете', url: 'https://a.ru/1' }

  test('stand paragraphs, the acts that the plan rests on, stamp, signatures and contact', () => {
    const document = documentWith({
      basis: [act],
      before: 'Первый.\n\n  Второй.\n',
      after: '- один;\n- два.',
      approval: { position: 'Глава', date: '2021-01-15' },
      signature: [{ position: 'Начальник', name: 'И. И. Иванова' }, { position: 'Специалист' }],
      contact: 'П. П. Петров, gorfo@mail.ru',
    })
    expect(document.basis[0]?.map(({ text }) => text).join('')).toBe(
      'решение Думы от 19 декабря 2018 г. № 337-41 «О бюджете», https://a.ru/1',
    )
    expect(document.before).toHaveLength(2)
    expect(document.after).toMatchObject([{ type: 'list', items: [[{ text: 'один;' }], [{ text: 'два.' }]] }])
    expect(document.approval).toEqual({ kind: 'person', position: 'Глава', name: null, date: '15 января 2021 г.' })
    expect(document.signatures).toEqual([
      { position: 'Начальник', name: 'И. И. Иванова' },
      { position: 'Специалист', name: null },
    ])
    expect(document.contact?.[1]).toEqual({ type: 'link', text: 'gorfo@mail.ru', url: 'mailto:gorfo@mail.ru' })
  })

  test('an act may approve the report in a person’s place', () => {
    expect(documentWith({ approval: { act } }).approval).toMatchObject({ kind: 'act' })
  })

  test('the date of the properties is the period’s last day, or the one that is asked for', () => {
    expect(documentWith({}).date).toBe('2020-12-31')
    const files = workspace(planOf({ items: [itemOf('1')] }), { hr: { '1': 'Есть.' } })
    expect(documentOf(files, { date: '2021-02-03' }).date).toBe('2021-02-03')
  })
})
