import type { Changed, ItemChange } from '../compare/comparison.js'
import { evidenceText, itemText, responsibleOf } from '../compare/item-text.js'
import type { Item, Report } from '../model/report.js'
import { departmentFacts } from './department-facts.js'
import type { Fact } from './facts.js'
import { fieldFacts } from './field-facts.js'
import { paragraphChanges, wholeParagraphs } from './paragraphs.js'
import { readableChanges } from './readable-changes.js'
import type { Wording } from './wording.js'

/** What changed of an item besides its measure, figures, text and evidence; what one says that one report alone has. */
export function itemFacts(one: ItemChange, wording: Wording): Fact[] {
  const { words, terms } = wording
  const { deadline, responsible, status } = one
  if (!one.from || !one.to) return loneFacts(one, wording)
  const facts: Fact[] = []
  if (deadline) {
    const changes = readableChanges(deadline.from, deadline.to)
    facts.push({ label: words.parts.deadline, form: 'words', changes })
  }
  facts.push(...fieldFacts(one, wording))
  if (responsible) facts.push(responsibleFact(responsible, wording))
  if (status) {
    const [from, to] = [terms.statuses[status.from], terms.statuses[status.to]]
    const verdict = one.regressed ? 'worse' : one.progressed ? 'better' : null
    facts.push({ label: words.parts.status, form: 'step', from, to, verdict, isTyped: false })
  }
  return [...facts, ...departmentFacts(one, wording)]
}

/** What changed in the text, or the evidence; the whole of it of an item that one report alone has. */
export function textFact(part: 'text' | 'evidence', one: ItemChange, { comparison, words }: Wording): Fact[] {
  const change = one[part]
  const lone = loneItem(one)
  const whole = () => {
    if (!lone) return []
    const { item, kind } = lone
    const text = part === 'text' ? itemText(item) : evidenceText(item, one.from ? comparison.old : comparison.new)
    return wholeParagraphs(text, kind)
  }
  const paragraphs = change ? paragraphChanges(change) : whole()
  return paragraphs.length === 0 ? [] : [{ label: words.parts[part], form: 'paragraphs', paragraphs }]
}

/** Null of an item that both reports have. */
export function loneItem({ from, to }: ItemChange): { item: Item; kind: 'deleted' | 'inserted' } | null {
  if (from && to) return null
  const item = from ?? to
  return item && { item, kind: from ? 'deleted' : 'inserted' }
}

function loneFacts(one: ItemChange, wording: Wording): Fact[] {
  const lone = loneItem(one)
  if (!lone) return []
  const { comparison, words, terms } = wording
  const { item } = lone
  const report = one.from ? comparison.old : comparison.new
  const ids = responsibleOf(item, report)
  const note = (label: string, text: string, isTyped: boolean): Fact[] =>
    text === '' ? [] : [{ label, form: 'note', text, isTyped }]
  return [
    ...note(words.parts.deadline, item.deadline, true),
    ...note(words.parts.responsible, item.responsibleText ?? namesIn(ids, report, wording)?.join(', ') ?? ids, true),
    ...note(words.parts.status, terms.statuses[item.status], false),
  ]
}

/** Departments as a set; what a plan prints in place of their names, as words. */
function responsibleFact(change: Changed<string>, wording: Wording): Fact {
  const { old, new: latest } = wording.comparison
  const label = wording.words.parts.responsible
  const [from, to] = [namesIn(change.from, old, wording), namesIn(change.to, latest, wording)]
  if (!from || !to) {
    const [before, after] = [from?.join(', ') ?? change.from, to?.join(', ') ?? change.to]
    return { label, form: 'words', changes: readableChanges(before, after) }
  }
  const [before, after] = [change.from.split(','), change.to.split(',')]
  const gone = from.filter((_, index) => !after.includes(before[index] ?? ''))
  const names = [
    ...gone.map((text) => ({ kind: 'deleted' as const, text })),
    ...to.map((text, index) => ({ kind: before.includes(after[index] ?? '') ? 'same' : 'inserted', text }) as const),
  ]
  return { label, form: 'names', names }
}

/** Null of what is no list of departments. */
function namesIn(ids: string, { departments }: Report, { nameOf }: Wording): string[] | null {
  const names = new Map(departments.map((one) => [one.id, nameOf(one)]))
  const listed = ids === '' ? [] : ids.split(',').map((id) => names.get(id))
  return listed.every((name) => name !== undefined) ? listed : null
}
