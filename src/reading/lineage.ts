import type { Amendment, Item, PlanSource } from '../model/generated/plan.js'
import type { Place } from '../model/source-text.js'
import { entryOf, type Fields, fieldOf, lineOf, mapsOf } from './fields.js'

/**
 * What plans that extend one another changed of what they inherit, as far as it has to be known where: a fault that comes
 * of a change is told there, not where the inherited value was typed.
 */
export interface Lineage {
  /** The files, the one that extends no other first. */
  files: string[]
  /** By number: the last amendment of an item, and ids of indicators that came or went after its lead was written. */
  items: Map<string, { amended: Place; sinceLead: ReadonlyMap<string, Place> }>
  /** By id: where the departments are listed anew without it. */
  dropped: Map<string, Place>
}

export function newLineage(file: string): Lineage {
  return { files: [file], items: new Map(), dropped: new Map() }
}

/** Notes what becomes of an inherited item by an amendment whose number stands at `amended`. */
export function noteAmended(
  lineage: Lineage,
  number: string,
  { item, amendment, amended }: { item: Fields<Item>; amendment: Fields<Amendment>; amended: Place },
): void {
  const before = lineage.items.get(number)?.sinceLead
  lineage.items.set(number, { amended, sinceLead: sinceLead(item, amendment, before ?? new Map()) })
}

function sinceLead(
  item: Fields<Item>,
  amendment: Fields<Amendment>,
  before: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  if (entryOf(amendment, 'lead')) return new Map()
  const indicators = entryOf(amendment, 'indicators')
  if (!indicators || !entryOf(item, 'lead')) return before
  const changed = new Map(before)
  const [old, now] = [idsOf(item), idsOf(amendment)]
  for (const id of [...old, ...now]) {
    if (!old.has(id) || !now.has(id)) changed.set(id, indicators.keyPlace)
  }
  return changed
}

function idsOf(item: Fields<Item> | Fields<Amendment>): Set<string> {
  return new Set(mapsOf(fieldOf(item as Fields<Item>, 'indicators')).flatMap((one) => lineOf(one, 'id') ?? []))
}

/** Notes which departments of `parent` a plan that lists them anew leaves out. */
export function noteDepartments(lineage: Lineage, parent: Fields<PlanSource>, child: Fields<PlanSource>): void {
  const listed = entryOf(child, 'departments')
  if (!listed) return
  const now = new Set(departmentsOf(child))
  for (const id of departmentsOf(parent)) if (!now.has(id)) lineage.dropped.set(id, listed.keyPlace)
  for (const id of now) lineage.dropped.delete(id)
}

function departmentsOf(plan: Fields<PlanSource>): string[] {
  return mapsOf(fieldOf(plan, 'departments')).flatMap((one) => lineOf(one, 'id') ?? [])
}
