import fc from 'fast-check'
import type { Files } from './compile-files.js'
import { hostileLine, hostileMark, hostileName } from './hostile-lines.js'

/** What a submission holds for one item, by the test's own reckoning. */
export interface Given {
  paragraphs: string[]
  reason: string[]
  /** As printed, with what no template has printed already. */
  indicators: { id: string; name: string; unit: string | null; value: number; printed: string; byTemplate: boolean }[]
  /** The parts of each piece, in no order. */
  evidence: string[][]
}

export interface Generated {
  files: Files
  draft: boolean
  internal: boolean
  language: 'ru' | 'en'
  columns: ('number' | 'measure' | 'deadline' | 'execution' | 'indicators' | 'status')[]
  suffix: string
  /** In the plan's order: numbers of the items, what is printed for them, and what was given in the order of departments. */
  items: { number: string; printed: string; given: Given[] }[]
}

interface PlanItem {
  number: string
  label?: string
  indicators: { id: string; name: string; unit?: string; quarters: 'sum' | 'last' | 'max' | 'min' }[]
}

type Pick = fc.GeneratorValue
const statuses = ['done', 'ongoing', 'partial', 'not-done', 'not-due', 'not-applicable'] as const

/** A workspace for 2020 that compiles, whatever is typed in it. */
export const generatedWorkspace: fc.Arbitrary<Generated> = fc.gen().map((pick) => {
  const language = pick(fc.constantFrom, 'ru', 'en') as 'ru' | 'en'
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
    const entries = answered.map((item) => {
      const { yaml, ...rest } = entryOf(pick, item, language)
      given.get(item.number)?.push(rest)
      return `  ${JSON.stringify(pick(fc.boolean) ? `${item.number}.` : item.number)}: ${yaml}\n`
    })
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
  }))
  const item = { number, indicators, ...(pick(fc.boolean) && { label: pick(() => hostileMark) }) }
  items.push(item)
  return { ...item, measure: pick(() => hostileName), deadline: pick(() => hostileName) }
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

function entryOf(pick: Pick, item: PlanItem, language: 'ru' | 'en'): Given & { yaml: string } {
  const valued = item.indicators.filter(() => pick(fc.boolean)).map((one) => amountOf(pick, one, language))
  const lines = linesOf(pick, pick(fc.integer, { min: 0, max: 4 }))
  const templated = valued.length > 0 && lines.length > 0 && pick(fc.boolean)
  const [first] = valued
  const paragraphs = lines.map((line) => line.trim())
  const typed = lines.map((line) => line.replaceAll('{{', '{{{{'))
  if (templated && first) {
    typed.push(`Всего ${`{{${first.id}}}`}.`)
    paragraphs.push(`Всего ${first.printed}.`)
  }
  const status = pick(fc.option, fc.constantFrom(...statuses))
  const needsReason = ['partial', 'not-done', 'not-applicable'].includes(status ?? '')
  const reason = needsReason || pick(fc.boolean) ? linesOf(pick, pick(fc.integer, { min: 1, max: 2 })) : []
  const evidence = Array.from({ length: pick(fc.integer, { min: 0, max: 2 }) }, () => evidenceOf(pick))
  const given = {
    paragraphs,
    reason: reason.map((line) => line.trim()),
    indicators: valued.map(({ typed: _, ...one }) => ({ ...one, byTemplate: templated && one.id === first?.id })),
    evidence: evidence.map((one) => one.parts),
  }
  const long = status || reason.length > 0 || valued.length > 0 || evidence.length > 0
  // Nothing at all would be an entry left blank.
  if (!long && typed.length === 0) return { ...given, paragraphs: ['Ничего.'], yaml: 'Ничего.' }
  if (!long) return { ...given, yaml: textYaml(pick, typed, '    ') }
  const fields = [
    ...(typed.length > 0 ? [`text: ${textYaml(pick, typed, '      ')}`] : []),
    ...(status ? [`status: ${status}`] : []),
    ...(reason.length > 0
      ? [
          `reason: ${textYaml(
            pick,
            reason.map((line) => line.replaceAll('{{', '{{{{')),
            '      ',
          )}`,
        ]
      : []),
    ...(valued.length > 0 ? [`indicators: {${valued.map((one) => `${one.id}: ${one.typed}`).join(', ')}}`] : []),
    ...(evidence.length > 0 ? [`evidence: ${JSON.stringify(evidence.map((one) => one.typed))}`] : []),
  ]
  return { ...given, yaml: fields.map((field) => `\n    ${field}`).join('') }
}

function linesOf(pick: Pick, count: number): string[] {
  return Array.from({ length: count }, () => pick(() => hostileLine))
}

/** A block of literal text, or quoted where a block would need more than indentation. */
function textYaml(pick: Pick, lines: string[], indent: string): string {
  const blank = pick(fc.boolean) ? '\n' : ''
  const block = lines.map((line) => `${blank}\n${indent}${line}`).join('')
  return /^[ \t]/.test(lines[0] ?? '') || pick(fc.boolean) ? JSON.stringify(lines.join('\n')) : `|${block}`
}

function evidenceOf(pick: Pick): { typed: object; parts: string[] } {
  const title = pick(() => hostileName)
  const [year, number] = [pick(fc.integer, { min: 1990, max: 2030 }), pick(() => hostileMark)]
  const act = { kind: pick(() => hostileName), number, date: `${year}-05-09`, title }
  if (pick(fc.boolean)) return { typed: act, parts: [act.kind, number, `9 `, String(year), title] }
  return { typed: { title, url: 'https://nevadm.ru/a?b=1&c=2' }, parts: [title, 'https://nevadm.ru/a?b=1&c=2'] }
}

function amountOf(pick: Pick, { id, name, unit, quarters }: PlanItem['indicators'][number], language: 'ru' | 'en') {
  const common = { id, name, unit: unit ?? null }
  if (pick(fc.boolean)) {
    const value = pick(fc.constantFrom, 0, 4, 1030, 12345, 1234567, -98765, 2.5, 10000.25)
    return { ...common, value, printed: printedNumber(value, language), typed: String(value) }
  }
  const [Q1, Q2, Q3, Q4] = pick(() => fc.tuple(...Array.from({ length: 4 }, () => fc.nat(9999)))) as number[]
  const values = [Q1, Q2, Q3, Q4] as number[]
  const together = {
    sum: values.reduce((sum, one) => sum + one, 0),
    last: values.at(-1) ?? 0,
    max: Math.max(...values),
    min: Math.min(...values),
  }
  const value = together[quarters]
  return { ...common, value, printed: printedNumber(value, language), typed: JSON.stringify({ Q1, Q2, Q3, Q4 }) }
}

function printedNumber(value: number, language: 'ru' | 'en'): string {
  const [group, mark] = language === 'ru' ? ['\u00a0', ','] : [',', '.']
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? mark + fraction : ''}`
}
