import type { Place } from '../model/source-text.js'
import type { PeriodStatus } from '../status/period-status.js'
import { jsonText } from '../terminal/printable.js'

/** The status as data, which other programs read. */
export function write({ period, asOf, items, departments, unread, summary }: PeriodStatus): string {
  const data = {
    period: period.name,
    asOf,
    items: items.map(({ item, status, isOverdue, cells }) => ({
      number: item.number,
      measure: item.measure,
      deadline: item.deadline,
      status,
      due: item.due ?? [],
      overdue: isOverdue,
      departments: Object.fromEntries(
        Array.from(cells, ([id, { state, place, errors, warnings }]) => [
          id,
          { state, place: place && lineOf(place), errors, warnings },
        ]),
      ),
    })),
    departments: departments.map(({ department, expected, reported, blank, faulty, missing, overdue }) => ({
      ...{ id: department.id, name: department.name },
      ...{ expected, reported, blank, faulty, missing, overdue },
    })),
    unread,
    summary,
  }
  return `${jsonText(data)}\n`
}

function lineOf({ source, start }: Place): { file: string; line: number } {
  return { file: source.file, line: source.position(start).line }
}
