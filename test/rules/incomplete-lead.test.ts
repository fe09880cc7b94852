import { describe, expect, test } from 'vitest'
import { findingWords } from '../../src/language/index.js'
import { compileFiles, documentOf, findings, itemOf, linesOf, planOf, workspace } from '../compile/compile-files.js'

const trained = { id: 'trained', name: 'Обучено служащих', unit: 'чел.' }
const lead = 'Всего обучено {{trained}} чел.'
const item = { indicators: [trained], lead, responsible: ['hr', 'finance', 'legal'] }
const answer = (value: number) => ({ '1': { text: 'Есть.', indicators: { trained: value } } })

const filesWith = (reported: Record<string, object>, fields: object = {}) =>
  workspace(planOf({ items: [itemOf('1', { ...item, ...fields })] }), reported)

describe('a lead that prints the total of some departments', () => {
  test('is an error at each department that has not reported, and no other word of it', () => {
    const reported = { hr: answer(11), finance: { '2': 'Не то.' } }
    const files = workspace(planOf({ items: [itemOf('1', item), itemOf('2')] }), reported)
    expect(findings(files)).toEqual([
      'missing-indicator error plans/2020/plan.yaml:1',
      'missing-indicator error plans/2020/submissions/finance.yaml:1',
    ])
  })

  test('says who is missing, in words', async () => {
    const [found] = compileFiles(filesWith({ hr: answer(11), finance: answer(4) })).diagnostics
    const { findings: words } = await findingWords('ru')
    expect(found?.rule).toBe('missing-indicator')
    expect(words['missing-indicator'](found?.args as never).message).toBe(
      'нет ответа подразделения «Правовое управление» (legal) по пункту 1, а без него неполон итог в тексте пункта: «Обучено служащих»',
    )
  })

  test('is compiled as a draft, with a mark', () => {
    const files = filesWith({ hr: answer(11), finance: answer(4) })
    expect(findings(files, { draft: true })).toEqual(['missing-indicator warning plans/2020/plan.yaml:1'])
    expect(linesOf(documentOf(files, { draft: true }), '1')).toContain(
      'Всего обучено 15 [по данным 2\u00a0из 3\u00a0подразделений] чел.',
    )
  })

  test('lacks nobody of whom the plan asks no figure', () => {
    const files = filesWith(
      { hr: answer(11), finance: answer(4) },
      { indicators: [{ ...trained, departments: ['hr', 'finance'] }] },
    )
    expect(findings(files)).toEqual(['missing-contribution warning plans/2020/plan.yaml:1'])
    expect(linesOf(documentOf(files), '1')[0]).toBe('Всего обучено 15 чел.')
  })

  test('lacks who must give the figure and need not report', () => {
    const files = filesWith(
      { hr: answer(11) },
      { indicators: [{ ...trained, departments: ['hr', 'legal'] }], responsible: ['hr'] },
    )
    expect(findings(files)).toEqual(['missing-indicator error plans/2020/plan.yaml:1'])
  })

  test('lacks nobody who has nothing to count, or answered jointly', () => {
    const none = { '1': { text: 'Нет.', status: 'not-done', reason: 'Нет.' } }
    expect(findings(filesWith({ hr: answer(11), finance: answer(4), legal: none }))).toEqual([])
    const jointly = { '1': { text: 'Есть.', indicators: { trained: 1 }, jointly: ['legal'] } }
    expect(findings(filesWith({ hr: answer(11), finance: jointly }))).toEqual([])
  })

  test('is told of who reported without the figure as of what is missing in the answer', () => {
    const files = filesWith({ hr: answer(11), finance: answer(4), legal: { '1': 'Есть.' } })
    expect(findings(files)).toEqual(['missing-indicator error plans/2020/submissions/legal.yaml:1'])
  })

  test('lacks the parts of a whole that it prints, but not of one that the department gave', () => {
    const parts = [
      { ...trained, parts: ['a', 'b'] },
      { id: 'a', name: 'А' },
      { id: 'b', name: 'Б' },
    ]
    const given = (indicators: object) => ({ '1': { text: 'Есть.', indicators } })
    const found = (legal: object) =>
      findings(
        filesWith({ hr: given({ a: 1, b: 2 }), legal: given(legal) }, { indicators: parts, responsible: ['hr'] }),
      )
    expect(found({ a: 1 })).toEqual(['missing-indicator error plans/2020/submissions/legal.yaml:1', expect.any(String)])
    expect(found({ trained: 5, a: 1 }).filter((one) => one.startsWith('missing-indicator error'))).toEqual([])
  })
})
