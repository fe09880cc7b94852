import { finding } from '../../findings/diagnostic.js'
import type { Findings } from '../../findings/findings.js'
import { groupBy } from '../../model/group-by.js'
import type { Indicator } from '../../model/plan.js'
import { isQuarter } from '../../model/terms.js'
import { indicatorMeant } from '../../suggest/indicator-meant.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'unknown-indicator'> = {
  id: 'unknown-indicator',
  severity: 'error',
  fixable: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.2":
    text: Проведены проверки.
    indicators:
      ⟦cheks⟧: 20
`,
      good: `department: finance
items:
  "1.2":
    text: Проведены проверки.
    indicators:
      checks: 20
`,
    },
  ],
  *check({ items, submissions }) {
    const owners = groupBy(
      items.flatMap(({ item }) => item.indicators.map(({ id }) => ({ id, number: item.number }))),
      ({ id }) => id,
    )
    const byNumber = new Map(items.map(({ item }) => [item.number, item]))
    for (const { entries } of submissions) {
      for (const { numbers, indicators } of entries) {
        if (indicators.length === 0) continue
        const answered = numbers.flatMap(({ number }) => byNumber.get(number) ?? [])
        // Under an unknown number nothing is known of indicators either.
        if (answered.length < numbers.length) continue
        const known = answered.flatMap((item) => item.indicators)
        const ids = new Set(known.map(({ id }) => id))
        for (const { id, keyPlace, value, byQuarter, blank } of indicators) {
          if (blank || ids.has(id)) continue
          // What stands behind a decimal comma; the schema has told of it.
          if (/^\d+$/.test(id) && !value && !byQuarter) continue
          const item = numbers.map(({ number }) => number).join(', ')
          const args = argsOf({ id, item }, known, owners)
          const quarters = known.length > 0 && isQuarter(id)
          yield finding('unknown-indicator', keyPlace, quarters ? { ...args, quarters } : args)
          // The others of them stand there for the same want of an indicator.
          if (quarters) break
        }
      }
    }
    for (const { item } of items) {
      const known = new Set(item.indicators.map(({ id }) => id))
      for (const { id, place } of item.indicators.flatMap(({ parts }) => parts)) {
        if (known.has(id)) continue
        yield finding('unknown-indicator', place, argsOf({ id, item: item.number }, item.indicators, owners))
      }
    }
  },
}

/** What is known that helps: what was meant or else, where it is one item's, whose it is, and what there is. */
function argsOf(
  typed: { id: string; item: string },
  indicators: readonly Indicator[],
  owners: ReadonlyMap<string, { number: string }[]>,
): Findings['unknown-indicator'] {
  const meant = indicatorMeant(typed.id, indicators)
  const others = meant ? [] : (owners.get(typed.id) ?? [])
  return {
    ...typed,
    suggestion: meant?.id ?? null,
    byName: meant?.byName ?? false,
    known: indicators.map(({ id, name }) => ({ id, name })),
    elsewhere: others.length === 1 ? (others[0]?.number ?? null) : null,
  }
}
