import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { WordTable } from '../../model/vocabulary.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'
import { beginning } from './expression-pattern-table.js'

/** Hyphens and dashes, with the spaces around them. */
const gap = /[ \u00a0]{0,3}[-–—][ \u00a0]{0,3}/g
const lastWord = /[А-Яа-яЁё]+$/

/** A hyphen between words: not at the start of a line, where it marks a list, and not as a minus before a number. */
const stands = /^[ \u00a0]+-[ \u00a0]+$/
const wordBefore = /[А-Яа-яЁёA-Za-z0-9.,;:»)"%]/
const wordBehind = /[А-Яа-яЁёA-Za-z«("„№]/
/** «школ - 5», «с 01.01.2020 - 31.03.2020», «2018 - 2020 годы»; a difference of two numbers is none. */
const figureBehind = /^\d/
const saysSo = /[А-Яа-яЁё»)]$/
const year = /(?<!\d)(?:19|20)\d{2}$/
const yearBehind = /^(?:\d{1,2}\.\d{2}\.)?(?:19|20)\d{2}(?!\d)/

const adjective =
  /(?!сам|так|котор|кажд|друг|перв|втор|треть)[а-яё]{3,30}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)(?![а-яё])/iy
const noun = /[а-яё]{3,30}(?![а-яё])/y
/** With spaces too these are one word with what stands before them; «интернет – сеть сетей» is not. */
const hyphenatedCompounds =
  /(?:при[её]мн|портал|сайт|ресурс|магазин|страниц|опрос|площадк|голосован|конференц|совещан|семинар|обучен|формат|служб|релиз|секретар|центр|план|инкубатор|премьер|губернатор|президент)(?:[аеёиоуыьюя]{0,2}[йвмх]?|[иь]?[аяыи]ми)(?![а-яё])/y
/** Behind these a compound is part of the sentence, and no dash can stand in it: «через Интернет – приёмную». */
const leadingWord =
  /(?:^|[^а-яё])(?:через|на|в|с|для|по|из|от|к|о|об|при|у|[а-яё]{2,20}(?:ой|ого|ому|[ыи]м|[ыи]х|ую)) $/i

/** A space on one side only. «научно- и учебно-методический», «2- и 3-комнатных» leave out a word. */
const oneSided = /^(?:[-–—][ \u00a0]{1,3}|[ \u00a0]{1,3}[-–—])$/
const shared = /^(?:и|или|либо|а|ни|да|но)(?![а-яё])/i
const endBefore = /[А-Яа-яЁё\d»)]$/
const startBehind = /^[А-Яа-яЁё\d«]/
/** A minus: «изменение –5 %», «сальдо –12 млн рублей», «на –3». */
const negative = /^\d[\d \u00a0.,]*(?:%|‰|°|[оo0]?[CС](?![а-яё])|градус|процент)/
const signed =
  /(?<![а-яё])(?:прирост|убыл|сальдо|изменени|отклонени|температур|снижени|уменьшени|увеличени|рост|падени|динамик|темп|индекс|разниц|остат|баланс|дефицит|профицит|прибыл|убыт|отметк|коэффициент|эффект|отрицательн|минус|плюс)[а-яё]*[^.;]{0,60}$|(?<![а-яё])(?:на|до|от|в|с|к|по|около|ниже|выше)$/i
/** «Интернет», also with two letters mistyped. */
const internet = /^Инте[а-яё]{2}ет$/

