import type { Changed, ReportChanges, SectionTitle } from '../compare/comparison.js'
import type { ChangesWords, OutsidePart } from '../language/changes-words.js'
import type { Act, Report } from '../model/report.js'
import type { Fact } from './facts.js'
import { type Paragraph, paragraphChanges } from './paragraphs.js'
import { readableChanges } from './readable-changes.js'
import type { Wording } from './wording.js'

/** What changed outside of the items, in the order of the page. */
export function reportFacts(wording: Wording): Fact[] {
  const { words, comparison } = wording
  return outsideParts(comparison.report).map((part): Fact => {
    const label = words.outsideParts[part]
    const paragraphs = changesOf(part, wording).filter(({ kind }) => kind !== 'same')
    return paragraphs.length === 0
      ? { label, form: 'note', text: words.sameInPrint, isTyped: false }
      : { label, form: 'paragraphs', paragraphs }
  })
}

const parts: readonly OutsidePart[] = [
  ...(['title', 'organization', 'approval', 'basis', 'before', 'sections', 'after', 'signature', 'contact'] as const),
  'departments',
]

/** Which parts changed. */
export function outsideParts(report: ReportChanges): OutsidePart[] {
  return parts.filter((part) => report[part] !== undefined)
}

function changesOf(part: OutsidePart, wording: Wording): Paragraph[] {
  const { report } = wording.comparison
  if (part === 'departments') return report.departments ? departmentChanges(report.departments) : []
  const change = linesOf(part, wording)
  return paragraphChanges(change)
}

/** What is printed of a part, a line each. */
function linesOf(
  part: Exclude<OutsidePart, 'departments'>,
  { comparison: { report }, terms }: Wording,
): Changed<string> {
  const lines = <Value>(
    change: Changed<Value> | undefined,
    of: (value: Value) => (string | null)[],
  ): Changed<string> => {
    const joined = (value: Value) =>
      of(value)
        .filter((line) => line !== null && line !== '')
        .join('\n')
    return change ? { from: joined(change.from), to: joined(change.to) } : { from: '', to: '' }
  }
  const act = (one: Act) => [terms.act(one), ...(one.url === null ? [] : [one.url])].join(', ')
  const typed = (text: string | null) => [text]
  switch (part) {
    case 'title':
    case 'organization':
    case 'contact':
      return lines<string | null>(report[part], typed)
    case 'before':
    case 'after':
      return lines(report[part], (paragraphs) => paragraphs ?? [])
    case 'basis':
      return lines(report.basis, (acts) => (acts ?? []).map(act))
    case 'approval':
      return lines(report.approval, (stamp) => {
        if (!stamp) return []
        return [stamp.position, stamp.name, stamp.date && terms.date(stamp.date), stamp.act && act(stamp.act)]
      })
    case 'signature':
      return lines(report.signature, (all) =>
        (all ?? []).map(({ position, name }) => (name === null ? position : `${position}, ${name}`)),
      )
    case 'sections':
      return lines(report.sections, (titles) => titles.flatMap((one) => titleLines(one, '')))
  }
}

/** With the sections within it, each further in. */
function titleLines({ number, title, sections }: SectionTitle, indent: string): string[] {
  const own = [number, title].filter((part) => part !== null).join('. ')
  return [indent + own, ...sections.flatMap((one) => titleLines(one, `${indent}  `))]
}

/** As a set: known by their ids, whatever they are called and in whatever order. */
function departmentChanges({ from, to }: Changed<Report['departments']>): Paragraph[] {
  const [before, after] = [from, to].map((all) => new Map(all.map((one) => [one.id, nameIn(one)])))
  const isTwice = (name: string) =>
    [...(before?.values() ?? [])].includes(name) && [...(after?.values() ?? [])].includes(name)
  const told = (id: string, name: string) => (isTwice(name) ? `${name} – ${id}` : name)
  return [
    ...to.flatMap(({ id }): Paragraph[] => {
      const [was, is] = [before?.get(id), after?.get(id) ?? '']
      if (was === undefined) return [{ kind: 'inserted', changes: [{ kind: 'inserted', text: told(id, is) }] }]
      return was === is ? [] : [{ kind: 'changed', changes: readableChanges(was, is) }]
    }),
    ...from.flatMap(({ id }): Paragraph[] =>
      after?.has(id)
        ? []
        : [{ kind: 'deleted', changes: [{ kind: 'deleted', text: told(id, before?.get(id) ?? '') }] }],
    ),
  ]
}

function nameIn({ name, abbreviation }: Report['departments'][number]): string {
  return abbreviation === null ? name : `${name} (${abbreviation})`
}

/** Which parts changed, in one line; none where none did. */
export function outsideLine(report: ReportChanges, words: ChangesWords): string[] {
  const changed = outsideParts(report).map((part) => words.outsideParts[part])
  return changed.length === 0 ? [] : [`${words.outside}: ${changed.join(', ')}`]
}
