import type { Change } from './sheet.js'

/** Name of the element that says what became of a run, of the mark of a paragraph or of a row. */
export function changeTag({ kind, move }: Change): 'w:ins' | 'w:del' | 'w:moveTo' | 'w:moveFrom' {
  if (move === undefined) return kind === 'inserted' ? 'w:ins' : 'w:del'
  return kind === 'inserted' ? 'w:moveTo' : 'w:moveFrom'
}
