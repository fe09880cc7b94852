import { describe, expect, test } from 'vitest'
import { diagnose, sourcesOf } from './workspace.js'

/** What the rule marks in an answer of a period. */
function found(text: string, period = '2020-Q3', item = 'deadline: ежеквартально', language = 'ru'): string[] {
  const sources = sourcesOf({
    [period]: {
      'plan.yaml': `title: Отчёт
organization: Администрация города
language: ${language}
departments: [{id: finance, name: Финансовое управление}]
items:
  - {number: "1.1", measure: Проведение проверок муниципальных учреждений, ${item}}
`,
      'submissions/finance.yaml': `department: finance\nitems:\n  "1.1": |\n${text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n')}\n`,
    },
  })
  return diagnose(sources, period, 'lint')
    .filter(({ rule }) => rule === 'other-quarter')
    .map(({ place }) => place.source.text.slice(place.start, place.end))
}

describe('a quarter’s text that names another quarter as its own', () => {
  test.each([
    ['За II квартал проведено 5 проверок.', 'За II квартал'],
    ['За II квартал 2020 года проведено 5 проверок.', 'За II квартал 2020 года'],
    ['Во II квартале проведено 5 проверок.', 'Во II квартале'],
    ['За 2 квартал поступило 5 обращений.', 'За 2 квартал'],
    ['За 2-й квартал поступило 5 обращений.', 'За 2-й квартал'],
    ['Во 2-м квартале поступило 5 обращений.', 'Во 2-м квартале'],
    ['Во 2-ом квартале 2020 г. поступило 5 обращений.', 'Во 2-ом квартале 2020 г.'],
    ['Во втором квартале поступило 5 обращений.', 'Во втором квартале'],
    ['За четвёртый квартал поступило 5 обращений.', 'За четвёртый квартал'],
    ['За ІІ квартал проведено 5 проверок.', 'За ІІ квартал'],
    ['За П квартал проведено 5 проверок.', 'За П квартал'],
    ['За 2 кв. 2020 г. проведено 5 проверок.', 'За 2 кв. 2020 г.'],
    ['В течение II квартала проведено 5 проверок.', 'В течение II квартала'],
    ['За II квартал проведено 5 плановых проверок.', 'За II квартал'],
    ['Во II квартале проведено 5 занятий о противодействии коррупции.', 'Во II квартале'],
    ['Проведено за II квартал 5 проверок.', 'за II квартал'],
    ['Проверки проведены. Всего во II квартале рассмотрено 5 жалоб.', 'во II квартале'],
    ['Проверки:\n– за II квартал рассмотрено 5 жалоб;', 'за II квартал'],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test('in reports on half a year and on nine months, one outside of the period', () => {
    expect(found('За III квартал проведено 5 проверок.', '2020-H1')).toEqual(['За III квартал'])
    expect(found('За II квартал проведено 5 проверок.', '2020-H1')).toEqual([])
    expect(found('Во II квартале проведено 5 проверок.', '2020-H2')).toEqual(['Во II квартале'])
    expect(found('В IV квартале проведено 5 проверок.', '2020-9M')).toEqual(['В IV квартале'])
    expect(found('За II квартал проведено 5 проверок.', '2020')).toEqual([])
  })
})

describe('passes', () => {
  test.each([
    ['the reporting quarter', 'За III квартал проведено 5 проверок.'],
    ['look-alikes of it', 'За ІІІ квартал проведено 5 проверок. За Ш квартал – 5.'],
    ['a comparison', 'По сравнению со II кварталом проверок стало больше.'],
    ['a comparison at the end', 'Во II квартале проверок было меньше на 5.'],
    ['unlike', 'В отличие от II квартала нарушений не выявлено.'],
    ['more than', 'Проверок на 2 больше, чем во II квартале.'],
    ['a bracket', 'Проведено 7 проверок (во II квартале – 5).'],
    ['a span', 'За I–III кварталы проведено 15 проверок.'],
    ['a span in words', 'С I по III квартал проведено 15 проверок.'],
    ['a list', 'В I и II кварталах проведено 10 проверок.'],
    ['quarters one by one', 'За I квартал – 5 проверок, за II квартал – 7.'],
    ['plans', 'На IV квартал запланировано 5 проверок.'],
    ['plans in other words', 'В IV квартале будут проведены 5 проверок.'],
    ['a growing total', 'Нарастающим итогом с I квартала проведено 15 проверок.'],
    ['the reporting quarter beside it', 'Во II квартале проведено 5 проверок, в III квартале – 7.'],
    ['the reporting quarter in another sentence', 'Во II квартале проведено 5 проверок. В III квартале проведено 7.'],
    ['a month of the reporting quarter', 'Во II квартале поступило 5 обращений, ответы даны в июле.'],
    ['quotation marks', 'Издан сборник «За II квартал проведено».'],
    ['an act', 'Применялся приказ от 01.07.2020 № 5 «Об итогах за II квартал».'],
    ['a report on the quarter before', 'Отчёт за II квартал размещён на сайте.'],
    ['a check of the quarter before', 'Проверена отчётность учреждений за II квартал.'],
    ['what came before', 'Рассмотрены жалобы, поступившие во II квартале.'],
    ['another year', 'Во II квартале 2019 года проведено 5 проверок.'],
    ['a block of houses', 'Во 2 квартале микрорайона отремонтировано 5 домов.'],
    ['square metres', 'За 2 кв. метра уплачено 5 рублей.'],
    ['a number of something else', 'По пункту 2 квартал благоустроен.'],
    ['the results of the quarter before', 'По итогам II квартала проведено совещание.'],
    ['reports that are given afterwards', 'За II квартал представлены отчёты 5 учреждений.'],
    ['what is paid afterwards', 'За II квартал перечислено в бюджет 5 тыс. руб.'],
    ['done before', 'Во II квартале мероприятие выполнено.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('an item that was to be done in that quarter', () => {
    const text = 'Во II квартале проведено 5 проверок.'
    expect(found(text, '2020-Q3', 'deadline: II квартал')).toEqual([])
    expect(found(text, '2020-Q3', 'deadline: до 30 июня 2020 года')).toEqual([])
    expect(found(text, '2020-Q3', 'deadline: до конца года, due: 2020-06-30')).toEqual([])
  })

  test('a report in English', () => {
    expect(found('За II квартал проведено 5 проверок.', '2020-Q3', 'deadline: quarterly', 'en')).toEqual([])
  })
})
