/** Columns by distance, of equally near ones the first; one may be in it again, nearer. */
export class Heap {
  readonly #distance: Float64Array
  #entries: { column: number; at: number }[] = []

  constructor(distance: Float64Array) {
    this.#distance = distance
  }

  clear(): void {
    this.#entries = []
  }

  push(column: number): void {
    const entry = { column, at: this.#distance[column] ?? 0 }
    let index = this.#entries.push(entry) - 1
    while (index > 0) {
      const above = (index - 1) >> 1
      const other = this.#entries[above]
      if (!other || !isNearer(entry, other)) break
      this.#entries[index] = other
      index = above
    }
    this.#entries[index] = entry
  }

  /** The nearest column that is not passed over; -1 where there is none. */
  pop(isPassedOver: (column: number) => boolean): number {
    for (;;) {
      const first = this.#entries[0]
      const last = this.#entries.pop()
      if (!first || !last) return -1
      if (this.#entries.length > 0) this.#sink(last)
      if (!isPassedOver(first.column)) return first.column
    }
  }

  #sink(entry: { column: number; at: number }): void {
    let index = 0
    for (;;) {
      const left = 2 * index + 1
      const [one, two] = [this.#entries[left], this.#entries[left + 1]]
      if (!one) break
      const below = two && isNearer(two, one) ? left + 1 : left
      const other = two && below === left + 1 ? two : one
      if (!isNearer(other, entry)) break
      this.#entries[index] = other
      index = below
    }
    this.#entries[index] = entry
  }
}

function isNearer(one: { column: number; at: number }, other: { column: number; at: number }): boolean {
  return one.at < other.at || (one.at === other.at && one.column < other.column)
}
