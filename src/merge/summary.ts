import { itemsIn } from '../model/items-in.js'
import type { Item, Section, Summary } from '../model/report.js'
import { statusWeight } from '../model/terms.js'
import type { ReportedItem } from '../rules/rule.js'

/** How the items stand. With `reported`, of an internal report alone, also who has not reported. */
export function summaryOf(sections: readonly Section[], reported: readonly ReportedItem[] | null): Summary {
  const items = [...itemsIn(sections)]
  const byStatus = Object.fromEntries(
    statusWeight.flatMap((status) => {
      const count = items.filter((item) => item.status === status).length
      return count > 0 ? [[status, count]] : []
    }),
  )
  return { items: items.length, byStatus, ...(reported && { missing: missingAnswers(items, reported) }) }
}

/** A responsible department that has not reported, on any item that asks for a report. */
function missingAnswers(items: readonly Item[], reported: readonly ReportedItem[]): NonNullable<Summary['missing']> {
  const statuses = new Map(items.map(({ number, status }) => [number, status]))
  return reported.flatMap(({ item, reported: answered, contributions }) => {
    const status = statuses.get(item.number)
    if (status === 'repealed' || (status === 'not-due' && contributions.length === 0)) return []
    const missing = (item.responsible ?? []).filter(({ id }) => !answered.has(id))
    return missing.map(({ id }) => ({ item: item.number, department: id }))
  })
}
