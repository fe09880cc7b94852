import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import { placeInPlan } from '../model/plan.js'
import type { ReportedItem } from '../model/reported-item.js'
import type { Place } from '../model/source-text.js'
import type { Submission } from '../model/submission.js'
import type { RuleContext } from './rule.js'

/** The first file of each department. */
export const firstFiles = memoizeByIdentity(({ submissions }: RuleContext): ReadonlyMap<string, Submission> => {
  const files = submissions.flatMap((one) => (one.department ? [[one.department.id, one] as const] : []))
  // Of several the one that is set last stays.
  return new Map(files.reverse())
})

/**
 * Where a department's missing answer would stand: at the entry it left blank, else at the `items:` of its file, else,
 * where it has no file, at the item in the plan.
 */
export function placeOfMissingAnswer(department: string, { item, blanks }: ReportedItem, context: RuleContext): Place {
  const blank = blanks.find((one) => one.department === department)
  return blank?.place ?? firstFiles(context).get(department)?.itemsPlace ?? placeInPlan(item)
}
