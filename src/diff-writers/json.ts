import type { Changed, Comparison, ItemChange } from '../compare/comparison.js'
import { evidenceText, itemText, responsibleOf } from '../compare/item-text.js'
import { jsonText } from '../terminal/printable.js'

/** The comparison as data, which other programs read. Items are named by their numbers; the reports hold the rest. */
export function write(comparison: Comparison): string {
  const { old, new: latest, items, report, summary } = comparison
  const data = {
    from: old.period,
    to: latest.period,
    items: items.map((one) => ({
      change: one.change,
      from: one.from?.number ?? null,
      to: one.to?.number ?? null,
      matchedBy: one.matchedBy,
      ...(one.from && one.to ? changedIn(one) : loneIn(one, comparison)),
      fields: one.fields,
      copied: one.copied,
      regressed: one.regressed,
      progressed: one.progressed,
      gone: one.gone,
      moved: one.moved,
      departments: one.departments,
      indicators: one.indicators,
    })),
    report,
    summary,
  }
  return `${jsonText(data)}\n`
}

type Fields = Pick<ItemChange, 'measure' | 'deadline' | 'responsible' | 'status' | 'text' | 'evidence'>

function changedIn({ measure, deadline, responsible, status, text, evidence }: Fields): Fields {
  return { measure, deadline, responsible, status, text, evidence }
}

/** All that an item says which only one of the reports has. */
function loneIn(
  { from, to }: ItemChange,
  { old, new: latest }: Comparison,
): Record<keyof Fields, Changed<unknown> | null> {
  const item = from ?? to
  const report = from ? old : latest
  const said = (value: string): Changed<string | null> | null =>
    value === '' ? null : from ? { from: value, to: null } : { from: null, to: value }
  if (!item) throw new Error('an item of neither report')
  return {
    measure: said(item.measure),
    deadline: said(item.deadline),
    responsible: said(item.responsibleText ?? responsibleOf(item, report)),
    status: said(item.status),
    text: said(itemText(item)),
    evidence: said(evidenceText(item, report)),
  }
}
