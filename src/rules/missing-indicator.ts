import { type Finding, finding } from '../diagnostics/diagnostic.js'
import type { Indicator, PlanItem } from '../model/plan.js'
import type { Place } from '../model/source-text.js'
import { parseTemplate } from '../model/template.js'
import type { Contribution, ReportedItem, Rule, RuleContext } from './rule.js'
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
    const uses = [...templatesOf(context)]
    for (const use of uses.filter(({ of }) => of === 'department')) {
      for (const { id, indicator, place } of withoutValue(use)) {
        const once = `${use.text.place.source.file}:${use.text.place.start}:${id}`
        if (told.has(once)) continue
        told.add(once)
        // A whole that is not given has no value for want of its parts, so with it they have been told.
        const wanting = [...withParts([id], use.indicators)]
        for (const one of contributionsWith(context, use.text)) for (const part of wanting) told.add(key(one, part))
        yield inTemplate(use, indicator, place)
      }
    }
    const absent = new Set<string>()
    for (const reported of context.items) {
      const answered = new Set<string>()
      for (const contribution of reported.contributions) {
        // A second answer of one department is one too many, whatever it lacks.
        if (answered.has(contribution.department)) continue
        answered.add(contribution.department)
        const missing = absentIn(reported, contribution).filter(({ id }) => !told.has(key(contribution, id)))
        for (const { id } of missing) absent.add(`${reported.item.number}:${id}`)
        yield* missingIn(reported, contribution, missing, (id) => told.has(key(contribution, id)))
      }
    }
    for (const use of uses.filter(({ of }) => of === 'item')) {
      const once = new Set<string>()
      for (const { id, indicator, place } of withoutValue(use)) {
        // A department that left it out has been told, and is the one to mend it.
        const follows = [...withParts([id], use.indicators)].some((one) => absent.has(`${use.item}:${one}`))
        if (!follows && !once.has(id)) yield inTemplate(use, indicator, place)
        once.add(id)
      }
    }
  },
}

function* withoutValue({ text, pieces, indicators, valued, expected }: TemplateUse) {
  if (!expected) return
  for (const piece of pieces) {
    if ((piece.type !== 'value' && piece.type !== 'forms') || valued.has(piece.id)) continue
    const indicator = indicators.find(({ id }) => id === piece.id)
    if (indicator) yield { id: piece.id, indicator, place: text.placeOf(piece.start, piece.end) }
  }
}

function inTemplate({ item, of }: TemplateUse, { name }: Indicator, place: Place): Finding {
  const args = { problem: 'template', name, item, of } as const
  return finding('missing-indicator', place, args, { severity: 'error', draftable: true })
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

/** What the plan asks of the contribution's department and is not there. */
function absentIn({ item }: ReportedItem, { amounts, entry, department }: Contribution): Indicator[] {
  if (entry.status && withoutFigures.has(entry.status)) return []
  // A whole follows from its parts, so what is missing is the parts.
  return askedOf(item, department).filter(
    ({ id, parts }) => !amounts.has(id) && !entry.indicators.some((one) => one.id === id) && parts.length === 0,
  )
}

function askedOf({ indicators }: PlanItem, department: string): Indicator[] {
  return indicators.filter((one) => !one.departments || one.departments.some(({ id }) => id === department))
}

function* missingIn(
  { item }: ReportedItem,
  { amounts, entry, department, place }: Contribution,
  absent: readonly Indicator[],
  isTold: (id: string) => boolean,
): Generator<Finding> {
  if (entry.status && withoutFigures.has(entry.status)) return
  const needed = neededByLead(item)
  const severity = (id: string) => (needed.has(id) ? { severity: 'error' as const } : {})
  const gravest = absent.find(({ id }) => needed.has(id)) ?? absent[0]
  if (gravest) {
    const args = { problem: 'absent', names: absent.map(({ name }) => name), item: item.number } as const
    yield finding('missing-indicator', place, args, { draftable: true, ...severity(gravest.id) })
  }
  for (const { id, name } of askedOf(item, department)) {
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
  const printed = pieces.flatMap((piece) => (piece.type === 'value' || piece.type === 'forms' ? [piece.id] : []))
  return withParts(printed, item.indicators)
}

function withParts(ids: readonly string[], indicators: readonly Indicator[]): Set<string> {
  const all = new Set(ids)
  for (const id of all) {
    for (const part of indicators.find((one) => one.id === id)?.parts ?? []) all.add(part.id)
  }
  return all
}
