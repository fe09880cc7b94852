import type { Changed, Comparison, IndicatorChange, ItemChange } from '../../src/compare/comparison.js'
import { itemsIn } from '../../src/model/items-in.js'
import type { Item, Report } from '../../src/model/report.js'
import { textOf } from '../compile/report-of-2020.js'

/** What a comparison says of two reports whose items are known by their numbers alone, new ones under old ones given. */
export function compareByNumber(
  old: Report,
  now: Report,
  renumbered: ReadonlyMap<string, string> = new Map(),
): Comparison {
  const before = new Map([...itemsIn(old.sections)].map((item) => [renumbered.get(item.number) ?? item.number, item]))
  const after = new Map([...itemsIn(now.sections)].map((item) => [item.number, item]))
  const items = [...after.values()].map((item) => changeOf(before.get(item.number) ?? null, item))
  let at = 0
  for (const item of before.values()) {
    const here = items.findIndex(({ from }) => from === item)
    if (here >= 0) at = here + 1
    else items.splice(at++, 0, changeOf(item, null))
  }
  const count = (is: (item: ItemChange) => boolean) => items.filter(is).length
  return {
    old,
    new: now,
    items,
    report: {},
    summary: {
      added: count(({ change }) => change === 'added'),
      removed: count(({ change }) => change === 'removed'),
      changed: count(({ change }) => change === 'changed'),
      unchanged: count(({ change }) => change === 'unchanged'),
      renumbered: count(({ from, to }) => from !== null && to !== null && from.number !== to.number),
      copied: count(({ copied }) => copied),
      regressed: count(({ regressed }) => regressed),
      progressed: count(({ progressed }) => progressed),
    },
  }
}

const worst = ['missing', 'not-done', 'partial', 'reported', 'done']

/** One item, or what became of it. */
export function changeOf(from: Item | null, to: Item | null): ItemChange {
  const changed = <Value>(read: (item: Item) => Value): Changed<Value> | null => {
    if (!from || !to) return null
    const values = { from: read(from), to: read(to) }
    return values.from === values.to ? null : values
  }
  const aspects = {
    measure: changed((item) => item.measure),
    deadline: changed((item) => item.deadline),
    responsible: changed((item) => (item.responsible ?? []).join(', ')),
    status: changed((item) => item.status),
    text: changed(textOf),
    evidence: changed(({ contributions }) =>
      contributions.flatMap(({ evidence }) => evidence.map(({ title, url }) => [title, url].join(' '))).join('\n'),
    ),
  }
  const indicators = from && to ? indicatorChanges(from, to) : []
  const same = Object.values(aspects).every((one) => one === null) && from?.number === to?.number
  const yearless = (item: Item) => textOf(item).replace(/20\d\d/g, '')
  const rank = (item: Item) => worst.indexOf(item.status)
  const ranked = from && to && rank(from) >= 0 && rank(to) >= 0
  return {
    change: !from ? 'added' : !to ? 'removed' : same ? 'unchanged' : 'changed',
    from,
    to,
    matchedBy: from && to ? 'number' : null,
    ...aspects,
    copied: from !== null && to !== null && textOf(to) !== '' && yearless(from) === yearless(to),
    regressed: to === null ? from?.repealed === null : ranked === true && rank(to) < rank(from as Item),
    progressed: ranked === true && rank(to as Item) > rank(from as Item),
    indicators,
    ...{ fields: [], departments: [], moved: [], perhaps: null, yearsOnly: false, inSubstance: !same },
    gone: to === null && from?.repealed === null,
  }
}

function indicatorChanges(from: Item, to: Item): IndicatorChange[] {
  const before = new Map(from.indicators.map((one) => [one.id, one.value]))
  return to.indicators.map(({ id, name, unit, value }) => {
    const old = before.get(id) ?? null
    const delta = old === null || value === null ? null : value - old
    const percent = delta === null || old === null || old === 0 ? null : (delta / Math.abs(old)) * 100
    return { id, name, unit, from: old, to: value, delta, percent, byDepartment: {}, byQuarter: null }
  })
}
