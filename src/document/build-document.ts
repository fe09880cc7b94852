import type { ReportWords } from '../language/words.js'
import type { MatchedReport } from '../model/matched-report.js'
import type { Printing } from '../model/printing.js'
import type { Report, Item as ReportItem, Section as ReportSection } from '../model/report.js'
import type { ColumnId } from '../model/terms.js'
import { paragraphsOf } from '../model/text.js'
import type { CellContext } from './cell-context.js'
import { executionOf } from './execution.js'
import { blocksOf, inlinesOf } from './inlines.js'
import { allFigures } from './item-figures.js'
import { overviewOf } from './overview.js'
import type { Block, Cell, Document, Item, Section } from './tree.js'

export interface DocumentOptions {
  internal: boolean
  /** ISO date for the properties of the files. */
  date: string
  /** In the report's language. */
  words: ReportWords
  printing: Printing
  /** The report of the same period a year earlier, where the workspace has one. */
  previous: MatchedReport | null
}

/** The report as every writer sees it. Pure: the same report makes the same tree. */
export function buildDocument(
  report: Report,
  { internal, date, words, printing, previous }: DocumentOptions,
): Document {
  const departments = new Map(report.departments.map((one) => [one.id, one]))
  const nameOf = (id: string) => departments.get(id)?.name ?? id
  const shortNameOf = (id: string) => departments.get(id)?.abbreviation ?? nameOf(id)
  const context: CellContext = { report, internal, words, printing, nameOf, shortNameOf }
  const { approval } = report
  return {
    language: report.language,
    period: report.period,
    date,
    draft: report.draft,
    internal,
    title: paragraphsOnOneLine(report.title),
    organization: paragraphsOnOneLine(report.organization),
    approval: approval?.act
      ? { kind: 'act', act: inlinesOf(words.act(approval.act)) }
      : approval && {
          kind: 'person',
          position: approval.position,
          name: approval.name,
          date: approval.date === null ? null : words.date(approval.date),
        },
    basis: (report.basis ?? []).map((act) => {
      const name = inlinesOf(words.act(act))
      return act.url === null
        ? name
        : [...name, { type: 'text', text: ', ' }, { type: 'link', text: act.url, url: act.url }]
    }),
    before: blocksOf(report.before ?? []),
    table: {
      columns: report.layout.columns.map((id) => ({ id, heading: report.layout.headings[id] ?? words.headings[id] })),
      columnNumbers: report.layout.columnNumbers,
      sections: sectionsOf(report.sections, context),
    },
    after: blocksOf(report.after ?? []),
    signatures: report.signature ?? [],
    contact: report.contact === null ? null : inlinesOf(report.contact),
    overview: overviewOf(context, previous, (item) => printedNumber(item.label ?? item.number, report)),
    report,
  }
}

/** A heading is one line, however it was typed. */
function paragraphsOnOneLine(text: string): string {
  return paragraphsOf(text).join(' ')
}

function printedNumber(mark: string, { layout }: Report): string {
  return mark.endsWith(layout.numberSuffix) ? mark : mark + layout.numberSuffix
}

function sectionsOf(sections: readonly ReportSection[], context: CellContext): Section[] {
  // Nothing forbids two sections of one number, but an anchor must be the only one of its name.
  const anchors = new Map<string, number>()
  const anchorOf = (number: string | null) => {
    const anchor = `section-${number ?? ''}`
    const seen = anchors.get(anchor) ?? 0
    anchors.set(anchor, seen + 1)
    return seen === 0 ? anchor : `${anchor}~${seen + 1}`
  }
  const build = (section: ReportSection, level: number): Section => ({
    heading:
      section.number === null || section.title === null
        ? null
        : { number: printedNumber(section.number, context.report), title: paragraphsOnOneLine(section.title) },
    anchor: anchorOf(section.number),
    level,
    items: section.items.map((item) => itemOf(item, context)),
    sections: section.sections.map((inner) => build(inner, level + 1)),
  })
  return sections.map((section) => build(section, 1))
}

function itemOf(item: ReportItem, context: CellContext): Item {
  const { report, nameOf } = context
  const departments = item.contributions.flatMap(({ department, jointly }) => [department, ...jointly])
  return {
    number: item.number,
    label: printedNumber(item.label ?? item.number, report),
    measure: paragraphsOnOneLine(item.measure),
    status: item.status,
    departments: [...new Set(departments)].map(nameOf),
    cells: report.layout.columns.map((column): Cell => ({ column, blocks: cellOf(column, item, context) })),
  }
}

function cellOf(column: ColumnId, item: ReportItem, context: CellContext): Block[] {
  const { report, words, nameOf } = context
  switch (column) {
    case 'number':
      return [
        { type: 'paragraph', content: [{ type: 'text', text: printedNumber(item.label ?? item.number, report) }] },
      ]
    case 'measure':
      return blocksOf(paragraphsOf(item.measure))
    case 'deadline':
      return blocksOf(paragraphsOf(item.deadline))
    case 'responsible':
      return blocksOf(
        item.responsibleText === null ? (item.responsible ?? []).map(nameOf) : paragraphsOf(item.responsibleText),
      )
    case 'status':
      return blocksOf([words.statuses[item.status]])
    case 'indicators':
      return allFigures(item, context)
    case 'execution':
      return executionOf(item, context)
  }
}
