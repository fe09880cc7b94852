import { describe, expect, test } from 'vitest'
import type { PeriodFiles } from '../../src/model/sources.js'
import { readPeriod } from '../../src/reading/read-period.js'
import {
  compileFiles,
  documentOf,
  type Files,
  itemOf,
  itemsOf,
  planOf,
  reportOf,
  sourcesOf,
} from '../compile/compile-files.js'
import { childFile, errors, family, parent, parentFile } from './plan-family.js'

describe('a plan that extends another', () => {
  test('inherits what lasts', () => {
    const lasting = { signature: { position: 'Глава' }, vocabulary: { abbreviations: { МФЦ: 'центр' } } }
    const report = reportOf({ ...family({}), [parentFile]: { ...parent, ...lasting } })
    expect(report).toMatchObject({
      title: 'Отчёт за 2020 год',
      organization: 'Администрация',
      basis: [{ number: '1' }],
      contact: 'И. И. Иванова',
      signature: [{ position: 'Глава' }],
      layout: { attribution: 'name', numberSuffix: ')' },
      departments: [{ id: 'hr' }, { id: 'finance' }, { id: 'legal' }],
    })
    expect(itemsOf(report).map(({ number, status }) => [number, status])).toEqual([
      ['1.1', 'reported'],
      ['1.2', 'reported'],
      ['1.3', 'repealed'],
    ])
  })

  test('does not inherit what belongs to one report', () => {
    const own = { approval: { position: 'Глава' }, before: 'Вступление.', after: 'Заключение.' }
    const files = { ...family({}), [parentFile]: { ...parent, ...own } }
    expect(reportOf(files)).toMatchObject({ approval: null, before: null, after: null })
  })

  test('gives a title of its own, at all events', () => {
    const files = family({})
    files[childFile] = { extends: '../2019/plan.yaml' }
    expect(errors(files)).toEqual([`schema error ${childFile}:1`])
  })

  test('replaces whole keys: what is not repeated in them is gone', () => {
    const report = reportOf(family({ layout: { columnNumbers: false }, before: 'Иначе.', language: 'en' }))
    expect(report).toMatchObject({ before: ['Иначе.'], language: 'en' })
    expect(report.layout).toMatchObject({ attribution: 'none', numberSuffix: '.', columnNumbers: false })
  })

  test.each([
    ['sections', { sections: [{ number: '5', title: 'Иной', items: [itemOf('5.1')] }] }],
    ['items', { items: [itemOf('5.1')] }],
  ])('replaces sections and items together by its %s', (_, child) => {
    expect(itemsOf(reportOf(family(child, { '5.1': 'Есть.' }))).map(({ number }) => number)).toEqual(['5.1'])
  })

  test.each(['basis', 'signature', 'contact'])('clears %s by null', (field) => {
    const files = family({ [field]: null })
    files[parentFile] = { ...parent, signature: { position: 'Глава' } }
    expect(reportOf(files)).toMatchObject({ [field]: null })
  })

  test('clears what has a default by null', () => {
    const files = family({ layout: null, language: null })
    files[parentFile] = { ...parent, language: 'en' }
    const report = reportOf(files)
    expect(report).toMatchObject({ language: 'ru' })
    expect(report.layout).toMatchObject({ attribution: 'none', numberSuffix: '.' })
  })

  test('clears sections by null where it gives items', () => {
    const child = { sections: null, items: [itemOf('5.1')] }
    expect(itemsOf(reportOf(family(child, { '5.1': 'Есть.' }))).map(({ number }) => number)).toEqual(['5.1'])
  })

  test.each(['title', 'organization', 'departments', 'sections'])('cannot clear %s, which there must be', (field) => {
    expect(errors(family({ [field]: null }))).toEqual([`schema error ${childFile}:1`])
  })

  test('cleared of its items it is told as that, and not what amendments lack then', () => {
    const amendments = [{ number: '1.1', measure: 'Иначе' }]
    expect(errors(family({ sections: null, amendments }))).toEqual([`schema error ${childFile}:1`])
  })

  test.each(['basis', 'contact', 'layout', 'signature', 'language'])('alone can clear %s', (field) => {
    expect(errors({ ...family({}), [childFile]: { ...parent, [field]: null } })).toEqual([
      `schema error ${childFile}:1`,
    ])
  })

  test.each([
    ['2020', '2020-Q1', '2020-12-31', ['2019']],
    ['2020-H1', '2020', '2020-12-31', ['2019']],
    ['2019', '2020', null, []],
    ['2019', '2020-Q1', null, []],
    ['2019-Q1', '2020-Q1', null, []],
    ['base', '2020', null, []],
  ])('of %s for %s: dates are those of one year', (older, newer, due, allowYears) => {
    const item = itemOf('1', { due: '2020-12-31', allowYears: ['2019'] })
    const files: Files = {
      [`plans/${older}/plan.yaml`]: planOf({ items: [item] }),
      [`plans/${newer}/plan.yaml`]: { extends: `../${older}/plan.yaml`, title: 'Отчёт' },
      [`plans/${newer}/submissions/hr.yaml`]: { department: 'hr', items: { '1': 'Есть.' } },
    }
    const [inherited] = itemsOf(reportOf(files, { period: newer }))
    expect(inherited?.due).toEqual(due && [due])
    const sources = sourcesOf(files)
    const read = readPeriod(sources, sources.period(newer) as PeriodFiles)
    expect(read.items[0]?.item.allowYears).toEqual(allowYears.map(Number))
  })

  test('by way of another year no dates are inherited', () => {
    const files: Files = {
      'plans/2020/plan.yaml': planOf({ items: [itemOf('1', { due: '2020-12-31' })] }),
      'plans/2019/plan.yaml': { extends: '../2020/plan.yaml', title: 'Отчёт' },
      'plans/2020-Q1/plan.yaml': { extends: '../2019/plan.yaml', title: 'Отчёт' },
      'plans/2020-Q1/submissions/hr.yaml': { department: 'hr', items: { '1': 'Есть.' } },
    }
    expect(itemsOf(reportOf(files, { period: '2020-Q1' }))[0]?.due).toBeNull()
  })

  test('does not inherit dates and earlier years of items of another year', () => {
    const [item] = itemsOf(reportOf(family({})))
    expect(item).toMatchObject({ number: '1.1', due: null, responsible: ['hr'] })
    // Otherwise the item would count as due in 2019 and long overdue; without dates a report is simply asked for.
    expect(errors(family({}, { '1.2': 'Есть.' }))).toEqual(['empty-item error plans/2020/submissions/hr.yaml:1'])
  })

  test('may be the middle one of three, each with its amendments', () => {
    const files: Files = {
      'plans/2018/plan.yaml': parent,
      [parentFile]: {
        extends: '../2018/plan.yaml',
        title: 'Отчёт за 2019 год',
        contact: 'П. П. Петров',
        amendments: [
          { number: '1.2', remove: true },
          { number: '1.4', after: '1.1', measure: 'Новая', deadline: 'к 2019 году', due: '2019-12-01' },
        ],
      },
      [childFile]: {
        extends: '../2019/plan.yaml',
        title: 'Отчёт за 2020 год',
        amendments: [{ number: '1.4', measure: 'Новее' }],
      },
      'plans/2020/submissions/hr.yaml': { department: 'hr', items: { '1.1, 1.4': 'Есть.' } },
    }
    const report = reportOf(files)
    expect(report.contact).toBe('П. П. Петров')
    expect(itemsOf(report).map(({ number }) => number)).toEqual(['1.1', '1.4', '1.3'])
    expect(itemsOf(report)[1]).toMatchObject({ measure: 'Новее', deadline: 'к 2019 году', due: null })
  })
})

