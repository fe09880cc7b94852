import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { patterns } from '../../src/reading/unreadable.js'
import { diagnose, sourcesOf } from '../rules/workspace.js'

const departments = `departments:
  - {id: finance, name: Финансовое управление}
  - {id: hr, name: Отдел кадров}
  - {id: it, name: Отдел информатизации}
`
const item1 = '  - {number: "1.1", measure: Обучение, deadline: постоянно, responsible: [finance]}\n'
const checks = '[{id: checks, name: Проверок, unit: шт.}]'
const item2 = `  - {number: "1.2", measure: Проверки, deadline: постоянно, responsible: [finance], indicators: ${checks}}\n`
const withLead = `  - number: "1.2"
    measure: Проверки
    deadline: постоянно
    responsible: [finance]
    lead: Всего {{checks}}.
    indicators: ${checks}
`
const parts = '[{id: w, name: Всего, parts: [a, b]}, {id: a, name: Первых}, {id: b, name: Вторых}]'
const whole = `  - {number: "1.3", measure: Ревизии, deadline: постоянно, indicators: ${parts}}\n`

const head = 'title: Отчёт\norganization: Администрация\n'
const planOf = (...items: string[]) => `${head}${departments}items:\n${items.join('')}`
const plan = planOf(item1, item2)

const template = `  "1.2":
    text: Проведено {{checks}}.
    indicators: {checks: 5}
`
const first = '  "1.1": Обучение проведено.\n'
const answers = (...entries: string[]) => `items:\n${entries.join('')}`
const finance = (...entries: string[]) => `department: finance\n${answers(...entries)}`
const clean = finance(first, template)

/** What is said of a workspace, each finding with the text it stands at, but for the files given it is clean. */
function said(files: Record<string, string>, name = '2020'): string[] {
  const of2020: Record<string, string> = {}
  for (const [file, text] of Object.entries({ plan, finance: clean, ...files })) {
    of2020[file === 'plan' ? 'plan.yaml' : `submissions/${file}.yaml`] = text
  }
  return diagnose(sourcesOf({ [name]: of2020 }), name).map(
    ({ rule, place }) => `${rule} ${place.source.text.slice(place.start, place.end)}`,
  )
}

const rulesOf = (findings: string[]) => findings.map((one) => one.replace(/ .*/s, ''))

type Case = [title: string, files: Record<string, string>, expected: string]

test('what the schema takes for a number or an id can be read', () => {
  const { mark, department, indicator } = JSON.parse(
    readFileSync(new URL('../../schema/plan.schema.json', import.meta.url), 'utf8'),
  ).$defs
  expect(patterns.mark.source).toBe(mark.pattern)
  expect(patterns.department.source).toBe(department.properties.id.pattern)
  expect(patterns.indicator.source).toBe(indicator.properties.id.pattern)
})

test('the workspace of these tests is clean by itself', () => {
  expect(said({})).toEqual([])
  expect(said({ plan: planOf(item1, withLead) })).toEqual([])
})

