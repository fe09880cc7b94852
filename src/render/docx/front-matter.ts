import type { Approval, Document } from '../../document/tree.js'
import type { ReportWords } from '../../language/words.js'
import type { Profile } from '../../model/profile.js'
import { stampWidth } from '../../word/dimensions.js'
import type { Line, Piece } from '../../word/sheet.js'
import { style } from '../../word/style-names.js'
import { line, linesOf, textPiece } from './lines.js'

/** Stamp of approval, title, basis and the paragraphs before the table. */
export function frontMatter(document: Document, words: ReportWords, profile: Profile): Line[] {
  const { approval, title, basis, before } = document
  return [
    ...(approval ? stampLines(approval, words, profile).map((content) => line(style.approval, content)) : []),
    line(style.title, [textPiece(title)]),
    ...basis.map((act, index) => line(style.basis, [...(index === 0 ? [textPiece(`${words.basis} `)] : []), ...act])),
    ...linesOf(before, 'page'),
  ]
}

function stampLines(approval: Approval, words: ReportWords, profile: Profile): Piece[][] {
  if (approval.kind === 'act') return [[textPiece(words.approvedByAct)], approval.act]
  const rule = (millimetres: number) => blank(millimetres, profile.sizes.text)
  return [
    words.approved,
    approval.position ?? rule(stampWidth),
    `${rule(stampWidth * 0.42)} ${approval.name ?? rule(stampWidth * 0.54)}`,
    // The year stays open: a report on one year is approved in the next.
    approval.date ?? words.dateBlank({ year: '20__' }),
  ].map((text) => [textPiece(text)])
}

/**
 * A line to write on. Underscores rather than a tab with a leader, which Google Docs leaves out; about as long as asked,
 * and never longer.
 */
function blank(millimetres: number, size: number): string {
  const widthOfUnderscore = (0.556 * size * 25.4) / 72
  return '_'.repeat(Math.floor(millimetres / widthOfUnderscore))
}
