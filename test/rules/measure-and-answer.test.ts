import { describe, expect, test } from 'vitest'
import { diagnose, sourcesOf } from './workspace.js'

/** What is told of an answer to a measure, each finding as its rule and the stretch it marks. */
function found(measure: string, answer: string, deadline = 'до конца года'): string[] {
  const plan = `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: '${measure}', deadline: '${deadline}'}
`
  return foundIn(plan, `|\n    ${answer}`)
}

function foundIn(plan: string, entry: string): string[] {
  const typed = `department: finance\nitems:\n  "1.1": ${entry}\n`
  const sources = sourcesOf({ 2020: { 'plan.yaml': plan, 'submissions/finance.yaml': typed } })
  return diagnose(sources, '2020', 'lint').map(
    ({ rule, place: { source, start, end } }) => `${rule} ${source.text.slice(start, end)}`,
  )
}

const line = 'Работа горячей линии «Стоп коррупция!»'
const act = 'Исполнение постановления от 19.08.2019 № 1381 «О мерах пресечения»'

describe('the answer names what the measure names', () => {
  test.each([
    ['another name of the same kind', line, 'Открыта горячая линия «Скажи нет», 5 звонков.', ['«Скажи нет»']],
    ['the same in other letters', line, 'Открыта горячая линия «СТОП КОРРУПЦИЯ», 5 звонков.', []],
    ['a thing of another kind', line, 'Открыта линия, 5 звонков, роздана памятка «Скажи нет».', []],
    ['a longer name', 'Статьи в газете «Вестник»', 'В газете «Вестник города» вышло 5 статей.', []],
    ['the same in another case', 'Акция «Чистая рука»', 'В рамках акции «Чистой руки» роздано 5 памяток.', []],
    ['the same in cases, with a vowel that goes', 'Акция «День знаний»', 'Акции «Дня знаний» посвящено 5 уроков.', []],
    ['the same, of an institution', 'Клуб «Юный инспектор»', 'Члены клуба «Юного инспектора» провели 5 бесед.', []],
    ['one word more', 'Акция «Наш чистый город»', 'Акции «Чистого города» прошли 5 раз.', ['«Чистого города»']],
    [
      'the title of another law',
      'Разъяснение закона «О муниципальной службе»',
      'Закон «О государственной службе» разъяснён 5 служащим.',
      [],
    ],
    ['the title of a law in place of a name', 'Проект «Чистый город»', 'Проект «Об охране среды» обсуждён 5 раз.', []],
    ['also another one', 'Акция «Чистые руки»', 'Акции «Чистые сердца» и «Чистые руки» прошли 5 раз.', []],
  ])('%s', (_, measure, answer, expected) => {
    expect(found(measure, answer)).toEqual(expected.map((name) => `named-thing-mismatch ${name}`))
  })

  test.each([
    [
      'one act under two names',
      'Применялось постановление от 19.08.2019 № 1381 «О видах наград», 5 дел.',
      '«О видах наград»',
    ],
    ['number first', 'Применялось постановление № 1381 от 19.08.2019 «О видах наград».', '«О видах наград»'],
    ['another act', 'Применялось решение № 598-55 от 01.10.2014, рассмотрено 5 дел.', '№ 598-55 от 01.10.2014'],
  ])('%s', (_, answer, marked) => {
    expect(found(act, answer)).toEqual([`act-name-mismatch ${marked}`])
  })

  test('the same act', () => {
    expect(found(act, 'Применялось постановление от 19 августа 2019 г. № 1381 «О мерах пресечения».')).toEqual([])
  })
})

describe('figures are asked for where something is due again and again', () => {
  test('but not where they may stand in what cannot be read', () => {
    const plan = `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Ревизии, deadline: ежегодно, indicators: [{id: checks, name: Проверок}]}
`
    const answer = (fields: string) => `\n    text: Проверки проводились в сети «Интернет».\n    ${fields}`
    expect(foundIn(plan, answer('indicators:'))).toEqual(['schema indicators'])
    expect(foundIn(plan, answer('indicators: {checks: }'))).toEqual(['schema checks'])
  })

  test.each(['ежегодно', 'постоянно', '1 раз в год', 'два раза в год', 'каждый квартал', 'в течение года'])(
    '%s',
    (deadline) => {
      const answer = 'Проверки проводились в сети «Интернет».'
      expect(found('Проверки', answer, deadline)).toEqual([`no-figures ${answer}`])
      expect(found('Проверки', 'Оснований для проверок нет.', deadline)).toEqual([])
    },
  )

  test.each(['not-done', 'not-applicable'])('but not of an answer %s with its reason', (status) => {
    const plan = `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Ревизии, deadline: ежегодно}
`
    const reason = 'Средства из бюджета города не выделены в срок.'
    expect(foundIn(plan, `{status: ${status}, reason: ${reason}}`)).toEqual([])
    expect(foundIn(plan, `{status: ${status}, reason: ${reason}, text: Ревизии перенесены.}`)).toEqual([])
    expect(foundIn(plan, `{status: done, text: Ревизии прошли в городе.}`)).toEqual([
      'no-figures Ревизии прошли в городе.',
    ])
  })

  test.each(['по мере необходимости', 'до 1 марта', 'в течение 10 дней со дня обращения'])('not %s', (deadline) => {
    expect(found('Проверки', 'Проверки проводились в сети «Интернет».', deadline)).toEqual([])
  })
})
