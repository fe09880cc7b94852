import { finding } from '../../findings/diagnostic.js'
import { groupBy } from '../../model/group-by.js'
import type { Paragraph } from '../../text/masked-text.js'
import { overlapOf, shinglesOf } from '../../text/shingles.js'
import { holdsVerb } from '../../text/verb-forms.js'
import { writtenParagraphs } from '../paragraphs.js'
import type { Rule, RuleContext } from '../rule.js'

const leastWords = 12
/** So many smallest hashes stand for a paragraph; two that share a third of them are looked at closely. */
const sketchSize = 12
const sketchShared = 4
/** A shingle that more paragraphs than this share is a turn of speech. */
const mostNoted = 4
/** Of the shorter paragraph's runs of words, in the longer one. */
const leastSimilarity = 0.7
/** Of the shorter paragraph's words, those that the longer one has not. */
const mostOfItsOwn = 0.17

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
    const sketches = inReportOrder(context).map(sketchOf)
    const seen = new Seen(sketches)
    for (const sketch of sketches) {
      const twin = seen.likeOrAdd(sketch)
      const { paragraph } = sketch
      if (!twin || isAnsweredTwice(paragraph, twin.paragraph, context)) continue
      // Headings are alike for a reason.
      if (![paragraph, twin.paragraph].every(({ masked }) => holdsVerb(masked))) continue
      const { text, from, to, items } = paragraph
      const { paragraph: other, exact } = twin
      const first = { place: other.text.placeOf(other.from, other.to), note: 'first' as const }
      const args = { item: items[0]?.number ?? '', first: other.items[0]?.number ?? '', exact }
      yield finding('duplicate-paragraph', text.placeOf(from, to), args, { related: [first] })
    }
  },
}

/** Not what has few words, nor a line of a list: names of acts and of themes are listed wherever they matter. */
function isCompared({ masked, before, words }: Paragraph): boolean {
  return !masked.endsWith(';') && !/[:;]$/.test(before?.masked.at(-1) ?? '') && words.length >= leastWords
}

/** Paragraphs as the report prints them, each once: an answer to several items is one answer. */
function inReportOrder(context: RuleContext): Paragraph[] {
  const byEntry = groupBy(writtenParagraphs(context), ({ entry }) => entry)
  const entries = new Set(context.items.flatMap(({ contributions }) => contributions.map(({ entry }) => entry)))
  return Array.from(entries, (entry) => (byEntry.get(entry) ?? []).filter(isCompared)).flat()
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

/** The paragraphs so far; of several alike only the first, against which each of the others is told. */
class Seen {
  readonly #byHash = new Map<number, Paragraph[]>()
  /** By each hash of their sketches, `mostNoted` of them at the most. */
  readonly #bySketch = new Map<number, Paragraph[]>()
  readonly #repeats: ReturnType<typeof repetitionFilter>

  constructor(sketches: readonly Sketch[]) {
    this.#repeats = repetitionFilter(sketches)
  }

  /** The paragraph that another one repeats; where there is none it is one of those that others may repeat. */
  likeOrAdd({ paragraph, hashes }: Sketch): Twin | null {
    const { words } = paragraph
    const whole = hashOfAll(words)
    const alike = this.#byHash.get(whole) ?? []
    const same = alike.find((one) => haveSameWords(one.words, words))
    if (same) return { paragraph: same, exact: true }
    this.#byHash.set(whole, [...alike, paragraph])
    const sketch = hashes.filter(this.#repeats)
    const near = sketch.length < sketchShared ? null : this.#mostShared(sketch)
    if (near && areNearDuplicates(paragraph, near)) return { paragraph: near, exact: false }
    for (const hash of sketch) {
      const noted = this.#bySketch.get(hash)
      if (!noted) this.#bySketch.set(hash, [paragraph])
      else if (noted.length < mostNoted) noted.push(paragraph)
    }
    return null
  }

  /** The paragraph that has most of a sketch, and enough of it; of several the first that was met. */
  #mostShared(sketch: readonly number[]): Paragraph | null {
    const shared = new Map<Paragraph, number>()
    for (const hash of sketch) {
      for (const one of this.#bySketch.get(hash) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1)
    }
    let best: Paragraph | null = null
    let most = sketchShared - 1
    for (const [one, count] of shared) if (count > most) [best, most] = [one, count]
    return best
  }
}

/** A paragraph with its smallest hashes, each once. */
interface Sketch {
  paragraph: Paragraph
  hashes: number[]
}

function sketchOf(paragraph: Paragraph): Sketch {
  const sorted = shinglesOf(paragraph.words).sort()
  const hashes: number[] = []
  for (let at = 0; at < sorted.length && hashes.length < sketchSize; at++) {
    if (sorted[at] !== sorted[at - 1]) hashes.push(sorted[at] ?? 0)
  }
  return { paragraph, hashes }
}

/**
 * Tells the hashes that come twice or more: no other paragraph is found by the rest. As a counting Bloom filter of one hash it
 * may take one that comes once for such a hash, which costs a place in a table and changes no finding.
 */
function repetitionFilter(sketches: readonly Sketch[]): (hash: number) => boolean {
  const size = 2 ** Math.ceil(Math.log2(sketches.length * sketchSize * 4 + 1))
  const counts = new Uint8Array(size)
  for (const { hashes } of sketches) {
    for (const hash of hashes) {
      const at = hash & (size - 1)
      counts[at] = Math.min(2, (counts[at] ?? 0) + 1)
    }
  }
  return (hash) => (counts[hash & (size - 1)] ?? 0) > 1
}

function shingleSetOf({ words }: Paragraph): ReadonlySet<number> {
  return new Set(shinglesOf(words))
}

function hashOfAll(words: readonly number[]): number {
  return words.reduce((all, word) => Math.imul(all ^ word, 0x01000193), words.length)
}

function haveSameWords(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at])
}

/** One says hardly anything that the other does not: «доля 26 %» and «доля 27 %» are two statements. */
function areNearDuplicates(one: Paragraph, other: Paragraph): boolean {
  const [shingles, others] = [shingleSetOf(one), shingleSetOf(other)]
  const isOfLikeLength = Math.min(shingles.size, others.size) * 3 >= Math.max(shingles.size, others.size)
  if (!isOfLikeLength || overlapOf(shingles, others) < leastSimilarity) return false
  const [shorter, longer] = shingles.size < others.size ? [one, other] : [other, one]
  const words = new Set(longer.words)
  if (shorter.words.filter((word) => !words.has(word)).length > shorter.words.length * mostOfItsOwn) return false
  const figures = new Set(figuresOf(longer))
  return figuresOf(shorter).every((figure) => figures.has(figure))
}

/** Without the number of a line of a list. */
function figuresOf({ masked }: Paragraph): string[] {
  return masked.replace(/^[\d.]+[.)]?\s/, '').match(/\d+(?:[.,]\d+)*/g) ?? []
}
