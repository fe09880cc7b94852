import fc from 'fast-check'
import type { Contribution, Item, Report, Section } from '../../src/model/report.js'
import type { ColumnId } from '../../src/model/terms.js'
import { everyNode } from '../render/every-node.js'

/** Few words, so that two reports have much in common. */
const word = fc.constantFrom(
  ...'отдел проверка 25 2019 2020 сведения, (не) «план» м\u0306 ё 👩‍👩‍👧 {x} https://a.ru/1 https://a.ru/2 a@b.ru _ & <b>'.split(
    ' ',
  ),
)
export const text = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '))
export const paragraph = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 2, arbitrary: text.map((typed) => `- ${typed}`) },
  { weight: 1, arbitrary: fc.constantFrom('Сведения размещены на сайте.', 'Проведена учёба: 4 занятия.', 'a\tb') },
)
const paragraphs = fc.array(paragraph, { maxLength: 4 })
const departments = ['hr', 'finance', 'legal']

const contribution: fc.Arbitrary<Contribution> = fc.record({
  department: fc.constantFrom(...departments),
  jointly: fc.constant([]),
  paragraphs,
  status: fc.constantFrom('done', 'partial', 'not-done', null),
  reason: fc.option(text),
  evidence: fc.array(
    fc.record({
      title: fc.option(text),
      url: fc.option(fc.constantFrom('https://a.ru/1', 'https://a.ru/2', 'javascript:1')),
      kind: fc.constant(null),
      number: fc.option(fc.constantFrom('1', '2-п')),
      date: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
  indicators: fc.dictionary(
    fc.constant('checks'),
    fc.record({ value: fc.constantFrom(0, 1, 12.5), byQuarter: fc.constant(null) }),
  ),
})

const item = (number: string): fc.Arbitrary<Item> =>
  fc.record({
    number: fc.constant(number),
    label: fc.option(fc.constantFrom('1', '2'), { freq: 4 }),
    measure: text,
    deadline: fc.constantFrom('ежеквартально', 'постоянно', 'до 1 мая 2020 года'),
    due: fc.constant(null),
    responsible: fc.option(fc.subarray(departments)),
    responsibleText: fc.option(text),
    status: fc.constantFrom('done', 'partial', 'missing', 'not-due', 'repealed'),
    repealed: fc.option(fc.record({ act: text, since: fc.constantFrom(null, '2020-03-01') }), { freq: 4 }),
    lead: fc.option(text),
    contributions: fc.array(contribution, { maxLength: 2 }),
    indicators: fc.constant([
      { id: 'checks', name: 'Проверок', unit: 'шт.', value: 3, byDepartment: { hr: 3 }, byQuarter: null },
    ]),
  })

/** Numbers in any order, each once, and where sections begin among them. */
const sections: fc.Arbitrary<Section[]> = fc
  .tuple(
    fc.shuffledSubarray(['1', '2', '3', '4', '5', '6'], { maxLength: 6 }),
    fc.array(fc.tuple(fc.constantFrom('1', '2', '3'), text), { maxLength: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.boolean(),
  )
  .chain(([numbers, headings, size, nested]) =>
    fc.tuple(...numbers.map(item)).map((items) => {
      if (headings.length === 0) return [{ number: null, title: null, sections: [], items }]
      const built = headings.map(([number, title], index): Section => {
        const last = index === headings.length - 1
        return { number, title, sections: [], items: items.slice(index * size, last ? undefined : (index + 1) * size) }
      })
      const [first, ...rest] = built
      return nested && first ? [{ ...first, sections: rest }] : built
    }),
  )

const act = fc.record({
  kind: fc.constantFrom('решение', 'постановление'),
  number: fc.constantFrom('1', '2'),
  date: fc.constant(null),
  title: fc.option(text),
  url: fc.constantFrom(null, 'https://a.ru/1'),
})
const columns = fc.constantFrom<ColumnId[]>(
  ['number', 'measure', 'deadline', 'execution'],
  ['number', 'measure', 'deadline', 'execution'],
  ['number', 'measure', 'deadline', 'execution', 'responsible', 'status'],
  ['measure', 'number', 'execution', 'indicators'],
)

export const report: fc.Arbitrary<Report> = fc
  .record({
    title: text,
    draft: fc.boolean(),
    columns,
    columnNumbers: fc.boolean(),
    attribution: fc.constantFrom('none' as const, 'name' as const),
    basis: fc.option(fc.array(act, { maxLength: 2 })),
    before: fc.option(paragraphs),
    after: fc.option(paragraphs),
    approval: fc.constantFrom(
      null,
      { position: 'Глава города', name: null, date: null, act: null },
      { position: 'Глава', name: 'И. И. Иванов', date: '2020-05-01', act: null },
    ),
    signature: fc.option(
      fc.array(fc.record({ position: text, name: fc.option(fc.constant('П. П. Петров')) }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    contact: fc.option(text),
    sections,
  })
  .map(({ columns: ids, columnNumbers, attribution, ...rest }) => ({
    ...everyNode.report,
    ...rest,
    layout: { columns: ids, headings: {}, columnNumbers, numberSuffix: '.', attribution },
    departments: departments.map((id) => ({ id, name: `Отдел ${id}`, abbreviation: null })),
  }))
