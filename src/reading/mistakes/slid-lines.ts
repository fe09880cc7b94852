import { type Finding, finding } from '../../findings/diagnostic.js'
import type { Entry as EntrySource } from '../../model/generated/submission.js'
import { listedNumbers } from '../../model/item-number.js'
import type { PlanItem } from '../../model/plan.js'
import type { Place } from '../../model/source-text.js'
import { type Entry, type EntryField, entryFields, givenStatuses } from '../../model/submission.js'
import { parseTemplate } from '../../model/template.js'
import { needReason } from '../../model/terms.js'
import { fromRussian } from '../../suggest/from-russian.js'
import { isBlock, type Node } from '../../yaml/node.js'
import { fieldOf, mapOf, type Shaped, stringOf } from '../fields.js'
import type { Slip } from './slip.js'

/** What an entry answers, and what else its file and the plan have. */
export interface Around {
  numbers: readonly string[]
  /** Of the plan, by number. */
  items: ReadonlyMap<string, PlanItem>
  department: string | null
  /** The numbers that the file has keys for. */
  own: ReadonlySet<string>
}

interface Slid {
  fields: ReadonlySet<EntryField>
  /** Those that the entry is incomplete without, and those that surely are no text: what they say of it is not known. */
  lost: ReadonlySet<EntryField>
  items: Entry['slidItems']
}

/** What slid decides what else of its entry can be read, so that entries are looked at one by one, while they are read. */
export const slip: Pick<Slip, 'id' | 'examples'> = {
  id: 'slid-lines',
  examples: [
    {
      bad: 'department: finance\nitems:\n  "1.1":\n    text: |\n      Обучено 5 служащих.\n      ⟦status:⟧ done\n',
      good: 'department: finance\nitems:\n  "1.1":\n    text: |\n      Обучено 5 служащих.\n    status: done\n',
    },
    {
      bad: 'department: finance\nitems:\n  "1.1": |\n    Обучено 5 служащих.\n    ⟦"1.5":⟧ |\n      Ревизии проведены.\n',
      good: 'department: finance\nitems:\n  "1.1": |\n    Обучено 5 служащих.\n',
    },
  ],
}

/**
 * Fields and items that are indented like the text of a block above them, and so have become lines of it: without a word
 * they would be printed. With a value of its kind behind its name a field surely is one. A line that may be a text is a
 * warning, but where the entry is incomplete without the field: then it stands for the error that would follow. An item
 * always is an error, since its answer would be printed under another one.
 */
export function slidLines(value: Shaped<EntrySource>, around: Around, findings: Finding[]): Slid {
  const fields = mapOf(value)
  const blocks = fields
    ? (['text', 'reason'] as const).map((own) => ({ own, ...linesLikeKeys(fieldOf(fields, own), own, around) }))
    : [{ own: null, ...linesLikeKeys(value, null, around) }]
  if (blocks.every((block) => block.fields.length === 0 && block.items.length === 0)) return nothing
  const slid = new Set(blocks.flatMap((block) => block.fields.map(({ field }) => field)))
  const sure = new Set(blocks.flatMap((block) => block.fields.flatMap((one) => (one.isSure ? one.field : []))))
  const lost = new Set([...slid].filter((field) => sure.has(field) || isNeeded(field, value, answeredIn(around))))
  for (const { own, fields, items } of blocks) {
    const [first] = fields
    if (first) {
      const { name, leads } = first
      const ofIndicators = first.field === 'indicators' && name.toLowerCase() !== first.field
      const args = {
        problem: 'slid-field' as const,
        field: name,
        below: own,
        leads,
        ...(ofIndicators && { ofIndicators }),
      }
      // Without the field something is missing, which a draft may do without.
      const isError = fields.some(({ field }) => lost.has(field))
      findings.push(finding('schema', first.place, args, isError ? { draftable: true } : { severity: 'warning' }))
    }
    if (items[0]) {
      const numbers = items.flatMap((one) => one.numbers)
      const args = { problem: 'slid-item' as const, numbers, inside: around.numbers.join(', '), below: own }
      findings.push(finding('schema', items[0].place, args, { draftable: true }))
    }
  }
  return { fields: slid, lost, items: blocks.flatMap(({ items }) => items) }
}

