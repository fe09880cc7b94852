import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { write } from '../../src/diff-writers/markdown.js'
import { paragraphChanges } from '../../src/diff-writers/paragraphs.js'
import { shownLines } from '../../src/diff-writers/shown-lines.js'
import type { Report } from '../../src/model/report.js'
import { compareReports } from '../compare/compare-data.js'
import { reportOf } from '../compare/reports.js'
import { markdownBlocks } from '../readers/markdown-html.js'
import { descendantsNamed, textOf } from '../readers/xml-tree.js'
import { hostileText } from '../render/markdown/hostile-text.js'
import { runs } from '../runs.js'
import { changesOptions } from './options.js'

const markdown = (old: Report, latest: Report, stat = false) =>
  write(compareReports(old, latest), { ...changesOptions, stat })

const old = reportOf('2020', [
  { number: '1.1', measure: 'Проведение *проверок*', text: 'В 2020 году проверено 5 | 6 <b>школ</b>.\nНарушений нет.' },
  { number: '1.2', measure: 'Обучение служащих', status: 'done', figures: { a: 12000 } },
  { number: '1.3', measure: 'Опрос жителей' },
])
const latest = reportOf('2021', [
  { number: '1.1', measure: 'Проведение *проверок*', text: 'В 2021 году проверено 5 | 7 <b>школ</b>.\nНарушений нет.' },
  { number: '1.4', measure: 'Обучение служащих', status: 'partial', reason: 'Нет средств.', figures: { a: 9000.5 } },
])

describe('a comment under a merge request', () => {
  test('a table, the details folded away', async () => {
    expect(await markdown(old, latest)).toBe(`### Что изменилось: 2020 → 2021

По существу изменены 3 из 3. Стало хуже 1, исключено 1 (без отмены 1), изменено иначе 1; с другим номером 1.

| Пункт | Что с ним | Мероприятие |
| --- | --- | --- |
| 1.4 (был 1.2) | **стало хуже** | Обучение служащих |
| был 1.3 | **исключён** | Опрос жителей |
| 1.1 | изменён текст | Проведение \\*проверок\\* |

<details>
<summary>Подробно</summary>

#### 1.4 (был 1.2)

- статус: Выполнено → Выполнено частично (**хуже**)
- Показатель a, шт.: 12\u00a0000 → 9000,5 (−2999,5, −25\u00a0%)

- текст:

  > … 1 абзац без изменений
  >
  > <ins>Нет средств.</ins>

#### был 1.3

- срок: постоянно
- статус: Выполнено

- текст:

  > <del>Проведено.</del>

#### 1.1

- текст:

  > В <del>2020</del> <ins>2021</ins> году проверено 5 | <del>6</del> <ins>7</ins> \\<b>школ\\</b>.
  >
  > … 1 абзац без изменений

</details>
`)
  })

  test('--stat is the table alone', async () => {
    const short = await markdown(old, latest, true)
    expect(short).not.toContain('<details>')
    expect((await markdown(old, latest)).startsWith(short.trimEnd())).toBe(true)
  })

  test('a line break in a measure, as a file from elsewhere may have it, ends no line', async () => {
    const side = (measure: string) => reportOf('2020', [{ number: '1|\n1', measure }])
    const printed = await markdown(side('Проверка школ города\n'), side('Проверка школ\n\n# города и сёл'))
    expect(printed).toMatch(/^\| 1\\\| 1 \| изменён, текст прежний \| Проверка школ {2}# города и сёл \|$/m)
    expect(printed).toContain('- мероприятие: Проверка школ')
    expect(printed).not.toMatch(/^# /m)
  })

  test.each([
    ['+ а б', '+ а ', '> \\+ а <del>б</del>'],
    ['[а в', '[а ]: б в', '> \\[а <ins>]: б </ins>в'],
  ])('what stands before a change begins nothing: %j, %j', async (from, to, shown) => {
    const side = (text: string) => reportOf('2020', [{ number: '1', measure: 'Опрос', text }])
    expect(await markdown(side(from), side(to))).toContain(shown)
  })

  test.each([
    ['один\nдва', 'один\n\nдва', '> <ins>¶</ins>\n'],
    ['два', ' два', '> <ins>&nbsp;</ins>два\n'],
    ['два', 'два ', '> два<ins>&nbsp;</ins>\n'],
  ])('no mark is empty: %j, %j', async (from, to, shown) => {
    const side = (text: string) => reportOf('2020', [{ number: '1', measure: 'Опрос', text }])
    expect(await markdown(side(from), side(to))).toContain(shown)
  })

  test.each([
    ['Всего id=10/x; да', 'Всего id=11/x; да', 'id=<del>10</del><ins>11</ins>/x'],
    ['Всего (10) домов', 'Всего (11) домов', '(<del>10</del> <ins>11</ins>) домов'],
  ])('no blank is put into a word: %j, %j', async (from, to, shown) => {
    const side = (text: string) => reportOf('2020', [{ number: '1', measure: 'Опрос', text }])
    expect(await markdown(side(from), side(to))).toContain(shown)
  })

  test('mentions nobody and refers to nothing', async () => {
    const side = (text: string) =>
      reportOf('2020', [
        { number: '#7', measure: 'Ответ @glava', deadline: 'по #12', text, figures: { '@x': text.length } },
      ])
    const printed = await markdown(side('Сообщил @ivanov.'), side('Сообщила @petrova.'))
    expect(printed).not.toMatch(/[@#][\p{L}\d]/u)
    expect(printed).toContain('@<!-- -->petrova')
  })

  test('any text reads as it was typed', async () => {
    const bare = (text: string) => text.replace(/\s+/gu, '')
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, hostileText, async (measure, from, to) => {
        fc.pre(from !== to)
        const side = (period: string, text: string) => reportOf(period, [{ number: '1.1', measure, text }])
        const printed = await markdown(side('2020', from), side('2021', to))
        const body = { name: 'body', attributes: {}, children: markdownBlocks(printed) }
        const paragraphs = descendantsNamed(body, 'blockquote').flatMap((quote) =>
          descendantsNamed(quote, 'p').map(textOf),
        )
        const expected = shownLines(paragraphChanges({ from, to })).map((line) =>
          line.kind === 'same' ? '' : line.changes.map(({ text }) => text).join(''),
        )
        expect(paragraphs.map(bare)).toEqual(expected.map(bare))
        const cells = descendantsNamed(body, 'td').map(textOf)
        expect(bare(cells[2] ?? '')).toBe(bare(measure))
      }),
      { numRuns: runs(80) },
    )
  })
})
