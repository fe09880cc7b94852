import type { NewPeriodWords } from '../language/index.js'
import { reportWords } from '../language/report-words.js'
import { mustBeReported } from '../model/due.js'
import type { Period } from '../model/period.js'
import { type Department, itemsOf, type Plan, type PlanItem } from '../model/plan.js'
import type { Submission } from '../model/submission.js'
import { commentLines, oneLine } from './new-yaml-text.js'

/** What departments wrote in an earlier period. */
export interface EarlierAnswers {
  period: Period
  /** Texts by department and number of the new plan's item. */
  textsOf(department: string, number: string): readonly string[]
}

/** What was written on the items of one plan, for those of another that have the same number and measure. */
export function answersBy(
  submissions: readonly Submission[],
  { plan: old, period }: { plan: Plan; period: Period },
  latest: Plan,
): EarlierAnswers {
  const measures = new Map([...itemsOf(old.sections)].map(({ number, measure }) => [number, measure]))
  const same = new Set(
    [...itemsOf(latest.sections)].flatMap(({ number, measure }) => (measures.get(number) === measure ? [number] : [])),
  )
  const texts = new Map<string, string[]>()
  for (const { department, entries } of submissions) {
    for (const { numbers, text } of department ? entries : []) {
      for (const { number } of text ? numbers : []) {
        const key = `${department?.id}\0${number}`
        texts.set(key, [...(texts.get(key) ?? []), text?.value ?? ''])
      }
    }
  }
  return { period, textsOf: (department, number) => (same.has(number) && texts.get(`${department}\0${number}`)) || [] }
}

/** A submission in which a department has its items before it, and no answer yet. */
export function blankSubmission(
  { id, name }: Department,
  plan: Plan,
  period: Period,
  earlier: EarlierAnswers | null,
  words: NewPeriodWords,
): string {
  const items = [...itemsOf(plan.sections)].filter((item) => mustBeReported(item, period))
  const own = items.filter(({ responsible }) => responsible?.some((one) => one.id === id))
  const open = items.filter(({ responsible }) => responsible === null)
  const remarks = (item: PlanItem) => [
    ...commentLines('  ', words.item({ number: item.number, measure: oneLine(item.measure) })),
    ...commentLines('  ', words.deadline({ deadline: oneLine(item.deadline) })),
    ...earlierLines(item, id, plan, earlier, words),
  ]
  const lines = [
    '# yaml-language-server: $schema=../../../schema/submission.schema.json',
    ...words
      .submission({ department: oneLine(name), period: reportWords(plan.language).period(period.name) })
      .split('\n'),
    `department: ${id}`,
    'items:',
    ...own.flatMap((item, index) => [...(index === 0 ? [] : ['']), ...remarks(item), ...entryLines(item, id)]),
  ]
  if (open.length > 0) {
    lines.push(...(own.length > 0 ? [''] : []), `  ${words.optional}`)
    for (const item of open) {
      const entry = entryLines(item, id).map((line) => `  # ${line.slice(2)}`)
      lines.push(...(item === open[0] ? [] : ['']), ...remarks(item), ...entry)
    }
  }
  return `${lines.join('\n')}\n`
}

function earlierLines(
  { number }: PlanItem,
  department: string,
  { language }: Plan,
  earlier: EarlierAnswers | null,
  words: NewPeriodWords,
): string[] {
  const texts = earlier?.textsOf(department, number) ?? []
  if (!earlier || texts.length === 0) return []
  const heading = `  ${words.previous({ period: reportWords(language).period(earlier.period.name) })}`
  return [heading, ...texts.flatMap((text) => commentLines('  #   ', text))]
}

/** The number, ready for what is to be typed below it. */
function entryLines({ number, indicators }: PlanItem, department: string): string[] {
  const key = `  ${JSON.stringify(number)}:`
  const asked = indicators.filter(({ departments }) => departments?.some(({ id }) => id === department) ?? true)
  if (asked.length === 0) return [`${key} |`]
  const figures = asked.map(({ id, name, unit }) => {
    const remark = oneLine(unit === null ? name : `${unit} – ${name}`)
    return `      ${id}:   # ${remark}`
  })
  return [key, '    text: |', '    indicators:', ...figures]
}
