import type { Submission } from './submission.js'

type Named = Pick<Submission, 'file' | 'department'>

/**
 * The files of each department that has several, in the order of their names. Most departments have one file, and cost a
 * look at a map.
 */
export function severalFiles(submissions: readonly Submission[]): Submission[][] {
  const files = new Map<string, Submission | Submission[]>()
  for (const submission of submissions) {
    if (!submission.department) continue
    const { id } = submission.department
    const before = files.get(id)
    if (Array.isArray(before)) before.push(submission)
    else files.set(id, before ? [before, submission] : submission)
  }
  return [...files.values()].filter((one) => Array.isArray(one)).map((several) => several.sort(byName))
}

/** The file that is called after its department first, then the shortest name: a copy is called as what it was made from, with something added. */
export function byName(one: Named, other: Named): number {
  const isOwn = (named: Named) => Number(nameOf(named).replace(/\.ya?ml$/i, '') === named.department?.id)
  return isOwn(other) - isOwn(one) || one.file.length - other.file.length || (one.file < other.file ? -1 : 1)
}

/** A submission's name as its department knows it: the path below the folder of submissions. */
export function nameOf({ file }: Pick<Named, 'file'>): string {
  return file.replace(/^.*?\/submissions\//, '')
}
