import { finding } from '../diagnostics/diagnostic.js'
import type { Entry } from '../model/submission.js'
import { HashSet, sharedPart, shingleAt, shinglesOf, type Words } from '../model/words.js'
import { paragraphsOf } from './paragraphs.js'
import type { Paragraph } from './prose.js'
import type { Rule, RuleContext } from './rule.js'

const leastWords = 12
const shingleLength = 3
/** So many smallest hashes stand for a paragraph; two that share a third of them are looked at closely. */
const sketchSize = 12
const sketchShared = 4
/** A run of words that more paragraphs than this share is a turn of speech. */
const mostNoted = 4
/** Of the shorter paragraph's runs of words, in the longer one. */
const alike = 0.6

export const rule: Rule<'duplicate-paragraph'> = {
  id: 'duplicate-paragraph',
  severity: 'warning',
  fixable: false,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": |
    В администрации города проведён семинар для 5 муниципальных служащих по вопросам противодействия коррупции в сфере закупок.
  "1.2":
    text: |
      ⟦В администрации города проведён семинар для 5 муниципальных служащих по вопросам противодействия коррупции в сфере закупок.⟧
    indicators: {checks: 5}
`,
      good: `department: finance
items:
  "1.1": |
    В администрации города проведён семинар для 5 муниципальных служащих по вопросам противодействия коррупции в сфере закупок.
  "1.2":
    text: |
      Проверками охвачены 5 учреждений, сведения о них размещены на сайте финансового управления в разделе «Контроль» в течение 10 дней.
    indicators: {checks: 5}
`,
    },
  ],
  *check(context) {
    // Names of acts and of themes are listed wherever they matter.
    const compared = Array.from(inReportOrder(context)).filter(
      (paragraph) => !isListItem(paragraph) && paragraph.words.to - paragraph.words.from >= leastWords,
    )
    const seen = new Seen(compared)
    for (const [index, { text, from, to, items }] of compared.entries()) {
      const twin = seen.likeOrAdd(index)
      if (!twin) continue
      const { paragraph: other, exact } = twin
      const first = { place: other.text.placeOf(other.from, other.to), note: 'first' as const }
      const args = { item: items[0]?.number ?? '', first: other.items[0]?.number ?? '', exact }
      yield finding('duplicate-paragraph', text.placeOf(from, to), args, { related: [first] })
    }
  },
}

function isListItem({ covered, before }: Paragraph): boolean {
  return covered.endsWith(';') || /[:;]$/.test(before?.covered ?? '')
}

/** Paragraphs as the report prints them, each once: an answer to several items is one answer. */
function* inReportOrder(context: RuleContext): Generator<Paragraph> {
  const paragraphs = paragraphsOf(context)
  const firsts = new Map<Entry, number>()
  for (const [index, { entry }] of paragraphs.entries()) {
    if (paragraphs[index - 1]?.entry !== entry) firsts.set(entry, index)
  }
  for (const { contributions } of context.items) {
    for (const { entry } of contributions) {
      let index = firsts.get(entry) ?? paragraphs.length
      for (let one = paragraphs[index]; one?.entry === entry; one = paragraphs[++index]) yield one
      firsts.delete(entry)
    }
  }
}

interface Twin {
  paragraph: Paragraph
  exact: boolean
}

/** The paragraphs so far; of several alike only the first, against which each of the others is told. */
class Seen {
  readonly #paragraphs: readonly Paragraph[]
  /** Of every paragraph, those to come too, a hash of all its words; 0 where no other has the same. */
  readonly #wholes: Int32Array
  readonly #sketches: Sketches
  readonly #exact = new Map<number, Paragraph[]>()
  readonly #near: Noted

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs
    const repeated = new Repeated(paragraphs.length)
    this.#wholes = Int32Array.from(paragraphs, ({ words }) => repeated.note(hashOfAll(words)))
    for (const [index, hash] of this.#wholes.entries()) if (!repeated.mayHold(hash)) this.#wholes[index] = 0
    this.#sketches = new Sketches(paragraphs)
    this.#near = new Noted(this.#sketches.size, paragraphs.length)
  }

  /** The paragraph that another one repeats; where there is none it is one of those that others may repeat. */
  likeOrAdd(index: number): Twin | null {
    const paragraph = this.#paragraphs[index]
    const whole = this.#wholes[index] ?? 0
    if (!paragraph) return null
    if (whole !== 0) {
      const alike = this.#exact.get(whole) ?? []
      const same = alike.find((one) => isSame(one.words, paragraph.words))
      if (same) return { paragraph: same, exact: true }
      this.#exact.set(whole, [...alike, paragraph])
    }
    const sketch = this.#sketches.of(index)
    const near = sketch.length < sketchShared ? null : this.#paragraphs[this.#near.mostShared(sketch)]
    if (near && isNear(paragraph, near)) return { paragraph: near, exact: false }
    this.#near.note(sketch, index)
    return null
  }
}

/** Of every paragraph its smallest hashes of runs of words, without those that no other has. */
class Sketches {
  readonly #hashes: Int32Array
  readonly #ends: Uint32Array
  /** Of all of them together. */
  readonly size: number

  constructor(paragraphs: readonly Paragraph[]) {
    const hashes = new Int32Array(paragraphs.length * sketchSize)
    const ends = new Uint32Array(paragraphs.length)
    const repeated = new Repeated(hashes.length)
    let end = 0
    for (const [index, { words }] of paragraphs.entries()) {
      const start = end
      end += sketch(words, hashes, start)
      for (let at = start; at < end; at++) repeated.note(hashes[at] ?? 0)
      ends[index] = end
    }
    let kept = 0
    let start = 0
    for (const [index, end] of ends.entries()) {
      for (let at = start; at < end; at++) {
        const hash = hashes[at] ?? 0
        if (repeated.mayHold(hash)) hashes[kept++] = hash
      }
      ends[index] = kept
      start = end
    }
    this.#hashes = hashes
    this.#ends = ends
    this.size = kept
  }

  of(index: number): Int32Array {
    return this.#hashes.subarray(this.#ends[index - 1] ?? 0, this.#ends[index])
  }
}

/** Paragraphs by each hash of their sketches, `mostNoted` of them at the most. */
class Noted {
  readonly #hashes: Int32Array
  /** To each place of a hash so many numbers of paragraphs, counted from 1; 0 is none. */
  readonly #numbers: Uint32Array
  readonly #mask: number
  /** Of each paragraph how many hashes it shares; 0 between two questions. */
  readonly #shared: Uint8Array

  /** For so many hashes, no more, of so many paragraphs. */
  constructor(hashes: number, paragraphs: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, hashes) * 1.5))
    this.#hashes = new Int32Array(size)
    this.#numbers = new Uint32Array(size * mostNoted)
    this.#mask = size - 1
    this.#shared = new Uint8Array(paragraphs + 1)
  }

  note(sketch: Int32Array, index: number): void {
    for (const hash of sketch) {
      const place = this.#placeOf(hash)
      this.#hashes[place / mostNoted] = hash
      for (let at = place; at < place + mostNoted; at++) {
        if (this.#numbers[at] !== 0) continue
        this.#numbers[at] = index + 1
        break
      }
    }
  }

  /** The paragraph that has most of a sketch, and enough of it; of several the first that was met. -1: none. */
  mostShared(sketch: Int32Array): number {
    const met: number[] = []
    for (const hash of sketch) {
      const place = this.#placeOf(hash)
      for (let at = place; at < place + mostNoted; at++) {
        const number = this.#numbers[at] ?? 0
        if (number === 0) break
        const count = this.#shared[number] ?? 0
        if (count === 0) met.push(number)
        this.#shared[number] = count + 1
      }
    }
    let best = 0
    let most = sketchShared - 1
    for (const number of met) {
      const count = this.#shared[number] ?? 0
      if (count > most) [best, most] = [number, count]
      this.#shared[number] = 0
    }
    return best - 1
  }

  /** Where a hash is noted, or would be. */
  #placeOf(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) & this.#mask
    while (this.#numbers[slot * mostNoted] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask
    return slot * mostNoted
  }
}

/** Hashes as they come, and which of them came twice. */
class Repeated {
  readonly #once: HashSet
  readonly #twice: HashSet

  constructor(count: number) {
    this.#once = new HashSet(count)
    this.#twice = new HashSet(count)
  }

  note(hash: number): number {
    if (this.#once.mayHold(hash)) this.#twice.add(hash)
    else this.#once.add(hash)
    return hash
  }

  /** True of every hash that came twice, and of few others. */
  mayHold(hash: number): boolean {
    return this.#twice.mayHold(hash)
  }
}

/** Writes a paragraph's smallest hashes into a table, in order, from a place on; `sketchSize` at the most. Returns how many. */
function sketch({ hashes, from, to }: Words, table: Int32Array, start: number): number {
  let end = start
  adding: for (let word = from; word + shingleLength <= to; word++) {
    const hash = shingleAt(hashes, word, shingleLength)
    let at = end
    while (at > start && (table[at - 1] ?? 0) >= hash) if (table[--at] === hash) continue adding
    if (at - start === sketchSize) continue
    if (end - start < sketchSize) end++
    table.copyWithin(at + 1, at, end - 1)
    table[at] = hash
  }
  return end - start
}

function isNear(one: Paragraph, other: Paragraph): boolean {
  const [a, b] = [one, other].map(({ words }) => new Set(shinglesOf(words, shingleLength))) as [
    Set<number>,
    Set<number>,
  ]
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return small.size * 3 >= large.size && sharedPart(small, large) >= alike
}

function hashOfAll({ hashes, from, to }: Words): number {
  let all = to - from
  for (let at = from; at < to; at++) all = Math.imul(all ^ (hashes[at] ?? 0), 0x01000193)
  return all
}

function isSame(one: Words, other: Words): boolean {
  const length = one.to - one.from
  if (length !== other.to - other.from) return false
  for (let at = 0; at < length; at++) if (one.hashes[one.from + at] !== other.hashes[other.from + at]) return false
  return true
}
