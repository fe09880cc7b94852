import { type Finding, finding } from '../findings/diagnostic.js'
import { groupBy } from '../model/group-by.js'
import type { Plan } from '../model/plan.js'
import type { Place } from '../model/source-text.js'
import type { Submission } from '../model/submission.js'
import type { Planned } from './planned.js'

/*
 * Files that repeat other files of their department. Only all files of a period side by side show that, and what comes of
 * it are fewer files, so that it has not the shape of the slips in one file.
 */

/** A file of a department, whatever came of it. */
export interface FileRead {
  file: string
  /** All that it holds; its bytes, a character each, where they cannot be read. */
  text: string
  /** Null where it cannot be read, which is told. */
  submission: Submission | null
  findings: Finding[]
}

interface Compared {
  submissions: Submission[]
  /** By the path of each file every item of which another file of its department has too, that other file. */
  repeated: ReadonlyMap<string, Submission>
  /** Of the files themselves, and of what they repeat. */
  findings: Finding[]
}

/**
 * The submissions of a period, each once. A copy to the letter is told as a whole, and is looked at no further: every fault
 * of it is one of the file that it repeats, and goes with it. A file that says again item by item what another one says is
 * told as a whole too, but read.
 */
export function compareFiles(files: readonly FileRead[], plan: Plan | null, items: Planned['items']): Compared {
  const copies = copiesIn(files, plan, items)
  const kept = files.filter(({ file }) => !copies.has(file))
  const findings = [...kept.flatMap((one) => one.findings), ...copies.values()]
  const own = kept.flatMap(({ submission }) => submission ?? [])
  if (!plan) return { submissions: own, repeated: new Map(), findings }
  const submissions = reassignMislabelledFiles(own, plan, findings)
  const repeated = repeatedIn(submissions, plan)
  for (const { file, department } of submissions) {
    const whole = repeated.get(file)
    if (whole && department) findings.push(repeatedFile(department.place, whole, false))
  }
  return { submissions, repeated, findings }
}

function repeatedFile(place: Place, { file, department }: Named, exact: boolean): Finding {
  const related = department ? [{ place: department.place, note: 'first' as const }] : []
  return finding('duplicate-contribution', place, { file: nameOf(file), exact }, { related })
}

function copiesIn(files: readonly FileRead[], plan: Plan | null, items: Planned['items']): Map<string, Finding> {
  const copies = new Map<string, Finding>()
  // Few files are as long as another one, and of those alone all the text is looked at.
  const alike = groupBy(files, ({ text }) => text.length)
  const departments = new Set(plan?.departments.map(({ id }) => id))
  for (const several of [...alike.values()].filter(({ length }) => length > 1)) {
    const originals = new Map<string, FileRead>()
    const suspicious = several.filter((read) => isSuspiciousCopy(read, departments, items))
    for (const one of suspicious.sort((a, b) => byName(named(a), named(b)))) {
      const original = originals.get(one.text)
      if (!original) originals.set(one.text, one)
      else copies.set(one.file, repeatedFile(placeOf(one), named(original), true))
    }
  }
  return copies
}

/** Files that answer nothing are alike by chance; with one answer, it is told that the item is answered twice. */
function isSuspiciousCopy(
  { submission, text }: FileRead,
  departments: ReadonlySet<string>,
  items: Planned['items'],
): boolean {
  if (!submission) return /^[^\S\n]*[^\s#]/m.test(text)
  const { entries, complete, department } = submission
  const [first, second] = entries
  if (!first) return !complete
  return (
    second !== undefined ||
    !departments.has(department?.id ?? '') ||
    !first.numbers.some(({ number }) => items.has(number))
  )
}

function placeOf({ file, submission, findings: [first] }: FileRead): Place {
  const ofFile = first ? { source: first.place.source, start: 0, end: 0 } : submission?.itemsPlace
  const place = submission?.department?.place ?? ofFile
  if (!place) throw new Error(`nothing is told of ${file}, which cannot be read`)
  return place
}

/**
 * Who made a file from another department's and left its line `department` as it was is told there, and nothing of what
 * follows: the file counts as one of the department that it is called after. That is sure only where that department has no
 * other file, and the one that is named has an answer to the same item in another.
 */
function reassignMislabelledFiles(submissions: Submission[], plan: Plan, findings: Finding[]): Submission[] {
  const lacking = new Set(plan.departments.map(({ id }) => id))
  for (const { department } of submissions) lacking.delete(department?.id ?? '')
  const meant = new Map<Submission, string>()
  for (const several of lacking.size > 0 ? severalFiles(submissions) : []) {
    for (const one of several) {
      const name = /([^/]*)\.ya?ml$/.exec(one.file)?.[1]?.toLowerCase() ?? ''
      if (!lacking.has(name)) continue
      const numbers = [...answersOf(one).numbers]
      const others = several.filter((other) => other !== one && !meant.has(other))
      if (others.map(answersOf).some((other) => numbers.some((number) => other.numbers.has(number))))
        meant.set(one, name)
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

/** Of one item alone it is rather the item that was answered twice than the file. */
function repeatedIn(submissions: readonly Submission[], plan: Plan): Map<string, Submission> {
  const repeated = new Map<string, Submission>()
  const departments = new Set(plan.departments.map(({ id }) => id))
  for (const several of severalFiles(submissions)) {
    if (!departments.has(several[0]?.department?.id ?? '')) continue
    // What answers more stands first, so that it is the blank form beside the answers that is told.
    const files = several
      .map(answersOf)
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
}

interface Answers {
  submission: Submission
  numbers: Set<string>
  filled: number
}

function answersOf(submission: Submission): Answers {
  const { entries } = submission
  const numbers = new Set(entries.flatMap((entry) => entry.numbers.map(({ number }) => number)))
  return { submission, numbers, filled: entries.filter(({ blank }) => !blank).length }
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

/** The files of each department that has several, in the order of their names. */
function severalFiles(submissions: readonly Submission[]): Submission[][] {
  const named = submissions.filter(({ department }) => department !== null)
  const files = groupBy(named, ({ department }) => department?.id)
  return [...files.values()].filter(({ length }) => length > 1).map((several) => several.sort(byName))
}

/**
 * The file that is called after its department first, then the shortest name: a copy is called as what it was made from,
 * with something added.
 */
function byName(one: Named, other: Named): number {
  const isOwn = ({ file, department }: Named) => Number(nameOf(file).replace(/\.ya?ml$/i, '') === department?.id)
  return isOwn(other) - isOwn(one) || one.file.length - other.file.length || (one.file < other.file ? -1 : 1)
}

type Named = Pick<Submission, 'file' | 'department'>

function named({ file, submission }: FileRead): Named {
  return { file, department: submission?.department ?? null }
}

/** A submission's name as its department knows it: the path below the folder of submissions. */
function nameOf(file: string): string {
  return file.replace(/^.*?\/submissions\//, '')
}
