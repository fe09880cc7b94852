import type { FieldChange, ItemChange } from '../compare/comparison.js'
import type { Item } from '../model/report.js'
import type { Fact } from './facts.js'
import type { Wording } from './wording.js'

/** Dates, printed number, section, place and repealing act of an item, where they changed: what they were and are. */
export function fieldFacts({ fields, matchedBy }: ItemChange, wording: Wording): Fact[] {
  // A new number says where it stands.
  const told = fields.filter(({ name }) => name !== 'order' || matchedBy === 'number')
  return told.map((field): Fact => {
    const { words } = wording
    const { from, to } = valuesOf(field, wording)
    return {
      label: words.parts[field.name],
      ...{ form: 'step', from: from ?? words.noValue, to: to ?? words.noValue, verdict: null },
      isTyped: field.name === 'label' || field.name === 'section' || field.name === 'repealed',
    }
  })
}

function valuesOf(field: FieldChange, { words, terms }: Wording): { from: string | null; to: string | null } {
  if (field.name === 'due') {
    const dates = (due: Item['due']) => (due && due.length > 0 ? due.map(terms.date).join(', ') : null)
    return { from: dates(field.from), to: dates(field.to) }
  }
  if (field.name === 'repealed') {
    const act = (repealed: Item['repealed']) => {
      if (!repealed) return null
      return repealed.since === null
        ? repealed.act
        : `${repealed.act}, ${words.since({ date: terms.date(repealed.since) })}`
    }
    return { from: act(field.from), to: act(field.to) }
  }
  if (field.name !== 'order') return field
  const place = (before: string | null) => (before === null ? words.first : words.behind({ number: before }))
  return { from: place(field.from), to: place(field.to) }
}
