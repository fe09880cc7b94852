import { finding } from '../diagnostics/diagnostic.js'
import { type Paragraph, paragraphsOf } from './paragraphs.js'
import type { Rule, RuleContext } from './rule.js'
import { sharedPart, shinglesOf, wordsOf } from './words-of.js'

const leastWords = 12
const shingleLength = 3
/** So many smallest hashes stand for a paragraph; two that share a third of them are looked at closely. */
const sketchSize = 12
const sketchShared = 4
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
    const exact = new Map<string, Paragraph>()
    const near = new Map<number, Paragraph[]>()
    for (const paragraph of inReportOrder(context)) {
      // Names of acts and of themes are listed wherever they matter.
      if (isListItem(paragraph)) continue
      const words = wordsOf(paragraph.covered)
      if (words.length < leastWords) continue
      const whole = words.join(' ')
      const same = exact.get(whole)
      if (!same) exact.set(whole, paragraph)
      const shingles = same ? null : shinglesOf(words, shingleLength)
      const sketch = shingles ? sketchOf(shingles) : []
      const twin = same ?? (shingles && nearest(sketch, shingles, near))
      // Of several alike each is told against the first.
      if (!twin) {
        for (const hash of sketch) {
          const list = near.get(hash)
          if (!list) near.set(hash, [paragraph])
          else if (list.length < 4) list.push(paragraph)
        }
        continue
      }
      const { text, from, to } = paragraph
      const first = { place: twin.text.placeOf(twin.from, twin.to), note: 'first' as const }
      const item = paragraph.items[0]?.number ?? ''
      const args = { item, first: twin.items[0]?.number ?? '', exact: same !== undefined }
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

function sketchOf(shingles: ReadonlySet<number>): number[] {
  return [...shingles].sort((a, b) => a - b).slice(0, sketchSize)
}

function nearest(sketch: readonly number[], shingles: ReadonlySet<number>, near: ReadonlyMap<number, Paragraph[]>) {
  const shared = new Map<Paragraph, number>()
  for (const hash of sketch) for (const one of near.get(hash) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1)
  let best: { paragraph: Paragraph; count: number } | null = null
  for (const [paragraph, count] of shared) if (!best || count > best.count) best = { paragraph, count }
  if (!best || best.count < Math.min(sketchShared, sketch.length)) return null
  const other = shinglesOf(wordsOf(best.paragraph.covered), shingleLength)
  const [small, large] = shingles.size < other.size ? [shingles, other] : [other, shingles]
  return small.size * 3 >= large.size && sharedPart(small, large) >= alike ? best.paragraph : null
}
