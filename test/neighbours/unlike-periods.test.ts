import { expect, test } from 'vitest'
import { svod } from '../svod.js'
import { type SmallItem, smallWorkspace } from './small-workspace.js'

const seminars = (value: number): SmallItem => ({
  number: '1',
  measure: 'Проведение семинаров',
  figure: { name: 'Проведено', unit: 'шт.', value },
})

function compared(old: string, latest: string) {
  const cwd = smallWorkspace({ [old]: { items: [seminars(20)] }, [latest]: { items: [seminars(6)] } })
  return (form: string) => svod(['diff', old, latest, '--format', form], { cwd }).stdout
}

const figuresIn = (json: string) => (JSON.parse(json) as { items: { indicators: object[] }[] }).items[0]?.indicators

test.each([
  ['2020', '2020-Q1'],
  ['2019-9M', '2020'],
  ['2020-H1', '2020-Q3'],
])('figures of %s and %s stand side by side without a difference, and it is said why', (old, latest) => {
  const diff = compared(old, latest)
  expect(figuresIn(diff('json'))).toMatchObject([{ from: 20, to: 6, delta: null, percent: null }])
  for (const form of ['pretty', 'md', 'html']) {
    expect(diff(form)).toContain('Периоды разной длины, поэтому разница показателей не приводится.')
    expect(diff(form)).not.toMatch(/[−-]14(?!\d)|меньше на|−70/)
  }
})

test.each([
  ['2020-Q1', '2020-Q2'],
  ['2019', '2020'],
])('those of %s and %s have one', (old, latest) => {
  const diff = compared(old, latest)
  expect(figuresIn(diff('json'))).toMatchObject([{ delta: -14, percent: -70 }])
  expect(diff('pretty')).not.toContain('разной длины')
})
