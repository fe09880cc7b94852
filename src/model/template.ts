/** A piece of a template, with its stretch of the text in UTF-16 units. */
export type TemplatePiece =
  | { type: 'text'; text: string; start: number; end: number }
  /** `{{id}}`: the indicator's value. */
  | { type: 'value'; id: string; start: number; end: number }
  /** `{{id: one | few | many}}`: the form of a word that goes with the value. */
  | { type: 'forms'; id: string; forms: string[]; start: number; end: number }
  | { type: 'fault'; fault: 'unclosed' | 'no-id'; found: string; start: number; end: number }

/** The same as in schema/plan.schema.json. */
const idPattern = /^[A-Za-z][A-Za-z0-9_-]*$/

/** Reads a template. `{{{{` is a plain `{{`; `}}` alone is text. Never fails: what is wrong is a piece of type fault. */
export function parseTemplate(template: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  let text = ''
  let textStart = 0
  let at = 0
  // Where the line ends and the next `}}` stands, however many are opened before.
  let limit = -1
  let close = 0
  const flush = () => {
    if (text !== '') pieces.push({ type: 'text', text, start: textStart, end: at })
    text = ''
  }
  while (at < template.length) {
    const open = template.indexOf('{{', at)
    if (text === '') textStart = at
    if (open === -1) {
      text += template.slice(at)
      at = template.length
      break
    }
    text += template.slice(at, open)
    at = open
    if (template.startsWith('{{{{', open)) {
      text += '{{'
      at = open + 4
      continue
    }
    flush()
    if (limit < open) limit = lineEnd(template, open)
    if (close !== -1 && close < open + 2) close = template.indexOf('}}', open + 2)
    const nextOpen = template.indexOf('{{', open + 2)
    if (close === -1 || close > limit || (nextOpen !== -1 && nextOpen < close)) {
      // The rest is text again, so that one fault is not told twice.
      pieces.push({ type: 'fault', fault: 'unclosed', found: '{{', start: open, end: open + 2 })
      at = open + 2
      continue
    }
    pieces.push(placeholder(template.slice(open + 2, close), open, close + 2))
    at = close + 2
  }
  flush()
  return pieces
}

function lineEnd(text: string, from: number): number {
  const end = /[\r\n]/g
  end.lastIndex = from
  return end.exec(text)?.index ?? text.length
}

function placeholder(inside: string, start: number, end: number): TemplatePiece {
  const colon = inside.indexOf(':')
  const id = (colon === -1 ? inside : inside.slice(0, colon)).trim()
  if (!idPattern.test(id)) return { type: 'fault', fault: 'no-id', found: inside.trim(), start, end }
  if (colon === -1) return { type: 'value', id, start, end }
  const forms = inside.slice(colon + 1).split('|')
  return { type: 'forms', id, forms: forms.map((form) => form.trim()), start, end }
}
