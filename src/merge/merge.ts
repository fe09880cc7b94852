import type { Big } from 'big.js'
import type { ReportWords } from '../language/words.js'
import type { Amount } from '../model/indicators.js'
import type { Period } from '../model/period.js'
import type { Plan, PlanSection } from '../model/plan.js'
import type { FigureNotes, Gaps, Printing } from '../model/printing.js'
import { quarterMap } from '../model/quarters.js'
import type { Contribution, Item, Report, Section } from '../model/report.js'
import type { Answer, ReportedItem } from '../model/reported-item.js'
import type { ColumnId } from '../model/terms.js'
import { paragraphsOf } from '../model/text.js'
import type { Total } from '../model/totals.js'
import { fillTemplate } from './fill-template.js'
import { gapsOf, noGaps } from './gaps.js'
import { statusOf } from './status.js'
import { summaryOf } from './summary.js'

export interface MergeOptions {
  period: Period
  draft: boolean
  internal: boolean
  /** In the report's language. */
  words: ReportWords
}

export interface Merged {
  report: Report
  printing: Printing
}

/** The same while it is made. */
interface Notes {
  printed: Map<Contribution, ReadonlySet<string>>
  notes: Map<Item['indicators'][number], FigureNotes>
}

/** Submissions, put to the plan's items, become the report. Order comes from the plan alone: of sections, items, departments. */
export function merge(plan: Plan, reported: readonly ReportedItem[], options: MergeOptions): Merged {
  const printing: Notes = { printed: new Map(), notes: new Map() }
  const byNumber = new Map(reported.map((one) => [one.item.number, one]))
  const sectionOf = (section: PlanSection): Section => ({
    number: section.number,
    title: section.title,
    sections: section.sections.map(sectionOf),
    items: section.items.flatMap(({ number }) => {
      const one = byNumber.get(number)
      return one ? [mergeItem(one, options, printing)] : []
    }),
  })
  const sections = plan.sections.map(sectionOf)
  const report: Report = {
    format: 'svod-report/1',
    period: options.period.name,
    title: plan.title,
    organization: plan.organization,
    language: plan.language,
    draft: options.draft,
    layout: options.internal ? internalLayout(plan.layout) : plan.layout,
    basis: plan.basis,
    before: plan.before === null ? null : paragraphsOf(plan.before),
    after: plan.after === null ? null : paragraphsOf(plan.after),
    approval: plan.approval,
    signature: plan.signature,
    contact: plan.contact,
    departments: plan.departments.map(({ id, name, abbreviation }) => ({ id, name, abbreviation })),
    sections,
    summary: summaryOf(sections, options.internal ? { period: options.period, reported } : null),
  }
  return { report, printing }
}

function internalLayout(layout: Report['layout']): Report['layout'] {
  const columns = new Set<ColumnId>(layout.columns)
  const withBoth = layout.columns.flatMap((column): ColumnId[] => {
    if (column !== 'execution') return [column]
    return [
      ...(columns.has('responsible') ? [] : ['responsible' as const]),
      column,
      ...(columns.has('status') ? [] : ['status' as const]),
    ]
  })
  return { ...layout, columns: withBoth, attribution: 'name' }
}

function mergeItem(reported: ReportedItem, options: MergeOptions, printing: Notes): Item {
  const { item, totals, contributions } = reported
  const gaps = gapsOf(reported, options.period)
  const lead = leadOf(reported, gaps, options)
  const printedByLead = printedBy(lead, totals)
  return {
    number: item.number,
    label: item.label,
    measure: item.measure,
    deadline: item.deadline,
    due: item.due,
    responsible: item.responsible?.map(({ id }) => id) ?? null,
    responsibleText: item.responsibleText,
    status: statusOf(reported, options.period),
    repealed: item.repealed,
    lead: lead?.text ?? null,
    contributions: contributions.map((answer) => mergeAnswer(reported, answer, options, printedByLead, printing)),
    indicators: totals.map((total) => {
      const { id, parts } = total.indicator
      const data = totalData(total)
      const inLead = lead?.printed.includes(id) ?? false
      printing.notes.set(data, { ...(gaps.get(id) ?? noGaps), parts: parts.map((part) => part.id), inLead })
      return data
    }),
  }
}

