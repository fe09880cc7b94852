import { distance } from 'fastest-levenshtein'
import { tableWith } from '../../data/tables.js'
import { finding } from '../../findings/diagnostic.js'
import type { Speller } from '../../model/speller.js'
import type { Vocabulary, WordTable } from '../../model/vocabulary.js'
import { nearest } from '../../suggest/nearest.js'
import { quotationsIn } from '../../text/quotations.js'
import { stemOf } from '../../text/stem.js'
import { contains } from '../../text/text-ranges.js'
import { paragraphsOf } from '../paragraphs.js'
import type { Rule } from '../rule.js'

/**
 * Small letters, perhaps behind a capital: names, abbreviations, what holds digits and what is broken by characters that
 * nobody sees (another rule's matter) are no such words.
 */
const word = /(?<![\p{L}\p{M}\p{N}\p{Cf}¬_-])[А-ЯЁа-яё][а-яё]{2,40}(?:-[а-яё]{2,40})*(?![\p{L}\p{M}\p{N}\p{Cf}¬_-])/gu

/** Behind three letters a full stop may be that of a shortened word. */
const sentenceEnd = /[а-яё»)\]]{4}[.!?…]\s{1,3}$/

/** «тыс.», «руб.», «мкр.» */
const longestShortened = 4

/** Each takes a tenth of a second; a text with more unknown words is in another language. */
const mostSuggestions = 40

export const rule: Rule<'spelling'> = {
  id: 'spelling',
  severity: 'off',
  fixable: false,
  // The tests give them a dictionary of the good example's words; the real one is optional.
  examples: [
    {
      bad: `department: finance
items:
  "1.1": Обучено 5 служащих, ⟦учтенно⟧ 7 обращений.
`,
      good: `department: finance
items:
  "1.1": Обучено 5 служащих, учтено 7 обращений.
`,
    },
  ],
  *check(context) {
    const { speller, vocabulary } = context
    if (!speller || context.plan.language !== 'ru') return
    const knows = knowledge(speller, vocabulary)
    // Of these the rule of wrong expressions tells.
    const toldOf = tableWith('expressions', vocabulary)
    const suggests = suggester(speller, tableWith('run-together', vocabulary))
    for (const { text, from, masked } of paragraphsOf(context)) {
      const quoted = quotationsIn(masked)
      for (const { index, 0: found } of masked.matchAll(word)) {
        // Places of values are covered by one letter.
        if (/^я+$/.test(found) || contains(quoted, index)) continue
        if (found.length <= longestShortened && masked[index + found.length] === '.') continue
        const small = found.toLowerCase()
        const isCapital = small !== found
        if (isCapital && !beginsSentence(masked, index)) continue
        if (toldOf.has(small) || knows(small) || (isCapital && speller.knows(found))) continue
        const suggestion = suggests(small)
        if (isCapital && !isSlip(small, suggestion)) continue
        const place = text.placeOf(from + index, from + index + found.length)
        const suggested = suggestion !== null && isCapital ? capital(suggestion) : suggestion
        yield finding('spelling', place, { word: found, suggestion: suggested })
      }
    }
  },
}

/** Where a capital says nothing. */
function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  return (at <= 8 && /^[-–—•\s]*$/.test(before)) || sentenceEnd.test(before)
}

/** What counts as known: words of the dictionary, of reports and of the city, and what is made of them. */
function knowledge(speller: Speller, vocabulary: Vocabulary): (word: string) => boolean {
  const words = [...tableWith('words', vocabulary).keys()]
  const prefixes = [...tableWith('prefixes', vocabulary).keys()]
  const stems = new Set(words.flatMap((one) => [stemOf(one), one.toLowerCase()]))
  const isWord = (one: string) => stems.has(one) || stems.has(stemOf(one)) || speller.knows(one)
  const isMade = (one: string) => prefixes.some((prefix) => one.startsWith(prefix) && isRest(one.slice(prefix.length)))
  const isRest = (rest: string) => rest.length >= 5 && isWord(rest)
  // «инструктивно-методический»
  const isFirstPart = (part: string) =>
    part.endsWith('о') && ['ый', 'ий', 'ой'].some((end) => isWord(part.slice(0, -1) + end))
  const isCompound = (parts: readonly string[]) =>
    parts.every((part, index) => isWord(part) || isMade(part) || (index < parts.length - 1 && isFirstPart(part)))
  const known = new Map<string, boolean>()
  return (one) => {
    // Of a word that was hyphenated by hand another rule tells.
    const knows =
      known.get(one) ?? (isWord(one) || isCompound(one.split('-')) || speller.knows(one.replaceAll('-', '')))
    known.set(one, knows)
    return knows
  }
}

/** One near word, or none. */
function suggester(speller: Speller, apart: WordTable): (word: string) => string | null {
  const suggested = new Map<string, string | null>()
  return (word) => {
    const before = suggested.get(word)
    if (before !== undefined) return before
    const candidates = suggested.size < mostSuggestions ? speller.suggestions(word) : []
    const suggestion = likeliest(word, candidates, apart)
    suggested.set(word, suggestion)
    return suggestion
  }
}

/**
 * Of the dictionary's suggestions, which come in a good order, the first that is near: it knows which slips are common in
 * its language, and a tie does not matter to it.
 */
function likeliest(word: string, candidates: readonly string[], apart: WordTable): string | null {
  const split = candidates.find((one) => one.replace(' ', '') === word && apart.has(one.split(' ')[0] ?? ''))
  if (split?.startsWith('не ')) return split
  const near = candidates.filter((one) => !/[А-ЯЁ ]/.test(one) && nearest(word, [one]) !== null)
  const alike = near.filter((one) => one[0] === word[0])
  // «вследствии» is an ending gone wrong, «вобщем» two words.
  if (split !== undefined && !alike.some((one) => stemOf(one) === stemOf(word))) return split
  // «зделано»
  return near.find((one) => one === word.replace(/^з/, 'с') && one !== word) ?? alike[0] ?? near[0] ?? null
}

/** Ends of surnames and of what is called after places: «Некристов», «Шпаковский», «Георгиевск». */
const nameEnd = /(?:[оеё]в|[иы]н)(?:а|у|ым|ой|ы|ых)?$|ск(?:[а-я]{1,3})?$|(?:енко|ко|дзе|швили|ян)$/

/** Where a sentence begins an unknown word may be a name, unless one letter parts it from a word. */
function isSlip(word: string, suggestion: string | null): boolean {
  return suggestion !== null && distance(word, suggestion) === 1 && word[0] === suggestion[0] && !nameEnd.test(word)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
