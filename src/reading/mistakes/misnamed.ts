import { type Finding, finding } from '../../findings/diagnostic.js'
import type { Plan } from '../../model/plan.js'
import { severalFiles } from '../../model/several-files.js'
import type { Submission } from '../../model/submission.js'

/**
 * Who made a file from another department's and left its line `department` as it was is told there, and nothing of what
 * follows: the file counts as one of the department that it is called after. That is sure only where that department has no
 * other file, and the one that is named has an answer to the same item in another.
 */
export function reassignMislabelledFiles(submissions: Submission[], plan: Plan, findings: Finding[]): Submission[] {
  const lacking = new Set(plan.departments.map(({ id }) => id))
  for (const { department } of submissions) lacking.delete(department?.id ?? '')
  const meant = new Map<Submission, string>()
  for (const several of lacking.size > 0 ? severalFiles(submissions) : []) {
    for (const one of several) {
      const name = /([^/]*)\.ya?ml$/.exec(one.file)?.[1]?.toLowerCase() ?? ''
      if (!lacking.has(name)) continue
      if (several.some((other) => other !== one && !meant.has(other) && answersSame(one, other))) meant.set(one, name)
    }
  }
  return submissions.map((one) => {
    const id = meant.get(one)
    if (id === undefined || !one.department) return one
    const { place, id: department } = one.department
    findings.push(finding('duplicate-contribution', place, { department, suggestion: id }))
    return { ...one, department: { id, place } }
  })
}

function answersSame(one: Submission, other: Submission): boolean {
  const numbers = new Set(other.entries.flatMap((entry) => entry.numbers.map(({ number }) => number)))
  return one.entries.some((entry) => entry.numbers.some(({ number }) => numbers.has(number)))
}
