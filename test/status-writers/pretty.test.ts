import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { write } from '../../src/status-writers/pretty.js'
import { statusWith } from './many-departments.js'
import { statusOptions } from './options.js'

const terminal = (width: number, colour = false) => ({ colour, width, interactive: true, links: false })

describe('the status in a terminal', () => {
  test.each([
    [5, 12, 80],
    [12, 12, 80],
    [12, 12, 200],
    [27, 60, 80],
    [27, 60, 200],
  ])('%d departments, %d items, %d columns', async (departments, items, width) => {
    for (const language of ['ru', 'en'] as const) {
      const status = statusWith(departments, items)
      const text = await write(status, { ...statusOptions, language, look: terminal(width) })
      for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width)
      await expect(text).toMatchFileSnapshot(`golden/${departments}-${items}-${width}.${language}.txt`)
    }
  })

  test('colours change no column', async () => {
    for (const width of [80, 200]) {
      const status = statusWith(12, 12)
      const [plain, coloured] = await Promise.all(
        [false, true].map((colour) => write(status, { ...statusOptions, look: terminal(width, colour) })),
      )
      expect(stripVTControlCharacters(coloured ?? '')).toBe(plain)
      expect(coloured).not.toBe(plain)
    }
  })
})