export const rule: Rule<'hyphen-as-dash'> = {
  id: 'hyphen-as-dash',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих ⟦-⟧ все впервые.', 'Обучено 5 служащих – все впервые.'),
    answer('Обучено служащих: впервые ⟦-⟧ 5, повторно – 7.', 'Обучено служащих: впервые – 5, повторно – 7.'),
    answer(
      'Оказано 5 услуг ⟦информационно – справочной⟧ поддержки.',
      'Оказано 5 услуг информационно-справочной поддержки.',
    ),
    answer('Всего поступило обращений⟦- ⟧509.', 'Всего поступило обращений – 509, изменение –5 %.', { byHand: true }),
    answer('Через ⟦Интернет–приёмную⟧ поступило 5 обращений.', 'Через Интернет-приёмную поступило 5 обращений.'),
  ],
  inTexts: ({ plan, vocabulary }) => {
    if (plan.language !== 'ru') return null
    const compounds = tableWith('compounds', vocabulary)
    return {
      requires: /[ \u00a0]-|-[ \u00a0]|[–—]|\(далее/,
      *findIn({ text, masked }) {
        let end = 0
        const lastOfCompounds = lastWordsOf(compounds)
        for (const { index, 0: typed } of matchesIn(masked, gap)) {
          if (index < end) continue
          const behind = index + typed.length
          const before = lastWord.exec(masked.slice(Math.max(0, index - 40), index))?.[0] ?? ''
          const compound =
            before === ''
              ? null
              : endOfCompound(masked, before, { from: index, to: behind }, compounds, lastOfCompounds)
          if (compound !== null) {
            end = compound
            const start = index - before.length
            const found = masked.slice(start, end)
            const problem = typed.length > 1 ? 'spaced-compound' : 'glued-dash'
            const right = `${before}-${masked.slice(behind, end)}`
            const fix = [{ text, from: index, to: behind, insert: '-' }]
            // «Интернет – портал в новый мир»
            const isSure =
              typed.length === 1 ||
              compounds.get(before.toLowerCase()) === 'adjectives' ||
              leadingWord.test(masked.slice(Math.max(0, start - 24), start))
            const args = { problem, found, right } as const
            yield finding('hyphen-as-dash', text.placeOf(start, end), args, isSure ? { fix } : {})
          } else if (isGlued(masked, index, typed)) {
            // With the spaces that it wants.
            const at = index + typed.indexOf('-')
            const fix = [{ text, from: index, to: behind, insert: ' – ' }]
            const args = { problem: 'hyphen', found: '-', right: '–' } as const
            yield finding('hyphen-as-dash', text.placeOf(at, at + 1), args, { fix })
          } else if (
            stands.test(typed) &&
            joins(masked.slice(Math.max(0, index - 5), index), masked.slice(behind, behind + 12))
          ) {
            const at = index + typed.indexOf('-')
            const fix = [{ text, from: at, to: at + 1, insert: '–' }]
            const args = { problem: 'hyphen', found: '-', right: '–' } as const
            yield finding('hyphen-as-dash', text.placeOf(at, at + 1), args, { fix })
          } else if (oneSided.test(typed) && isOneSided(masked, index, behind)) {
            const found = typed.trim()
            const args = { problem: 'one-sided', found, right: '–' } as const
            yield finding('hyphen-as-dash', text.placeOf(index, behind), args)
          }
        }
      },
    }
  },
}

function joins(before: string, behind: string): boolean {
  // «№ 44 - ФЗ» is told as a whole by fixed-expression; no dash belongs into «1 - м квартале».
  if (/\d$/.test(before) && /^(?:ФЗ|(?:й|я|е|го|му|м|х|ми|ой|ю|ым|ом)(?![а-яё]))/.test(behind)) return false
  if (wordBehind.test(behind[0] ?? '')) return wordBefore.test(before.at(-1) ?? '')
  return figureBehind.test(behind) && (saysSo.test(before) || (year.test(before) && yearBehind.test(behind)))
}

/** Whether what stands around a gap with one space is joined or kept apart by it, and is no list, minus, range of digits or telephone. */
function isOneSided(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 100, text.lastIndexOf('\n', from - 1) + 1), from)
  const behind = text.slice(to, to + 24)
  if (!endBefore.test(before) || !startBehind.test(behind) || shared.test(behind)) return false
  // «131- ФЗ» is told by fixed-expression; a telephone has other hyphens.
  if (/^ФЗ/.test(behind) || /[-–]\d+$/.test(before) || /^\d+[-–]/.test(behind)) return false
  return !/^\d/.test(behind) || !(negative.test(behind) || signed.test(before))
}

/** «(далее-отдел)», and a hyphen with a space on one side behind quotes and brackets, which no compound ends with. */
function isGlued(text: string, at: number, typed: string): boolean {
  if (!/^[ \u00a0]?-[ \u00a0]?$/.test(typed) || stands.test(typed)) return false
  const behind = text[at + typed.length] ?? ''
  if (text.slice(Math.max(0, at - 6), at) === '(далее') return wordBehind.test(behind)
  return typed.length > 1 && /[»)]/.test(text[at - 1] ?? '') && /[А-Яа-яЁё\d«]/.test(behind)
}

/** Of first halves that are not joined with any word, a pattern of those that they are joined with. */
const lastWordsOf = memoizeByIdentity(
  (compounds: WordTable): ReadonlyMap<string, RegExp> =>
    new Map(
      Array.from(compounds)
        .filter(([, words]) => words !== 'adjectives' && words !== 'nouns')
        .map(([half, words]) => [half, new RegExp(`(?:${words.split(' ').map(beginning).join('|')})(?![а-яё])`, 'iy')]),
    ),
)

/** The end of a compound that a hyphen should join and a dash, or spaces, keep apart: its words stand around `gap`. */
function endOfCompound(
  text: string,
  before: string,
  gap: { from: number; to: number },
  compounds: WordTable,
  lastOfCompounds: ReadonlyMap<string, RegExp>,
): number | null {
  const typed = text.slice(gap.from, gap.to)
  // «информационно-справочной» is right, and «слово - слово» no compound.
  if (typed === '-') return null
  const half = internet.test(before) ? 'интернет' : before.toLowerCase()
  const joined = compounds.get(half)
  const ofNouns = typed.length > 1 ? hyphenatedCompounds : noun
  const seconds =
    joined === 'adjectives'
      ? [adjective]
      : joined === 'nouns'
        ? [ofNouns]
        : [lastOfCompounds.get(half), hyphenatedCompounds]
  if (joined === undefined) return null
  for (const second of seconds) {
    if (!second) continue
    second.lastIndex = gap.to
    const match = second.exec(text)
    if (match) return gap.to + match[0].length
  }
  return null
}
