import { type Finding, finding } from '../diagnostics/diagnostic.js'
import { nameOf, severalFiles } from '../model/several-files.js'
import type { Submission } from '../model/submission.js'

/**
 * The submissions without those that repeat another file to the letter. A copy is told once, as a whole, and is looked at
 * no further: every fault of it is one of the file that it repeats, and goes with it.
 */
export function withoutCopies(
  submissions: Submission[],
  findings: Finding[],
): { submissions: Submission[]; findings: Finding[] } {
  const copies = new Map<string, Finding>()
  for (const several of severalFiles(submissions)) {
    for (const [index, submission] of several.entries()) {
      const original = several.slice(0, index).find((one) => isSame(one, submission))
      const told = original && copyOf(original, submission)
      if (told) copies.set(submission.file, told)
    }
  }
  if (copies.size === 0) return { submissions, findings }
  const left = findings.filter(({ place }) => !copies.has(place.source.file))
  return {
    submissions: submissions.filter(({ file }) => !copies.has(file)),
    findings: [...left, ...copies.values()],
  }
}

/** Files that answer nothing are alike by chance; with one answer, it is the item that is answered twice. */
function isSame(one: Submission, other: Submission): boolean {
  return one.entries.length > 1 && one.itemsPlace.source.text === other.itemsPlace.source.text
}

function copyOf(original: Submission, { department }: Submission): Finding | null {
  if (!department) return null
  const args = { department: department.id, file: nameOf(original), exact: true }
  const related = original.department ? [{ place: original.department.place, note: 'first' as const }] : []
  return finding('duplicate-contribution', department.place, args, { related })
}
