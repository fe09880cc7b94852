import type { Change, Piece } from '../../word/sheet.js'
import { trackedChanges } from '../readable-changes.js'
import { LinkMarks } from './link-marks.js'

/** The text of a paragraph that became another, word by word; a link is one word. To the byte, so that rejecting all gives the old text. */
export function trackedContent(from: readonly Piece[], to: readonly Piece[]): Piece[] {
  const links = new LinkMarks([...from, ...to])
  return trackedChanges(links.marked(from), links.marked(to)).flatMap(({ kind, text }) => {
    const pieces = links.unmarked(text)
    return kind === 'same' ? pieces : changedPieces(pieces, { kind })
  })
}

export function changedPieces(content: readonly Piece[], change: Change): Piece[] {
  return content.map((piece) => ({ ...piece, change }))
}

export const piecesText = (content: readonly Piece[]): string => content.map(({ text }) => text).join('')
