import { withPlainListMarks } from '../text/list-mark.js'
import { commonRuns } from './common-runs.js'
import type { Changed } from './comparison.js'
import { Vocabulary } from './tokens.js'

/** Above so many paragraphs that came and went, none is said to have moved. */
const mostChanges = 1000

/** Paragraphs that both texts have, in another order: all that are no part of the longest run that both have in order. */
export function movedParagraphs({ from, to }: Changed<string>): string[] {
  const [old, now] = [from, to].map((text) => withPlainListMarks(text.normalize()).split('\n')) as [string[], string[]]
  const vocabulary = new Vocabulary()
  const idsOf = (lines: readonly string[]) => lines.map((line) => vocabulary.idOf(line))
  const runs = commonRuns(idsOf(old), idsOf(now), mostChanges)
  if (!runs) return []
  const stayed = new Set(runs.flatMap(({ to: start, length }) => Array.from({ length }, (_, at) => start + at)))
  const kept = new Set(runs.flatMap(({ from: start, length }) => Array.from({ length }, (_, at) => start + at)))
  const left = new Map<string, number>()
  for (const [index, line] of old.entries()) if (!kept.has(index)) left.set(line, (left.get(line) ?? 0) + 1)
  const typed = to.split('\n')
  return now.flatMap((line, index) => {
    const times = left.get(line) ?? 0
    if (stayed.has(index) || line === '' || times === 0) return []
    left.set(line, times - 1)
    return [typed[index] ?? line]
  })
}
