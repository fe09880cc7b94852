import { finding } from '../diagnostics/diagnostic.js'
import { matchesIn } from '../model/matches.js'
import type { Place } from '../model/source-text.js'
import { trait } from '../model/traits.js'
import { WordSet } from '../model/words.js'
import { paragraphsOf } from './paragraphs.js'
import type { Rule } from './rule.js'

const introduction = /\(далее[^)]{0,5}[–—-] ?([^)]{2,80})\)/g
const small = new Set(['по', 'в', 'на', 'и', 'о', 'об', 'для', 'при', 'с'])

export const rule: Rule<'abbreviation-variant'> = {
  id: 'abbreviation-variant',
  severity: 'warning',
  fixable: false,
  essential: false,
  examples: [
    {
      bad: `department: finance
items:
  "1.1": |
    Управлением антимонопольной службы (далее – УФАС по СК) рассмотрено 5 жалоб.
    По 2 жалобам ⟦УФАС СК⟧ выданы предписания.
`,
      good: `department: finance
items:
  "1.1": |
    Управлением антимонопольной службы (далее – УФАС по СК) рассмотрено 5 жалоб.
    По 2 жалобам УФАС по СК выданы предписания.
`,
    },
  ],
  *check(context) {
    const paragraphs = paragraphsOf(context)
    const first = new Map<string, { name: string; place: Place }>()
    const variants = new Map<string, string>()
    for (const { text, from, covered, traits } of paragraphs) {
      if ((traits & trait.bracket) === 0 || !covered.includes('(далее')) continue
      for (const match of matchesIn(covered, introduction)) {
        const name = (match[1] ?? '').trim()
        const start = from + match.index + match[0].lastIndexOf(match[1] ?? '')
        const place = text.placeOf(start, start + name.length)
        const core = coreOf(name)
        if (core === null || first.has(core)) continue
        first.set(core, { name, place })
        const without = withoutSmall(name)
        if (without !== name) variants.set(without, core)
      }
    }
    if (variants.size === 0) return
    const shortened = new WordSet([...variants.keys()])
    for (const { text, from, covered, traits, words } of paragraphs) {
      if ((traits & trait.capitals) === 0 || !shortened.mayShare(words)) continue
      for (const [variant, core] of variants) {
        const known = first.get(core)
        let at = covered.indexOf(variant)
        while (known && at !== -1) {
          const end = at + variant.length
          if (!/[А-Яа-яЁё]/.test((covered[at - 1] ?? '') + (covered[end] ?? ''))) {
            const args = { found: variant, introduced: known.name }
            const related = [{ place: known.place, note: 'introduced' as const }]
            yield finding('abbreviation-variant', text.placeOf(from + at, from + end), args, { related })
          }
          at = covered.indexOf(variant, end)
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
