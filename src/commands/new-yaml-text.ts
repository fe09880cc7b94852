import type { Node, ScalarNode } from '../yaml/node.js'

/** What no line of a YAML file may hold, and what would end one; line feeds are dealt with before. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** A comment's line is kept well below what svod reads of one. */
const longestComment = 10_000

const longLine = new RegExp(`.{1,${longestComment}}(?:\\s|$)|.{1,${longestComment}}`, 'gu')

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A value for a line of YAML: as it is where nothing in it could be taken for anything else, in quotes otherwise. */
export function yamlScalar(value: string): string {
  const isPlain =
    /^[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё\d«»„“.,;()–—/ -]*$/.test(value) &&
    !/ $|^(?:null|true|false|yes|no|on|off|y|n)$/i.test(value)
  return isPlain ? value : JSON.stringify(value).replace(unprintable, escaped)
}

/** The same for a place between brackets and commas. */
export function flowScalar(value: string): string {
  return value.includes(',') ? JSON.stringify(value).replace(unprintable, escaped) : yamlScalar(value)
}

/** A text as lines of comments, all of it, each behind `start`; lines of its own that svod would obey are put in quotes. */
export function commentLines(start: string, text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(unprintable, escaped).trimEnd())
    .filter((line) => line !== '')
    .flatMap((line) => line.match(longLine) ?? [])
    .map((line) => `${start}${/^\s*(?:svod-|yaml-language-server)/i.test(line) ? '> ' : ''}${line}`)
}

/** Text on one line, for a remark. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(unprintable, escaped).slice(0, longestComment)
}

/** A value with its key, `indent` blanks from the edge, as it was typed as far as it fits on a line. */
export function fieldLines(key: string, node: Node, indent: number): string[] {
  const start = `${' '.repeat(indent)}${keyText(key)}:`
  const typed = typedOn(node)
  if (typed !== null) return [typed === '' ? start : `${start} ${typed}`]
  if (node.kind === 'scalar') return blockLines(start, node, indent)
  return [start, ...nodeLines(node, indent + 2)]
}

function keyText(key: string): string {
  return /^[A-Za-zА-Яа-яЁё_][\wА-Яа-яЁё-]*$/.test(key) ? key : JSON.stringify(key).replace(unprintable, escaped)
}

/** As it stands in its file, where that is one line. */
function typedOn(node: Node): string | null {
  const { source, start, end } = node.place
  const typed = source.text.slice(start, end)
  if (node.kind === 'scalar') {
    if (node.value === null) return ''
    if (node.style === 'literal' || node.style === 'folded') return null
    return /[\r\n]/.test(typed) ? JSON.stringify(node.value).replace(unprintable, escaped) : typed
  }
  const isEmpty = node.kind === 'list' ? node.items.length === 0 : node.entries.size === 0
  if (isEmpty) return node.kind === 'list' ? '[]' : '{}'
  return /^[[{]/.test(typed) && /[\]}]$/.test(typed) && !/[\r\n]/.test(typed) ? typed : null
}

function blockLines(start: string, { value }: ScalarNode, indent: number): string[] {
  const lines = (value ?? '').split('\n')
  const isUsual = lines.at(-1) === '' && lines.length > 1 && lines.at(-2) !== '' && /^\S/.test(lines[0] ?? '')
  if (!isUsual) return [`${start} ${JSON.stringify(value).replace(unprintable, escaped)}`]
  const margin = ' '.repeat(indent + 2)
  return [`${start} |`, ...lines.slice(0, -1).map((line) => (line === '' ? '' : margin + line))]
}

function nodeLines(node: Node, indent: number): string[] {
  if (node.kind === 'map') {
    return [...node.entries.values()].flatMap(({ key, value }) => fieldLines(key, value, indent))
  }
  if (node.kind === 'scalar') return []
  return node.items.flatMap((item) => itemLines(item, indent))
}

/** An item of a list behind its hyphen. */
function itemLines(item: Node, indent: number): string[] {
  const margin = ' '.repeat(indent)
  const typed = typedOn(item)
  if (typed !== null) return [`${margin}- ${typed}`]
  if (item.kind === 'scalar') return blockLines(`${margin}-`, item, indent)
  const [first = '', ...others] = nodeLines(item, indent + 2)
  return [`${margin}- ${first.slice(indent + 2)}`, ...others]
}
