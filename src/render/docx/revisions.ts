/** Who changed what and when, as Word keeps it with each change. */
export interface Revision {
  id: number
  author: string
  date: string
}

/** Numbers the changes of one document in the order in which they are written. */
export class Revisions {
  readonly #date: string
  #count = 0

  /** @param date ISO date. */
  constructor(date: string) {
    this.#date = date
  }

  next(): Revision {
    this.#count += 1
    return { id: this.#count, author: 'svod', date: `${this.#date}T00:00:00Z` }
  }
}
