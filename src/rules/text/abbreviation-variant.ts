import { finding } from '../../findings/diagnostic.js'
import type { Place } from '../../model/source-text.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import { writtenParagraphs } from '../paragraphs.js'
import type { Rule } from '../rule.js'

const introduction = /\(далее[^)–—-]{0,25}[–—-][ \u00a0]?([^)]{2,80})\)/g
const openWords = /[А-Яа-яЁёA-Za-z]{2,40}/g
const small = new Set(['по', 'в', 'на', 'и', 'о', 'об', 'для', 'при', 'с'])

export const rule: Rule<'abbreviation-variant'> = {
  id: 'abbreviation-variant',
  severity: 'warning',
  fixable: false,
  examples: [
    answer(
      'Управлением антимонопольной службы (далее – УФАС по СК) рассмотрено 5 жалоб.\nПо 2 жалобам ⟦УФАС СК⟧ выданы предписания.',
      'Управлением антимонопольной службы (далее – УФАС по СК) рассмотрено 5 жалоб.\nПо 2 жалобам УФАС по СК выданы предписания.',
    ),
    answer(
      'Отдел закупок администрации города (далее – отдел закупок) обучил 5 служащих.\nОтделом закупок администрации города ⟦(далее – ОЗ)⟧ издано 2 приказа.',
      'Отдел закупок администрации города (далее – отдел закупок) обучил 5 служащих.\nОтделом кадров администрации города (далее – отдел кадров) издано 2 приказа.',
      { severity: 'info' },
    ),
  ],
  *check(context) {
    const paragraphs = writtenParagraphs(context)
    const first = new Map<string, { name: string; place: Place }>()
    const variants = new Map<string, string>()
    const introduced: Introduction[] = []
    for (const { text, from, masked } of paragraphs) {
      if (!masked.includes('(далее')) continue
      for (const match of matchesIn(masked, introduction)) {
        const name = (match[1] ?? '').trim()
        const start = from + match.index + match[0].lastIndexOf(match[1] ?? '')
        const place = text.placeOf(start, start + name.length)
        const one = introductionOf(name, masked.slice(Math.max(0, match.index - 160), match.index), place)
        const earlier = one && introduced.find((other) => isAgain(other, one))
        if (earlier) {
          const whole = text.placeOf(from + match.index, from + match.index + match[0].length)
          const args = { problem: 'again', found: name, introduced: earlier.name } as const
          const related = [{ place: earlier.place, note: 'introduced' as const }]
          yield finding('abbreviation-variant', whole, args, { severity: 'info', related })
          continue
        }
        if (one) introduced.push(one)
        const core = coreOf(name)
        if (core === null || first.has(core)) continue
        first.set(core, { name, place })
        const without = withoutSmall(name)
        if (without !== name) variants.set(without, core)
      }
    }
    if (variants.size === 0) return
    const someVariant = new RegExp([...variants.keys()].join('|'))
    for (const { text, from, masked } of paragraphs) {
      if (!someVariant.test(masked)) continue
      for (const [variant, core] of variants) {
        const known = first.get(core)
        let at = masked.indexOf(variant)
        while (known && at !== -1) {
          const end = at + variant.length
          if (!/[А-Яа-яЁё]/.test((masked[at - 1] ?? '') + (masked[end] ?? ''))) {
            const args = { problem: 'variant', found: variant, introduced: known.name } as const
            const related = [{ place: known.place, note: 'introduced' as const }]
            yield finding('abbreviation-variant', text.placeOf(from + at, from + end), args, { related })
          }
          at = masked.indexOf(variant, end)
        }
      }
    }
  },
}

/** The capitals of an abbreviation of two words or more; null for a name in words, which is declined. */
function coreOf(name: string): string | null {
  const words = name.split(/\s+/)
  return words.length > 1 && words.every((word) => small.has(word) || /^[А-ЯЁ]{2,10}$/.test(word))
    ? withoutSmall(name)
    : null
}

function withoutSmall(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => !small.has(word))
    .join(' ')
}

/** A thing and the short name it gets: both as the first letters of their words, which no case changes. */
interface Introduction {
  name: string
  short: string
  /** The words before the bracket, the last one first. */
  thing: string[]
  place: Place
}

const longest = 5

function introductionOf(name: string, before: string, place: Place): Introduction | null {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('»')) + 1)
  const thing = stemsOf(sentence).slice(-longest).reverse()
  return thing.length < 2 ? null : { name, short: stemsOf(name).join(' '), thing, place }
}

const stemsOf = (words: string) => Array.from(matchesIn(words.toLowerCase(), openWords), ([word]) => word.slice(0, 5))

/**
 * Whether two introductions are of the same thing. With the same name, two equal words before it suffice; with different
 * names all the words that are compared must be equal: three to five, as many as the shorter one has.
 */
function isAgain(one: Introduction, other: Introduction): boolean {
  const words =
    one.short === other.short ? 2 : Math.min(longest, Math.max(3, Math.min(one.thing.length, other.thing.length)))
  if (one.thing.length < words || other.thing.length < words) return false
  return one.thing.slice(0, words).every((stem, index) => stem === other.thing[index])
}