describe('what cannot be extended is an error where it is named', () => {
  test.each([
    ['a missing file', '../2018/plan.yaml'],
    ['a path out of the workspace', '../../../elsewhere/plan.yaml'],
    ['an absolute path', '/etc/passwd'],
    ['a path of Windows', 'C:\\plans\\plan.yaml'],
    ['itself', 'plan.yaml'],
    ['itself by a detour', '../2020/../2020/./plan.yaml'],
  ])('%s', (_, path) => {
    expect(errors(family({ extends: path }))).toEqual([`schema error ${childFile}:1`])
  })

  test.each(['2019', '2019/plan.yaml', 'plans/2019', '../2019', '../2019.yaml/../2019'])(
    'the plan that is meant by %s is named',
    (path) => {
      const sources = sourcesOf({ ...family({ extends: path }) })
      const { findings } = readPeriod(sources, sources.period('2020') as PeriodFiles)
      expect(findings[0]?.args).toMatchObject({ problem: 'extends-missing', suggestion: '../2019/plan.yaml' })
    },
  )

  test('a plan that is not there is not suggested', () => {
    const sources = sourcesOf({ ...family({ extends: '2018' }) })
    const { findings } = readPeriod(sources, sources.period('2020') as PeriodFiles)
    expect(findings[0]?.args).toMatchObject({ problem: 'extends-missing', suggestion: null })
  })

  test('a circle of two', () => {
    const files = { ...family({}), [parentFile]: { extends: '../2020/plan.yaml', title: 'Отчёт' } }
    expect(errors(files)).toEqual([`schema error ${parentFile}:1`])
  })

  test('a fault in the other plan is told at its own file and line', () => {
    const broken =
      'title: Отчёт\norganization: Администрация\ndepartments:\n  - {id: hr, name: Кадры}\nitems:\n  - number: "1"\n'
    const files = { ...family({}, { '1': 'Есть.' }), [parentFile]: broken }
    expect(new Set(errors(files).map((one) => one.replace(/\d+$/, 'N')))).toEqual(
      new Set([`schema error ${parentFile}:N`]),
    )
  })
})

test('where the departments cannot be read, nothing that follows is told', () => {
  const { departments: departmets, ...rest } = { departments: [], ...parent }
  const files = { ...family({}), [parentFile]: { ...rest, departmets } }
  expect(errors(files)).toEqual([`schema error ${parentFile}:1`])
})

test('findings about an inherited item stand in the file that has it', () => {
  const files = family(
    {},
    { '1.2': 'Есть.' },
    { 'plans/2020/submissions/hr.yaml': { department: 'legal', items: { '1.2': 'Да.' } } },
  )
  expect(errors(files)).toEqual([`empty-item error ${parentFile}:1`])
  const { diagnostics } = compileFiles(files)
  expect(diagnostics.find(({ rule }) => rule === 'empty-item')?.place.source.text).toContain('Вступление.')
})

test('last year’s report is that of the plan as it was', () => {
  const files = family(
    {},
    { '1.1, 1.2': 'Есть.' },
    {
      'plans/2019/submissions/hr.yaml': { department: 'hr', items: { '1.1, 1.2': 'Было.' } },
    },
  )
  expect(documentOf(files).overview.previousPeriod).toBe('2019')
})
