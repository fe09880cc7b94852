import { answerTextOf } from '../model/answer-text.js'
import { groupBy } from '../model/group-by.js'
import type { Item } from '../model/report.js'
import { isDistinctive, yearlessOf } from '../text/copied-text.js'
import { assign, type Candidate } from './assign.js'

/**
 * Which added item each removed one may have become: one of which a department says the same, years apart, though the measure
 * is another. No two may have become one; those of which nothing can be guessed are not in the map. A text that is empty, or
 * that any item might have, says nothing.
 */
export function likelySuccessors(removed: readonly Item[], added: readonly Item[]): ReadonlyMap<Item, Item> {
  const successors = new Map<Item, Item>()
  const rows = successorsOf(removed, added)
  // With equals to choose from, the first goes to the first.
  for (const [index, column] of assign(rows, added.length).entries()) {
    const [item, successor] = [removed[index], added[column]]
    if (item && successor) successors.set(item, successor)
  }
  return successors
}

/** More than all that the order of items may count for; a letter shared counts for more than the order. */
const letter = 1000

/** What more items than these have tells none of them from the others. */
const mostHolders = 16

function successorsOf(removed: readonly Item[], added: readonly Item[]): Candidate[][] {
  const answers = added.flatMap((item, column) => [...distinctiveAnswersOf(item)].map((text) => ({ text, column })))
  const holders = groupBy(answers, ({ text }) => text)
  return removed.map((item, row) => {
    const shared = new Map<number, number>()
    for (const text of distinctiveAnswersOf(item)) {
      const columns = holders.get(text) ?? []
      if (columns.length > mostHolders) continue
      for (const { column } of columns) shared.set(column, (shared.get(column) ?? 0) + text.length)
    }
    return [...shared].map(([column, letters]) => {
      const apart = Math.abs(row / removed.length - column / added.length)
      return { column, weight: letters * letter + Math.round((1 - apart) * (letter - 1)) }
    })
  })
}

/** What departments say of an item, each answer with the name of who gives it. */
function distinctiveAnswersOf({ contributions }: Item): Set<string> {
  return new Set(
    contributions.flatMap((one) => {
      const said = yearlessOf(answerTextOf(one))
      return isDistinctive(said) ? [`${one.department}\0${said.key}`] : []
    }),
  )
}