describe('a department that is not known', () => {
  test.each<Case>([
    [
      'of a submission with a value in a template',
      { finance: `department: finanse\n${answers(first, template)}` },
      'unknown-department finanse',
    ],
    ['items without a colon, that runs on in it', { finance: 'department: finance\n  items\n' }, 'schema items'],
    ['a plan without departments', { plan: plan.replace(departments, '') }, 'schema title'],
    ['with an empty list of them', { plan: plan.replace(departments, 'departments: []\n') }, 'schema departments'],
    ['with a misspelt one', { plan: plan.replace('departments', 'departmets') }, 'schema departmets'],
    ['an entry with a misspelt id', { plan: plan.replace('{id: finance', '{di: finance') }, 'schema di'],
    ['an entry with a bad id', { plan: plan.replace('{id: finance', '{id: Finance') }, 'schema Finance'],
    [
      'an entry twice',
      { plan: plan.replace('{id: hr', '{id: finance'), hr: 'department: hr\nitems: {}\n' },
      'schema finance',
    ],
    [
      'an entry twice, whatever names the other one',
      { plan: plan.replace('{id: hr', '{id: finance').replace('[finance]', '[hr]'), hr: 'department: hr\nitems: {}\n' },
      'schema finance',
    ],
    ['responsible, mistyped', { plan: plan.replace('[finance]', '[finanse]') }, 'unknown-department finanse'],
    ['responsible, all in a list', { plan: plan.replace('[finance]', '[all]') }, 'unknown-department all'],
    [
      'jointly, mistyped',
      {
        plan: plan.replace('[finance]', '[finance, hr]'),
        finance: finance('  "1.1": {text: Да., jointly: [hrr]}\n', template),
      },
      'unknown-department hrr',
    ],
    [
      'jointly, not in a list',
      {
        plan: plan.replace('[finance]', '[finance, hr]'),
        finance: finance('  "1.1": {text: Да., jointly: hr}\n', template),
      },
      'schema hr',
    ],
    [
      'jointly, under a mistyped number',
      {
        plan: plan.replace('[finance]', '[finance, hr]'),
        finance: finance('  "1.11": {text: Да., jointly: [hr]}\n', template),
      },
      'unknown-item "1.11"',
    ],
  ])('%s', (_, files, expected) => {
    expect(said(files)).toEqual([expected])
  })

  test.each(['finanse', 'legal'])('an entry twice hides no %s that is responsible', (id) => {
    const twice = plan.replace('{id: hr', '{id: finance').replace('[finance]', `[${id}]`)
    expect(said({ plan: twice })).toEqual(['schema finance', `unknown-department ${id}`])
  })
})

describe('items of a plan that cannot be read', () => {
  const items = `items:\n${item1}${item2}`
  test.each<Case>([
    ['none', { plan: plan.replace(items, '') }, 'schema title'],
    ['an empty list', { plan: plan.replace(items, 'items: []\n') }, 'schema items'],
    ['under a misspelt key', { plan: plan.replace('items:', 'itmes:') }, 'schema itmes'],
    ['one without a number', { plan: plan.replace('number: "1.1", ', '') }, 'schema measure'],
    ['one with a misspelt number', { plan: plan.replace('number: "1.1"', 'numer: "1.1"') }, 'schema numer'],
    ['a comma in a number', { plan: plan.replace('"1.1"', '"1,1"') }, 'schema "1,1"'],
    ['a blank in a number', { plan: plan.replace('"1.1"', '"1. 1"') }, 'schema "1. 1"'],
    ['a comma in a number with indicators', { plan: plan.replace('"1.2"', '"1,2"') }, 'schema "1,2"'],
    [
      'one repealed by a map in place of a text',
      {
        plan: plan.replace('responsible: [finance]}', 'repealed: {act: {kind: решение, number: "5"}}}'),
        finance: finance(template),
      },
      'schema act',
    ],
    [
      'one with a date that is none',
      {
        plan: plan.replace('responsible: [finance]}', 'due: 31.12.2021}'),
        finance: finance(template),
      },
      'schema 31.12.2021',
    ],
    ['one with misspelt indicators', { plan: plan.replace('indicators', 'indikators') }, 'schema indikators'],
    ['one whose indicators have a misspelt id', { plan: plan.replace('id: checks', 'di: checks') }, 'schema di'],
    ['a number twice, out of order', { plan: planOf(item1, item2, item1) }, 'duplicate-number "1.1"'],
    [
      'a number twice, in another section',
      {
        plan: `${head}${departments}sections:
- number: "1"
  title: Первый
  items:
${item1}${item2}- number: "2"
  title: Второй
  items:
${item1}`,
      },
      'duplicate-number "1.1"',
    ],
  ])('%s', (_, files, expected) => {
    expect(said(files)).toEqual([expected])
  })

  test('say nothing of the numbers, but the other faults are told', () => {
    const files = { plan: plan.replace('number: "1.1"', 'numer: "1.1"'), hr: 'department: kadry\nitems: {}\n' }
    expect(said(files)).toEqual(['schema numer', 'unknown-department kadry'])
  })
})

