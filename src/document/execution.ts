import { formatNumber } from '../language/number.js'
import type { ReportWords } from '../language/words.js'
import { isRepealedBy, mustBeReported } from '../model/due.js'
import { parsePeriod } from '../model/period.js'
import type { Contribution, Item, Report } from '../model/report.js'
import { paragraphsOf } from '../model/text.js'
import { decimal } from './figures.js'
import { blocksOf, inlinesOf } from './inlines.js'
import type { Block, Inline } from './tree.js'

/** What the cells of a report need besides the item itself. */
export interface Setting {
  report: Report
  internal: boolean
  words: ReportWords
  /** Indicators of a contribution that a template printed already. */
  printed: ReadonlyMap<Contribution, ReadonlySet<string>>
  nameOf(department: string): string
}

/** The execution cell: what became of the item, in the words of those who answered, and what svod itself has to add. */
export function executionOf(item: Item, setting: Setting): Block[] {
  const { words, report, internal } = setting
  const notices: Block[] = []
  const { repealed } = item
  const period = parsePeriod(report.period)
  if (repealed && (item.status === 'repealed' || (period && isRepealedBy(item, period)))) {
    notices.push(notice(words.repealed(repealed.act, repealed.since)))
  }
  if (item.status === 'not-due' && item.contributions.length === 0) notices.push(notice(words.statuses['not-due']))
  if (item.status === 'missing') {
    notices.push(
      report.draft ? { type: 'missing', content: inlinesOf(words.nothingReported) } : notice(words.statuses.missing),
    )
  }
  return [
    ...notices,
    ...(item.lead === null ? [] : blocksOf(paragraphsOf(item.lead))),
    ...item.contributions.flatMap((contribution) => contributionBlocks(item, contribution, setting)),
    ...(report.draft || internal ? silentDepartments(item, setting) : []),
  ]
}

function notice(text: string): Block {
  return { type: 'notice', content: inlinesOf(text) }
}

function contributionBlocks(item: Item, contribution: Contribution, setting: Setting): Block[] {
  const { words, report, nameOf, printed } = setting
  const { department, jointly, paragraphs, status, reason, evidence } = contribution
  const blocks: Block[] = []
  if (report.layout.attribution === 'name') {
    blocks.push({ type: 'attribution', content: inlinesOf(words.jointly([department, ...jointly].map(nameOf))) })
  }
  blocks.push(...blocksOf(paragraphs))
  if (paragraphs.length === 0 && status) blocks.push(notice(words.statuses[status]))
  if (!report.layout.columns.includes('indicators')) {
    const known = printed.get(contribution) ?? new Set()
    for (const { id, name, unit } of item.indicators) {
      const amount = contribution.indicators[id]
      if (!amount || known.has(id)) continue
      const value = formatNumber(words.code, decimal(amount.value))
      blocks.push({ type: 'indicator', content: inlinesOf(words.indicator(name, value, unit)) })
    }
  }
  if (reason !== null) blocks.push(...blocksOf(paragraphsOf(reason)))
  else if (report.draft && status && ['partial', 'not-done', 'not-applicable'].includes(status)) {
    blocks.push({ type: 'missing', content: inlinesOf(words.reasonMissing) })
  }
  return [...blocks, ...evidence.map((piece): Block => ({ type: 'evidence', content: evidenceOf(piece, words) }))]
}

function evidenceOf(
  { title, url, kind, number, date }: Contribution['evidence'][number],
  words: ReportWords,
): Inline[] {
  // A number and a date may stand with a mere title: «Протокол от 1 мая 2020 г. № 5».
  const name = words.act(
    kind === null ? { kind: title ?? '', number, date, title: null } : { kind, number, date, title },
  )
  const label: Inline = { type: 'text', text: `${words.evidence} ` }
  if (url === null) return [label, ...inlinesOf(name)]
  // The address is printed too: on paper a link has no other way to be followed.
  return [label, { type: 'text', text: `${name}, ` }, { type: 'link', text: url, url }]
}

/** Draft and internal reports say who of those that must has not answered. */
function silentDepartments(item: Item, { report, words, nameOf }: Setting): Block[] {
  const { responsible, contributions, status } = item
  const period = parsePeriod(report.period)
  if (period && !mustBeReported(item, period)) return []
  // Before the date it is due by nobody owes an answer.
  if (status === 'repealed' || (status !== 'missing' && contributions.length === 0)) return []
  const answered = new Set(contributions.flatMap(({ department, jointly }) => [department, ...jointly]))
  const silent = (responsible ?? []).filter((id) => !answered.has(id))
  return silent.map((id) => ({ type: 'missing', content: inlinesOf(words.departmentMissing(nameOf(id))) }))
}