const nothing: Slid = { fields: new Set(), lost: new Set(), items: [] }

/** What stands at the start of a line as a key does. */
type Key = { name: string } | { numbers: string[]; isSure: boolean; isAlone: boolean }

interface SlidField {
  field: EntryField
  /** As typed: the field itself, or an indicator that belongs below it. */
  name: string
  /** The name and its colon. */
  place: Place
  /** It is all that the block begins with. */
  leads: boolean
  /** What stands behind it is no text. */
  isSure: boolean
}

function linesLikeKeys(
  node: Node | undefined,
  own: EntryField | null,
  around: Around,
): { fields: SlidField[]; items: Entry['slidItems'] } {
  const fields: SlidField[] = []
  const items: { numbers: string[]; place: Place }[] = []
  if (!node || !isBlock(node)) return { fields, items }
  const { source, start, end } = node.place
  const { text } = source
  let leads = true
  let column: number | null = null
  let holdsText = false
  /** What stands further in than an item that slid belongs to it. */
  let columnOfItem = Number.POSITIVE_INFINITY
  for (let feed = text.indexOf('\n', start); feed !== -1 && feed < end; feed = text.indexOf('\n', feed + 1)) {
    let at = feed + 1
    while (text[at] === ' ' || text[at] === '\t') at++
    if (at >= end) break
    if (text[at] === '\n' || text[at] === '\r') continue
    const found = keyAt(text, at)
    const place = { source, start: at, end: found?.end ?? at }
    column ??= at - feed
    if (found && 'numbers' in found.key && isItem(found.key, around)) {
      items.push({ numbers: found.key.numbers, place })
      columnOfItem = at - feed
    } else if (at - feed <= columnOfItem) {
      columnOfItem = Number.POSITIVE_INFINITY
      const name = found && 'name' in found.key ? found.key.name : null
      const field = name === null ? null : fieldOfKey(name, around)
      if (!field && at - feed <= column) holdsText = true
      if (field && name !== null && field !== own) {
        const isSure = name.toLowerCase() === field && beginsValue(field, text, place.end)
        fields.push({ field, name, place, leads, isSure })
      }
    }
    leads = false
  }
  // Where a text stands below them, it is that which the | is for.
  return { fields: holdsText ? fields.map((one) => ({ ...one, leads: false })) : fields, items }
}

/** The field itself, or that of an indicator. */
function fieldOfKey(name: string, around: Around): EntryField | null {
  const isIndicator = () => answeredIn(around).some(({ indicators }) => indicators.some(({ id }) => id === name))
  const small = name.toLowerCase()
  if (small === statusInRussian) return 'status'
  return entryFields.find((one) => one === small) ?? (isIndicator() ? 'indicators' : null)
}

function answeredIn({ numbers, items }: Around): PlanItem[] {
  return numbers.flatMap((number) => items.get(number) ?? [])
}

const statusInRussian = 'статус'
const statusLine = /([Сс]татус) ?:[ \t]*([^\r\n]{1,40})(?=[\r\n]|$)/y

/** `Статус: исполнено`. Of the names of fields in Russian this one does not begin a line of prose with such a word behind it. */
function statusAt(text: string, at: number): { key: Key; end: number } | null {
  if (!/[Сс]/.test(text[at] ?? '')) return null
  statusLine.lastIndex = at
  const [, typed, value = ''] = statusLine.exec(text) ?? []
  if (typed === undefined || !isStatus(value)) return null
  return { key: { name: typed }, end: text.indexOf(':', at) + 1 }
}

