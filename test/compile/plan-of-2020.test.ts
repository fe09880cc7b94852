import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Report, Section } from '../../src/model/report.js'
import { itemsOf } from './compile-files.js'
import { compileReportOf2020, hasReference, itemOf, reference, repository, textOf } from './report-of-2020.js'

interface PlanOf2020 {
  sections: { items: { number: string; indicators?: { id: string; parts?: string[] }[] }[] }[]
}

const report: Report = compileReportOf2020()
const plan: PlanOf2020 = parse(readFileSync(join(repository, 'plans/2020/plan.yaml'), 'utf8'))

describe('plans/2020', () => {
  test('has five sections and forty items', () => {
    expect(report.sections.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5'])
    expect(itemsOf(report)).toHaveLength(40)
  })

  test('every department that is responsible for something has reported', () => {
    const responsible = new Set(itemsOf(report).flatMap((item) => item.responsible ?? []))
    const reported = new Set(itemsOf(report).flatMap((item) => item.contributions.map(({ department }) => department)))
    expect([...reported].sort()).toEqual([...responsible].sort())
    expect([...responsible].sort()).toEqual(report.departments.map(({ id }) => id).sort())
  })

  test.each([
    ['2.3', 9, [6, 2, 1]],
    ['2.7', 20, [19, 1]],
  ])('%s: a whole of %i is declared as the sum of its parts', (number, whole, parts) => {
    const declared = plan.sections.flatMap(({ items }) => items).find((item) => String(item.number) === number)
    const sum = declared?.indicators?.find((indicator) => indicator.parts)
    const totalOf = (id = '') => itemOf(report, number)?.indicators.find((one) => one.id === id)?.value
    expect(totalOf(sum?.id)).toBe(whole)
    expect(sum?.parts?.map(totalOf)).toEqual(parts)
  })
})

/**
 * Official names, which cannot be told in other words: the forms that a law gives to what servants declare, the commissions
 * of decree 821, and acts that the report names without quotation marks. Declined, so without their first word.
 */
const names = [
  'о доходах, расходах, об имуществе и обязательствах имущественного характера',
  'по соблюдению требований к служебному поведению муниципальных служащих и урегулированию конфликта интересов',
  'уведомления представителя нанимателя (работодателя) о фактах обращения в целях склонения муниципального служащего к совершению коррупционных правонарушений',
  'отдельных категорий лиц, их супруг (супругов) и несовершеннолетних детей на официальном сайте администрации города Невинномысска в информационно-телекоммуникационной сети',
  'и предоставления этих сведений средствам массовой информации для опубликования',
  'о сообщении муниципальными служащими, замещающими должности муниципальной службы в администрации города, органах администрации города с правами юридического лица',
  'о сообщении выборными должностными лицами, депутатами, осуществляющими свои полномочия на постоянной основе, муниципальными служащими',
  'в органах местного самоуправления города Невинномысска',
  'о получении подарка в связи с их должностным положением или исполнением ими служебных (должностных) обязанностей, сдаче и оценке подарка, реализации (выкупе) и зачислении средств, вырученных от его реализации',
]

/** Text outside «…» in runs of words, cut where a quotation or a name stood. */
function wordRuns(text: string): string[][] {
  let unquoted = ''
  let depth = 0
  for (const character of text) {
    if (character === '«') depth += 1
    unquoted += depth === 0 ? character : character === '»' ? ' § ' : ''
    if (character === '»') depth = Math.max(0, depth - 1)
  }
  const bare = names.reduce((left, name) => left.replaceAll(name, ' § '), unquoted)
  return bare.split('§').map(wordsOf)
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('¬', '')
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []

/**
 * Eight words in a row are no accident: at seven all that the two reports share besides the names above is one more name of
 * seven words, «министерства образования и молодёжной политики Ставропольского края»; at six come dates with numbers of acts.
 */
const threshold = 8

test.skipIf(!hasReference)('no sentence is taken from the public report; skipped without ../shared', () => {
  const source = wordsOf(readFileSync(reference('report-2020.txt'), 'utf8'))
  const known = new Set(source.map((_, index) => source.slice(index, index + threshold).join(' ')))
  const titles = (sections: Section[]): string[] =>
    sections.flatMap(({ title, sections: inner }) => [title ?? '', ...titles(inner)])
  const texts = itemsOf(report).flatMap((item) => [item.measure, item.deadline, ...textOf(item).split('\n')])
  const taken = [report.title, ...titles(report.sections), ...texts].flatMap((text) =>
    wordRuns(text).flatMap((words) =>
      words.map((_, index) => words.slice(index, index + threshold).join(' ')).filter((run) => known.has(run)),
    ),
  )
  expect(taken.filter((run) => run.split(' ').length === threshold)).toEqual([])
})
