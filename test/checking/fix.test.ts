import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fixFiles } from '../../src/checking/fix-files.js'
import { lintPeriod } from '../../src/checking/lint-period.js'
import { builtInTable } from '../../src/data/tables.js'
import type { Sources } from '../../src/model/sources.js'
import { noVocabulary } from '../../src/model/vocabulary.js'
import { reference } from '../compile/report-of-2020.js'
import { sourcesOf, workspaceWith } from '../rules/workspace.js'

const file = 'plans/2020/submissions/finance.yaml'

function fix(text: string, expressions: Record<string, string> = {}) {
  const sources = sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', text) })
  return fixOf(sources, expressions)
}

function fixOf(sources: Sources, expressions: Record<string, string> = {}) {
  const added = { ...noVocabulary.added, expressions: new Map(Object.entries(expressions)) }
  const vocabulary = { ...noVocabulary, added }
  const lint = (from: Sources) => {
    const files = from.period('2020')
    return files ? lintPeriod(from, files, { severities: new Map(), vocabulary, speller: null }) : []
  }
  const fixed = fixFiles(sources, lint, () => true)
  const bytes = fixed.files.get(file) ?? sources.load(file)
  return { ...fixed, text: new TextDecoder().decode(bytes ?? new Uint8Array()) }
}

const answer = (text: string) => `department: finance\nitems:\n  "1.1": |\n    ${text}\n`
const fixedAnswer = (text: string, expressions?: Record<string, string>) =>
  fix(answer(text), expressions)
    .text.slice(answer('').length - 1)
    .trimEnd()

describe('fixes that do not come to an end', () => {
  test('two expressions that undo each other: nothing is mended, and the rule is named', () => {
    const text = answer('Состоялся приём  глав районов, обучено 5 служащих.')
    const fixed = fix(text, { глав: 'руководителей', руководителей: 'глав' })
    expect(fixed.unsettled).toEqual(['fixed-expression'])
    expect(fixed.text).toBe(text.replace('  глав', ' глав'))
    expect(fixed.count).toBe(1)
  })

  test('two that put each other in twice', () => {
    const text = answer('Состоялся приём глав районов, обучено 5 служащих.')
    const fixed = fix(text, { глав: 'вождей вождей', вождей: 'глав глав' })
    expect(fixed.unsettled).toEqual(['fixed-expression'])
    expect(fixed.text).toBe(text)
  })

  test('what one fix makes a fault for another is mended in the next pass', () => {
    const { text, unsettled } = fix(answer('Обучено 5 служащих , а так  же 2 руководителя'))
    expect(text).toBe(answer('Обучено 5 служащих, а также 2 руководителя.'))
    expect(unsettled).toEqual([])
  })
})

describe('the right form that holds the wrong one', () => {
  test('is put in once', () => {
    expect(fixedAnswer('На приёме глава принял 5 человек.', { глава: 'глава города' })).toBe(
      'На приёме глава города принял 5 человек.',
    )
  })

  test.each(['На приёме глава города принял 5 человек.', 'Глава\u00a0города принял 5 человек на приёме.'])(
    'is no fault where it stands already: %j',
    (text) => {
      expect(fix(answer(text), { глава: 'глава города' }).found).toEqual([])
    },
  )

  test('but stands there only as whole words', () => {
    expect(fixedAnswer('На приёме глава городам отказал 5 раз.', { глава: 'глава города' })).toBe(
      'На приёме глава города городам отказал 5 раз.',
    )
  })
})

test.each([
  ['Согласно Плана проведено 5 проверок служащих.', 'Согласно Плану проведено 5 проверок служащих.'],
  [
    'Работа велась согласно\u00a0плана, проверено 5 отделов.',
    'Работа велась согласно\u00a0плану, проверено 5 отделов.',
  ],
  ['СОГЛАСНО ПЛАНА ПРОВЕДЕНО 5 ПРОВЕРОК.', 'СОГЛАСНО ПЛАНУ ПРОВЕДЕНО 5 ПРОВЕРОК.'],
  ['В ТЕЧЕНИИ 2020 ГОДА ПРОВЕДЕНО 5 ПРОВЕРОК.', 'В ТЕЧЕНИЕ 2020 ГОДА ПРОВЕДЕНО 5 ПРОВЕРОК.'],
  ['В Следствии проверки 5 служащих обучены.', 'Вследствие проверки 5 служащих обучены.'],
  ['Проведено 20 проверок, ТОМ ЧИСЛЕ 5 плановых.', 'Проведено 20 проверок, В ТОМ ЧИСЛЕ 5 плановых.'],
  ['Том числе проведено 5 плановых проверок.', 'В том числе проведено 5 плановых проверок.'],
])('capitals are kept: %s', (wrong, right) => {
  expect(fixedAnswer(wrong)).toBe(right)
})