function isStatus(typed: string): boolean {
  const status = typed.replace(/^["']|["'\s.;]+$/g, '')
  return givenStatuses.some((one) => one === status) || fromRussian(status, givenStatuses) !== null
}

const aText = /[ \t]*[|>А-Яа-яЁё]/y
const aList = /[ \t]*(?:\[|\r?\n\s*- )/y
/** How the value of each field begins behind its colon, as no text does. */
const values: Record<EntryField, RegExp> = {
  ...{ text: aText, reason: aText, evidence: aList, jointly: aList },
  status: /[ \t]*([^\r\n]{1,40})(?=[\r\n]|$)/y,
  indicators: /[ \t]*(?:\{|\r?\n\s*[\w-]+:)/y,
}

function beginsValue(field: EntryField, text: string, at: number): boolean {
  const pattern = values[field]
  pattern.lastIndex = at
  const [all, status = ''] = pattern.exec(text) ?? []
  return all !== undefined && (field !== 'status' || isStatus(status))
}

const name = /([A-Za-z][\w-]{0,79}):(?=\s|$)/y
const number = /(?:(["'«“„])([^"'»”“\r\n]{1,100})["'»”“]|(\d[\d.]{0,20}(?: ?, ?\d[\d.]{0,20}){0,11})) ?:(?=\s|$)/y
const alone = /[ \t]*(?:([|>])[-+\d]*[ \t]*)?(?=[\r\n]|$)/y
const quotes: ReadonlySet<string> = new Set('«“„')

function keyAt(text: string, at: number): { key: Key; end: number } | null {
  // Nearly every line begins with a Russian letter, and this is asked of every line there is.
  if (text.charCodeAt(at) > 0x7a && !quotes.has(text[at] ?? '')) return statusAt(text, at)
  name.lastIndex = at
  const named = name.exec(text)?.[1]
  if (named !== undefined) return { key: { name: named }, end: name.lastIndex }
  number.lastIndex = at
  const [all, quote, quoted, bare = ''] = number.exec(text) ?? []
  if (all === undefined) return null
  const end = at + all.length
  alone.lastIndex = end
  const behind = alone.exec(text)
  // «1: …» begins a line of a list; nothing behind it, or a |, does not.
  if (!quote && !bare.includes('.') && !behind) return null
  const numbers = listedNumbers(quoted ?? bare).map((one) => one.number)
  const isAlone = behind !== null && (quote !== undefined || behind[1] !== undefined || isAbove(text, at))
  return { key: { numbers, isSure: quote !== undefined, isAlone }, end }
}

/** Whether the line below begins further in. */
function isAbove(text: string, at: number): boolean {
  const column = at - (text.lastIndexOf('\n', at) + 1)
  const below = text.indexOf('\n', at) + 1
  let next = below
  while (text[next] === ' ') next++
  return below > 0 && next - below > column && /\S/.test(text[next] ?? '')
}

/**
 * Whether it is the key of an answer that the file lacks; without quotation marks, of one that its department owes. With
 * nothing but a | behind it, or all that belongs to it below, it is no line of a text, whatever answer it is.
 */
function isItem(key: Key, { items, own, department }: Around): boolean {
  if (!('numbers' in key)) return false
  if (key.isAlone && key.numbers.every((one) => /^\d+(?:\.\d+)+$/.test(one))) return true
  return key.numbers.every((one) => {
    const item = own.has(one) ? undefined : items.get(one)
    return item && (key.isSure || item.responsible?.some(({ id }) => id === department))
  })
}

function isNeeded(field: EntryField, value: Shaped<EntrySource>, answered: readonly PlanItem[]): boolean {
  const fields = mapOf(value)
  if (fields?.entries.has(field)) return false
  if (field === 'reason') return needReason.has(stringOf(fields ? fieldOf(fields, 'status') : undefined) ?? '')
  if (field !== 'indicators') return false
  const texts = fields ? [fieldOf(fields, 'text'), fieldOf(fields, 'reason')] : [value]
  const templates = [...texts.map((text) => stringOf(text) ?? ''), ...answered.map(({ lead }) => lead?.value ?? '')]
  return templates.flatMap(parseTemplate).some(({ type }) => type === 'value' || type === 'forms')
}
