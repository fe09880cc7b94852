/** So many places that of so many hashes one in sixteen, at the most, has the place of another; a power of two. */
export function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, count) * 16))
}

/** Hashes, to be found again without looking each of them up: a bit for each. */
export class OneHashBloomFilter {
  readonly #bits: Uint8Array
  readonly #mask: number

  /** For so many hashes. */
  constructor(count: number) {
    const size = tableSize(count)
    this.#bits = new Uint8Array(size / 8)
    this.#mask = size - 1
  }

  add(hash: number): void {
    const bit = hash & this.#mask
    this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7))
  }

  /** True of every hash that was added, and of few others. */
  mightContain(hash: number): boolean {
    const bit = hash & this.#mask
    return ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
  }
}
