import { finding } from '../../findings/diagnostic.js'
import type { Entry } from '../../model/submission.js'
import { tableSize } from '../../text/bloom-filter.js'
import type { Words } from '../../text/scan.js'
import type { Paragraph } from '../../text/scanned-text.js'
import { sharedPart, shingleAt, shinglesOf } from '../../text/words.js'
import { paragraphsOf } from '../paragraphs.js'
import type { Rule, RuleContext } from '../rule.js'

const leastWords = 12
const shingleLength = 3
/** So many smallest hashes stand for a paragraph; two that share a third of them are looked at closely. */
const sketchSize = 12
const sketchShared = 4
/** A run of words that more paragraphs than this share is a turn of speech. */
const mostNoted = 4
const slotSize = 8
/** Of the shorter paragraph's runs of words, in the longer one. */
const leastSimilarity = 0.6

export const rule: Rule<'duplicate-paragraph'> = {
  id: 'duplicate-paragraph',
  severity: 'warning',
  fixable: false,
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
    const compared = paragraphsOf(context).filter(isCompared)
    const seen = new Seen(compared)
    for (const index of inReportOrder(context, compared)) {
      const paragraph = compared[index]
      const twin = paragraph && seen.likeOrAdd(paragraph, index)
      if (!twin || isAnsweredTwice(paragraph, twin.paragraph, context)) continue
      const { text, from, to, items } = paragraph
      const { paragraph: other, exact } = twin
      const first = { place: other.text.placeOf(other.from, other.to), note: 'first' as const }
      const args = { item: items[0]?.number ?? '', first: other.items[0]?.number ?? '', exact }
      yield finding('duplicate-paragraph', text.placeOf(from, to), args, { related: [first] })
    }
  },
}

/** Not what has few words, nor a line of a list: names of acts and of themes are listed wherever they matter. */
function isCompared({ words, masked, before }: Paragraph): boolean {
  return words.to - words.from >= leastWords && !masked.endsWith(';') && !/[:;]$/.test(before?.masked.at(-1) ?? '')
}

/** Paragraphs as the report prints them, by their index, each once: an answer to several items is one answer. */
function* inReportOrder(context: RuleContext, paragraphs: readonly Paragraph[]): Generator<number> {
  const firsts = new Map<Entry, number>()
  for (const [index, { entry }] of paragraphs.entries()) {
    if (paragraphs[index - 1]?.entry !== entry) firsts.set(entry, index)
  }
  for (const { contributions } of context.items) {
    for (const { entry } of contributions) {
      for (let index = firsts.get(entry) ?? Infinity; paragraphs[index]?.entry === entry; index++) yield index
      firsts.delete(entry)
    }
  }
}

/** That one department has the item twice, or the file, is told, and the text goes with what is taken out. */
function isAnsweredTwice(one: Paragraph, other: Paragraph, { repeated }: RuleContext): boolean {
  const [a, b] = [one.submission, other.submission]
  if (one.entry === other.entry || a.department?.id !== b.department?.id) return false
  return (
    one.items.some((item) => other.items.includes(item)) || repeated.get(a.file) === b || repeated.get(b.file) === a
  )
}

interface Twin {
  paragraph: Paragraph
  exact: boolean
}

/**
 * The paragraphs so far; of several alike only the first, against which each of the others is told. What is made of every
 * paragraph is made in the order of the files, in which they lie side by side in memory.
 */
class Seen {
  readonly #paragraphs: readonly Paragraph[]
  /** Of every paragraph, those to come too, a hash of all its words; 0 where no other has the same. */
  readonly #wholes: Int32Array
  readonly #sketches: Sketches
  readonly #exact = new Map<number, Paragraph[]>()
  readonly #near: NotedPlace
  /** Of those that others were held against, which many may be. */
  readonly #shingles = new Map<Paragraph, ReadonlySet<number>>()

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs
    const repeated = new Repeated(paragraphs.length)
    this.#wholes = Int32Array.from(paragraphs, ({ words }) => repeated.note(hashOfAll(words)))
    for (const [index, hash] of this.#wholes.entries()) if (!repeated.mightRepeat(hash)) this.#wholes[index] = 0
    this.#sketches = new Sketches(paragraphs)
    this.#near = new NotedPlace(this.#sketches.size, paragraphs.length)
  }

