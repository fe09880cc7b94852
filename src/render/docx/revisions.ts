/** Numbers the changes of one document in the order in which they are written. */
export class Revisions {
  readonly #made: string
  #count = 0

  /** @param date ISO date. */
  constructor(date: string) {
    this.#made = `w:author="svod" w:date="${date}T00:00:00Z"`
  }

  /** Which change it is, who made it and when, as attributes of XML. */
  next(): string {
    this.#count += 1
    return `w:id="${this.#count}" ${this.#made}`
  }
}
