import { severalFiles } from '../model/several-files.js'
import type { Submission } from '../model/submission.js'
import type { RuleContext } from './rule.js'

const known = new WeakMap<RuleContext, ReadonlyMap<string, Submission>>()

/**
 * By the path of each file every item of which another file of its department has too, that other file. Of one item alone
 * it is rather the item that was answered twice than the file.
 */
export function repeatsOf(context: RuleContext): ReadonlyMap<string, Submission> {
  const found = known.get(context) ?? repeatsIn(context)
  known.set(context, found)
  return found
}

function repeatsIn({ plan, submissions }: RuleContext): ReadonlyMap<string, Submission> {
  const repeated = new Map<string, Submission>()
  const departments = new Set(plan.departments.map(({ id }) => id))
  for (const several of severalFiles(submissions)) {
    if (!departments.has(several[0]?.department?.id ?? '')) continue
    // What answers more stands first, so that it is the blank form beside the answers that is told.
    const files = several
      .map(itemsIn)
      .sort((one, other) => other.numbers.size - one.numbers.size || other.filled - one.filled)
    for (const [index, { submission, numbers }] of files.entries()) {
      if (numbers.size < 2) continue
      const whole = files.slice(0, index).find((other) => [...numbers].every((number) => other.numbers.has(number)))
      if (whole) repeated.set(submission.file, whole.submission)
    }
  }
  return repeated
}

function itemsIn(submission: Submission): { submission: Submission; numbers: Set<string>; filled: number } {
  const { entries } = submission
  const numbers = new Set(entries.flatMap((entry) => entry.numbers.map(({ number }) => number)))
  return { submission, numbers, filled: entries.filter(({ blank }) => !blank).length }
}
