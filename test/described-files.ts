/** The examples of the description of the files, with what they leave out as … put in. */
export const plan = `title: Отчёт
organization: Администрация
language: ru
basis:
  - {kind: постановление, number: "1381", date: 2019-08-19, title: О плане, url: https://example.org}
before: |
  Абзац.
approval: {position: Глава города, name: И. И. Иванов, date: 2021-01-15}
signature: {position: Начальник, name: И. И. Иванова, }
contact: "И. И. Иванова, 3-07-07"
layout:
  columns: [number, measure, deadline, execution]
  headings: {execution: Исполнение}
  columnNumbers: true
  numberSuffix: "."
  attribution: none
departments:
  - {id: finance, name: Финансовое управление, abbreviation: финуправление}
vocabulary:
  abbreviations: {МФЦ: многофункциональный центр}
  contacts: [gorfo@mail.ru]
sections:
  - number: "1"
    title: Общие меры
    items:
      - number: "1.1"
        label: "1"
        measure: Проверки
        deadline: ежеквартально
        due: 2020-12-31
        responsible: [hr, finance]
        responsibleText: кадры
        lead: "Проведена экспертиза {{exams}} {{exams: проекта | проектов | проектов}}."
        repealed: {act: постановление № 1, since: 2020-03-01}
        allowYears: [2019]
        indicators:
          - {id: exams, name: Экспертиз, unit: шт., aggregate: sum, quarters: sum}
          - {id: checks, name: Проверок, unit: шт., parts: [planned, unplanned]}
`
export const amended = `extends: ../2019/plan.yaml
title: Отчёт
basis: null
language: null
layout: null
signature: null
amendments:
  - {number: "2.1", repealed: {act: постановление № 2}}
  - {number: "2.14", after: "2.13", measure: Проверки, deadline: ежегодно, due: null, allowYears: [2018, "2019"]}
  - {number: "2.2", remove: true}
  - {number: "2.3", section: "1"}
  - {number: "2.4", before: "1.1", lead: null}
  - {section: "2", title: Иначе}
`
export const submission = `department: finance
items:
  "1.10": |
    Первый абзац.
  "1.2":
    text: |
      Проведена проверка {{checks}} {{checks: инструкции | инструкций | инструкций}}.
    status: done
    reason: Срок не наступил.
    indicators:
      checks: 25
      planned: {Q1: 5, Q2: 5, Q3: 5, Q4: 4}
      unplanned: 6.5
    evidence:
      - {title: Новость, url: https://example.org/}
      - {kind: приказ, number: "5", date: 2020-02-01, title: О проверке}
    jointly: [hr]
  "1.7, 1.8": Одна информация на два пункта.
  "1.9":
`
export const settings = `language: ru
formats: [docx, md, html, json]
markdown: sections
profile: gost-2025
rules: {stale-year: error, spelling: info}
vocabulary:
  abbreviations: {МФЦ: многофункциональный центр}
  contacts: ["3-07-07"]
  words: [свод]
  expressions: {"по средствам": посредством}
  terms: {коррупционные факторы: коррупциогенные факторы}
`
export const profile =
  'orientation: portrait\nmargins: {left: 30, right: 10.5}\nfont: Tinos\nlineSpacing: 1.15\npageNumbers: 2\nsectionRows: none\n'
