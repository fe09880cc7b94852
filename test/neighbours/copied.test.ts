import { expect, test } from 'vitest'
import { svod } from '../svod.js'
import { compare } from './comparison.js'
import { diff, smallWorkspace } from './small-workspace.js'

const texts: [old: string, text: string, copied: boolean, why: string][] = [
  ['За 2019 г проверено восемь домов.', 'За 2020 г проверено восемь домов.', true, 'г without a stop is a year too'],
  ['Осмотр завершён (2019).', 'Осмотр завершён (2020).', true, 'a year stands alone in brackets'],
  ['Итоги 2019: затоплений нет.', 'Итоги 2020: затоплений нет.', true, 'a year stands before a colon'],
  ['В 2018 и 2019 годах аварий нет.', 'В 2019 и 2020 годах аварий нет.', true, 'both years moved on by one'],
  ['Ведётся с 2015 года.', 'Ведётся с 2015 года.', true, 'not a letter changed'],
  ['Обучены  все, ещё 2019 год.', 'Обучены все, еще 2020 год.', true, 'double spaces and ё do not count'],
  ['Клуб "Луч" - в сети.', 'Клуб «Луч» – в сети.', true, 'quotation marks and dashes do not count'],
  ['Улучшен приём.', `Улучшен при${'е\u0308'}м.`, true, 'a decomposed letter is the same letter'],
  ['Охвачено 1950 человек.', 'Охвачено 2020 человек.', false, 'people are counted'],
  ['Охвачено 2019 человек.', 'Охвачено 2020 человек.', false, 'people are counted, though one more as the years are'],
  ['Уложено 2019 м труб.', 'Уложено 2020 м труб.', false, 'metres are measured'],
  ['В 2017 году аварий нет.', 'В 2020 году аварий нет.', false, 'the year moved by another number than the periods'],
  ['Обслужено 12 семей.', 'Обслужено 13 семей.', false, 'a figure changed'],
  ['Все дома осмотрены.', 'Все дворы осмотрены.', false, 'a word changed'],
  ['', '', false, 'an empty text is never copied'],
]

const workspaceOf = (old: string, text: string) =>
  smallWorkspace({
    '2019': { items: [{ number: '1', answers: old }] },
    '2020': { items: [{ number: '1', answers: text }] },
  })

/** How many texts of 2020 lint takes for copies. */
function copiesIn(cwd: string): number {
  const { stdout } = svod(['lint', '2020', '--format', 'json'], { cwd })
  const { diagnostics }: { diagnostics: { rule: string }[] } = JSON.parse(stdout)
  return diagnostics.filter(({ rule }) => rule === 'copied-from-last-year').length
}

test.each(texts)('«%s» and «%s»: copied is %s, since %s', (old, text, copied) => {
  const cwd = workspaceOf(old, text)
  const [item] = compare(cwd, '2019', '2020').items
  expect.soft(item?.copied, 'diff').toBe(copied)
  expect.soft(copiesIn(cwd) > 0, 'lint').toBe(copied)
})

test('the year moves by the difference of the periods', () => {
  const cwd = smallWorkspace({
    '2018': { items: [{ number: '1', answers: 'В 2018 году аварий нет.' }] },
    '2020': { items: [{ number: '1', answers: 'В 2020 году аварий нет.' }] },
  })
  expect(compare(cwd, '2018', '2020').items[0]?.copied).toBe(true)
})

const renumbered = () =>
  smallWorkspace({
    '2019': {
      items: [
        { number: '1', measure: 'Осмотр подвалов жилых домов', answers: 'В 2019 году подвалы осмотрены, в них сухо.' },
      ],
    },
    '2020': {
      items: [
        { number: '1', measure: 'Выдача справок населению города', answers: 'Выдано тридцать.' },
        { number: '2', measure: 'Осмотр подвалов жилых домов', answers: 'В 2020 году подвалы осмотрены, в них сухо.' },
      ],
    },
  })

test.each([['--stat'], ['--format', 'md'], ['--format', 'html']])(
  'a copied item with a new number says so: %s %s',
  (...flags) => {
    const { stdout } = diff(renumbered(), ...flags)
    const rows = stdout
      .split(flags.includes('html') ? /<\/(?:tr|article)>/ : '\n')
      .map((row) => row.replaceAll(/<[^>]+>/g, ' '))
    const row = rows.find((one) => /(?:был|прежний номер –)\s+1/.test(one) && one.includes('Осмотр подвалов'))
    expect(row).toMatch(/текст (?:прошлогодний|прежний)|повтор/i)
  },
)

test('lint looks among all items of last year', () => {
  const cwd = smallWorkspace({
    '2019': {
      items: [
        { number: '1', measure: 'Осмотр подвалов жилых домов', answers: 'В 2019 году подвалы осмотрены, в них сухо.' },
      ],
    },
    '2020': {
      items: [
        {
          number: '1',
          measure: 'Выдача справок населению города',
          answers: 'В 2020 году подвалы осмотрены, в них сухо.',
        },
      ],
    },
  })
  expect(copiesIn(cwd)).toBe(1)
})
