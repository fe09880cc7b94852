import type { ReportWords } from '../language/words.js'
import { isRepealedBy, mustBeReported } from '../model/due.js'
import { parsePeriod } from '../model/period.js'
import type { Contribution, Item } from '../model/report.js'
import { needReason } from '../model/terms.js'
import { paragraphsOf } from '../model/text.js'
import type { CellContext } from './cell-context.js'
import { blocksOf, inlinesOf } from './inlines.js'
import { figuresLeft } from './item-figures.js'
import type { Block, Inline } from './tree.js'

/** The execution cell: what became of the item, in the words of those who answered, and what svod itself has to add. */
export function executionOf(item: Item, context: CellContext): Block[] {
  const { words, report, internal } = context
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
    ...item.contributions.flatMap((contribution) => contributionBlocks(contribution, context)),
    ...figureBlocks(item, context),
    ...(report.draft || internal ? silentDepartments(item, context) : []),
  ]
}

function notice(text: string): Block {
  return { type: 'notice', content: inlinesOf(text) }
}

function contributionBlocks(contribution: Contribution, context: CellContext): Block[] {
  const { words, report, nameOf } = context
  const { department, jointly, paragraphs, evidence } = contribution
  return [
    ...(report.layout.attribution === 'name' ? [attribution([department, ...jointly].map(nameOf).join(', '))] : []),
    ...blocksOf(paragraphs),
    ...(paragraphs.length === 0 ? statusBlocks(contribution, context) : reasonBlocks(contribution, context)),
    ...evidence.map((piece): Block => ({ type: 'evidence', content: evidenceOf(piece, words) })),
  ]
}

function attribution(text: string): Block {
  return { type: 'attribution', content: inlinesOf(text) }
}

/** In place of a text the status with the reason behind it: «Не выполнено: курсы отменены.» */
function statusBlocks(contribution: Contribution, context: CellContext): Block[] {
  const { status, reason } = contribution
  if (status === null) return reasonBlocks(contribution, context)
  const name = context.words.statuses[status]
  if (reason === null) return [notice(name), ...reasonBlocks(contribution, context)]
  const [first, ...others] = blocksOf(paragraphsOf(reason))
  if (first?.type !== 'paragraph') return [notice(`${name}:`), ...(first ? [first] : []), ...others]
  return [{ type: 'notice', content: [{ type: 'text', text: `${name}: ` }, ...first.content] }, ...others]
}

/** Behind a text the reason, unless that is what the text says already. */
function reasonBlocks({ paragraphs, status, reason }: Contribution, { report, words }: CellContext): Block[] {
  if (reason !== null) {
    const lines = paragraphsOf(reason)
    return lines.every((line) => paragraphs.includes(line)) ? [] : blocksOf(lines)
  }
  return report.draft && status && needReason.has(status)
    ? [{ type: 'missing', content: inlinesOf(words.reasonMissing) }]
    : []
}

/** Under the names of departments the figures of the item would seem to be those of the last. */
function figureBlocks(item: Item, context: CellContext): Block[] {
  const { report, words } = context
  const figures = report.layout.columns.includes('indicators') ? [] : figuresLeft(item, context)
  const isApart = report.layout.attribution === 'name' && item.contributions.length > 1 && figures.length > 0
  return isApart ? [attribution(words.itemFigures), ...figures] : figures
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
function silentDepartments(item: Item, { report, words, nameOf }: CellContext): Block[] {
  const { responsible, contributions, status } = item
  const period = parsePeriod(report.period)
  if (period && !mustBeReported(item, period)) return []
  // Before the date it is due by nobody owes an answer.
  if (status === 'repealed' || (status !== 'missing' && contributions.length === 0)) return []
  const answered = new Set(contributions.flatMap(({ department, jointly }) => [department, ...jointly]))
  const silent = (responsible ?? []).filter((id) => !answered.has(id))
  return silent.map((id) => ({ type: 'missing', content: inlinesOf(words.departmentMissing({ name: nameOf(id) })) }))
}