function totalData({ indicator, value, byDepartment, byQuarter }: Total): Item['indicators'][number] {
  return {
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    value: value?.toNumber() ?? null,
    byDepartment: nullPrototype([...byDepartment].map(([id, amount]) => [id, amount.value.toNumber()])),
    byQuarter: quarterMap(byQuarter),
  }
}

/** Before anyone has reported there are no totals, and so no lead. */
function leadOf({ item, totals, contributions }: ReportedItem, gaps: ReadonlyMap<string, Gaps>, options: MergeOptions) {
  if (!item.lead || contributions.length === 0) return null
  const valueFor = (id: string) => totals.find(({ indicator }) => indicator.id === id)?.value ?? null
  return fillIn(item.lead.value.trim(), totals, { valueFor, gapsFor: (id) => gaps.get(id) ?? noGaps }, options)
}

interface Values {
  valueFor(id: string): Big | null
  gapsFor(id: string): Gaps
}

function fillIn(template: string, totals: readonly Total[], { valueFor, gapsFor }: Values, { words }: MergeOptions) {
  const missing = (id: string) => {
    const name = totals.find(({ indicator }) => indicator.id === id)?.indicator.name ?? id
    return `[${words.indicatorMissing({ name })}]`
  }
  const incomplete = (id: string) => {
    const lacking = words.gaps(gapsFor(id))
    return lacking === '' ? '' : ` [${lacking}]`
  }
  return fillTemplate(template, { language: words.code, valueFor, missing, incomplete })
}

/**
 * Of which indicators the lead prints what each department gave: the only value there is, or one that the sum is made of.
 * The largest value does not tell the others.
 */
function printedBy(lead: { printed: string[] } | null, totals: readonly Total[]): string[] {
  return (lead?.printed ?? []).filter((id) => {
    const total = totals.find(({ indicator }) => indicator.id === id)
    return total && (total.indicator.aggregate === 'sum' || total.byDepartment.size === 1)
  })
}

function mergeAnswer(
  { item, totals }: ReportedItem,
  { department, entry, amounts, entryAmounts }: Answer,
  options: MergeOptions,
  printedByLead: readonly string[],
  { printed }: Notes,
): Contribution {
  // Of the items under one key each may take the quarters of an indicator together in its own way.
  const amountFor = (id: string) => amounts.get(id) ?? entryAmounts.get(id)
  const values: Values = {
    valueFor: (id) => amountFor(id)?.value ?? null,
    gapsFor(id) {
      const quarters = amountFor(id)?.missingQuarters ?? []
      return { coverage: null, missingQuarters: quarters.length > 0 ? { quarters, all: true } : null }
    },
  }
  const text = fillIn(entry.text?.value ?? '', totals, values, options)
  const reason = fillIn(entry.reason?.value.trim() ?? '', totals, values, options)
  const { source, start } = entry.keyPlace
  const contribution: Contribution = {
    department,
    jointly: [...new Set(entry.jointly.map(({ id }) => id))].filter((id) => id !== department),
    paragraphs: paragraphsOf(text.text),
    status: entry.status,
    reason: reason.text || null,
    evidence: entry.evidence,
    indicators: nullPrototype(
      item.indicators.flatMap(({ id }) => {
        const amount = amounts.get(id)
        return amount ? [[id, amountData(amount)]] : []
      }),
    ),
    ...(options.internal && { source: { file: source.file, line: source.position(start).line } }),
  }
  printed.set(contribution, new Set([...printedByLead, ...text.printed, ...reason.printed]))
  return contribution
}

function amountData({ value, byQuarter }: Amount): Contribution['indicators'][string] {
  return { value: value.toNumber(), byQuarter: quarterMap(byQuarter) }
}

/** Ids come from input, and `__proto__` is an id somebody will type. */
function nullPrototype<T>(entries: [string, T][]): { [key: string]: T } {
  return Object.assign(Object.create(null), Object.fromEntries(entries))
}