describe('an entry that cannot be read whole', () => {
  const entry = (fields: string) => finance(`  "1.1": ${fields}\n`, template)
  const counted = (fields: string) => finance(first, `  "1.2":\n    text: Да.\n    ${fields}\n`)
  const printed = (fields: string) => finance(first, `  "1.2":\n    text: Да, {{checks}}.\n    ${fields}\n`)
  test.each<Case>([
    ['a misspelt text', { finance: entry('{txet: Всё.}') }, 'schema txet'],
    ['a misspelt status', { finance: entry('{stauts: done}') }, 'schema stauts'],
    ['a field that there is not', { finance: entry('{foo: x}') }, 'schema foo'],
    ['a list for a text', { finance: entry('{text: [a, b]}') }, 'schema text'],
    ['a map for a text', { finance: entry('{text: {a: b}}') }, 'schema text'],
    ['a misspelt indicator', { finance: counted('indicators: {cheks: 5}') }, 'unknown-indicator cheks'],
    ['one that a text prints', { finance: printed('indicators: {cheks: 5}') }, 'unknown-indicator cheks'],
    [
      'one that a lead prints',
      { plan: planOf(item1, withLead), finance: counted('indicators: {cheks: 5}') },
      'unknown-indicator cheks',
    ],
    [
      'a misspelt part',
      {
        plan: planOf(item1, item2, whole),
        finance: finance(first, template, '  "1.3": {text: Да., indicators: {w: 4, a: 3, bb: 1}}\n'),
      },
      'unknown-indicator bb',
    ],
    ['a blank indicator', { finance: counted('indicators: {checks: }') }, 'schema checks'],
    ['one that a text prints, blank', { finance: printed('indicators: {checks: {}}') }, 'schema checks'],
    [
      'one that a lead prints, blank by quarter',
      { plan: planOf(item1, withLead), finance: counted('indicators: {checks: {Q1: , Q2: , Q3: , Q4: }}') },
      'schema checks',
    ],
    ['a blank one that is misspelt', { finance: counted('indicators: {cheks: ""}') }, 'schema cheks'],
    [
      'a blank one that is not of the item',
      { finance: finance('  "1.1": {text: Да., indicators: {checks: }}\n', template) },
      'schema checks',
    ],
    ['misspelt indicators', { finance: counted('indikators: {checks: 5}') }, 'schema indikators'],
    ['misspelt ones that a text prints', { finance: printed('indikators: {checks: 5}') }, 'schema indikators'],
    ['blank indicators', { finance: printed('indicators:') }, 'schema indicators'],
    ['a list of indicators', { finance: printed('indicators: [checks: 5]') }, 'schema indicators'],
    ['a misspelt reason', { finance: entry('{text: Да., status: partial, reson: x}') }, 'schema reson'],
    ['a reason in other words', { finance: entry('{text: Да., status: partial, почему: x}') }, 'schema почему'],
    [
      'a blank reason',
      { finance: finance('  "1.1":\n    text: Да.\n    status: partial\n    reason:\n', template) },
      'schema reason',
    ],
    ['an empty reason', { finance: entry('{text: Да., status: partial, reason: ""}') }, 'empty-text ""'],
  ])('%s', (_, files, expected) => {
    expect(said(files)).toEqual([expected])
  })

  test('an indicator that is like no other is not the one that is missing', () => {
    expect(rulesOf(said({ finance: counted('indicators: {inspections: 5}') })).sort()).toEqual([
      'missing-indicator',
      'unknown-indicator',
    ])
  })
})

