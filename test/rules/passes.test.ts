import { describe, expect, test } from 'vitest'
import { diagnose, sourcesOf, workspaceWith } from './workspace.js'

/** Rules that find something in an answer, those about what is missing apart. */
function found(text: string): string[] {
  const lines = text.split('\n').map((line) => `    ${line}`)
  const file = `department: finance\nitems:\n  "1.1": |\n${lines.join('\n')}\n`
  return diagnose(sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', file) }), '2020', 'lint').map(
    ({ rule }) => rule,
  )
}

describe('what rules.md says passes', () => {
  test.each([
    ['¬ that stands alone', 'Условие ¬ А выполнено 5 раз подряд.'],
    ['Latin beside Cyrillic around a hyphen', 'Обучено 5 служащих IT-отдела города.'],
    ['a file extension', 'Сведения размещены в форматах .docx и .xlsx, всего 5.'],
    ['a town behind its mark', 'Проведено 5 проверок в г. Невинномысске и в п. 1 плана.'],
    [
      'a list behind a colon',
      'Проведено 5 мероприятий:\nсеминары для служащих всех отделов города;\nбеседы с руководителями всех учреждений города',
    ],
    ['a short paragraph', 'Нарушений не выявлено'],
    ['list marks', '1) проведено 5 семинаров; а) проведено 5 бесед.'],
    ['money', 'Проведено 5 мероприятий по средствам бюджета города.'],
    ['a quoted title', 'Проведён 1 семинар «Предоставление сведений о доходах в 2019 году».'],
    ['the genitive of one', 'В отношении 31 проверки и 22 жалоб решения приняты.'],
    ['an act of an earlier year', 'Применялось постановление от 19.08.2019 № 1381, обучено 5 служащих.'],
    ['a span of years', 'Программа на 2018–2020 годы выполнена на 95 процентов.'],
    ['a school year', 'В 2019/2020 учебном году проведено 5 занятий.'],
    ['since a year', 'Опрос проводится с 2015 года, опрошено 5 человек.'],
    ['a comparison', 'Поступило 5 обращений, по сравнению с 2019 годом на 2 меньше.'],
    ['incomes of the year before', 'Сведения о доходах за 2019 год представили 5 служащих.'],
    ['known abbreviations', 'В СМИ РФ и на портале ЖКХ размещено 5 материалов.'],
    ['units that differ', 'Проведено 10 обсуждений, в том числе в отношении 31 участка.'],
    ['a sum that adds up', 'Проведено 20 проверок, в том числе 19 плановых и 1 внеплановая.'],
    ['an office’s number', 'Телефон доверия 8 (86554) 3-07-07 принял 5 звонков.'],
    ['an address', 'Сведения о 5 проверках размещены на сайте https://example.ru/a,b;c?d=-e'],
    ['a value in place of a number', 'Проведено 5 проверок {{{{и}} ещё 3.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

test('a remark below a text in quotation marks, which have closed it', () => {
  const file = 'department: finance\nitems:\n  "1.1": "Обучено 5 служащих города."\n    # проверено\n'
  const sources = sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', file) })
  expect(diagnose(sources, '2020', 'lint')).toEqual([])
})

test('a remark that turns a rule off within a text is told, since it would be printed', () => {
  expect(found('Обучено 5 служащих.\n# svod-disable-next-line stale-year -- так надо.')).toEqual(['unused-suppression'])
})

describe('a line at the left edge right below a text', () => {
  const rulesIn = (below: string) => {
    const file = `department: finance\nitems:\n  "1.1": |\n    Обучено 5 служащих города.\n${below}\n`
    return diagnose(sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', file) }), '2020', 'lint').map(
      ({ rule, place: { source, start, end } }) => `${rule}: ${source.text.slice(start, end)}`,
    )
  }

  test.each(['#Итог: план выполнен.', '#план выполнен', '#«Школа» отчиталась'])('%s is lost', (line) => {
    expect(rulesIn(line)).toEqual([`remark-in-text: ${line}`])
  })

  test.each([
    '# Итог: план выполнен.',
    '#items:',
    '#status: done',
    '#"1.2": Проведено 5 проверок.',
    '#  "1.2": Проведено 5 проверок.',
    '#----------',
    '\n#Итог: план выполнен.',
    '  #Остальное отвечает отдел кадров',
  ])('%j is a remark', (line) => {
    expect(rulesIn(line)).toEqual([])
  })
})

test('an address in straight quotation marks is told as it was typed', () => {
  const file = 'department: finance\nitems:\n  "1.1": |\n    О 5 торгах – на сайте "www.example.ru".\n'
  const sources = sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', file) })
  expect(diagnose(sources, '2020', 'lint').map(({ args }) => args)).toEqual([{ quoted: 'www.example.ru' }])
})

describe('one fault is one finding', () => {
  test.each([
    ['Обучено 5 служащих  .', ['space-before-punctuation']],
    ['Обучено 5 служащих города\nпо вопросам закупок.', ['broken-paragraph']],
    ['Утверждено 1 октября\n2020 года администрацией города.', ['broken-paragraph']],
    ['Программа «  Закупки» пройдена 5 служащими.', ['space-inside-quotes']],
    ['Приказом №51 назначены 5 служащих.', ['number-sign']],
    ['Освоено 18,2тыс. рублей, 5 этапов.', ['glued-number']],
    ['Проведены беседы, т.е 5 встреч.', ['glued-abbreviation']],
    ['Из 20 обращений 4 ( 50 %) обоснованы.', ['space-inside-brackets']],
    ['Из 20 обращений 4 (  50 %  ) обоснованы.', ['space-inside-brackets']],
    ['Приказ о 5 выплатах подписал А.В.Петров.', ['initials']],
    ['Договор от 01.01.2020г. на 5 лет исполнен.', ['date-word']],
    ['Выделено 5 млн.руб. на ремонт дорог.', ['unit-abbreviation']],
    ['Введено 700 кв.м., в том числе 50 новых.', ['glued-abbreviation']],
    ['В пос.Майский построено 5 домов.', ['glued-abbreviation']],
    ['Проверено 5 учреждений,,нарушений нет.', ['doubled-punctuation']],
    ['По 5 торгам -  предписания города.', ['double-space', 'hyphen-as-dash']],
  ])('%j', (text, rules) => {
    expect(found(text).sort()).toEqual(rules)
  })
})

test('rules about Russian have nothing to say of a report in English', () => {
  const text =
    'В 2019 году проведено 5 проверка, а так же 5 бесед, том числе 2 - повторно, работа информационно – справочной службы. ' +
    'Проведено 20 проверок (18 плановых, 1 внеплановая), конфликт интереса, КУМИ. '
  const plan =
    'title: Report\nlanguage: en\norganization: City\ndepartments: [{id: finance, name: Finance}]\n' +
    'items: [{number: "1.1", measure: Training, deadline: by the end of the year, due: 2021-12-31, responsible: [finance]}]\n'
  const file = `department: finance\nitems:\n  "1.1": |\n    ${text}\n`
  const sources = sourcesOf({ 2020: { 'plan.yaml': plan, 'submissions/finance.yaml': file } })
  expect(diagnose(sources, '2020', 'lint').map(({ rule }) => rule)).toEqual([])
})
