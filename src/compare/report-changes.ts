import type { Report, Section } from '../model/report.js'
import { haveOnlyYearsChanged } from '../text/copied-text.js'
import { changedData, changedParagraphs, changedText } from './changed-values.js'
import type { Changed, ReportChanges, SectionTitle } from './comparison.js'
import { yearsOf } from './report-years.js'

/** What changed outside of the items. */
export function reportChanges(old: Report, latest: Report): ReportChanges {
  const years = yearsOf(old, latest)
  const beyondYears = <Value>(change: Changed<Value> | null, textOf: (value: Value) => string) =>
    change && haveOnlyYearsChanged(textOf(change.from), textOf(change.to), years) ? null : change
  const lines = (paragraphs: string[] | null) => (paragraphs ?? []).join('\n')
  const changes: { [Field in keyof ReportChanges]-?: ReportChanges[Field] | null } = {
    title: beyondYears(changedText(old.title, latest.title), (title) => title),
    organization: changedText(old.organization, latest.organization),
    basis: changedData(old.basis, latest.basis),
    before: beyondYears(changedParagraphs(old.before, latest.before), lines),
    after: beyondYears(changedParagraphs(old.after, latest.after), lines),
    approval: changedData(old.approval, latest.approval),
    signature: changedData(old.signature, latest.signature),
    contact: changedText(old.contact, latest.contact),
    // A list of departments is a set; their order only says whose answer is printed first.
    departments: changedData(sortedById(old), sortedById(latest)) && {
      from: old.departments,
      to: latest.departments,
    },
    sections: beyondYears(changedData(titlesOf(old.sections), titlesOf(latest.sections)), (titles) =>
      JSON.stringify(titles, null, 1),
    ),
  }
  return Object.fromEntries(Object.entries(changes).filter(([, change]) => change !== null))
}

function sortedById({ departments }: Report): Report['departments'] {
  return [...departments].sort((one, other) => (one.id < other.id ? -1 : 1))
}

function titlesOf(sections: readonly Section[]): SectionTitle[] {
  return sections.map(({ number, title, sections: inner }) => ({ number, title, sections: titlesOf(inner) }))
}