describe('values', () => {
  const second = `department: finance\n${answers('  "1.2": Ещё.\n')}`
  test.each<Case>([
    ['lacking in the second of two answers', { more: second }, 'duplicate-contribution "1.2"'],
    ['lacking in the first of two answers', { a: second }, 'duplicate-contribution "1.2"'],
    [
      'lacking in one of two answers, with a lead',
      { plan: planOf(item1, withLead), more: second },
      'duplicate-contribution "1.2"',
    ],
    [
      'lacking in the first of two answers, with a lead',
      { plan: planOf(item1, withLead), a: second },
      'duplicate-contribution "1.2"',
    ],
    [
      'lacking in both answers, and printed by both',
      {
        finance: finance(first, '  "1.2": Да, {{checks}}.\n', '  "1.2.": Да, {{checks}}.\n'),
        plan: planOf(item1, withLead),
      },
      // Two faults: twice, and nowhere the number.
      'duplicate-contribution "1.2."; missing-indicator {{checks}}',
    ],
    [
      'lacking where both the text and the reason print them',
      { finance: finance(first, '  "1.2": {text: "{{checks}}", status: partial, reason: "{{checks}}."}\n') },
      'missing-indicator {{checks}}',
    ],
    [
      'lacking a part, where the text prints the whole too',
      {
        plan: planOf(item1, item2, whole),
        finance: finance(first, template, '  "1.3": {text: "{{w}}, {{a}}, {{b}}", indicators: {a: 1}}\n'),
      },
      'missing-indicator {{b}}',
    ],
    [
      'lacking where both the text and the lead print them',
      { plan: planOf(item1, withLead), finance: finance(first, '  "1.2": Да, {{checks}}.\n') },
      'missing-indicator {{checks}}',
    ],
  ])('%s', (_, files, expected) => {
    expect(said(files).sort().join('; ')).toBe(expected)
  })

  test.each([
    ['2020-Q3', '{Q2: 5}', 'Q2'],
    ['2020-H1', '{Q1: 1, Q3: 2}', 'Q3'],
  ])('of a quarter that %s does not have are not also missing', (name, given, quarter) => {
    const text = finance(first, `  "1.2":\n    text: Да, {{checks}}.\n    indicators:\n      checks: ${given}\n`)
    for (const items of [item2, withLead]) {
      expect(said({ plan: planOf(item1, items), finance: text }, name)).toEqual([`schema ${quarter}`])
    }
  })

  test('a whole of one department that differs from the parts of another lacks no parts as well', () => {
    const files = {
      plan: planOf(item1, item2, whole),
      finance: finance(first, template, '  "1.3": {text: Да., indicators: {w: 4}}\n'),
      hr: `department: hr\n${answers('  "1.3": {text: Да., indicators: {a: 1, b: 1}}\n')}`,
    }
    expect(said(files)).toEqual(['parts-do-not-add-up w'])
  })

  test('a quarter that is missing is no missing value, though a text prints the indicator', () => {
    const given = (text: string) =>
      finance(first, `  "1.2":\n    text: ${text}\n    indicators:\n      checks: {Q1: 5, Q2: 4}\n`)
    for (const text of ['Да, {{checks}}.', 'Да.']) {
      for (const items of [item2, withLead]) {
        expect(said({ plan: planOf(item1, items), finance: given(text) })).toEqual(['missing-indicator checks'])
      }
    }
  })

  test('a quarter that a part lacks is told of the part, though a text prints the whole, and makes no wrong sum', () => {
    const files = (text: string, w: string) => ({
      plan: planOf(item1, item2, whole),
      finance: finance(first, template, `  "1.3": {text: "${text}", indicators: {${w}a: {Q1: 1}, b: 3}}\n`),
    })
    for (const text of ['Да.', '{{w}}.', '{{w}}, {{a}}.']) {
      expect(said(files(text, ''))).toEqual(['missing-indicator a'])
      expect(said(files(text, 'w: 9, '))).toEqual(['missing-indicator a'])
    }
  })

  test('a department whose figure the text of the item needs is not told twice to be missing', () => {
    const plan = planOf(item1, withLead.replace('[finance]', '[finance, hr]'))
    expect(said({ plan })).toEqual(['missing-indicator "1.2"'])
    expect(said({ plan, hr: 'department: hr\nitems: {}\n' })).toEqual(['missing-indicator items'])
    expect(said({ plan: planOf(item1, item2.replace('[finance]', '[finance, hr]')) })).toEqual([
      'missing-contribution "1.2"',
    ])
  })
})

