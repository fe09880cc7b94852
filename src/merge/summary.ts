import { mustBeReported } from '../model/due.js'
import { itemsIn } from '../model/items-in.js'
import type { Period } from '../model/period.js'
import type { Item, Section, Summary } from '../model/report.js'
import type { ReportedItem } from '../model/reported-item.js'
import { statusWeight } from '../model/terms.js'

/** Of an internal report alone. */
interface Answered {
  period: Period
  reported: readonly ReportedItem[]
}

/** How the items stand; with `answered` also who has not reported. */
export function summaryOf(sections: readonly Section[], answered: Answered | null): Summary {
  const items = [...itemsIn(sections)]
  const byStatus = Object.fromEntries(
    statusWeight.flatMap((status) => {
      const count = items.filter((item) => item.status === status).length
      return count > 0 ? [[status, count]] : []
    }),
  )
  return { items: items.length, byStatus, ...(answered && { missing: missingAnswers(items, answered) }) }
}

/** A responsible department that has not reported, on any item that asks for a report. */
function missingAnswers(items: readonly Item[], { period, reported }: Answered): NonNullable<Summary['missing']> {
  const statuses = new Map(items.map(({ number, status }) => [number, status]))
  return reported.flatMap(({ item, reported: answered, contributions }) => {
    const status = statuses.get(item.number)
    if (!mustBeReported(item, period) || (status === 'not-due' && contributions.length === 0)) return []
    const missing = (item.responsible ?? []).filter(({ id }) => !answered.has(id))
    return missing.map(({ id }) => ({ item: item.number, department: id }))
  })
}
