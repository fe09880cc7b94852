import { tableWith } from '../../data/tables.js'
import { type Finding, finding } from '../../findings/diagnostic.js'
import type { MixedStyle } from '../../findings/sentence-findings.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { Place } from '../../model/source-text.js'
import type { WordTable } from '../../model/vocabulary.js'
import { withoutYo } from '../../text/fold.js'
import type { Paragraph } from '../../text/masked-text.js'
import { matchesIn } from '../../text/matches.js'
import { quotationsIn } from '../../text/quotations.js'
import { contains } from '../../text/text-ranges.js'
import { wordsIn } from '../../text/words.js'
import { answer } from '../example.js'
import { writtenParagraphs } from '../paragraphs.js'
import type { Rule } from '../rule.js'

/** Something that may be written in two ways, and how one of them is told from the other. */
interface Kind {
  kind: MixedStyle
  /** Quickly looked for. */
  requires: RegExp
  pattern: RegExp
  isSecond: (typed: string) => boolean
}

const sp = '[ \\u00a0]'
const kinds: readonly Kind[] = [
  {
    kind: 'percent',
    requires: /%/,
    pattern: new RegExp(`(?<!\\d)\\d{1,9}(?:[.,]\\d{1,4})?${sp}?%`, 'g'),
    isSecond: (typed) => !/\d%$/.test(typed),
  },
  {
    kind: 'roubles',
    requires: /тыс\.?[ \u00a0]{0,3}руб/,
    pattern: new RegExp(`(?<![А-Яа-яЁё])тыс\\.?${sp}{0,3}(?:руб(?![а-яё])\\.?|рубл[а-яё]{1,3})`, 'g'),
    isSecond: (typed) => /рубл/.test(typed),
  },
  {
    kind: 'years',
    requires: /(?:19|20)\d{2}[ \u00a0]?[-–—]/,
    pattern: new RegExp(
      `(?<![\\d.,/№–—-]|№${sp})(?:19|20)\\d{2}(?:-|${sp}?[–—]${sp}?)(?:19|20)\\d{2}(?![\\d–—-]|[.,/]\\d)`,
      'g',
    ),
    isSecond: (typed) => !typed.includes('-'),
  },
]

/** Where something is written in one way. */
interface Sample {
  paragraph: Paragraph
  index: number
  typed: string
}

export const rule: Rule<'mixed-style'> = {
  id: 'mixed-style',
  severity: 'info',
  fixable: false,
  examples: [
    answer(
      'Обучено 5 служащих, или 4 % состава, и 2 руководителя, или ⟦2%⟧ состава.',
      'Обучено 5 служащих, или 4 % состава, и 2 руководителя, или 2 % состава.',
    ),
    answer(
      'На обучение 5 служащих выделено 12 тыс. руб., на памятки – 3 ⟦тыс. рублей⟧.',
      'На обучение 5 служащих выделено 12 тыс. руб., на памятки – 3 тыс. руб.',
    ),
    answer(
      'План на 2018–2020 годы и план на ⟦2019-2021⟧ годы исполнены, обучено 5 служащих.',
      'План на 2018–2020 годы и план на 2019–2021 годы исполнены, обучено 5 служащих.',
    ),
    answer(
      'Принят отчёт о 5 семинарах, ⟦отчет⟧ о беседах отклонён.',
      'Принят отчёт о 5 семинарах, отчёт о беседах отклонён.',
    ),
  ],
  *check(context) {
    if (context.plan.language !== 'ru') return
    const paragraphs = writtenParagraphs(context)
    for (const kind of kinds) {
      const found = mixedOf([...samplesIn(paragraphs, kind.requires, kind.pattern)], kind.isSecond)
      if (found) yield mixed(kind.kind, ...found)
    }
    const pair = firstYoPair(paragraphs, tableWith('yo-pairs', context.vocabulary))
    if (pair) yield mixed('yo', ...pair)
  },
}

/** Told at the first place where the rarer way is used. */
function mixed(kind: MixedStyle, rarer: Sample, usual: Sample): Finding {
  const args = { kind, found: rarer.typed, usual: usual.typed }
  return finding('mixed-style', placeOf(rarer), args, { related: [{ place: placeOf(usual), note: 'first' }] })
}

function placeOf({ paragraph: { text, from }, index, typed }: Sample): Place {
  return text.placeOf(from + index, from + index + typed.length)
}

/** What a pattern finds in paragraphs; a title in quotation marks is quoted as it is. */
function* samplesIn(paragraphs: Iterable<Paragraph>, requires: RegExp, pattern: RegExp): Generator<Sample> {
  for (const paragraph of paragraphs) {
    if (!requires.test(paragraph.masked)) continue
    for (const { index, 0: typed } of matchesIn(paragraph.masked, pattern)) {
      if (!contains(quotedIn(paragraph), index)) yield { paragraph, index, typed }
    }
  }
}

const quotedIn = memoizeByIdentity(({ masked }: Paragraph) => quotationsIn(masked))

/** The first sample of the rarer way and that of the usual one; null where one way alone is used. */
function mixedOf(samples: readonly Sample[], isSecond: Kind['isSecond']): [rarer: Sample, usual: Sample] | null {
  const first = samples.filter(({ typed }) => !isSecond(typed))
  const second = samples.filter(({ typed }) => isSecond(typed))
  // Of two that are as frequent, that which the report begins with is the usual one.
  const isSecondUsual = second.length > first.length || (second.length === first.length && second[0] === samples[0])
  const [rarer, usual] = isSecondUsual ? [first[0], second[0]] : [second[0], first[0]]
  return rarer && usual ? [rarer, usual] : null
}

const smallWord = /(?<![А-Яа-яЁё-])[а-яё]{2,40}(?![А-Яа-яЁё-])/g

/** The first word that is written with ё and without, its second way of writing before its first. */
function firstYoPair(paragraphs: readonly Paragraph[], pairs: WordTable): [Sample, Sample] | null {
  const withYo = new Map<string, Sample>()
  for (const sample of samplesIn(paragraphs, /ё/, smallWord)) {
    const plain = withoutYo(sample.typed)
    if (plain !== sample.typed && !pairs.has(plain) && !withYo.has(plain)) withYo.set(plain, sample)
  }
  // Few paragraphs hold one of the words, and the others need not be gone through.
  const hashes = new Set([...withYo.keys()].flatMap((word) => wordsIn(word)))
  const likely = paragraphs.filter(({ words }) => words.some((word) => hashes.has(word)))
  for (const sample of samplesIn(likely, /е/, smallWord)) {
    const other = withYo.get(sample.typed)
    if (other) return isBefore(paragraphs, other, sample) ? [sample, other] : [other, sample]
  }
  return null
}

function isBefore(paragraphs: readonly Paragraph[], one: Sample, other: Sample): boolean {
  if (one.paragraph === other.paragraph) return one.index < other.index
  return paragraphs.indexOf(one.paragraph) < paragraphs.indexOf(other.paragraph)
}
