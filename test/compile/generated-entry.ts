import fc from 'fast-check'
import { hostileLine, hostileMark, hostileName } from './hostile-lines.js'

/** What a submission holds for one item, by the test's own reckoning. */
export interface Given {
  paragraphs: string[]
  status: Status | null
  reason: string[]
  /** As printed; `byTemplate` where a template prints it already. */
  indicators: {
    id: string
    name: string
    unit: string | null
    value: number
    byQuarter: object | null
    printed: string
    byTemplate: boolean
  }[]
  /** The parts of each piece, in no order. */
  evidence: string[][]
}

export interface GivenIndicator {
  id: string
  name: string
  unit?: string
  quarters: 'sum' | 'last' | 'max' | 'min'
}

export type Language = 'ru' | 'en'
export type Pick = fc.GeneratorValue

const statuses = ['done', 'ongoing', 'partial', 'not-done', 'not-due', 'not-applicable'] as const
type Status = (typeof statuses)[number]

/** An answer on an item with these indicators, and as it stands in a file behind its key. */
export function entryOf(
  pick: Pick,
  indicators: GivenIndicator[],
  jointly: string[],
  language: Language,
): Given & { yaml: string } {
  const valued = indicators.filter(() => pick(fc.boolean)).map((one) => amountOf(pick, one, language))
  const lines = linesOf(pick, pick(fc.integer, { min: 0, max: 4 }))
  const templated = valued.length > 0 && lines.length > 0 && pick(fc.boolean)
  const [first] = valued
  const paragraphs = lines.map((line) => line.trim())
  const typed = lines.map((line) => line.replaceAll('{{', '{{{{'))
  if (templated && first) {
    typed.push(`Всего ${`{{${first.id}}} {{${first.id}: ${language === 'ru' ? 'шт | шт | шт' : 'шт | шт'}}}`}.`)
    paragraphs.push(`Всего ${first.printed} шт.`)
  }
  const status = pick(fc.option, fc.constantFrom(...statuses))
  const needsReason = ['partial', 'not-done', 'not-applicable'].includes(status ?? '')
  const reason = needsReason || pick(fc.boolean) ? linesOf(pick, pick(fc.integer, { min: 1, max: 2 })) : []
  const evidence = Array.from({ length: pick(fc.integer, { min: 0, max: 2 }) }, () => evidenceOf(pick))
  const given = {
    paragraphs,
    status,
    reason: reason.map((line) => line.trim()),
    indicators: valued.map(({ typed: _, ...one }) => ({ ...one, byTemplate: templated && one.id === first?.id })),
    evidence: evidence.map((one) => one.parts),
  }
  const says = status || reason.length > 0 || valued.length > 0 || evidence.length > 0
  const long = says || jointly.length > 0
  // Nothing at all would be an entry left blank.
  if (!says && typed.length === 0) return { ...given, paragraphs: ['Ничего.'], yaml: 'Ничего.' }
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
    ...(jointly.length > 0 ? [`jointly: [${jointly.join(', ')}]`] : []),
    ...(evidence.length > 0 ? [`evidence: ${JSON.stringify(evidence.map((one) => one.typed))}`] : []),
  ]
  return { ...given, yaml: fields.map((field) => `\n    ${field}`).join('') }
}

/** Lines of text, at times all of them of one list. */
function linesOf(pick: Pick, count: number): string[] {
  const mark = pick(fc.constantFrom, '', '', '', '- ', '– ', '• ')
  return Array.from({ length: count }, () => mark + pick(() => hostileLine))
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

function amountOf(pick: Pick, { id, name, unit, quarters }: GivenIndicator, language: Language) {
  const common = { id, name, unit: unit ?? null }
  if (pick(fc.boolean)) {
    const value = pick(fc.constantFrom, 0, 4, 1030, 12345, 1234567, -98765, 2.5, 10000.25)
    return { ...common, value, byQuarter: null, printed: printedNumber(value, language), typed: String(value) }
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
  const byQuarter = { Q1, Q2, Q3, Q4 }
  return { ...common, value, byQuarter, printed: printedNumber(value, language), typed: JSON.stringify(byQuarter) }
}

function printedNumber(value: number, language: Language): string {
  const [group, mark] = language === 'ru' ? ['\u00a0', ','] : [',', '.']
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? mark + fraction : ''}`
}