describe('amendments', () => {
  const fresh = (fields: string) => `  - {${fields}, measure: Новая, deadline: постоянно}\n`
  const child = (...amendments: string[]) =>
    `extends: ../2019/plan.yaml\ntitle: Отчёт за 2020 год\namendments:\n${amendments.join('')}`
  function saidOf(amendments: string, text = clean) {
    const of2020 = { 'plan.yaml': amendments, 'submissions/finance.yaml': text }
    return diagnose(sourcesOf({ 2019: { 'plan.yaml': plan }, 2020: of2020 }), '2020').map(
      ({ rule, place }) => `${rule} ${place.source.text.slice(place.start, place.end)}`,
    )
  }

  test('that leave nothing make no answer known', () => {
    const removed = ['1.1', '1.2'].map((number) => `  - {number: "${number}", remove: true}\n`)
    expect(saidOf(child(...removed), finance(first))).toEqual(['unknown-item "1.1"'])
  })

  test('are no excuse for items beside sections, of which one would be lost', () => {
    const own = `items:\n${item1}sections: [{number: "2", title: Второй, items: []}]\n`
    expect(saidOf(`extends: ../2019/plan.yaml\ntitle: Отчёт\n${own}`, finance(first))).toEqual(['schema items'])
  })

  const third = (...entries: string[]) => finance(first, template, ...entries)
  test.each<[title: string, child: string, finance: string, expected: string]>([
    [
      'after a number that there is not',
      child(fresh('number: "1.3", after: "1.7"'), fresh('number: "1.4", after: "1.3"')),
      third('  "1.3": Да.\n', '  "1.4": Да.\n'),
      'unknown-item "1.7"',
    ],
    ['the same, not reported on', child(fresh('number: "1.3", after: "1.7"')), clean, 'unknown-item "1.7"'],
    [
      'a new number after none',
      child(fresh('number: "1.0"'), fresh('number: "1.4", after: "1.0"')),
      third('  "1.0": Да.\n', '  "1.4": Да.\n'),
      'unknown-item "1.0"',
    ],
    ['the same, not reported on', child(fresh('number: "1.3"')), clean, 'unknown-item "1.3"'],
    [
      'in a section that there is not',
      child(fresh('number: "1.3", section: "7"')),
      third('  "1.3": Да.\n'),
      'schema "7"',
    ],
    [
      'in two places',
      child(fresh('number: "1.3", after: "1.2", before: "1.1"')),
      third('  "1.3": Да.\n'),
      'schema before',
    ],
    ['moved after itself', child('  - {number: "1.2", after: "1.2"}\n'), finance(first), 'schema "1.2"'],
    [
      'removed and changed',
      child('  - {number: "1.2", remove: true, measure: Иначе}\n'),
      finance(first),
      'schema remove',
    ],
    ['with a title', child('  - {number: "1.2", title: Иначе}\n'), finance(first), 'schema title'],
    ['of nothing', child('  - {measure: Иначе}\n'), finance(first), 'schema measure'],
    ['a section without its title', child('  - {section: "1"}\n'), finance(first), 'schema section'],
    [
      'one misspelt',
      child('  - {nubmer: "1.3", after: "1.2", measure: Новая, deadline: постоянно}\n'),
      third('  "1.3": Да.\n'),
      'schema nubmer',
    ],
    ['what comes before, misspelt', child(fresh('number: "1.3", aftr: "1.2"')), third('  "1.3": Да.\n'), 'schema aftr'],
    ['what comes before, left blank', child(fresh('number: "1.3", after: ')), third('  "1.3": Да.\n'), 'schema after'],
    [
      'without a plan to amend',
      plan.replace('items:', `amendments:\n${fresh('number: "1.3", after: "1.2"')}items:`),
      third('  "1.3": Да.\n'),
      'schema amendments',
    ],
    [
      'all misspelt',
      child(fresh('number: "1.3", after: "1.2"')).replace('amendments', 'amendmets'),
      third('  "1.3": Да.\n'),
      'schema amendmets',
    ],
    [
      'a removal of a mistyped number',
      child('  - {number: "1.22", remove: true}\n'),
      finance(first),
      'unknown-item "1.22"',
    ],
    [
      'a repeal of a mistyped number',
      child('  - {number: "1.22", repealed: {act: решение № 5}}\n'),
      finance(first),
      'unknown-item "1.22"',
    ],
    [
      'an item amended twice',
      child('  - {number: "1.2", measure: Иначе}\n', '  - {number: "1.2", repealed: {act: решение № 5}}\n'),
      finance(first),
      'duplicate-number "1.2"',
    ],
  ])('%s', (_, amended, text, expected) => {
    expect(saidOf(amended, text)).toEqual([expected])
  })
})
