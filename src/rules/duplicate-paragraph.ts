import { finding } from '../diagnostics/diagnostic.js'
import { HashSet, sharedPart, shinglesOf, type Words } from '../model/words.js'
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
    for (const [index, paragraph] of compared.entries()) {
      const twin = seen.likeOrAdd(index)
      if (!twin) continue
      const { text, from, to } = paragraph
      const { paragraph: other, exact } = twin
      const first = { place: other.text.placeOf(other.from, other.to), note: 'first' as const }
      const args = { item: paragraph.items[0]?.number ?? '', first: other.items[0]?.number ?? '', exact }
      yield finding('duplicate-paragraph', text.placeOf(from, to), args, { related: [first] })
    }
  },
}

function isListItem({ covered, before }: Paragraph): boolean {
  return covered.endsWith(';') || /[:;]$/.test(before?.covered ?? '')
}

/** Paragraphs as the report prints them, each once: an answer to several items is one answer. */
function* inReportOrder(context: RuleContext): Generator<Paragraph> {
  const byEntry = new Map<object, Paragraph[]>()
  for (const paragraph of paragraphsOf(context)) {
    const list = byEntry.get(paragraph.entry)
    if (list) list.push(paragraph)
    else byEntry.set(paragraph.entry, [paragraph])
  }
  for (const { contributions } of context.items) {
    for (const { entry } of contributions) {
      yield* byEntry.get(entry) ?? []
      byEntry.delete(entry)
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
  readonly #wholes: readonly number[]
  /** Its smallest hashes of runs of words, without those that no other has. */
  readonly #sketches: readonly (readonly number[])[]
  readonly #exact = new Map<number, Paragraph[]>()
  /** Paragraphs by a hash of their sketch. */
  readonly #near = new Map<number, Paragraph[]>()

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs
    const wholes = new Repeated(paragraphs.length)
    this.#wholes = paragraphs
      .map(({ words }) => wholes.note(hashOfAll(words)))
      .map((hash) => (wholes.mayHold(hash) ? hash : 0))
    const sketches = new Repeated(paragraphs.length * sketchSize)
    this.#sketches = paragraphs
      .map(({ words }) => sketchOf(shinglesOf(words, shingleLength)).map((hash) => sketches.note(hash)))
      .map((sketch) => sketch.filter((hash) => sketches.mayHold(hash)))
  }

  /** The paragraph that another one repeats; where there is none it is one of those that others may repeat. */
  likeOrAdd(index: number): Twin | null {
    const paragraph = this.#paragraphs[index]
    const whole = this.#wholes[index] ?? 0
    const sketch = this.#sketches[index] ?? []
    if (!paragraph) return null
    if (whole !== 0) {
      const alike = this.#exact.get(whole) ?? []
      const same = alike.find((one) => isSame(one.words, paragraph.words))
      if (same) return { paragraph: same, exact: true }
      this.#exact.set(whole, [...alike, paragraph])
    }
    const near = this.#nearest(sketch, paragraph)
    if (near) return { paragraph: near, exact: false }
    for (const hash of sketch) {
      const noted = this.#near.get(hash)
      if (!noted) this.#near.set(hash, [paragraph])
      else if (noted.length < mostNoted) noted.push(paragraph)
    }
    return null
  }

  #nearest(sketch: readonly number[], paragraph: Paragraph): Paragraph | null {
    if (sketch.length < sketchShared) return null
    const shared = new Map<Paragraph, number>()
    for (const hash of sketch) {
      for (const one of this.#near.get(hash) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1)
    }
    let best: Paragraph | null = null
    let most = sketchShared - 1
    for (const [one, count] of shared) {
      if (count > most) [best, most] = [one, count]
    }
    return best && isNear(paragraph, best) ? best : null
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

/** A paragraph's smallest hashes, in order; `sketchSize` at the most. */
function sketchOf(shingles: readonly number[]): number[] {
  const sketch: number[] = []
  for (const hash of shingles) {
    const last = sketch.length - 1
    if (last + 1 === sketchSize && hash >= (sketch[last] ?? 0)) continue
    if (sketch.includes(hash)) continue
    let at = last + 1 === sketchSize ? last : last + 1
    for (; at > 0 && (sketch[at - 1] ?? 0) > hash; at--) sketch[at] = sketch[at - 1] ?? 0
    sketch[at] = hash
  }
  return sketch
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
