import { distance } from 'fastest-levenshtein'
import { finding } from '../../findings/diagnostic.js'
import type { Place } from '../../model/source-text.js'
import { actsIn } from '../../text/acts.js'
import { fold } from '../../text/fold.js'
import { normalizedText } from '../../text/normalized-text.js'
import { answer } from '../example.js'
import { writtenParagraphs } from '../paragraphs.js'
import type { Rule } from '../rule.js'

export const rule: Rule<'act-name-mismatch'> = {
  id: 'act-name-mismatch',
  severity: 'warning',
  fixable: false,
  examples: [
    answer(
      'Обучено 5 служащих порядку, утверждённому постановлением от 19.08.2019 № 1381 «О предотвращении конфликта интересов».\nИзданы 2 памятки по постановлению от 19 августа 2019 г. № 1381 ⟦«О предоставлении конфликта интересов»⟧.',
      'Обучено 5 служащих порядку, утверждённому постановлением от 19.08.2019 № 1381 «О предотвращении конфликта интересов».\nИзданы 2 памятки по постановлению от 19.08.2019 № 1381 «О предотвращении конфликта интересов».',
    ),
  ],
  *check(context) {
    const first = new Map<string, { name: string; place: () => Place; note: 'first' | 'in-plan' }>()
    for (const { item } of context.items) {
      for (const { key, name } of actsIn(item.measure.normalize())) {
        if (name && !first.has(key)) first.set(key, { name: name.value, place: () => item.place, note: 'in-plan' })
      }
    }
    for (const paragraph of writtenParagraphs(context)) {
      const { text, from, masked } = paragraph
      for (const { key, typed, name } of actsIn(masked)) {
        if (!name) continue
        const known = first.get(key)
        if (!known) {
          const place = () => text.placeOf(from + name.from, from + name.to)
          first.set(key, { name: name.value, place, note: 'first' })
        } else if (!isSameTitle(known.name, name.value)) {
          const place = text.placeOf(from + name.from, from + name.to)
          const args = { problem: 'names', act: typed, name: name.value, other: known.name } as const
          yield finding('act-name-mismatch', place, args, { related: [{ place: known.place(), note: known.note }] })
        }
      }
    }
    yield* otherThanMeasure(context)
  },
}

/** The report on an item names acts, and none of them is one that its measure names. */
function* otherThanMeasure({ items }: Parameters<NonNullable<typeof rule.check>>[0]) {
  for (const { item, contributions } of items) {
    const wanted = actsIn(item.measure.normalize())
    const [measure] = wanted
    if (!measure || contributions.length === 0) continue
    const answers = contributions.flatMap(({ entry }) => (entry.text ? [normalizedText(entry.text)] : []))
    const named = answers.flatMap((text) => actsIn(text.value).map((act) => ({ text, act })))
    const [other] = named
    if (!other || answers.some(({ value }) => wanted.some(({ number }) => value.includes(number)))) continue
    const place = other.text.placeOf(other.act.from, other.act.to)
    const args = { problem: 'measure', act: other.act.typed, name: measure.typed, other: item.number } as const
    const related = [{ place: item.place, note: 'in-plan' as const }]
    yield finding('act-name-mismatch', place, args, { severity: 'info', related })
  }
}

const foldedTitle = (name: string) =>
  fold(name)
    .replace(/[«»"\s.,–—-]+/g, ' ')
    .trim()

/** The same name, also where one of them was cut short or a letter slipped in its ending. */
function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [foldedTitle(one), foldedTitle(other)]
  if (a.startsWith(b) || b.startsWith(a)) return true
  return a.length < 300 && b.length < 300 && distance(a, b) <= 1
}
