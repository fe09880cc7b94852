import type { Place } from '../model/source-text.js'
import type { ReportedItem, RuleContext } from './rule.js'

/**
 * Where a department's missing answer would stand: at the entry it left blank, else at the `items:` of its file, else,
 * where it has no file, at the item in the plan.
 */
export function placeOfMissing(
  department: string,
  { item, blanks }: ReportedItem,
  { submissions }: RuleContext,
): Place {
  const blank = blanks.find((one) => one.department === department)
  const file = submissions.find((submission) => submission.department?.id === department)
  return blank?.place ?? file?.itemsPlace ?? item.place
}
