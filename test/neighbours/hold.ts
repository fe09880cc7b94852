import { expect } from 'vitest'
import type { ComparedItem, Figure } from './comparison.js'
import type { ExpectedFigure, ExpectedItem } from './expectation.js'

/** An added or removed item carries what it says. */
export function holdTexts({ measure, text }: ComparedItem, { from, to, silent = false }: ExpectedItem): void {
  if (from !== undefined && to !== undefined) return
  const sides = (value: unknown) => (from === undefined ? { from: null, to: value } : { from: value, to: null })
  expect.soft(measure).toEqual(sides(expect.stringMatching(/\S/)))
  if (!silent) expect.soft(text).toEqual(sides(expect.stringMatching(/\S/)))
}

/** Each figure that changed is listed with the right difference, and none that did not. */
export function holdFigures({ indicators }: ComparedItem, { figures = [], maybeFigures = [] }: ExpectedItem): void {
  const known = new Set([...figures.map(({ id }) => id), ...maybeFigures])
  const others = indicators.filter((one) => !known.has(one.id) && saysChange(one))
  expect.soft(others.map(({ id }) => id)).toEqual([])
  for (const figure of figures) {
    const listed = indicators.filter(({ id }) => id === figure.id)
    expect.soft(listed, `figure ${figure.id}`).toMatchObject([shapeOf(figure)])
  }
}

const saysChange = ({ from, to, fromId, byDepartment = {}, byQuarter = {} }: Figure): boolean =>
  from !== to ||
  (fromId ?? null) !== null ||
  [...Object.values(byDepartment ?? {}), ...Object.values(byQuarter ?? {})].some((one) => one.from !== one.to)

function shapeOf({ percent, byDepartment, byQuarter, ...figure }: ExpectedFigure): object {
  return {
    ...figure,
    percent: percent === null ? null : expect.closeTo(percent, 1),
    ...(byDepartment && { byDepartment: sidesOf(byDepartment) }),
    ...(byQuarter && { byQuarter: sidesOf(byQuarter) }),
  }
}

const sidesOf = (pairs: Record<string, [number | null, number | null]>): object =>
  Object.fromEntries(Object.entries(pairs).map(([key, [from, to]]) => [key, { from, to }]))

const fieldNames = ['due', 'label', 'section', 'order', 'repealed']

/** Fields that are told have a known name and two values that differ. */
export function holdFields({ fields }: ComparedItem): void {
  for (const { name, from, to } of fields ?? []) {
    expect.soft(fieldNames).toContain(name)
    expect.soft(from, name).not.toEqual(to)
  }
}

export function holdDepartments({ departments }: ComparedItem, { departments: expected = {} }: ExpectedItem): void {
  for (const [id, words] of Object.entries(expected)) {
    const said = departments?.find((one) => one.id === id)?.change
    expect.soft([words].flat(), `department ${id}`).toContain(said)
  }
}

/** A paragraph that only stands elsewhere is told as moved, and no other is. */
export function holdMoved({ moved }: ComparedItem, { moved: beginnings }: ExpectedItem): void {
  const told = JSON.stringify(moved ?? [])
  if (beginnings)
    expect
      .soft(
        beginnings.some((beginning) => told.includes(beginning)),
        `moved: ${told}`,
      )
      .toBe(true)
  else expect.soft(told).toBe('[]')
}
