import { Big } from 'big.js'
import { type Finding, finding } from '../../findings/diagnostic.js'
import { isShareIncomplete } from '../../model/incomplete.js'
import { aggregate } from '../../model/indicators.js'
import type { MatchedReport } from '../../model/matched-report.js'
import type { Indicator, PlanItem } from '../../model/plan.js'
import type { Answer } from '../../model/reported-item.js'
import type { GivenIndicator } from '../../model/submission.js'
import { halves } from '../../model/terms.js'
import { isOneUnit } from '../../text/unit.js'
import type { Rule, RuleContext } from '../rule.js'

/** The files of a quarter's report, for the examples. */
function quarterReport(checks: number): Record<string, string> {
  return {
    'plan.yaml': `title: Отчёт
organization: Администрация города
departments: [{id: finance, name: Финансовое управление}]
items:
  - number: "1.2"
    measure: Проведение проверок
    deadline: ежеквартально
    indicators: [{id: checks, name: Проведено проверок, unit: шт.}]
`,
    'submissions/finance.yaml': `department: finance
items:
  "1.2":
    text: Проведены проверки.
    indicators: {checks: ${checks}}
`,
  }
}

export const rule: Rule<'quarter-mismatch'> = {
  id: 'quarter-mismatch',
  severity: 'warning',
  fixable: false,
  examples: [
    {
      others: { '2020-Q1': quarterReport(5) },
      bad: `department: finance
items:
  "1.2":
    text: Проведены проверки, 18 за год.
    indicators:
      checks: {⟦Q1⟧: 4, Q2: 4, Q3: 5, Q4: 5}
`,
      good: `department: finance
items:
  "1.2":
    text: Проведены проверки, 19 за год.
    indicators:
      checks: {Q1: 5, Q2: 4, Q3: 5, Q4: 5}
`,
    },
    {
      period: '2020-H1',
      others: { '2020-Q1': quarterReport(5), '2020-Q2': quarterReport(4) },
      bad: `department: finance
items:
  "1.2":
    text: Проведены проверки.
    indicators:
      ⟦checks⟧: 10
`,
      good: `department: finance
items:
  "1.2":
    text: Проведены проверки.
    indicators:
      checks: 9
`,
    },
  ],
  *check(context) {
    if (context.quarterReports.size + context.halfReports.size === 0) return
    for (const { item, contributions } of context.items) {
      for (const contribution of contributions) {
        for (const given of contribution.entry.indicators) {
          const indicator = item.indicators.find(({ id }) => id === given.id)
          if (!indicator) continue
          const asked: Asked = { item, indicator, contribution, given }
          const ofQuarters = [...quarterFindings(asked, context)]
          yield* ofQuarters
          if (ofQuarters.length === 0) yield* totalFindings(asked, context)
        }
      }
    }
  },
}

/** One figure that a department gives. */
interface Asked {
  item: PlanItem
  indicator: Indicator
  contribution: Answer
  given: GivenIndicator
}

/** Each quarter's value against that quarter's own report. */
function* quarterFindings(asked: Asked, { quarterReports }: RuleContext): Generator<Finding> {
  for (const [quarter, { value, place }] of asked.given.byQuarter ?? []) {
    const reported = reportedValue(quarterReports.get(quarter), asked)
    if (!reported || reported.eq(value)) continue
    const { indicator, item } = asked
    const args = { name: indicator.name, item: item.number, value: value.toFixed(), reported: reported.toFixed() }
    yield finding('quarter-mismatch', place, { ...args, quarter })
  }
}

/** The value for the whole period against what its quarters' own reports come to, or its halves'; told once. */
function* totalFindings(asked: Asked, { period, quarterReports, halfReports }: RuleContext): Generator<Finding> {
  const { item, indicator, contribution, given } = asked
  const amount = contribution.amounts.get(indicator.id)
  if (!amount || amount.missingQuarters.length > 0) return
  const { value } = amount
  const byQuarter = given.byQuarter ? [] : [period.quarters.map((name) => ({ name, report: quarterReports.get(name) }))]
  const byHalf = period.quarters.length < 4 ? [] : [halves.map((name) => ({ name, report: halfReports.get(name) }))]
  for (const parts of [...byQuarter, ...byHalf]) {
    const values = parts.flatMap(({ report }) => reportedValue(report, asked) ?? [])
    const reported = values.length < parts.length ? null : aggregate(values, indicator.quarters)
    if (!reported || reported.eq(value) || mayBeNoSum(indicator, value, values)) continue
    yield finding('quarter-mismatch', given.keyPlace, {
      ...{ name: indicator.name, item: item.number, value: value.toFixed(), reported: reported.toFixed() },
      ...{ periods: parts.map(({ name }) => name), how: indicator.quarters },
    })
    return
  }
}

/**
 * That quarters add up is what a plan says by saying nothing. A value no less than the least of its parts and no more than
 * the greatest may be an average, the last value, or one that quarters report growing.
 */
function mayBeNoSum({ quarters }: Indicator, value: Big, parts: readonly Big[]): boolean {
  return quarters === 'sum' && parts.some((part) => part.lte(value)) && parts.some((part) => part.gte(value))
}

/** What the same department gave there for what is the same item and indicator, in the same unit. */
function reportedValue(
  report: MatchedReport | undefined,
  { item, indicator, contribution: { department } }: Asked,
): Big | null {
  if (!report) return null
  const there = report.itemOf(item.number)
  const counterpart = report.indicatorOf(item.number, indicator.id)
  if (!there || !counterpart || !isOneUnit(counterpart, indicator)) return null
  if (isShareIncomplete(department, counterpart, there, report.report.period)) return null
  const value = there.contributions.find((one) => one.department === department)?.indicators[counterpart.id]?.value
  return value === undefined ? null : new Big(value)
}
