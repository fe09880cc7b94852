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
    if (context.plan.language !== 'ru') return
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
        const earlier = one && introduced.find(({ thing }) => thing === one.thing)
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

/** A thing and the short name it gets. */
interface Introduction {
  name: string
  /** The words of its full name, without their endings. */
  thing: string
  place: Place
}

const longest = 12

/** Null where it cannot be told where the full name begins. */
function introductionOf(name: string, before: string, place: Place): Introduction | null {
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('»'), before.lastIndexOf(')')) + 1)
  const words = stemsOf(clause).slice(-longest)
  const start = startOf(words, name)
  return start === -1 || words.length - start < 2 ? null : { name, thing: words.slice(start).join(' '), place }
}

/** Where a full name begins: at the first word of the short name, or at the one that its first letter stands for. */
function startOf(words: readonly string[], name: string): number {
  const capitals = /^[А-ЯЁ]{2,10}(?![а-яё])/.exec(name)?.[0]
  if (capitals === undefined) {
    const [first = ''] = stemsOf(name)
    return words.indexOf(first)
  }
  let letter = capitals.length - 1
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at]?.[0] !== capitals[letter]?.toLowerCase()) continue
    if (letter === 0) return at
    letter--
  }
  return -1
}

const stemsOf = (words: string) =>
  Array.from(matchesIn(words.toLowerCase(), openWords), ([word]) =>
    word.slice(0, 6).replace(/(?<=...)[аеёиоуыэюяйьмх]+$/, ''),
  )
