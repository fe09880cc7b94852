import { describe, expect, test } from 'vitest'
import { matchItems } from '../../src/compare/match-items.js'
import { type Given, itemOf } from './reports.js'

/** Whether two items under one number are one, asked both ways round. */
function areOne(one: Omit<Given, 'number'>, other: Omit<Given, 'number'>): boolean {
  const [from, to] = [one, other].map((given) => [itemOf({ number: '1.1', ...given })])
  const [there, back] = [matchItems(from ?? [], to ?? [])[0], matchItems(to ?? [], from ?? [])[0]]
  expect(there).toBe(back)
  return there === 0
}

const matched = (from: Given[], to: Given[]) => [...matchItems(from.map(itemOf), to.map(itemOf))]

describe('a short measure under its own number is the same', () => {
  test.each([
    ['Анкетирование родителей', 'Анкетирвоание родителей'],
    ['Семинары', 'Семинры'],
    ['Семинары', 'Семинарры'],
    ['Семинары', 'Саминары'],
    ['Семинары', 'Cеминары'],
    ['ТОС', 'TOC'],
    ['Обучение служащих', 'Oбучeние cлужащих'],
    ['Приём граждан', 'Прием граждан'],
    ['Приём граждан', 'Прие\u0308м граждан'],
    ['Учёба', 'Обучение'],
    ['Учёба служащих', 'Обучение сотрудников'],
    ['Опрос родителей', 'Анкетирование родителей'],
    ['Опросы', 'Анкетирование'],
  ])('%s / %s', (one, other) => {
    expect(areOne({ measure: one }, { measure: other })).toBe(true)
  })
})

describe('a short measure under its own number is another', () => {
  test.each([
    ['Учёба', 'Бюджет'],
    ['Опрос', 'Спрос'],
    ['Сбор', 'Забор'],
    ['Парк', 'Банк'],
    ['Исполнение планов', 'Неисполнение планов'],
    ['Контракты', 'Контроль'],
    ['Ремонт школы № 5', 'Ремонт школы № 7'],
    ['Школа 15', 'Школа 16'],
    ['Обучение служащих', 'Поощрение служащих'],
    ['Осмотр фасадов', 'Приём граждан'],
  ])('%s / %s', (one, other) => {
    expect(areOne({ measure: one }, { measure: other })).toBe(false)
  })
})

describe('what is shared beside the measure', () => {
  const text = 'В 2020 году обучено 12 служащих администрации города.'
  const later = text.replace('2020', '2021')

  test('an indicator of the same name and unit makes two short measures one', () => {
    expect(areOne({ measure: 'Учёба', figures: { a: 5 } }, { measure: 'Курсы', figures: { a: 7 } })).toBe(true)
    expect(areOne({ measure: 'Учёба', figures: { a: 5 } }, { measure: 'Курсы', figures: { b: 5 } })).toBe(false)
  })

  test('so does a text that says something, years apart', () => {
    expect(areOne({ measure: 'Учёба', text }, { measure: 'Курсы', text: later })).toBe(true)
    expect(areOne({ measure: 'Учёба', text: 'Проведено.' }, { measure: 'Бюджет', text: 'Проведено.' })).toBe(false)
  })

  test('but not of two long measures', () => {
    const [one, other] = ['Мониторинг цен на продукты питания', 'Развитие детского спорта в районах']
    expect(areOne({ measure: one, text, figures: { a: 5 } }, { measure: other, text, figures: { a: 5 } })).toBe(false)
  })

  test('nor what several items have', () => {
    const figures = { a: 5 }
    const from = [
      { number: '1', measure: 'Учёба', text, figures },
      { number: '2', measure: 'Ремонт', text, figures },
    ]
    const to = [{ number: '1', measure: 'Бюджет', text: later, figures }]
    expect(matched(from, to)).toEqual([-1, -1])
  })

  test('nor where a measure is found elsewhere, word for word or alike', () => {
    const [facades, visitors] = ['Осмотр фасадов', 'Приём граждан']
    const from = [{ number: '1', measure: facades, figures: { a: 5 } }]
    const latest = (measure: string) => [
      { number: '1', measure: visitors, figures: { a: 6 } },
      { number: '2', measure },
    ]
    expect(matched(from, latest(facades))).toEqual([1])
    expect(matched(from, latest('Плановый осмотр фасадов'))).toEqual([1])
    expect(matched(from, latest('Ремонт дорог'))).toEqual([0])
  })
})
