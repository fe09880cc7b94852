import { matchesIn } from './matches.js'
import type { TextRange } from './text-ranges.js'

/** Not behind «2020 г.» or «ул.», which a name may follow; nor behind an initial. */
const sentenceEnd = /(?<!(?<![А-Яа-яЁё])(?:[А-ЯЁа-яё]|гг|ст|пп|ул|им|др|пр|руб|тыс))[.!?…](?=[\s\u00a0]+[А-ЯЁ«])/g

/** So much is looked at to either side. */
const reach = 400

/** The sentence that a stretch of a paragraph stands in, from the mark that ends the one before it. */
export function sentenceAround(text: string, from: number, to: number): TextRange {
  const start = Math.max(0, from - reach)
  // With the first character of the stretch, by which a mark before it is known.
  const last = matchesIn(text.slice(start, from + 1), sentenceEnd).at(-1)
  const [next] = matchesIn(text.slice(to, to + reach), sentenceEnd)
  return {
    from: last ? start + last.index + 1 : start,
    to: next ? to + next.index : Math.min(text.length, to + reach),
  }
}
