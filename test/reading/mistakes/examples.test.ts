import { describe, expect, test } from 'vitest'
import { slip as slidLines } from '../../../src/reading/mistakes/slid-lines.js'
import { explainingSlips, mendedSlips } from '../../../src/reading/mistakes/slips.js'
import { diagnose, sourcesOf, workspaceWith } from '../../rules/workspace.js'

const slips = [...mendedSlips, ...explainingSlips, slidLines]

/** What svod says of a submission, with what is marked between ⟦ and ⟧. */
const said = (text: string) => {
  const files = workspaceWith('submissions/finance.yaml', text)
  return diagnose(sourcesOf({ 2020: files }), '2020', 'lint').map(({ rule, place: { source, start, end } }) => {
    return { rule, marked: `${source.text.slice(0, start)}⟦${source.text.slice(start, end)}⟧${source.text.slice(end)}` }
  })
}

describe.each(slips)('$id', ({ examples }) => {
  test.each(examples)('$bad', ({ bad, good }) => {
    expect(said(bad.replace(/[⟦⟧]/g, ''))).toEqual([{ rule: 'schema', marked: bad }])
    expect(said(good)).toEqual([])
  })
})

test('every slip has an example, and a name of its own', () => {
  expect(slips.filter(({ examples }) => examples.length === 0)).toEqual([])
  expect(new Set(slips.map(({ id }) => id)).size).toBe(slips.length)
})
