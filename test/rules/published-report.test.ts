import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/findings/diagnostic.js'
import type { Place } from '../../src/model/source-text.js'
import { hasReference, reference } from '../compile/report-of-2020.js'
import { publishedWorkspace } from './published-report.js'
import { diagnose, sourcesOf } from './workspace.js'

interface Anomaly {
  id: string
  item: string
  quote: string
  category: string
  detect: string
  rules: string[]
}

/** What a person said of a finding that the list of known faults does not hold. */
interface Judged {
  rule: string
  item: string
  quote: string
  verdict: 'fault' | 'false alarm'
}

const judgedFile = fileURLToPath(new URL('judged-findings.json', import.meta.url))

// Without the reference beside the repository there is nothing to measure.
describe.skipIf(!hasReference)('the published report of 2020', () => {
  const anomalies: Anomaly[] = hasReference ? JSON.parse(readFileSync(reference('anomalies-2020.json'), 'utf8')) : []
  const workspace = hasReference ? publishedWorkspace() : {}
  const found = hasReference ? diagnose(sourcesOf({ 2020: workspace }), '2020', 'lint').map(told) : []
  const expected = anomalies.filter(({ detect, rules }) => detect === 'детерминированно' && rules.length > 0)

  test('at least 95 % of the known faults that a rule covers are found', () => {
    const categories = new Map<string, { known: number; found: number }>()
    const missed: string[] = []
    for (const anomaly of expected) {
      for (const rule of anomaly.rules) {
        const category = categories.get(rule) ?? { known: 0, found: 0 }
        categories.set(rule, category)
        category.known++
        if (found.some((one) => answers(one, anomaly, rule))) category.found++
        else missed.push(`${anomaly.id} ${anomaly.item} ${rule}: ${anomaly.quote}`)
      }
    }
    const rows = [...categories].map(([rule, { known, found }]) => `${rule}: ${found} of ${known}`)
    const all = expected.reduce((sum, { rules }) => sum + rules.length, 0)
    console.log(
      [`recall: ${all - missed.length} of ${all}`, ...rows, ...missed.map((one) => `missed ${one}`)].join('\n'),
    )
    expect((all - missed.length) / all).toBeGreaterThanOrEqual(0.95)
  })

  test('at most one finding in twenty is a false alarm, each judged by a person', () => {
    const judged: Judged[] = existsSync(judgedFile) ? JSON.parse(readFileSync(judgedFile, 'utf8')) : []
    const listed = (one: Told) => expected.some((anomaly) => anomaly.rules.some((rule) => answers(one, anomaly, rule)))
    const verdictOf = (one: Told) =>
      judged.find(({ rule, item, quote }) => rule === one.rule && item === one.item && quote === one.quote)?.verdict
    const others = found.filter((one) => !listed(one))
    const unjudged = others.filter((one) => verdictOf(one) === undefined)
    const alarms = others.filter((one) => verdictOf(one) === 'false alarm')
    console.log(
      `findings: ${found.length}, of the list ${found.length - others.length}; judged by hand ${others.length - unjudged.length}, false alarms ${alarms.length}`,
    )
    expect(unjudged.map(({ rule, item, quote }) => ({ rule, item, quote }))).toEqual([])
    expect(alarms.length / found.length).toBeLessThanOrEqual(0.05)
  })

  test('what only looks like a fault passes', () => {
    const controls = ['A057', 'A073', 'A077', 'A119'].flatMap((id) => anomalies.find((one) => one.id === id) ?? [])
    expect(controls).toHaveLength(4)
    for (const control of controls) {
      const alarms = found.filter(
        ({ rule, item, paragraph }) =>
          item === control.item &&
          ['sum-in-text', 'stale-year'].includes(rule) &&
          paragraph.includes(plain(control.quote)),
      )
      expect(alarms, control.id).toEqual([])
    }
  })
})

interface Told {
  rule: string
  item: string
  /** The marked characters with what stands before them, up to 60. */
  quote: string
  /** The whole line, white space made even. */
  paragraph: string
  /** What it is shown with: the first of two paragraphs, the other name. */
  related: Omit<Told, 'related' | 'rule'>[]
}

function told({ rule, place, related = [] }: Diagnostic): Told {
  return { rule, ...where(place), related: related.map((one) => where(one.place)) }
}

function where({ source, start, end }: Place): Omit<Told, 'related' | 'rule'> {
  const before = source.text.slice(0, start)
  const upTo = source.text.slice(0, end + 1)
  const keys = [...upTo.matchAll(/(?:^ {2}"([\d.]+)": \||number: "([\d.]+\.[\d]+)")/gm)]
  const own = /^"?([\d.]+)"?/.exec(source.text.slice(start, end))
  const item = keys.at(-1)?.[1] ?? keys.at(-1)?.[2] ?? own?.[1] ?? ''
  const lineStart = before.lastIndexOf('\n') + 1
  const lineEnd = source.text.indexOf('\n', end)
  const quote = source.text.slice(Math.max(lineStart, start - 25), Math.min(end, start + 35))
  return { item, quote: plain(quote), paragraph: plain(source.text.slice(lineStart, lineEnd)) }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A finding of the rule in the paragraph that the quote is from, or of two paragraphs of which that is one. */
function answers(one: Told, { item, quote }: Anomaly, rule: string): boolean {
  return (
    one.rule === rule &&
    [one, ...one.related].some(
      (at) => at.item === item && (quote === '' || at.paragraph.includes(plain(quote)) || isItemOfPlan(at)),
    )
  )
}

/** A finding about an item shows it in the plan by its number. */
function isItemOfPlan({ paragraph }: Pick<Told, 'paragraph'>): boolean {
  return paragraph.startsWith('- number:')
}
