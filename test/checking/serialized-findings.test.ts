import { expect, test } from 'vitest'
import { isKept } from '../../src/checking/serialized-findings.js'

const place = [0, 3, 5]
const finding = { rule: 'double-space', severity: 'warning', args: {}, place }
const kept = {
  asked: { files: { 'plans/2020/plan.yaml': 'x', 'svod.yaml': null }, periods: { 2020: '{}' } },
  files: ['plans/2020/plan.yaml'],
  diagnostics: [{ ...finding, related: [{ place, note: 'first' }], fix: [{ place, insert: ' ' }] }],
}
const withFinding = (more: object) => ({ ...kept, diagnostics: [{ ...finding, ...more }] })

test('what the cache keeps has its shape', () => {
  expect(isKept(kept)).toBe(true)
  expect(isKept({ ...kept, diagnostics: [] })).toBe(true)
})

test.each([
  ...[null, 1, 'text', [], {}],
  { ...kept, asked: null },
  { ...kept, asked: { ...kept.asked, files: ['x'] } },
  { ...kept, asked: { ...kept.asked, files: { 'svod.yaml': 1 } } },
  { ...kept, asked: { ...kept.asked, files: { '../secret': 'x' } } },
  { ...kept, asked: { ...kept.asked, periods: { 2020: null } } },
  { ...kept, files: [1] },
  { ...kept, files: [] },
  { ...kept, diagnostics: {} },
  { ...kept, diagnostics: [null] },
  withFinding({ rule: 'no-such-rule' }),
  withFinding({ rule: 'constructor' }),
  withFinding({ severity: 'off' }),
  withFinding({ args: null }),
  withFinding({ place: [0, 5, 3] }),
  withFinding({ place: [1, 3, 5] }),
  withFinding({ place: [0, -1, 5] }),
  withFinding({ place: [0, 1.5, 5] }),
  withFinding({ place: [0, 3] }),
  withFinding({ related: [{ place, note: 1 }] }),
  withFinding({ related: [null] }),
  withFinding({ fix: {} }),
  withFinding({ fix: [{ place, insert: null }] }),
])('%j has not', (value) => {
  expect(isKept(value)).toBe(false)
})
