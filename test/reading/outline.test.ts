import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Section } from '../../src/model/report.js'
import { itemOf, itemsOf, planOf, reportOf } from '../compile/compile-files.js'
import { runs } from '../runs.js'
import { family, parentFile } from './plan-family.js'

const numbers = ['1.1', '1.2', '1.3', '2.1', '2.2', '3.1']
const parent = planOf({
  sections: [
    { number: '1', title: 'А', items: ['1.1', '1.2', '1.3'].map((number) => itemOf(number)) },
    {
      ...{ number: '2', title: 'Б', items: [itemOf('2.1')] },
      sections: [{ number: '2.а', title: 'В', items: [itemOf('2.2')] }],
    },
    { number: '3', title: 'Г', items: [itemOf('3.1')] },
  ],
})

const position = fc.oneof(
  fc.record({ after: fc.constantFrom(...numbers) }),
  fc.record({ before: fc.constantFrom(...numbers) }),
  fc.record({ section: fc.constantFrom('1', '2', '2.а', '3') }),
)
const moves = fc
  .uniqueArray(fc.record({ number: fc.constantFrom(...numbers), position }), { selector: ({ number }) => number })
  .map((all) => all.map(({ number, position }) => ({ number, ...position })))
  .filter((all) => all.every((one) => !Object.entries(one).some(([key, at]) => key !== 'number' && at === one.number)))

function* sectionsOf(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section
    yield* sectionsOf(section.sections)
  }
}

test('however items are moved, each is there once, and the last one moved is where it was to be', () => {
  fc.assert(
    fc.property(moves, (amendments) => {
      const files = { ...family({ amendments }, { [numbers.join()]: 'Есть.' }), [parentFile]: parent }
      const report = reportOf(files)
      const found = itemsOf(report).map(({ number }) => number)
      expect([...found].sort()).toEqual(numbers)
      const last = amendments.at(-1)
      if (!last) {
        expect(found).toEqual(numbers)
        return
      }
      const holder = [...sectionsOf(report.sections)].find(({ items }) =>
        items.some((one) => one.number === last.number),
      )
      const within = holder?.items.map(({ number }) => number) ?? []
      const at = within.indexOf(last.number)
      if ('after' in last) expect(within[at - 1]).toBe(last.after)
      else if ('before' in last) expect(within[at + 1]).toBe(last.before)
      else expect([holder?.number, at]).toEqual([last.section, within.length - 1])
    }),
    { numRuns: runs(60) },
  )
})

test('no section is left without items', () => {
  fc.assert(
    fc.property(moves, fc.subarray(numbers), (amendments, removed) => {
      const taken = new Set(amendments.flatMap((one) => Object.values(one)))
      const gone = removed.filter((number) => !taken.has(number))
      const all = [...amendments, ...gone.map((number) => ({ number, remove: true }))]
      const answered = numbers.filter((number) => !gone.includes(number))
      fc.pre(answered.length > 0)
      const files = { ...family({ amendments: all }, { [answered.join()]: 'Есть.' }), [parentFile]: parent }
      const report = reportOf(files)
      expect(
        itemsOf(report)
          .map(({ number }) => number)
          .sort(),
      ).toEqual(answered)
      for (const section of sectionsOf(report.sections)) expect(itemsOf({ sections: [section] })).not.toEqual([])
    }),
    { numRuns: runs(40) },
  )
})
