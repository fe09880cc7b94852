import type { Submission } from './submission.js'

type Named = Pick<Submission, 'file'>

/**
 * The files of each department that has several, the one with the shortest name first: a copy is called as what it was
 * made from, with something added. Most departments have one file, and cost a look at a map.
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

/** The shortest name first. */
export function byName({ file: one }: Named, { file: other }: Named): number {
  return one.length - other.length || (one < other ? -1 : 1)
}

/** A submission's name as its department knows it: the path below the folder of submissions. */
export function nameOf({ file }: Named): string {
  return file.replace(/^.*?\/submissions\//, '')
}
