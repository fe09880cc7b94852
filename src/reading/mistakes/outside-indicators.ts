import { finding } from '../../findings/diagnostic.js'
import type { Indicator } from '../../model/plan.js'
import { entryFields } from '../../model/submission.js'
import { isQuarter, quarters } from '../../model/terms.js'
import { fromRussian } from '../../suggest/from-russian.js'
import { indicatorMeant } from '../../suggest/indicator-meant.js'
import { nearest } from '../../suggest/nearest.js'
import type { Entry, Node } from '../../yaml/node.js'
import { answersIn, numberLike } from '../typed-answers.js'
import type { Slip } from './slip.js'

/** Indicators that stand beside the other fields of an answer. */
export const slip: Slip = {
  id: 'outside-indicators',
  examples: [
    {
      bad: 'department: finance\nitems:\n  "1.2":\n    text: Проверки проведены.\n    ⟦checks⟧: 5\n',
      good: 'department: finance\nitems:\n  "1.2":\n    text: Проверки проведены.\n    indicators:\n      checks: 5\n',
    },
    {
      bad: 'department: finance\nitems:\n  "1.2":\n    text: Проверки проведены.\n    indicators:\n    ⟦checks⟧: 5\n',
      good: 'department: finance\nitems:\n  "1.2":\n    text: Проверки проведены.\n    indicators:\n      checks: 5\n',
    },
  ],
  *detect({ root }, indicatorsOf) {
    for (const { inside, fields } of answersIn(root)) {
      const indicators = fields.entries.get('indicators')?.value
      // Below the field, which then is empty, and level with it, whatever they are called.
      const areBelow = indicators?.kind === 'scalar' && indicators.value === null
      const ofItem = areBelow ? null : indicatorsOf(inside)
      const [first, ...more] = [...fields.entries.values()].filter((one) => isIndicator(one, ofItem))
      if (!first) continue
      const explains = [first, ...more].map(({ key }) => ['items', inside, key])
      if (areBelow) explains.push(['items', inside, 'indicators'])
      const args = { problem: 'outside-indicators' as const, key: first.key }
      yield { finding: finding('schema', first.keyPlace, args), explains, unknownOnly: !areBelow }
    }
  },
}

/** Whether what stands as a field of an entry is one of the indicators; where they are not known, whether it may be one. */
function isIndicator({ key, value }: Entry, indicators: readonly Indicator[] | null): boolean {
  if (entryFields.some((one) => one === key)) return false
  if (indicators?.some(({ id }) => id === key)) return true
  const isNumber = (one: Node) => one.kind === 'scalar' && /^-?\d+(?:\.\d+)?$/.test(one.value ?? '')
  const byQuarter = value.kind === 'map' && value.entries.size > 0
  const holdsNumbers = byQuarter
    ? [...value.entries.values()].every((one) => isQuarter(one.key) && isNumber(one.value))
    : isNumber(value)
  return (
    holdsNumbers &&
    !numberLike.test(key) &&
    !/^\d/.test(key) &&
    nearest(key, knownKeys) === null &&
    fromRussian(key, knownKeys) === null &&
    (indicators === null || indicatorMeant(key, indicators) !== null)
  )
}

const knownKeys: readonly string[] = [...entryFields, ...quarters]
