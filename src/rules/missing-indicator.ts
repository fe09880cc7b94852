import { type Finding, finding } from '../diagnostics/diagnostic.js'
import { grouped } from '../model/grouped.js'
import { indicatorsById } from '../model/indicators.js'
import type { Indicator, PlanItem } from '../model/plan.js'
import type { Place } from '../model/source-text.js'
import { parseTemplate } from '../model/template.js'
import { givenByName } from './indicator-of.js'
import type { Contribution, Rule } from './rule.js'
import { type TemplateUse, templatesOf } from './templates.js'

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
      severity: 'error',
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
    const uses = [...templatesOf(context)]
    /** What has been told to be missing: item, department and indicator. */
    const told = new Set<string>()
    for (const use of uses.filter(({ of }) => of === 'department')) {
      for (const { id, indicator, place } of withoutValue(use)) {
        const keys = use.contributions.flatMap((one) => keysOf(one, id))
        if (keys.some((key) => told.has(key))) continue
        // A whole that is not given has no value for want of its parts, so with it they have been told.
        for (const part of withParts([id], use.indicators)) {
          for (const one of use.contributions) for (const key of keysOf(one, part)) told.add(key)
        }
        yield inTemplate(use, indicator, place)
      }
    }
    for (const { item, contributions } of context.items) {
      if (item.indicators.length === 0) continue
      const needed = neededByLead(item)
      for (const [department, answers] of grouped(contributions, (one) => one.department)) {
        const isTold = (id: string) => told.has(keyOf(item.number, department, id))
        const absent = absentIn(item, department, answers).filter(({ id }) => !isTold(id))
        yield* missingIn({ item, needed }, department, answers, absent, isTold)
        for (const { id } of absent) told.add(keyOf(item.number, department, id))
      }
    }
    for (const use of uses.filter(({ of }) => of === 'item')) {
      const once = new Set<string>()
      for (const { id, indicator, place } of withoutValue(use)) {
        // A department that left it out has been told, and is the one to mend it.
        const follows = [...withParts([id], use.indicators)].some((part) =>
          use.contributions.some(({ department }) => told.has(keyOf(use.item, department, part))),
        )
        if (!follows && !once.has(id)) yield inTemplate(use, indicator, place)
        once.add(id)
      }
    }
  },
}

function keyOf(item: string, department: string, id: string): string {
  return `${item}:${department}:${id}`
}

/** Of an indicator in each item that an entry answers. */
function keysOf({ entry, department }: Contribution, id: string): string[] {
  return entry.numbers.map(({ number }) => keyOf(number, department, id))
}

function* withoutValue({ text, pieces, indicators, valued, expected }: TemplateUse) {
  if (!expected) return
  const lacking = pieces.flatMap((piece) => {
    if ((piece.type !== 'value' && piece.type !== 'forms') || valued.has(piece.id)) return []
    const indicator = indicatorsById(indicators).get(piece.id)
    return indicator ? [{ id: piece.id, indicator, place: text.placeOf(piece.start, piece.end) }] : []
  })
  const ids = new Set(lacking.map(({ id }) => id))
  for (const one of lacking) {
    // Once the part is there the whole is too.
    const parts = withParts([one.id], indicators)
    if (![...parts].some((id) => id !== one.id && ids.has(id))) yield one
  }
}

function inTemplate({ item, of }: TemplateUse, { name }: Indicator, place: Place): Finding {
  const args = { problem: 'template', name, item, of } as const
  return finding('missing-indicator', place, args, { severity: 'error', draftable: true })
}

/** Statuses under which there is nothing to count. */
const withoutFigures = new Set(['not-due', 'not-done', 'not-applicable'])

/** What the plan asks of a department and none of its answers to the item gives; of two, which are told, one suffices. */
function absentIn(item: PlanItem, department: string, answers: readonly Contribution[]): Indicator[] {
  if (answers.some(({ entry }) => entry.status && withoutFigures.has(entry.status))) return []
  const hasAmount = (id: string) => answers.some(({ amounts, unreadable }) => amounts.has(id) || unreadable.has(id))
  // A whole follows from its parts, so what is missing is the parts.
  const asked = askedOf(item, department).filter(({ id, parts }) => parts.length === 0 && !hasAmount(id))
  if (asked.length === 0) return []
  const given = new Set(answers.flatMap(({ entry }) => entry.indicators.map(({ id }) => id)))
  const byName = answers.map((one) => givenByName(one, item.indicators))
  return asked.filter(({ id }) => !given.has(id) && !byName.some((ids) => ids.has(id)))
}

function askedOf({ indicators }: PlanItem, department: string): Indicator[] {
  return indicators.filter((one) => !one.departments || one.departments.some(({ id }) => id === department))
}

function* missingIn(
  { item, needed }: { item: PlanItem; needed: ReadonlySet<string> },
  department: string,
  [answer, ...more]: readonly Contribution[],
  absent: readonly Indicator[],
  isTold: (id: string) => boolean,
): Generator<Finding> {
  if (!answer || (answer.entry.status && withoutFigures.has(answer.entry.status))) return
  const { amounts, entry, place, unreadable } = answer
  const severity = (id: string) => (needed.has(id) ? { severity: 'error' as const } : {})
  const gravest = absent.find(({ id }) => needed.has(id)) ?? absent[0]
  // That they have become lines of a text has been told, or that the status has, on which it depends what is asked for.
  const isSlid = [answer, ...more].some(({ entry: { slid } }) => slid.has('indicators') || slid.has('status'))
  if (gravest && (needed.has(gravest.id) || !isSlid)) {
    const args = { problem: 'absent', names: absent.map(({ name }) => name), item: item.number } as const
    yield finding('missing-indicator', place, args, { draftable: true, ...severity(gravest.id) })
  }
  // The quarters that one of two answers lacks may be in the other.
  if (more.length > 0) return
  const givenById = new Map(entry.indicators.map((one) => [one.id, one]))
  for (const { id, name } of askedOf(item, department)) {
    const quarters = amounts.get(id)?.missingQuarters ?? []
    const given = givenById.get(id)
    if (quarters.length === 0 || !given || unreadable.has(id) || isTold(id)) continue
    const args = { problem: 'quarter', name, quarters, item: item.number } as const
    yield finding('missing-indicator', given.keyPlace, args, { draftable: true, ...severity(id) })
  }
}

/** What the item's lead prints, and the parts that it is the sum of: without one of them the total would be wrong. */
function neededByLead(item: PlanItem): Set<string> {
  const pieces = item.lead ? parseTemplate(item.lead.value) : []
  const printed = pieces.flatMap((piece) => (piece.type === 'value' || piece.type === 'forms' ? [piece.id] : []))
  return withParts(printed, item.indicators)
}

function withParts(ids: readonly string[], indicators: readonly Indicator[]): Set<string> {
  const all = new Set(ids)
  for (const id of all) {
    for (const part of indicatorsById(indicators).get(id)?.parts ?? []) all.add(part.id)
  }
  return all
}
