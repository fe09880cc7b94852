import { applyPatch, parsePatch } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patchOf } from '../../src/reporters/patch.js'
import { sourcesOf } from '../rules/workspace.js'

const file = 'plans/2020/submissions/hr.yaml'
const line = fc.constantFrom('', 'а', 'б', 'в ', '- г', '+ д')
const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 40 }), fc.constantFrom('', '\n'))

/** Some of the lines become others; few, so that hunks lie apart. */
const change = fc.array(fc.tuple(fc.nat(39), line), { maxLength: 4 })

test('what --fix-dry-run prints makes of each file what --fix would', () => {
  fc.assert(
    fc.property(text, change, fc.boolean(), ([lines, end], changes, isLonger) => {
      const fixed = lines.map((one, index) => changes.find(([at]) => at === index)?.[1] ?? one)
      const before = lines.join('\n') + end
      const after = [...fixed, ...(isLonger ? ['е'] : [])].join('\n') + end
      const sources = sourcesOf({ 2020: { 'submissions/hr.yaml': before } })
      const files = new Map([[file, Buffer.from(after)]])
      const patch = patchOf(sources.load, files)
      expect(parsePatch(patch)).toHaveLength(1)
      expect(applyPatch(before, patch)).toBe(after)
    }),
  )
})
