/**
 * All matches of a global pattern, as `matchAll` finds them: that one makes a copy of the pattern for each text, which over
 * the texts of a whole city takes longer than the search.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // A match of nothing would be found for ever.
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
