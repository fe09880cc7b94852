import { type Finding, finding } from '../findings/diagnostic.js'
import type { Findings } from '../findings/findings.js'
import type { PlanSource } from '../model/generated/plan.js'
import { meantPeriod, parsePeriod } from '../model/period.js'
import type { Unreadable } from '../model/plan.js'
import { type Load, resolvePath } from '../model/sources.js'
import type { Entry, Node } from '../yaml/node.js'
import { amend } from './amend.js'
import { entryOf, type Fields, fieldOf, stringOf } from './fields.js'
import { type Lineage, newLineage, noteDepartments } from './lineage.js'
import { type ReadMap, readMap } from './read-map.js'
import type { Suppression } from './remarks.js'
import { noteUnreadableFile } from './unreadable.js'

/** A plan's file with all that it inherits. */
export interface Inherited {
  root: Fields<PlanSource>
  lineage: Lineage
  /** By remarks in any of its files. */
  suppressions: readonly Suppression[]
}

/** A plan that extends another one. */
interface Heir {
  file: string
  plan: Fields<PlanSource>
}

/**
 * Reads a plan's file and all that it inherits into one map, as if everything stood in one file; every value keeps the
 * place where it was typed. Null where the file cannot be read. Plans may be a thousand in a row, so none calls for the next.
 */
export function readInherited(load: Load, file: string, unreadable: Unreadable, findings: Finding[]): Inherited | null {
  const heirs: Heir[] = []
  const files = new Set([file])
  const suppressions: Suppression[] = []
  let next: { file: string; bytes: Uint8Array | null } | null = { file, bytes: load(file) }
  let inherited: Inherited | null = null
  while (!inherited) {
    // Without what a plan inherits nearly everything that is reported would seem to be unknown.
    const read: ReadMap<PlanSource> | null = next?.bytes ? readMap('plan', next.file, next.bytes, findings) : null
    if (!read || !next) return null
    const plan = read.fields
    for (const one of read.suppressions) suppressions.push(one)
    noteUnreadableFile(plan, unreadable)
    const parentField = entryOf(plan, 'extends')
    if (parentField) {
      tellBothTables(plan, findings)
      heirs.push({ file: next.file, plan })
      next = parentOf(load, next.file, parentField, files, findings)
    } else {
      tellAmendments(plan, unreadable, findings)
      inherited = { root: plan, lineage: newLineage(next.file), suppressions }
    }
  }
  const { lineage } = inherited
  for (const heir of heirs.reverse()) {
    lineage.files.push(heir.file)
    const root = overlay(inherited, heir.plan, unreadable, findings)
    const amended = amend(root, fieldOf(heir.plan, 'amendments'), { lineage, unreadable, findings })
    inherited = { root: amended, lineage, suppressions }
  }
  return inherited
}

/** There is nothing to amend. */
function tellAmendments(plan: Fields<PlanSource>, unreadable: Unreadable, findings: Finding[]): void {
  const amendments = entryOf(plan, 'amendments')
  if (!amendments) return
  unreadable.items = true
  findings.push(finding('schema', amendments.keyPlace, { problem: 'amendment-without-extends' }))
}

/** The schema, which lets a plan that inherits go without either, does not see that it has both. */
function tellBothTables(plan: Fields<PlanSource>, findings: Finding[]): void {
  const items = entryOf(plan, 'items')
  if (items && isGiven(plan, 'items') && isGiven(plan, 'sections'))
    findings.push(finding('schema', items.keyPlace, { problem: 'sections-and-items' }))
}

/** The plan that one extends; null where there is none, which is told. `files`: those that extend it, at any remove. */
function parentOf(
  load: Load,
  file: string,
  field: Entry,
  files: Set<string>,
  findings: Finding[],
): { file: string; bytes: Uint8Array } | null {
  const typed = stringOf(field.value)?.trim()
  if (!typed) return null
  const told = (args: Findings['schema']) => {
    findings.push(finding('schema', field.value.place, args))
    return null
  }
  const path = resolvePath(file, typed)
  if (path === null) return told({ problem: 'outside-workspace', path: typed })
  if (files.has(path)) return told({ problem: 'extends-cycle', path: typed })
  files.add(path)
  const bytes = /\.ya?ml$/i.test(path) ? load(path) : null
  if (bytes) return { file: path, bytes }
  return told({ problem: 'extends-missing', path: typed, suggestion: planMeant(load, file, typed, files) })
}

/** The plan of the period that stands somewhere in the path that was typed, where there is one. */
function planMeant(load: Load, file: string, typed: string, files: ReadonlySet<string>): string | null {
  for (const step of typed.split(/[/\\]/)) {
    const period = parsePeriod(step) ? step : meantPeriod(step)
    const meant = `../${period}/plan.yaml`
    const path = period === null ? null : resolvePath(file, meant)
    if (path !== null && !files.has(path) && load(path)) return meant
  }
  return null
}

/** What belongs to one report. */
const notInherited = new Set(['title', 'approval', 'before', 'after', 'extends', 'amendments'])

function overlay(
  { root: parent, lineage }: Inherited,
  child: Fields<PlanSource>,
  unreadable: Unreadable,
  findings: Finding[],
): Fields<PlanSource> {
  const entries = new Map<string, Entry>()
  const isWithinYear = yearOf(parent) !== null && yearOf(parent) === yearOf(child)
  // A plan has sections or items; giving one of them is in place of both.
  const hasOwn = isGiven(child, 'sections') || isGiven(child, 'items')
  for (const [key, entry] of parent.entries) {
    if (notInherited.has(key) || (hasOwn && isTable(key))) continue
    entries.set(key, isTable(key) && !isWithinYear ? { ...entry, value: withoutDates(entry.value) } : entry)
  }
  for (const [key, entry] of child.entries) {
    // Of what must be there the schema tells that it is empty.
    if (isGiven(child, key)) entries.set(key, entry)
    else if (entries.delete(key) && isTable(key)) {
      unreadable.items = true
      findings.push(finding('schema', entry.keyPlace, { problem: 'no-items', in: 'plan' }))
    }
  }
  if (hasOwn) lineage.items.clear()
  noteDepartments(lineage, parent, child)
  return { ...child, entries }
}

function isTable(key: string): boolean {
  return key === 'sections' || key === 'items'
}

/** There with a value; null clears what is inherited. */
function isGiven({ entries }: Fields<PlanSource>, key: string): boolean {
  const value = entries.get(key)?.value
  return value !== undefined && !(value.kind === 'scalar' && value.value === null)
}

/** Of the period that a plan's file is of, by its folder; null where that is none. */
function yearOf({ place }: Fields<PlanSource>): number | null {
  return parsePeriod(place.source.file.split('/').at(-2) ?? '')?.year ?? null
}

/** Items without dates, by what they were made of and by themselves: most go on as they are from plan to plan. */
const undated = new WeakMap<Node, Node>()

/** The dates and earlier years of one year are not those of another. */
function withoutDates(node: Node): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map(withoutDates) }
  if (node.kind !== 'map') return node
  const known = undated.get(node)
  if (known) return known
  const entries = new Map<string, Entry>()
  for (const [key, entry] of node.entries) {
    if (key === 'due' || key === 'allowYears') continue
    entries.set(key, key === 'items' || key === 'sections' ? { ...entry, value: withoutDates(entry.value) } : entry)
  }
  const without = { ...node, entries }
  undated.set(node, without).set(without, without)
  return without
}
