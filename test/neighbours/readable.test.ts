import { describe, expect, test } from 'vitest'
import { compare } from './comparison.js'
import { diff, type SmallItem, smallWorkspace } from './small-workspace.js'

const of = (number: string, answers: SmallItem['answers'], fields: Partial<SmallItem> = {}): SmallItem => ({
  number,
  ...fields,
  ...(answers !== undefined && { answers }),
})
const hr = (answer: object) => ({ hr: answer })
const years = (items2019: SmallItem[], items2020: SmallItem[]) =>
  smallWorkspace({ '2019': { items: items2019 }, '2020': { items: items2020 } })

describe('what got worse', () => {
  const reason = 'Нет денег.'
  test.each([
    ['not-due', 'not-done', { regressed: true, progressed: false }],
    ['not-due', 'done', { regressed: false, progressed: false }],
    ['done', 'ongoing', { regressed: true, progressed: false }],
    ['ongoing', 'partial', { regressed: true, progressed: false }],
    ['partial', 'not-done', { regressed: true, progressed: false }],
    ['not-done', 'partial', { regressed: false, progressed: true }],
    ['done', 'not-applicable', { regressed: false, progressed: false }],
    ['done', undefined, { regressed: false, progressed: false }],
    [undefined, 'not-done', { regressed: false, progressed: false }],
    [undefined, 'done', { regressed: false, progressed: false }],
  ])('%s → %s', (from, to, expected) => {
    const answer = (status: string | undefined) => {
      const asked = status && ['partial', 'not-done', 'not-applicable'].includes(status)
      return hr({ text: 'Сведения.', status: status ?? undefined, ...(asked && { reason }) })
    }
    expect(compare(years([of('1', answer(from))], [of('1', answer(to))]), '2019', '2020').items).toMatchObject([
      expected,
    ])
  })
})

describe('the headline', () => {
  const changed = [7, 19, 40]
  const forty = (year: number, say: (at: number) => string): SmallItem[] =>
    Array.from({ length: 40 }, (_, at) =>
      of(`${at + 1}`, `В ${year} году ${say(at + 1)}.`, { measure: `Осмотр дома ${at + 1} по улице Мира` }),
    )
  const cwd = () =>
    years(
      forty(2019, (at) => `осмотрен подъезд под буквой ${'абв'.charAt(at % 3)}`),
      forty(2020, (at) =>
        changed.includes(at) ? 'найдена течь' : `осмотрен подъезд под буквой ${'абв'.charAt(at % 3)}`,
      ),
    )

  test.each(['pretty', 'md', 'html'])(
    '%s counts apart what is changed in substance and what is last year’s',
    (form) => {
      const { stdout } = diff(cwd(), '--format', form)
      const text = stdout.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
      expect(text).toContain('По существу изменены 3 из 40; текст прошлогодний у 37')
    },
  )

  test.each(['pretty', 'md'])('%s puts items of which only years changed on one line', (form) => {
    const { stdout } = diff(cwd(), '--format', form)
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/Изменились только годы: 1, 2, 3, 4, 5, 6, 8, 9,/)
    expect(stdout).not.toContain('Осмотр дома 8 ')
    expect(stdout).toContain('Осмотр дома 7 ')
  })
})

test.each(['pretty', 'md', 'html'])('%s tells first what is worse, then removed, added, better, changed', (form) => {
  const measures = ['Учёт печатей', 'Печать афиш', 'Вывоз мусора', 'Ремонт крыш', 'Посадка лип']
  const [changed, better, added, removed, worse] = measures.map((measure, at) => ({ number: `${at + 1}`, measure }))
  const item = (fields: typeof changed, answer: object) => ({ ...(fields as SmallItem), answers: hr(answer) })
  const cwd = years(
    [
      item(changed, { text: 'Один текст.' }),
      item(better, { text: 'Идёт.', status: 'ongoing' }),
      item(removed, { text: 'Сделано.' }),
      item(worse, { text: 'Сделано.' }),
    ],
    [
      item(changed, { text: 'Другие слова.' }),
      item(better, { text: 'Готово.' }),
      item(added, { text: 'Новое дело.' }),
      item(worse, { text: 'Тянется.', status: 'ongoing' }),
    ],
  )
  const { stdout } = diff(cwd, '--format', form, ...(form === 'pretty' ? ['--stat'] : []))
  const places = [worse, removed, added, better, changed].map((one) => stdout.indexOf(one?.measure ?? ''))
  expect(places).toEqual([...places].sort((left, right) => left - right))
})

test('statuses on the page are no insertion and deletion', () => {
  const { stdout } = diff(
    years([of('1', 'Есть.')], [of('1', hr({ text: 'Есть.', status: 'ongoing' }))]),
    '--format',
    'html',
  )
  expect(stdout.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')).toMatch(/Выполнено → Выполняется/)
  expect(stdout).not.toMatch(/<(del|ins)[^>]*>[^<]*Выполн/)
})

test.each(['pretty', 'md', 'html'])('%s: a removed item is shown with the number that it had', (form) => {
  const { stdout } = diff(years([of('1', 'Есть.'), of('2', 'Было.')], [of('1', 'Есть.')]), '--format', form)
  expect(stdout.replaceAll(/<[^>]+>/g, '')).toMatch(/был\s2/)
})
