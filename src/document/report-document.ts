import { formatNumber } from '../language/number.js'
import { reportWords } from '../language/report-words.js'
import { itemsIn } from '../model/items-in.js'
import { parsePeriod } from '../model/period.js'
import type { FigureNotes, Printing } from '../model/printing.js'
import type { Contribution, Item, Report } from '../model/report.js'
import type { Language } from '../model/terms.js'
import { buildDocument } from './build-document.js'
import { decimal } from './figures.js'
import type { Document, Section } from './tree.js'

/**
 * The tree of a report to be compared. Its data alone do not say which indicators a template has printed: where that is
 * not known, taken for printed is one whose value stands as a number in the text of its department or at the head of the
 * item.
 *
 * @param date ISO date for the properties of the files; null: the period's last day.
 */
export function documentOf(report: Report, date: string | null, printing: Printing | null = null): Document {
  return buildDocument(report, {
    internal: report.summary.missing !== undefined,
    date: date ?? parsePeriod(report.period)?.end ?? '1980-01-01',
    words: reportWords(report.language),
    printing: printing ?? printingOf(report),
    previous: null,
  })
}

/** The same with these items alone. */
export function onlyItemsOf(document: Document, numbers: ReadonlySet<string>): Document {
  const within = (sections: readonly Section[]): Section[] =>
    sections.flatMap((section) => {
      const items = section.items.filter(({ number }) => numbers.has(number))
      const inner = within(section.sections)
      return items.length + inner.length > 0 ? [{ ...section, items, sections: inner }] : []
    })
  return { ...document, table: { ...document.table, sections: within(document.table.sections) } }
}

/** Who else had to give a figure, and which is part of which, the data do not say, and so nothing is said of it. */
function printingOf({ sections, language }: Report): Printing {
  const printed = new Map<Contribution, ReadonlySet<string>>()
  const notes = new Map<Item['indicators'][number], FigureNotes>()
  for (const item of itemsIn(sections)) {
    for (const contribution of item.contributions) printed.set(contribution, printedBy(contribution, item, language))
    for (const indicator of item.indicators) {
      const { value } = indicator
      const inLead = value !== null && standsIn(item.lead ?? '', formatNumber(language, decimal(value)))
      notes.set(indicator, { inLead, parts: [], coverage: null, missingQuarters: null })
    }
  }
  return { printed, notes }
}

function printedBy({ paragraphs, reason, indicators }: Contribution, { lead }: Item, language: Language): Set<string> {
  const text = [lead, ...paragraphs, reason].join('\n')
  const ids = Object.entries(indicators)
    .filter(([, { value }]) => standsIn(text, formatNumber(language, decimal(value))))
    .map(([id]) => id)
  return new Set(ids)
}

/** Whether a number is there as a whole: 4 is not in 14, in 4,5 or in 4.1. */
function standsIn(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = text.slice(at + number.length, at + number.length + 2)
    if (!/(?:\d[.,]|\d)$/.test(before) && !/^(?:[.,]\d|\d)/.test(after)) return true
  }
  return false
}
