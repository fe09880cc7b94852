import { describe, expect, it } from 'vitest'
import { bar, column, extentOf, shares } from '../../src/page/charts.js'

const figures = (...values: number[]) => values.map((value) => ({ value, text: String(value) }))

describe('charts', () => {
  it('divide a bar by counts and write a count where it has room', () => {
    const { source } = shares([
      { name: 'done', count: 39 },
      { name: 'missing', count: 1 },
    ])
    expect(source).toContain('<svg class="done" x="0%" width="97.5%" height="100%">')
    expect(source).toContain('<svg class="missing" x="97.5%" width="2.5%" height="100%">')
    expect(source).toContain('>39</text>')
    expect(source).not.toContain('>1</text>')
  })

  it('always measure from zero', () => {
    expect(extentOf(figures(5, 7))).toEqual({ low: 0, high: 7 })
    expect(extentOf(figures(-2, -1))).toEqual({ low: -2, high: 0 })
    expect(column(5, { low: 0, high: 10 }).source).toContain('y="50%" height="50%"')
  })

  it('hang negative values from zero', () => {
    const extent = extentOf(figures(-1, 3))
    expect(column(-1, extent).source).toContain('y="75%" height="25%"')
    expect(bar(-1, extent).source).toContain('x="0%" width="25%"')
    expect(bar(3, extent).source).toContain('x="25%" width="75%"')
  })

  it('draw nothing where everything is zero, and divide nothing by it', () => {
    expect(column(0, extentOf(figures(0, 0))).source).toContain('height="0%"')
    expect(shares([]).source).not.toContain('NaN')
  })
})
