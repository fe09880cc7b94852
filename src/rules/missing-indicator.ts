import { type Finding, finding } from '../diagnostics/diagnostic.js'
import type { PlanItem } from '../model/plan.js'
import { parseTemplate } from '../model/template.js'
import type { Contribution, ReportedItem, Rule, RuleContext } from './rule.js'
import { templatesOf } from './templates.js'

export const rule: Rule<'missing-indicator'> = {
  id: 'missing-indicator',
  severity: 'warning',
  fixable: false,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  ⟦"1.2"⟧: Проведены проверки.
`,
      good: `department: finance
items:
  "1.2":
    text: Проведены проверки.
    indicators:
      checks: 20
`,
    },
    {
      bad: `department: finance
items:
  "1.2":
    text: Проведены проверки.
    indicators:
      ⟦checks⟧: {Q1: 5, Q2: 5, Q4: 4}
`,
      good: `department: finance
items:
  "1.2":
    text: Проведены проверки.
    indicators:
      checks: {Q1: 5, Q2: 5, Q3: 6, Q4: 4}
`,
    },
    {
      bad: `department: finance
items:
  "1.2":
    text: Проведено проверок – ⟦{{checks}}⟧.
`,
      good: `department: finance
items:
  "1.2":
    text: Проведено проверок – {{checks}}.
    indicators:
      checks: 20
`,
    },
  ],
  *check(context) {
    const told = new Set<string>()
    const key = (contribution: { entry: object }, id: string) => `${entryIds.of(contribution.entry)}:${id}`
    const entryIds = new Numbering()
    for (const { text, pieces, item, indicators, valued, of, expected } of templatesOf(context)) {
      for (const piece of pieces) {
        if (!expected || (piece.type !== 'value' && piece.type !== 'forms') || valued.has(piece.id)) continue
        const indicator = indicators.find(({ id }) => id === piece.id)
        if (!indicator) continue
        const once = `${text.place.source.file}:${text.place.start}:${piece.id}`
        if (told.has(once)) continue
        told.add(once)
        // A whole that is not given has no value for want of its parts, so with it they have been told.
        const wanting = [piece.id, ...indicator.parts.map(({ id }) => id)]
        for (const one of contributionsWith(context, text)) for (const id of wanting) told.add(key(one, id))
        const args = { problem: 'template', name: indicator.name, item, of } as const
        yield finding('missing-indicator', text.placeOf(piece.start, piece.end), args, {
          severity: 'error',
          draftable: true,
        })
      }
    }
    for (const reported of context.items) {
      for (const contribution of reported.contributions) {
        yield* missingIn(reported, contribution, (id) => told.has(key(contribution, id)))
      }
    }
  },
}

/** Entries as short keys. */
class Numbering {
  readonly #numbers = new Map<object, number>()

  of(entry: object): number {
    const number = this.#numbers.get(entry) ?? this.#numbers.size
    this.#numbers.set(entry, number)
    return number
  }
}

function* contributionsWith({ items }: RuleContext, text: object): Generator<Contribution> {
  for (const { contributions } of items) {
    for (const one of contributions) if (one.entry.text === text || one.entry.reason === text) yield one
  }
}

/** Statuses under which there is nothing to count. */
const withoutFigures = new Set(['not-due', 'not-done', 'not-applicable'])

function* missingIn(
  { item }: ReportedItem,
  contribution: Contribution,
  isTold: (id: string) => boolean,
): Generator<Finding> {
  const { amounts, entry, department, place } = contribution
  if (entry.status && withoutFigures.has(entry.status)) return
  const asked = item.indicators.filter((one) => !one.departments || one.departments.some(({ id }) => id === department))
  // A whole follows from its parts, so what is missing is the parts.
  const absent = asked.filter(
    ({ id, parts }) =>
      !amounts.has(id) && !entry.indicators.some((one) => one.id === id) && parts.length === 0 && !isTold(id),
  )
  const needed = neededByLead(item)
  const severity = (id: string) => (needed.has(id) ? { severity: 'error' as const } : {})
  const gravest = absent.find(({ id }) => needed.has(id)) ?? absent[0]
  if (gravest) {
    const args = { problem: 'absent', names: absent.map(({ name }) => name), item: item.number } as const
    yield finding('missing-indicator', place, args, { draftable: true, ...severity(gravest.id) })
  }
  for (const { id, name } of asked) {
    const quarters = amounts.get(id)?.missingQuarters ?? []
    const given = entry.indicators.find((one) => one.id === id)
    if (quarters.length === 0 || !given || isTold(id)) continue
    const args = { problem: 'quarter', name, quarters, item: item.number } as const
    yield finding('missing-indicator', given.keyPlace, args, { draftable: true, ...severity(id) })
  }
}

/** What the item's lead prints, and the parts that it is the sum of: without one of them the total would be wrong. */
function neededByLead(item: PlanItem): Set<string> {
  const pieces = item.lead ? parseTemplate(item.lead.value) : []
  const needed = new Set(
    pieces.flatMap((piece) => (piece.type === 'value' || piece.type === 'forms' ? [piece.id] : [])),
  )
  for (const id of needed) {
    const parts = item.indicators.find((one) => one.id === id)?.parts ?? []
    for (const part of parts) needed.add(part.id)
  }
  return needed
}
