import { groupBy } from './group-by.js'
import type { Submission } from './submission.js'

type Named = Pick<Submission, 'file' | 'department'>

/** The files of each department that has several, in the order of their names. */
export function severalFiles(submissions: readonly Submission[]): Submission[][] {
  const named = submissions.filter(({ department }) => department !== null)
  const files = groupBy(named, ({ department }) => department?.id)
  return [...files.values()].filter(({ length }) => length > 1).map((several) => several.sort(byName))
}

/**
 * The file that is called after its department first, then the shortest name: a copy is called as what it was made from,
 * with something added.
 */
export function byName(one: Named, other: Named): number {
  const isOwn = (named: Named) => Number(nameOf(named).replace(/\.ya?ml$/i, '') === named.department?.id)
  return isOwn(other) - isOwn(one) || one.file.length - other.file.length || (one.file < other.file ? -1 : 1)
}

/** A submission's name as its department knows it: the path below the folder of submissions. */
export function nameOf({ file }: Pick<Named, 'file'>): string {
  return file.replace(/^.*?\/submissions\//, '')
}
