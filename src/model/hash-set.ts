/** Hashes, to be found again without looking each of them up: a bit for each. */
export class HashSet {
  readonly #bits: Uint8Array
  readonly #mask: number

  /** For so many hashes: one of another word in sixteen, at the most, is taken for one of them. */
  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, count) * 16))
    this.#bits = new Uint8Array(size / 8)
    this.#mask = size - 1
  }

  add(hash: number): void {
    const bit = hash & this.#mask
    this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7))
  }

  /** True of every hash that was added, and of few others. */
  mayHold(hash: number): boolean {
    const bit = hash & this.#mask
    return ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
  }
}
