import type { Paragraph, ParagraphChild } from 'docx'
import type { Approval, Document } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import type { Profile } from '../renderer.js'
import { paragraph, paragraphsOf } from './blocks.js'
import { runsOf, textRuns } from './inlines.js'
import type { Links } from './links.js'
import { stampWidth } from './measures.js'
import { style } from './style-names.js'

/** Stamp of approval, title, basis and the paragraphs before the table. */
export function frontMatter(document: Document, words: ReportWords, profile: Profile, links: Links): Paragraph[] {
  const { approval, title, basis, before } = document
  return [
    ...(approval ? stampLines(approval, words, profile, links).map((runs) => paragraph(style.approval, runs)) : []),
    paragraph(style.title, textRuns(title)),
    ...basis.map((act, index) =>
      paragraph(style.basis, [...(index === 0 ? textRuns(`${words.basis} `) : []), ...runsOf(act, links)]),
    ),
    ...paragraphsOf(before, 'page', links),
  ]
}

function stampLines(approval: Approval, words: ReportWords, profile: Profile, links: Links): ParagraphChild[][] {
  if (approval.kind === 'act') return [textRuns(words.approvedByAct), runsOf(approval.act, links)]
  const rule = (millimetres: number) => blank(millimetres, profile.sizes.text)
  return [
    textRuns(words.approved),
    textRuns(approval.position ?? rule(stampWidth)),
    textRuns(`${rule(stampWidth * 0.42)} ${approval.name ?? rule(stampWidth * 0.54)}`),
    // The year stays open: a report on one year is approved in the next.
    textRuns(approval.date ?? words.dateBlank('20__')),
  ]
}

/**
 * A line to write on. Underscores rather than a tab with a leader, which Google Docs leaves out; about as long as asked,
 * and never longer.
 */
function blank(millimetres: number, size: number): string {
  const widthOfUnderscore = (0.556 * size * 25.4) / 72
  return '_'.repeat(Math.floor(millimetres / widthOfUnderscore))
}
