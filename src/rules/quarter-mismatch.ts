import { Big } from 'big.js'
import { finding } from '../diagnostics/diagnostic.js'
import type { Item } from '../model/report.js'
import type { Rule } from './rule.js'

export const rule: Rule<'quarter-mismatch'> = {
  id: 'quarter-mismatch',
  severity: 'warning',
  fixable: false,
  essential: false,
  // Its example is a workspace of two periods: test/rules/quarter-mismatch.test.ts.
  examples: [],
  *check({ items, quarterReports }) {
    if (quarterReports.size === 0) return
    for (const { item, contributions } of items) {
      for (const { department, entry } of contributions) {
        for (const { id, byQuarter } of entry.indicators) {
          const name = item.indicators.find((one) => one.id === id)?.name
          for (const [quarter, { value, place }] of byQuarter ?? []) {
            const report = quarterReports.get(quarter)
            const reported = report && reportedValue(report.itemOf(item.number), department, id)
            if (name === undefined || reported === undefined || reported.eq(value)) continue
            const args = { name, item: item.number, quarter, value: value.toFixed(), reported: reported.toFixed() }
            yield finding('quarter-mismatch', place, args)
          }
        }
      }
    }
  },
}

function reportedValue(item: Item | null, department: string, indicator: string): Big | undefined {
  const value = item?.contributions.find((one) => one.department === department)?.indicators[indicator]?.value
  return value === undefined ? undefined : new Big(value)
}
