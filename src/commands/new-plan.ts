import type { NewPeriodWords } from '../language/index.js'
import { reportWords } from '../language/report-words.js'
import { isDay } from '../model/day.js'
import { isRepealed } from '../model/due.js'
import type { PlanSource } from '../model/generated/plan.js'
import { canonicalNumber } from '../model/item-number.js'
import type { Period } from '../model/period.js'
import { itemsOf, type Plan, type PlanItem } from '../model/plan.js'
import { SourceText } from '../model/source-text.js'
import type { Language } from '../model/terms.js'
import type { Fields } from '../reading/fields.js'
import { titleForPeriod } from '../text/period-title.js'
import { type Entry, type ListNode, type MapNode, mapWith, type Node } from '../yaml/node.js'
import { fieldLines, flowScalar, oneLine, yamlScalar } from './new-yaml-text.js'

/** What a plan made of nothing says of its city. */
export interface PlanNames {
  title: string
  organization: string
  departments: readonly { id: string; name: string }[]
}

const modeline = '# yaml-language-server: $schema=../../schema/plan.schema.json'

/** A small plan with a remark at every optional field. */
export function blankPlan(names: PlanNames, period: Period, language: Language, words: NewPeriodWords): string {
  const [first = '', second = first, third = first] = names.departments.map(({ id }) => id)
  const text = words.plan({
    ...{ first, second, third, start: period.start, end: period.end },
    period: reportWords(language).period(period.name),
    title: yamlScalar(names.title),
    organization: yamlScalar(names.organization),
    departments: names.departments
      .map(({ id, name }) => words.department({ id: yamlScalar(id), name: flowScalar(name) }))
      .join('\n'),
  })
  return `${modeline}\n${text}`
}

/** An earlier plan as one for another period. */
export interface Earlier {
  plan: Plan
  /** With all that it inherits. */
  root: Fields<PlanSource>
  period: Period
}

interface Given {
  title: string | null
  organization: string | null
}

/** A plan that extends an earlier one. */
export function extendingPlan(earlier: Earlier, period: Period, given: Given, words: NewPeriodWords): string {
  const lines = [modeline, words.inherits, `extends: ../${earlier.period.name}/plan.yaml`]
  lines.push(...headLines(earlier, period, given, words), '', words.ownFields, '', words.amendments)
  const amendments = [...itemsOf(earlier.plan.sections)].flatMap((item) => amendmentLines(item, earlier, period, words))
  const [item] = itemsOf(earlier.plan.sections)
  if (amendments.some((line) => !line.trimStart().startsWith('#'))) lines.push('amendments:', ...amendments)
  else lines.push(...amendments, '# amendments:', words.amendmentExample({ number: oneLine(item?.number ?? '1.1') }))
  return `${lines.join('\n')}\n`
}

function headLines({ plan, period: from }: Earlier, period: Period, given: Given, words: NewPeriodWords): string[] {
  const title = given.title ?? titleForPeriod(plan.title, from, period, plan.language)
  return [
    ...(given.title === null ? [words.checkTitle] : []),
    `title: ${yamlScalar(title)}`,
    ...(given.organization === null ? [] : [`organization: ${yamlScalar(given.organization)}`]),
  ]
}

function amendmentLines(item: PlanItem, earlier: Earlier, period: Period, words: NewPeriodWords): string[] {
  const number = JSON.stringify(item.number)
  if (isRepealed(item, period)) {
    return [repealedLine(item, words), `  - {number: ${number}, remove: true}`]
  }
  const { kept, leftOut } = dueIn(item.due ?? [], earlier.period, period)
  const remarks = leftOut.length > 0 ? [leftOutLine(item, leftOut, words)] : []
  // Within a year due dates are inherited, from another year they are not.
  const isInherited = period.year === earlier.period.year
  if (isInherited && leftOut.length === 0) return []
  if (kept.length === 0 && !(isInherited && leftOut.length > 0)) return remarks
  return [...remarks, `  - {number: ${number}, due: ${kept.length === 0 ? 'null' : dueText(kept)}}`]
}

function repealedLine({ number, repealed }: PlanItem, words: NewPeriodWords): string {
  return `  ${words.repealed({ number: oneLine(number), act: oneLine(repealed?.act ?? '') })}`
}

function leftOutLine({ number }: PlanItem, dates: readonly string[], words: NewPeriodWords): string {
  return `  ${words.dueLeftOut({ number: oneLine(number), dates })}`
}

function dueText(dates: readonly string[]): string {
  return dates.length === 1 ? (dates[0] ?? '') : `[${dates.join(', ')}]`
}

