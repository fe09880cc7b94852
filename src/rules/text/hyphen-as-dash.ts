import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import type { WordTable } from '../../model/vocabulary.js'
import { matchesIn } from '../../text/matches.js'
import { trait } from '../../text/traits.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

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
  /[а-яё]{3,30}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)(?![а-яё])/iy
const noun = /[а-яё]{3,30}(?![а-яё])/y
/** With spaces too these are one word with what stands before them; «интернет – сеть сетей» is not. */
const hyphenatedCompounds =
  /(?:при[её]мн|портал|сайт|ресурс|магазин|страниц|опрос|площадк|голосован|конференц|совещан|семинар|обучен|формат|служб|релиз|секретар|центр|план|инкубатор|премьер|губернатор|президент)[а-яё]{0,6}(?![а-яё])/y
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
    answer('Через ⟦Интернет–приёмную⟧ поступило 5 обращений.', 'Через Интернет-приёмную поступило 5 обращений.'),
  ],
  inTexts: ({ vocabulary }) => {
    const compounds = tableWith('compounds', vocabulary)
    return {
      requires: trait.looseHyphen | trait.hyphenAfterLetter,
      precheck: ({ traits, masked }) => (traits & trait.looseHyphen) !== 0 || masked.includes('(далее'),
      *findIn({ text, masked }) {
        let end = 0
        for (const { index, 0: typed } of matchesIn(masked, gap)) {
          if (index < end) continue
          const behind = index + typed.length
          const before = lastWord.exec(masked.slice(Math.max(0, index - 40), index))?.[0] ?? ''
          const compound = before === '' ? null : endOfCompound(masked, before, { from: index, to: behind }, compounds)
          if (compound !== null) {
            end = compound
            const start = index - before.length
            const found = masked.slice(start, end)
            const problem = typed.length > 1 ? 'spaced-compound' : 'glued-dash'
            const right = `${before}-${masked.slice(behind, end)}`
            const fix = [{ text, from: index, to: behind, insert: '-' }]
            yield finding('hyphen-as-dash', text.placeOf(start, end), { problem, found, right }, { fix })
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
          }
        }
      },
    }
  },
}

function joins(before: string, behind: string): boolean {
  // «№ 44 - ФЗ» is told as a whole by fixed-expression.
  if (/\d$/.test(before) && /^ФЗ/.test(behind)) return false
  if (wordBehind.test(behind[0] ?? '')) return wordBefore.test(before.at(-1) ?? '')
  return figureBehind.test(behind) && (saysSo.test(before) || (year.test(before) && yearBehind.test(behind)))
}

/** «(далее-отдел)», and a hyphen with a space on one side behind quotes and brackets, which no compound ends with. */
function isGlued(text: string, at: number, typed: string): boolean {
  if (!/^[ \u00a0]?-[ \u00a0]?$/.test(typed) || stands.test(typed)) return false
  const behind = text[at + typed.length] ?? ''
  if (text.slice(Math.max(0, at - 6), at) === '(далее') return wordBehind.test(behind)
  return typed.length > 1 && /[»)]/.test(text[at - 1] ?? '') && /[А-Яа-яЁё\d«]/.test(behind)
}

/** The end of a compound that a hyphen should join and a dash, or spaces, keep apart: its words stand around `gap`. */
function endOfCompound(
  text: string,
  before: string,
  gap: { from: number; to: number },
  compounds: WordTable,
): number | null {
  const typed = text.slice(gap.from, gap.to)
  const spaced = typed.length > 1
  // «информационно-справочной» is right, and «слово - слово» no compound.
  if (!spaced && typed === '-') return null
  const joined = compounds.get(before.toLowerCase()) ?? (internet.test(before) ? 'nouns' : null)
  const second = joined === 'adjectives' ? adjective : joined !== null ? (spaced ? hyphenatedCompounds : noun) : null
  if (!second) return null
  second.lastIndex = gap.to
  const match = second.exec(text)
  return match && gap.to + match[0].length
}
