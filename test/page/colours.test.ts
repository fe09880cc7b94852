import { describe, expect, it } from 'vitest'
import { colours } from '../../src/page/style/colours.js'

/** What axe cannot judge, such as the counts in the bar: text on the parts of a chart, parts of a chart on their ground. */
const statuses = 'done reported ongoing partial not-done missing not-due not-applicable repealed'.split(' ')
const grounds = ['ground', 'sheet', 'soft', 'warm']

const [light = '', dark = ''] = colours.split('@media')
const schemes = { light: colourSet(light), dark: colourSet(dark) }

function colourSet(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6})/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g)
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(Object.entries(schemes))('the %s colours', (_, set) => {
  const contrast = (first: string, second: string) => {
    const [high = 0, low = 0] = [first, second].map((name) => luminance(set.get(name) ?? '')).sort((a, b) => b - a)
    return (high + 0.05) / (low + 0.05)
  }

  it.each(statuses)('tell a part of the bar from its ground and carry its count: %s', (status) => {
    expect(contrast(status, 'sheet')).toBeGreaterThanOrEqual(3)
    expect(contrast(status, 'on-fill')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(grounds)('let text be read on %s', (ground) => {
    for (const text of ['ink', 'quiet', 'accent']) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('let the rest be seen', () => {
    expect(contrast('warm-ink', 'warm')).toBeGreaterThanOrEqual(4.5)
    expect(contrast('found-ink', 'found')).toBeGreaterThanOrEqual(4.5)
    expect(contrast('chart', 'sheet')).toBeGreaterThanOrEqual(3)
    expect(contrast('edge', 'sheet')).toBeGreaterThanOrEqual(3)
    expect(contrast('edge', 'ground')).toBeGreaterThanOrEqual(3)
  })
})
