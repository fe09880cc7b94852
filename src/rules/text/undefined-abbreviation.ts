import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { quotationsIn } from '../../text/quotations.js'
import { contains, mergeOverlapping, type TextRange } from '../../text/text-ranges.js'
import { answer } from '../example.js'
import { maskedTexts, writtenParagraphs } from '../paragraphs.js'
import type { Rule } from '../rule.js'

/** Not the mark of a model («СКСС-2.5») or a number («ПМК-16»), nor a part of the name of a site («ССТУ.РФ»). */
const capitals = /(?<![А-Яа-яЁё\w.-])[А-ЯЁ]{3,10}(?![А-Яа-яЁё\w]|[-–]?\d|-[А-ЯЁ]?\d|\.[А-Яа-яЁё])/g
const roman = /^[ХІ]+$/
const introduced = /\((?:далее|именуем|сокращ)[^)]{2,120}\)|\(([А-ЯЁ]{3,10})\)|([А-ЯЁ]{3,10}) \([а-яё]/g
/** «ЦЗН – центр занятости населения» */
const withName = /(?<![А-Яа-яЁё])([А-ЯЁ]{3,10})[»"]?[ \u00a0]{0,2}[–—-][ \u00a0]{0,2}(?=[А-Яа-яЁё«]{2})/g
/** A legal form, with the name of what has it: «ОГКУ «Центр занятости»». */
const nameBehind = /^[ \u00a0]{0,3}[«"“„]/
const run = /[А-ЯЁ]{2,}(?:[^А-Яа-яЁёA-Za-z]+[А-ЯЁ]+(?![а-яё]))+/g

export const rule: Rule<'undefined-abbreviation'> = {
  id: 'undefined-abbreviation',
  severity: 'info',
  fixable: false,
  examples: [
    answer(
      'Обучено 5 служащих ⟦КУМИ⟧. Ещё 2 служащих КУМИ прошли тестирование.',
      'Обучено 5 служащих комитета по управлению имуществом (далее – КУМИ). СМИ об этом сообщали 2 раза, КУМИ – 3.',
    ),
  ],
  *check(context) {
    const { plan, vocabulary } = context
    if (plan.language !== 'ru') return
    const known = new Set([
      ...tableWith('abbreviations', vocabulary).keys(),
      ...plan.departments.flatMap(({ abbreviation }) => abbreviation?.split(/\s+/) ?? []),
    ])
    for (const { value } of maskedTexts(context).values()) {
      if (!/[А-ЯЁ]{3}/.test(value)) continue
      for (const [bracketed] of matchesIn(value, introduced)) {
        for (const [one] of matchesIn(bracketed, /[А-ЯЁ]{2,10}/g)) known.add(one)
      }
      for (const { index, 0: found, 1: one = '' } of matchesIn(value, withName)) {
        if (isShortFor(one, value.slice(index + found.length, index + found.length + 200))) known.add(one)
      }
    }
    for (const { text, from, masked } of writtenParagraphs(context)) {
      // A name that is shouted, or a heading, is no abbreviation.
      if (!/[А-ЯЁ]{3}/.test(masked) || masked === masked.toUpperCase()) continue
      let apart: TextRange[] | null = null
      for (const { index, 0: abbreviation } of matchesIn(masked, capitals)) {
        if (known.has(abbreviation) || roman.test(abbreviation) || isWord(abbreviation, 7)) continue
        const end = index + abbreviation.length
        apart ??= mergeOverlapping([...quotationsIn(masked), ...headingsIn(masked)])
        if (contains(apart, index) || nameBehind.test(masked.slice(end, end + 4))) continue
        // Told once: who explains it explains it for all.
        known.add(abbreviation)
        const place = text.placeOf(from + index, from + end)
        yield finding('undefined-abbreviation', place, { abbreviation })
      }
    }
  },
}

/** Whether the words of a name begin with the letters of an abbreviation, one after another. */
function isShortFor(abbreviation: string, name: string): boolean {
  const sentence = /^[^;.\n]*/.exec(name)?.[0] ?? ''
  let at = 0
  for (const [word] of matchesIn(sentence.toUpperCase(), /[А-ЯЁ]+/g)) if (word[0] === abbreviation[at]) at++
  return at >= abbreviation.length - 1
}

/** Words in capitals, one of which can be spoken: «ГОДОВОЙ ОТЧЁТ», but not «ФКУ УИИ УФСИН». */
function headingsIn(text: string): TextRange[] {
  return matchesIn(text, run)
    .filter(([words]) => matchesIn(words, /[А-ЯЁ]+/g).some(([one]) => isWord(one, 6)))
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
}

/** Whether capitals are a word that is shouted: as long as that, with vowels among the consonants. */
function isWord(capitals: string, atLeast: number): boolean {
  const vowels = capitals.replace(/[^АЕЁИОУЫЭЮЯ]/g, '').length
  const isSpoken = !/[^АЕЁИОУЫЭЮЯ]{5}|[^АЕЁИОУЫЭЮЯ]{3}.{0,3}$|^[^АЕЁИОУЫЭЮЯ]{4}/.test(capitals)
  return capitals.length >= atLeast && isSpoken && vowels >= capitals.length * 0.3
}
