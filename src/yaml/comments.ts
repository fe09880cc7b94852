import type { Place, SourceText } from '../model/source-text.js'
import type { Swallowed } from '../model/text.js'

/** A comment that stands so near to a value that its writer may have meant it as text. */
export interface Comment extends Swallowed {
  /** How many blanks set it apart from what stands before it on its line. */
  gap: number
}

/** The comments around the value of a key. `start` and `end` are those of the value. */
export function commentsAround(
  { source, start: keyStart, end: keyEnd }: Place,
  start: number,
  end: number,
  style: 'plain' | 'quoted' | 'block',
): Comment[] {
  const { text } = source
  const comments: (Comment | null)[] = []
  const colon = text.indexOf(':', keyEnd)
  if (colon !== -1 && colon < Math.max(start, keyEnd + 2)) comments.push(commentAt(source, colon + 1, 'before'))
  if (style === 'block') comments.push(commentAt(source, headerEnd(text, start), 'header'))
  else if (end > start) {
    const behind = commentAt(source, end, 'behind')
    // A quotation mark has closed the text, and a remark may follow; but «# 12» is a number.
    if (style === 'plain' || (behind && isNumber.test(behind.text))) comments.push(behind)
  }
  if (style !== 'quoted') comments.push(commentBelow(source, columnOf(text, keyStart), lineStartAfter(text, end)))
  return comments.filter((comment) => comment !== null)
}

const isNumber = /^\d/
/** Right behind the #, where it does not look like an item that was taken out for now. */
const numberBehindSign = /#\d[\d.]{0,20}(?![\d.]{0,20}["']?[ \t]*:)/y

function headerEnd(text: string, start: number): number {
  let at = start + 1
  while (/[-+\d]/.test(text[at] ?? '')) at++
  return at
}

function commentAt(source: SourceText, from: number, where: Comment['where']): Comment | null {
  const { text } = source
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  return text[at] === '#' && at > from ? commentFrom(source, at, where, at - from) : null
}

function commentFrom(source: SourceText, start: number, where: Comment['where'], gap: number): Comment {
  const line = /[^\r\n]*/.exec(source.text.slice(start, start + 2048))?.[0].trimEnd() ?? ''
  return { where, text: line.slice(1).trim(), place: { source, start, end: start + line.length }, gap }
}

/** A sentence may begin so, and so may an item or a field that was taken out for now: `#items:`. */
const textBehindSign = /#(?!svod-|\w+[ \t]*:)[A-Za-zА-Яа-яЁё«]/y

/**
 * The first of the comment lines that follow, where it stands further in than the key, or begins with a number: «#2 …», or
 * right below at the left edge with a word: «#Итог».
 */
function commentBelow(source: SourceText, keyColumn: number, from: number): Comment | null {
  const { text } = source
  for (let line = from; line < text.length; line = lineStartAfter(text, line + 1)) {
    let at = line
    while (text[at] === ' ' || text[at] === '\t') at++
    if (text[at] === '#') {
      if (at - line > keyColumn || matchesAt(numberBehindSign, text, at))
        return commentFrom(source, at, 'below', at - line)
      const isAtEdge = at === line && line === from && !isBlankBefore(text, from) && matchesAt(textBehindSign, text, at)
      return isAtEdge ? commentFrom(source, at, 'edge', 0) : null
    }
    if (text[at] !== '\n' && text[at] !== '\r') return null
  }
  return null
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Whether the line before the one that begins at `at` holds nothing. */
function isBlankBefore(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 2) + 1, at).trim() === ''
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}

/** Where the line begins that follows the character before `from`; `from` itself where a line begins there. */
function lineStartAfter(text: string, from: number): number {
  if (text[from - 1] === '\n') return from
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}
