import fc from 'fast-check'
import type { Files } from './compile-files.js'
import { entryOf, type Given, type GivenIndicator, type Language, type Pick } from './generated-entry.js'
import { hostileMark, hostileName } from './hostile-lines.js'

export interface Generated {
  files: Files
  draft: boolean
  internal: boolean
  language: Language
  columns: ('number' | 'measure' | 'deadline' | 'execution' | 'indicators' | 'status')[]
  suffix: string
  /** In the plan's order: numbers of the items, what is printed for them, and what was given in the order of departments. */
  items: { number: string; printed: string; given: Given[] }[]
}

interface PlanItem {
  number: string
  label?: string
  indicators: GivenIndicator[]
}

/** A workspace for 2020 that compiles, whatever is typed in it. */
export const generatedWorkspace: fc.Arbitrary<Generated> = fc.gen().map((pick) => {
  const language = pick(fc.constantFrom, 'ru', 'en') as Language
  const departments = Array.from({ length: pick(fc.integer, { min: 1, max: 5 }) }, (_, index) => `d${index}`)
  const marks = [...pick(() => fc.uniqueArray(hostileMark, { minLength: 4, maxLength: 8, selector: canonical }))]
  const items: PlanItem[] = []
  const body = pick(fc.boolean)
    ? { items: marks.map((mark) => planItem(pick, mark, items)) }
    : { sections: sectionsOf(pick, marks, items, 1) }
  const columns = pick(
    fc.constantFrom,
    ['number', 'measure', 'deadline', 'execution'],
    ['execution', 'number', 'deadline', 'measure'],
    ['number', 'measure', 'deadline', 'execution', 'indicators', 'status'],
  ) as Generated['columns']
  const suffix = pick(fc.constantFrom, '.', '', ')')
  const plan = {
    title: pick(() => hostileName),
    organization: pick(() => hostileName),
    language,
    layout: { columns, numberSuffix: suffix, attribution: pick(fc.constantFrom, 'none', 'name') },
    departments: departments.map((id) => ({ id, name: pick(() => hostileName) })),
    ...body,
  }
  const given = new Map(items.map(({ number }) => [number, [] as Given[]]))
  const files: Files = { 'plans/2020/plan.yaml': plan }
  for (const id of departments) {
    const answered = items.filter((_, index) => (index + id.length) % departments.length === 0 || pick(fc.boolean))
    const entries: string[] = []
    for (let item = answered.shift(); item; item = answered.shift()) {
      const jointly = departments.filter((other) => other !== id && pick(fc.nat, 4) === 0)
      const { yaml, ...rest } = entryOf(pick, item.indicators, jointly, language)
      given.get(item.number)?.push(rest)
      const numbers = [pick(fc.boolean) ? `${item.number}.` : item.number]
      // One answer on several items; an indicator goes only to those that define it.
      while (answered[0]?.indicators.length === 0 && pick(fc.boolean)) {
        const { number = '' } = answered.shift() ?? {}
        given.get(number)?.push({ ...rest, indicators: [] })
        numbers.push(number)
      }
      entries.push(`  ${JSON.stringify(numbers.join(pick(fc.constantFrom, ',', ', ', ' , ')))}: ${yaml}\n`)
    }
    const half = pick(fc.integer, { min: 0, max: entries.length })
    for (const [index, part] of [entries.slice(0, half), entries.slice(half)].entries()) {
      const text = part.length > 0 ? `\n${part.join('')}` : ' {}\n'
      files[`plans/2020/submissions/${id}/${index}.yaml`] = `department: ${id}\nitems:${text}`
    }
  }
  const printed = ({ number, label }: PlanItem) => withoutSuffix(label ?? canonical(number), suffix)
  return {
    files,
    draft: true,
    internal: pick(fc.boolean),
    language,
    columns,
    suffix,
    items: items.map((item) => ({
      number: canonical(item.number),
      printed: printed(item),
      given: given.get(item.number) ?? [],
    })),
  }
})

const canonical = (mark: string): string => mark.normalize('NFC').replace(/\.+$/, '')

const withoutSuffix = (mark: string, suffix: string): string =>
  suffix !== '' && mark.endsWith(suffix) ? mark.slice(0, -suffix.length) : mark

function planItem(pick: Pick, number: string, items: PlanItem[]): object {
  const indicators = ['checks', 'planned'].slice(0, pick(fc.integer, { min: 0, max: 2 })).map((id) => ({
    id,
    name: pick(() => hostileName),
    ...(pick(fc.boolean) && { unit: pick(() => hostileName) }),
    quarters: pick(fc.constantFrom, 'sum', 'last', 'max', 'min') as 'sum',
    aggregate: pick(fc.constantFrom, 'sum', 'max', 'none'),
  }))
  const item = { number, indicators, ...(pick(fc.boolean) && { label: pick(() => hostileMark) }) }
  items.push(item)
  const repealed = pick(fc.nat, 5) === 0 && { repealed: { act: pick(() => hostileName) } }
  return { ...item, measure: pick(() => hostileName), deadline: pick(() => hostileName), ...repealed }
}

function sectionsOf(pick: Pick, marks: string[], items: PlanItem[], depth: number): object[] {
  const own = marks.slice(0, Math.max(1, marks.length - 3))
  const inner = marks.slice(own.length)
  const section = { number: pick(() => hostileMark), title: pick(() => hostileName) }
  const planned = own.map((mark) => planItem(pick, mark, items))
  if (inner.length === 0) return [{ ...section, items: planned }]
  const sections = sectionsOf(pick, inner, items, depth + 1)
  return pick(fc.boolean) ? [{ ...section, items: planned, sections }] : [{ ...section, items: planned }, ...sections]
}
