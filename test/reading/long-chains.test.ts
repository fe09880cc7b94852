import { expect, test } from 'vitest'
import { compileFiles, type Files, findings, itemOf, planOf, reportOf } from '../compile/compile-files.js'

/** Plans of which each extends the one before, the last of them that of 2020. */
function chain(length: number, fields: (index: number) => object, first: object): Files {
  const files: Files = { 'plans/base/0.yaml': first }
  for (let index = 1; index < length; index++) {
    files[`plans/base/${index}.yaml`] = { title: 'Отчёт', extends: `${index - 1}.yaml`, ...fields(index) }
  }
  files['plans/2020/plan.yaml'] = { title: 'Отчёт', extends: `../base/${length - 1}.yaml` }
  files['plans/2020/submissions/hr.yaml'] = { department: 'hr', items: { '1.1': 'Сделано.' } }
  return files
}

const plan = planOf({ items: [itemOf('1.1')] })

test('3,000 plans that extend one another are read', () => {
  const files = chain(3000, (index) => ({ amendments: [{ number: '1.1', deadline: `срок ${index}` }] }), plan)
  expect(reportOf(files).sections[0]?.items[0]?.deadline).toBe('срок 2999')
})

test('each may add an item', () => {
  const added = (index: number) => ({ number: `2.${index}`, after: '1.1', measure: 'Мера', deadline: 'год' })
  const { diagnostics } = compileFiles(chain(1000, (index) => ({ amendments: [added(index)] }), plan))
  expect(diagnostics.filter(({ rule }) => rule === 'empty-item')).toHaveLength(999)
})

test('3,000 plans in a circle are told where it closes', () => {
  const files = chain(3000, () => ({}), { title: 'Отчёт', extends: '2999.yaml' })
  expect(findings(files)).toEqual(['schema error plans/base/0.yaml:1'])
})