/** Between like periods of two years all dates move by the years between them; else those within the new period stay. */
export function dueIn(
  dates: readonly string[],
  from: Period,
  to: Period,
): { kept: readonly string[]; leftOut: readonly string[] } {
  if (from.name.slice(4) === to.name.slice(4))
    return { kept: dates.map((one) => moved(one, to.year - from.year)), leftOut: [] }
  const isWithin = (date: string) => date >= to.start && date <= to.end
  return { kept: dates.filter(isWithin), leftOut: dates.filter((date) => !isWithin(date)) }
}

/** 29 February becomes the 28th in a year that has none. */
function moved(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const target = year + years
  const digits = (value: number, length = 2) => String(value).padStart(length, '0')
  return `${digits(target, 4)}-${digits(month)}-${digits(isDay(target, month, day) ? day : 28)}`
}

const ofOneReport = new Set(['title', 'approval', 'before', 'after', 'extends', 'amendments'])

/** A plan that holds all that it would inherit from an earlier one. */
export function copiedPlan(earlier: Earlier, period: Period, given: Given, words: NewPeriodWords): string {
  const { plan, root, period: from } = earlier
  const copied = reportWords(plan.language).period(from.name)
  const lines = [modeline, words.copied({ period: copied }), ...headLines(earlier, period, given, words)]
  const items = new Map([...itemsOf(plan.sections)].map((item) => [item.number, item]))
  for (const item of items.values()) {
    if (isRepealed(item, period)) lines.push(repealedLine(item, words).trimStart())
    const { leftOut } = dueIn(item.due ?? [], from, period)
    if (!isRepealed(item, period) && leftOut.length > 0) lines.push(leftOutLine(item, leftOut, words).trimStart())
  }
  lines.push('', words.ownFields, '')
  for (const { key, value } of root.entries.values()) {
    if (ofOneReport.has(key) || (key === 'organization' && given.organization !== null)) continue
    const node = key === 'sections' || key === 'items' ? withoutOld(value, { items, from, to: period }) : value
    lines.push(...fieldLines(key, node, 0))
  }
  return `${lines.join('\n')}\n`
}

interface Carried {
  items: ReadonlyMap<string, PlanItem>
  from: Period
  to: Period
}

/** A list of items or sections as it goes over into another period. */
function withoutOld(node: Node, carried: Carried): Node {
  if (node.kind !== 'list') return node
  const items = node.items.flatMap((one): Node[] =>
    one.kind === 'map' ? [carriedOver(one, carried) ?? []].flat() : [one],
  )
  // A list in brackets on one line would be written as it was typed.
  return { ...node, items, place: { ...node.place, end: node.place.start } } satisfies ListNode
}

/** Null of an item that is out of force, and of a section that has none left. */
function carriedOver(map: MapNode, { items, from, to }: Carried): MapNode | null {
  const number = map.entries.get('number')?.value
  const item =
    map.entries.has('measure') && number?.kind === 'scalar' ? items.get(canonicalNumber(number.value ?? '')) : null
  if (!item) {
    const entries = [...map.entries.values()].map((entry) =>
      ['items', 'sections'].includes(entry.key)
        ? { ...entry, value: withoutOld(entry.value, { items, from, to }) }
        : entry,
    )
    const lists = entries.flatMap(({ value }) => (value.kind === 'list' ? [value] : []))
    const isEmptied = lists.length > 0 && lists.every((list) => list.items.length === 0)
    const kept = entries.filter(({ value }) => value.kind !== 'list' || value.items.length > 0)
    return isEmptied ? null : mapWith(kept, unprinted(map))
  }
  if (isRepealed(item, to)) return null
  const { kept } = dueIn(item.due ?? [], from, to)
  const entries = [...map.entries.values()].flatMap((entry): Entry[] => {
    if (entry.key === 'allowYears') return from.year === to.year ? [entry] : []
    if (entry.key !== 'due') return [entry]
    if (kept.length === 0) return []
    return [{ ...entry, value: typedScalar(dueText(kept), entry.value) }]
  })
  return mapWith(entries, unprinted(map))
}

/** A place of no characters, so that a map is written field by field. */
function unprinted({ place }: Node): Node['place'] {
  return { ...place, end: place.start }
}

function typedScalar(text: string, { place }: Node): Node {
  const source = new SourceText(place.source.file, text)
  return { kind: 'scalar', value: text, style: 'plain', comments: [], place: { source, start: 0, end: text.length } }
}
