import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import { severalFiles } from '../model/several-files.js'
import type { Submission } from '../model/submission.js'
import type { RuleContext } from './rule.js'

/**
 * By the path of each file every item of which another file of its department has too, that other file. Of one item alone
 * it is rather the item that was answered twice than the file.
 */
export const repeatsOf = memoizeByIdentity(({ plan, submissions }: RuleContext): ReadonlyMap<string, Submission> => {
  const repeated = new Map<string, Submission>()
  const departments = new Set(plan.departments.map(({ id }) => id))
  for (const several of severalFiles(submissions)) {
    if (!departments.has(several[0]?.department?.id ?? '')) continue
    // What answers more stands first, so that it is the blank form beside the answers that is told.
    const files = several
      .map(answersIn)
      .sort((one, other) => other.numbers.size - one.numbers.size || other.filled - one.filled)
    const holders = new Map<string, Answers[]>()
    for (const one of files) {
      const whole = one.numbers.size > 1 ? wholeOf(one, holders) : undefined
      if (whole) repeated.set(one.submission.file, whole.submission)
      for (const number of one.numbers) {
        const others = holders.get(number)
        if (others) others.push(one)
        else holders.set(number, [one])
      }
    }
  }
  return repeated
})

interface Answers {
  submission: Submission
  numbers: Set<string>
  filled: number
}

/** The first of the files so far that has every item too: it is among those that have the rarest one. */
function wholeOf({ numbers }: Answers, holders: ReadonlyMap<string, Answers[]>): Answers | undefined {
  let fewest: Answers[] | null = null
  for (const number of numbers) {
    const some = holders.get(number) ?? []
    if (!fewest || some.length < fewest.length) fewest = some
  }
  const all = [...numbers]
  return fewest?.find((other) => all.every((number) => other.numbers.has(number)))
}

function answersIn(submission: Submission): Answers {
  const { entries } = submission
  const numbers = new Set(entries.flatMap((entry) => entry.numbers.map(({ number }) => number)))
  return { submission, numbers, filled: entries.filter(({ blank }) => !blank).length }
}
