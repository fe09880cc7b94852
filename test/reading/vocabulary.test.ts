import { describe, expect, test } from 'vitest'
import { lintPeriod } from '../../src/checking/lint-period.js'
import { readSettings } from '../../src/reading/settings.js'
import { sourcesOf, workspaceWith } from '../rules/workspace.js'

const read = (yaml: string) => readSettings('svod.yaml', new TextEncoder().encode(yaml))

/** What lint finds in a text under settings, as rule and words. */
function found(settings: string, text: string): string[] {
  const { settings: given, findings } = read(settings)
  expect(findings).toEqual([])
  const sources = sourcesOf({
    2020: workspaceWith('submissions/finance.yaml', `department: finance\nitems:\n  "1.1": ${text}\n`),
  })
  const files = sources.period('2020')
  if (!files) throw new Error('no period')
  const found = lintPeriod(sources, files, { ...given, speller: null })
  return found.map(({ rule, place: { source, start, end } }) => `${rule}: ${source.text.slice(start, end)}`)
}

describe('the tables of svod.yaml', () => {
  const cases: [table: string, off: string, text: string, finding: string][] = [
    ['expressions', 'по приезду', 'Обучено 5 служащих по приезду комиссии.', 'fixed-expression: по приезду'],
    ['expressions', 'по средствам', 'Обучено 5 служащих по средствам семинара.', 'fixed-expression: по средствам'],
    [
      'introductory',
      'Кроме того',
      'Обучено 5 служащих. Кроме того проведён 1 семинар.',
      'fixed-expression: Кроме того',
    ],
    ['compounds', 'онлайн', 'Обучено 5 служащих, проведён онлайн опрос.', 'fixed-expression: онлайн опрос'],
    ['terms', 'утеря доверия', 'Уволены по утере доверия 5 служащих, утеря доверия одна.', 'legal-term: утеря доверия'],
    [
      'opposites',
      'плановый',
      'Проведено 20 проверок, в том числе 18 плановых и 1 внеплановая.',
      'sum-in-text: 20 проверок, в том числе 18 плановых и 1 внеплановая',
    ],
    ['plurals', 'запись', 'В реестре 1030 записи.', 'plural-form: 1030 записи'],
  ]
  test.each(cases)('%s: «%s» can be turned off', (table, off, text, finding) => {
    expect(found('', text)).toContain(finding)
    const kept = found(`vocabulary: {${table}: {"${off}": off}}`, text)
    expect(kept.filter((one) => one === finding)).toEqual([])
    // The rest of the table is as it was.
    const others = 'Обучено 5 служащих, а так же 1030 участки.'
    expect(found(`vocabulary: {${table}: {"${off}": off}}`, others)).toEqual(found('', others))
  })

  test('take more entries', () => {
    expect(found('vocabulary: {plurals: {изба: избы изб}}', 'Осмотрено 5 избы.')).toContain('plural-form: 5 избы')
    expect(
      found('vocabulary: {introductory: [Вообще говоря]}', 'Обучено 5 служащих. Вообще говоря проведён 1 семинар.'),
    ).toContain('fixed-expression: Вообще говоря')
    expect(found('vocabulary: {compounds: {видео: ролик*}}', 'Обучено 5 служащих, снят 1 видео ролик.')).toContain(
      'fixed-expression: видео ролик',
    )
    expect(found('vocabulary: {abbreviations: {КУМИ: комитет}}', 'Обучено 5 служащих КУМИ.')).not.toContain(
      'undefined-abbreviation: КУМИ',
    )
    expect(found('vocabulary: {abbreviations: {СМИ: off}}', 'Обучено 5 служащих СМИ.')).toContain(
      'undefined-abbreviation: СМИ',
    )
  })

  test('turn off nothing that is not there', () => {
    const { findings } = read('vocabulary: {expressions: {"по приезд": off}, words: {квест: off}}\n')
    expect(findings.map(({ rule, severity, args }) => ({ rule, severity, args }))).toEqual([
      {
        rule: 'schema',
        severity: 'warning',
        args: { problem: 'unknown-entry', value: 'по приезд', table: 'expressions', suggestion: 'по приезду' },
      },
    ])
  })
})
