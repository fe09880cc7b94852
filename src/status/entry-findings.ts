import type { Diagnostic } from '../findings/diagnostic.js'
import { partitionPoint } from '../model/partition-point.js'
import { type Place, SourceText } from '../model/source-text.js'
import type { Entry, Submission } from '../model/submission.js'

export interface FindingCounts {
  errors: number
  warnings: number
}

/** What lint found, by the entry that it stands in. */
export class EntryFindings {
  readonly #entries = new Map<string, readonly Entry[]>()
  readonly #inEntry = new Map<Entry, Diagnostic[]>()
  readonly #outside = new Map<string, Diagnostic[]>()

  constructor(submissions: readonly Submission[], diagnostics: readonly Diagnostic[]) {
    for (const { file, entries } of submissions) {
      const inOrder = [...entries].sort((a, b) => a.keyPlace.start - b.keyPlace.start)
      this.#entries.set(file, inOrder)
    }
    for (const one of diagnostics) {
      const { source, start } = one.place
      // A remark stands above what it is about.
      const entry = isOfRemark(one) ? null : this.#entryAt(source.file, start)
      if (entry) put(this.#inEntry, entry, one)
      else put(this.#outside, source.file, one)
    }
  }

  /** Of the entries at these places: of a key with several numbers, what concerns another one of them is left out. */
  at(places: readonly Place[], number: string): FindingCounts {
    return countsOf(this.#found(places, number))
  }

  /** That a blank entry is blank is no error in it, however severe its rule is set. */
  hasErrorBesidesBlank(places: readonly Place[], number: string): boolean {
    return this.#found(places, number).some(({ rule, severity }) => severity === 'error' && rule !== 'not-filled-in')
  }

  /** What stands in a file, but in none of its entries; the place is that of the first error, or the file's beginning. */
  outsideEntries(file: string): FindingCounts & { place: Place } {
    const found = this.#outside.get(file) ?? []
    const first = found.find(({ severity }) => severity === 'error') ?? found[0]
    return { place: first?.place ?? { source: new SourceText(file, ''), start: 0, end: 0 }, ...countsOf(found) }
  }

  #found(places: readonly Place[], number: string): Diagnostic[] {
    const entries = new Set(places.flatMap(({ source, start }) => this.#entryAt(source.file, start) ?? []))
    return [...entries].flatMap((entry) => {
      const others = entry.numbers.filter((one) => one.number !== number && one.place !== entry.keyPlace)
      const isOfOther = ({ place }: Diagnostic) =>
        others.some((one) => one.place.start <= place.start && place.end <= one.place.end)
      return (this.#inEntry.get(entry) ?? []).filter((one) => !isOfOther(one))
    })
  }

  #entryAt(file: string, offset: number): Entry | null {
    const entries = this.#entries.get(file) ?? []
    const entry = entries[partitionPoint(entries, ({ keyPlace }) => keyPlace.start <= offset) - 1]
    return entry && (offset < entry.end || offset === entry.keyPlace.source.text.length) ? entry : null
  }
}

function isOfRemark({ rule }: Diagnostic): boolean {
  return rule === 'unused-suppression' || rule === 'suppression-without-reason'
}

function put<Key>(lists: Map<Key, Diagnostic[]>, key: Key, one: Diagnostic): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

function countsOf(found: readonly Diagnostic[]): FindingCounts {
  const count = (wanted: Diagnostic['severity']) => found.filter(({ severity }) => severity === wanted).length
  return { errors: count('error'), warnings: count('warning') }
}
