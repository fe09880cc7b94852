import { type Finding, finding } from '../diagnostics/diagnostic.js'
import type { Entry as EntrySource } from '../model/generated/submission.js'
import type { Place } from '../model/source-text.js'
import { type EntryField, entryFields } from '../model/submission.js'
import { parseTemplate } from '../model/template.js'
import { needReason } from '../rules/reason-required.js'
import { isBlock, type Node } from '../source/node.js'
import { fieldOf, mapOf, type Shaped, stringOf } from './fields.js'

interface Slid {
  field: EntryField
  /** Its name and colon. */
  place: Place
  /** It is all that the block begins with. */
  leads: boolean
}

/**
 * Fields that are indented like the text of a block above them, and so have become lines of it: without a word they would
 * be printed. A text in Russian never begins with their names; were it one, nothing is wrong, which is why it is a warning,
 * but where the entry is incomplete without them: then it stands for the error that would follow.
 */
export function slidFields(
  value: Shaped<EntrySource>,
  findings: Finding[],
): { slid: ReadonlySet<EntryField>; needed: ReadonlySet<EntryField> } {
  const fields = mapOf(value)
  const blocks = fields
    ? (['text', 'reason'] as const).map((own) => ({ own, lines: linesLikeFields(fieldOf(fields, own), own) }))
    : [{ own: null, lines: linesLikeFields(value, null) }]
  if (blocks.every(({ lines }) => lines.length === 0)) return nothing
  const slid = new Set(blocks.flatMap(({ lines }) => lines.map(({ field }) => field)))
  const needed = new Set([...slid].filter((field) => isNeeded(field, value)))
  for (const { own, lines } of blocks) {
    const [first] = lines
    if (!first) continue
    const args = { problem: 'slid-field' as const, field: first.field, below: own, leads: first.leads }
    // Without the field something is missing, which a draft may do without.
    const isError = lines.some(({ field }) => needed.has(field))
    findings.push(finding('schema', first.place, args, isError ? { draftable: true } : { severity: 'warning' }))
  }
  return { slid, needed }
}

const nothing: ReturnType<typeof slidFields> = { slid: new Set(), needed: new Set() }

function linesLikeFields(node: Node | undefined, own: EntryField | null): Slid[] {
  if (!node || !isBlock(node)) return []
  const { source, start, end } = node.place
  const { text } = source
  const found: Slid[] = []
  let leads = true
  let column: number | null = null
  let holdsText = false
  for (let feed = text.indexOf('\n', start); feed !== -1 && feed < end; feed = text.indexOf('\n', feed + 1)) {
    let at = feed + 1
    while (text[at] === ' ' || text[at] === '\t') at++
    if (at >= end) break
    if (text[at] === '\n' || text[at] === '\r') continue
    const field = fieldAt(text, at)
    column ??= at - feed
    if (!field && at - feed <= column) holdsText = true
    if (field && field !== own) found.push({ field, place: { source, start: at, end: at + field.length + 1 }, leads })
    leads = false
  }
  // Where a text stands below them, it is that which the | is for.
  return holdsText ? found.map((one) => ({ ...one, leads: false })) : found
}

function fieldAt(text: string, at: number): EntryField | null {
  // Nearly every line begins with a Russian letter, and this is asked of every line there is.
  const code = text.charCodeAt(at)
  if (code < 0x61 || code > 0x7a) return null
  const field = entryFields.find((one) => text.startsWith(`${one}:`, at))
  return field && /\s/.test(text[at + field.length + 1] ?? ' ') ? field : null
}

function isNeeded(field: EntryField, value: Shaped<EntrySource>): boolean {
  const fields = mapOf(value)
  if (fields?.entries.has(field)) return false
  if (field === 'reason') return needReason.has(stringOf(fields ? fieldOf(fields, 'status') : undefined) ?? '')
  if (field !== 'indicators') return false
  const texts = fields ? [fieldOf(fields, 'text'), fieldOf(fields, 'reason')] : [value]
  const pieces = texts.flatMap((text) => parseTemplate(stringOf(text) ?? ''))
  return pieces.some(({ type }) => type === 'value' || type === 'forms')
}
