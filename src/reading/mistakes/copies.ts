import { type Finding, finding } from '../../findings/diagnostic.js'
import { groupBy } from '../../model/group-by.js'
import type { Plan } from '../../model/plan.js'
import { byName, nameOf } from '../../model/several-files.js'
import type { Place } from '../../model/source-text.js'
import type { Submission } from '../../model/submission.js'
import type { Planned } from '../planned.js'

/** A file of a department, whatever came of it. */
export interface FileRead {
  file: string
  /** All that it holds; its bytes, a character each, where they cannot be read. */
  text: string
  /** Null where it cannot be read, which is told. */
  submission: Submission | null
}

interface Known extends Pick<Planned, 'items'> {
  plan: Plan | null
}

/**
 * The submissions without those that repeat another file to the letter. A copy is told once, as a whole, and is looked at
 * no further: every fault of it is one of the file that it repeats, and goes with it.
 */
export function withoutCopies(
  files: readonly FileRead[],
  known: Known,
  findings: Finding[],
): { submissions: Submission[]; findings: Finding[] } {
  const copies = new Map<string, Finding>()
  // Few files are as long as another one, and of those alone all the text is looked at.
  const alike = groupBy(files, ({ text }) => text.length)
  for (const several of [...alike.values()].filter(({ length }) => length > 1)) {
    const originals = new Map<string, FileRead>()
    for (const one of several.filter((read) => isSuspiciousCopy(read, known)).sort(byNamedDepartment)) {
      const original = originals.get(one.text)
      if (original) copies.set(one.file, copyOf(original, one, findings))
      else originals.set(one.text, one)
    }
  }
  const submissions = files.flatMap(({ submission }) => submission ?? [])
  if (copies.size === 0) return { submissions, findings }
  const left = findings.filter(({ place }) => !copies.has(place.source.file))
  return {
    submissions: submissions.filter(({ file }) => !copies.has(file)),
    findings: [...left, ...copies.values()],
  }
}

function byNamedDepartment(one: FileRead, other: FileRead): number {
  const named = ({ file, submission }: FileRead) => ({ file, department: submission?.department ?? null })
  return byName(named(one), named(other))
}

/** Files that answer nothing are alike by chance; with one answer, it is told that the item is answered twice. */
function isSuspiciousCopy({ submission, text }: FileRead, { plan, items }: Known): boolean {
  if (!submission) return /^[^\S\n]*[^\s#]/m.test(text)
  const { entries, complete, department } = submission
  const [first, second] = entries
  if (!first) return !complete
  const isKnown = plan?.departments.some(({ id }) => id === department?.id)
  return second !== undefined || !isKnown || !first.numbers.some(({ number }) => items.has(number))
}

function copyOf(original: FileRead, { file, submission }: FileRead, findings: readonly Finding[]): Finding {
  const first = original.submission?.department?.place
  const source = findings.find(({ place }) => place.source.file === file)?.place.source
  const place: Place | undefined =
    submission?.department?.place ?? (source ? { source, start: 0, end: 0 } : submission?.itemsPlace)
  if (!place) throw new Error(`nothing is told of ${file}, which cannot be read`)
  const args = { file: nameOf(original), exact: true }
  return finding('duplicate-contribution', place, args, { related: first ? [{ place: first, note: 'first' }] : [] })
}
