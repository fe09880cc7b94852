import { type Finding, finding } from '../../findings/diagnostic.js'
import { Coverages } from '../../model/coverage.js'
import { groupBy } from '../../model/group-by.js'
import { indicatorsById, withTheirParts } from '../../model/indicators.js'
import type { Indicator } from '../../model/plan.js'
import type { Answer, ReportedItem } from '../../model/reported-item.js'
import type { Place } from '../../model/source-text.js'
import { placeOfMissingAnswer } from '../missing-answer-place.js'
import { absentIndicators, missingIndicatorFindings } from '../missing-indicators.js'
import type { Rule, RuleContext } from '../rule.js'
import { indicatorsInLead, silentInLead } from '../silent-departments.js'
import { type TemplateUse, templatesOf } from '../templates.js'

export const rule: Rule<'missing-indicator'> = {
  id: 'missing-indicator',
  severity: 'warning',
  fixable: false,
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
    const setting: Setting = { context, told: new Set() }
    for (const use of uses.filter(({ of }) => of === 'department')) yield* inAnswer(use, setting.told)
    for (const reported of context.items) {
      if (reported.item.indicators.length === 0) continue
      yield* inItem(reported, setting)
      yield* fromSilent(reported, setting)
    }
    for (const use of uses.filter(({ of }) => of === 'item')) yield* inTheLead(use, setting)
  },
}

interface Setting {
  context: RuleContext
  /** What has been told to be missing: item, department and indicator. */
  told: Set<string>
}

function* inAnswer(use: TemplateUse, told: Set<string>): Generator<Finding> {
  for (const { id, indicator, place } of withoutValue(use)) {
    if (use.contributions.flatMap((one) => keysOf(one, id)).some((key) => told.has(key))) continue
    // A whole that is not given has no value for want of its parts, so with it they have been told.
    const ids = [...withTheirParts([id], use.indicators)]
    const gaps = gapsIn(use, ids)
    const lacking = gaps.length > 0 ? [id, ...gaps.map((gap) => gap.indicator.id)] : ids
    for (const part of lacking) for (const one of use.contributions) for (const key of keysOf(one, part)) told.add(key)
    if (gaps.length === 0) yield inTemplate(use, indicator, place)
    for (const gap of gaps) {
      const args = { problem: 'quarter', name: gap.indicator.name, quarters: gap.quarters, item: use.item } as const
      yield finding('missing-indicator', gap.place, args, { severity: 'error', draftable: true })
    }
  }
}

/** Indicators that the answer gives for some quarters alone, each where the others would stand. */
function gapsIn({ indicators, contributions }: TemplateUse, ids: readonly string[]) {
  const [answer] = contributions
  if (!answer) return []
  const { entry, entryAmounts, unreadable } = answer
  return ids.flatMap((id) => {
    const indicator = indicatorsById(indicators).get(id)
    const given = entry.indicators.find((one) => one.id === id)
    const quarters = entryAmounts.get(id)?.missingQuarters ?? []
    if (!indicator || !given || quarters.length === 0 || unreadable.has(id)) return []
    return [{ indicator, quarters, place: given.keyPlace }]
  })
}

function* inItem(reported: ReportedItem, { context, told }: Setting): Generator<Finding> {
  const { item, contributions } = reported
  const coverages = new Coverages(reported, context.period)
  const printed = indicatorsInLead(item)
  const whole = withTheirParts(
    printed.map(({ id }) => id),
    item.indicators,
  )
  for (const [department, answers] of groupBy(contributions, (one) => one.department)) {
    const keyed = (id: string) => indicatorKey(item.number, department, id)
    const isTold = (id: string) => told.has(keyed(id))
    const lacking = new Set(printed.flatMap((one) => coverages.lackingOf(department, one)).map(({ id }) => id))
    const needed = { values: lacking, quarters: whole }
    const absent = absentIndicators(item, department, answers, coverages).filter(({ id }) => !isTold(id))
    yield* missingIndicatorFindings({ item, needed }, answers, absent, isTold)
    for (const { id } of absent) told.add(keyed(id))
  }
}

/** A department that has not reported, so that a total in the item's text would lack what it has to give. */
function* fromSilent(reported: ReportedItem, { context, told }: Setting): Generator<Finding> {
  const { item } = reported
  for (const [department, indicators] of silentInLead(reported, context)) {
    const place = placeOfMissingAnswer(department, reported, context)
    const related = place === item.place ? [] : [{ place: item.place, note: 'in-plan' as const }]
    const names = indicators.map(({ name }) => name)
    const departmentName = context.plan.departments.find(({ id }) => id === department)?.name ?? department
    const args = { problem: 'silent', department, departmentName, names, item: item.number } as const
    yield finding('missing-indicator', place, args, { severity: 'error', draftable: true, related })
    const ids = withTheirParts(
      indicators.map(({ id }) => id),
      item.indicators,
    )
    for (const id of ids) told.add(indicatorKey(item.number, department, id))
  }
}

function* inTheLead(use: TemplateUse, { context, told }: Setting): Generator<Finding> {
  const once = new Set<string>()
  const departments = new Set([
    ...use.contributions.map(({ department }) => department),
    ...context.plan.departments.map(({ id }) => id),
  ])
  for (const { id, indicator, place } of withoutValue(use)) {
    // A department that left it out has been told, and is the one to mend it.
    const parts = [...withTheirParts([id], use.indicators)]
    const follows = parts.some((part) => [...departments].some((one) => told.has(indicatorKey(use.item, one, part))))
    if (!follows && !once.has(id)) yield inTemplate(use, indicator, place)
    once.add(id)
  }
}

function indicatorKey(item: string, department: string, id: string): string {
  return `${item}:${department}:${id}`
}

/** Of an indicator in each item that an entry answers. */
function keysOf({ entry, department }: Answer, id: string): string[] {
  return entry.numbers.map(({ number }) => indicatorKey(number, department, id))
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
    const parts = withTheirParts([one.id], indicators)
    if (![...parts].some((id) => id !== one.id && ids.has(id))) yield one
  }
}

function inTemplate({ item, of }: TemplateUse, { name }: Indicator, place: Place): Finding {
  const args = { problem: 'template', name, item, of } as const
  return finding('missing-indicator', place, args, { severity: 'error', draftable: true })
}