describe('what names something', () => {
  test.each([
    'Проведён 1 семинар «Согласно плана работы».',
    'Проведён 1 семинар «Сeмья» для служащих.',
    'Проведён 1 семинар «Школа - семье» для служащих.',
    'План лежит на диске D:\\Отчёты  за год\\план  2020.docx, всего 5 листов.',
    'План лежит в папке отчёты/Плaн за год/сводный.docx, всего 5 листов.',
    'План лежит в файле Плaн.docx, всего 5 листов.',
    'Сведения размещены на портале Госуслуги.РФ 5 раз.',
  ])('keeps its letters and words: %s', (text) => {
    expect(fixedAnswer(text)).toBe(text)
  })

  test('but not its spaces, quotation marks and what cannot be seen', () => {
    expect(fixedAnswer('Проведён 1 семинар «Школа  "Семь\u00adя"» для служащих.')).toBe(
      'Проведён 1 семинар «Школа «Семья»» для служащих.',
    )
  })
})

test.each(['Урок начат в 10 : 30, обучено 5 человек.', 'Карта в масштабе 1 : 500 дополнена 5 участками.'])(
  'a colon between figures may stand apart: %s',
  (text) => {
    expect(fix(answer(text)).found).toEqual([])
  },
)

test('a colon behind a figure that leads on may not', () => {
  expect(fixedAnswer('Проверено отделов в 2020 : финансовый и правовой.')).toBe(
    'Проверено отделов в 2020: финансовый и правовой.',
  )
})

test('what slid into a text is left as it is', () => {
  const text = `department: finance
items:
  "1.2":
    text: |
      Проведено  5 проверок всех отделов администрации города
      status : done
      reason: "в отделах"  города не обучено 5 служащих
      indicators:
        checks: 5
`
  const fixed = fix(text)
  expect(fixed.found.some(({ rule }) => rule === 'schema')).toBe(true)
  expect(fixed.text).toBe(text)
})

describe('a file that is otherwise odd', () => {
  test('a key over several lines stays what it is', () => {
    const text = `department: finance
items:
  ? "1.1"
  : |
    Обучено  5 служащих , проверено 2 отдела.
  ? |
    1.2 и
    ещё  один
  : Проверено  5 отделов .
`
    expect(fix(text).text).toBe(
      text
        .replace('Обучено  5 служащих ,', 'Обучено 5 служащих,')
        .replace('Проверено  5 отделов .', 'Проверено 5 отделов.'),
    )
  })

  test('a text of nothing but invisible characters is not emptied', () => {
    const text = `${answer('Обучено  5 служащих.')}  "1.2": {text: Да., reason: "\u200b"}\n`
    expect(fix(text).text).toBe(text.replace('Обучено  5', 'Обучено 5'))
  })

  test('no template comes of what is none', () => {
    const text = `${answer('Обучено  5 служащих.')}  "1.2": "Да {\\u200b{checks}."\n`
    expect(fix(text).text).toBe(text.replace('Обучено  5', 'Обучено 5'))
  })

  test('a key that is there twice keeps nothing from being mended', () => {
    const text = `${answer('Обучено  5 служащих.')}  "1.1": Проверено  5 отделов.\n`
    expect(fix(text).text).toBe(text.replace('Обучено  5', 'Обучено 5'))
  })
})

test('a fix is made in what was looked at, whatever has been saved since', () => {
  const [before, after] = [answer('Обучено  5 служащих.'), `${answer('Да!')}# проверено  ещё раз\n`]
  const sources = sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', before) })
  let asked = 0
  const saved: Sources = {
    period: sources.period,
    load: (path) => (path === file && asked++ > 0 ? new TextEncoder().encode(after) : sources.load(path)),
  }
  const { text, read } = fixOf(saved)
  expect(text).toBe(answer('Обучено 5 служащих.'))
  expect(new TextDecoder().decode(read.get(file) ?? new Uint8Array())).toBe(before)
})

describe('fixing once is enough', () => {
  const asBlock = (lines: readonly string[]) =>
    `department: finance\nitems:\n  "1.1": |\n${lines.map((line) => `    ${line}\n`).join('')}`

  test('for each entry of the table of expressions', () => {
    const wrong = [...builtInTable('expressions')].filter(([, right]) => !right.endsWith('?')).map(([phrase]) => phrase)
    const fixed = fix(asBlock(wrong.map((phrase) => `Слово ${phrase} слово сказано 5 раз.`)))
    expect(fixed.unsettled).toEqual([])
    const left = fix(fixed.text).found.filter(({ rule, fix }) => rule === 'fixed-expression' && fix)
    expect(left.map(({ args }) => args)).toEqual([])
  })

  const corpus = reference('../corpus/official-prose.txt')
  test.skipIf(!existsSync(corpus))('for official prose', () => {
    const documents = readFileSync(corpus, 'utf8').split(/^== .*\n/m)
    for (const [index, document] of documents.entries()) {
      // Some are enough, and soon read.
      if (index % 10 !== 1) continue
      const fixed = fix(asBlock(document.split('\n').filter((line) => line.trim() !== '')))
      expect(fixed.unsettled).toEqual([])
      expect(fix(fixed.text).count).toBe(0)
    }
  })
})