  /** The paragraph that another one repeats; where there is none it is one of those that others may repeat. */
  likeOrAdd(paragraph: Paragraph, index: number): Twin | null {
    const whole = this.#wholes[index] ?? 0
    if (whole !== 0) {
      const alike = this.#exact.get(whole) ?? []
      const same = alike.find((one) => isSame(one.words, paragraph.words))
      if (same) return { paragraph: same, exact: true }
      this.#exact.set(whole, [...alike, paragraph])
    }
    const sketch = this.#sketches.of(index)
    const near = sketch.length < sketchShared ? null : this.#paragraphs[this.#near.mostShared(sketch)]
    if (near && isNear(shinglesIn(paragraph), this.#shinglesOf(near))) return { paragraph: near, exact: false }
    this.#near.note(sketch, index)
    return null
  }

  #shinglesOf(paragraph: Paragraph): ReadonlySet<number> {
    const known = this.#shingles.get(paragraph) ?? shinglesIn(paragraph)
    this.#shingles.set(paragraph, known)
    return known
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
        if (repeated.mightRepeat(hash)) hashes[kept++] = hash
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
class NotedPlace {
  /** Of each slot its hash and so many numbers of paragraphs, counted from 1; 0 is none. Side by side: a slot is one look. */
  readonly #slots: Int32Array
  readonly #mask: number
  /** Of each paragraph how many hashes it shares; 0 between two questions. */
  readonly #shared: Uint8Array

  /** For so many hashes, of so many paragraphs. Almost all of them come twice or more, so the half stays free, and a slot always. */
  constructor(hashes: number, paragraphs: number) {
    const size = 2 ** Math.ceil(Math.log2(hashes + 1))
    this.#slots = new Int32Array(size * slotSize)
    this.#mask = size - 1
    this.#shared = new Uint8Array(paragraphs + 1)
  }

  note(sketch: Int32Array, index: number): void {
    for (const hash of sketch) {
      const place = this.#placeOf(hash)
      this.#slots[place] = hash
      for (let at = place + 1; at <= place + mostNoted; at++) {
        if (this.#slots[at] !== 0) continue
        this.#slots[at] = index + 1
        break
      }
    }
  }

  /** The paragraph that has most of a sketch, and enough of it; of several the first that was met. -1: none. */
  mostShared(sketch: Int32Array): number {
    const met: number[] = []
    for (const hash of sketch) {
      const place = this.#placeOf(hash)
      for (let at = place + 1; at <= place + mostNoted; at++) {
        const number = this.#slots[at] ?? 0
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

  #placeOf(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) & this.#mask
    while (this.#slots[slot * slotSize + 1] !== 0 && this.#slots[slot * slotSize] !== hash)
      slot = (slot + 1) & this.#mask
    return slot * slotSize
  }
}

/** Hashes as they come, and which of them came twice: to each two bits, how often one like it came. */
class Repeated {
  readonly #counts: Uint8Array
  readonly #mask: number

  /** For so many hashes. */
  constructor(count: number) {
    const size = tableSize(count)
    this.#counts = new Uint8Array(size / 4)
    this.#mask = size - 1
  }

  note(hash: number): number {
    const at = (hash & this.#mask) >> 2
    const shift = (hash & 3) * 2
    const counts = this.#counts[at] ?? 0
    if (((counts >> shift) & 2) === 0) this.#counts[at] = counts + (1 << shift)
    return hash
  }

  /** True of every hash that came twice, and of few others. */
  mightRepeat(hash: number): boolean {
    return (((this.#counts[(hash & this.#mask) >> 2] ?? 0) >> ((hash & 3) * 2)) & 2) !== 0
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
    for (let later = end - 1; later > at; later--) table[later] = table[later - 1] ?? 0
    table[at] = hash
  }
  return end - start
}

function shinglesIn({ words }: Paragraph): ReadonlySet<number> {
  return new Set(shinglesOf(words, shingleLength))
}

function isNear(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  return small.size * 3 >= large.size && sharedPart(small, large) >= leastSimilarity
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
