import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import type { TextRange } from '../../text/text-ranges.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** A bracket with the spaces inside of it, if any; one with nothing but spaces in it is a field to fill in. */
const bracket = /\((?:[ \u00a0]+(?=[^\s)]))?|(?<=[^\s(])[ \u00a0]+\)|\)/g

export const rule: Rule<'space-inside-brackets'> = {
  id: 'space-inside-brackets',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('Обучено 5 служащих ⟦( 50 % )⟧ города.', 'Обучено 5 служащих (50 %) города.'),
    answer('Обучено 5 служащих (⟦ ⟧все впервые).', 'Обучено 5 служащих (все впервые).'),
    answer('Обучено 5 служащих (все впервые⟦ ⟧).', 'Обучено 5 служащих (все впервые).'),
  ],
  inTexts: () => ({
    requires: /\([ \u00a0]|[ \u00a0]\)/,
    *findIn({ text, masked }) {
      const found = (problem: 'open' | 'close' | 'both', place: TextRange, spaces: readonly TextRange[]) =>
        finding(
          'space-inside-brackets',
          text.placeOf(place.from, place.to),
          { problem },
          { fix: spaces.map((one) => ({ text, ...one, insert: '' })) },
        )
      let open: TextRange | null = null
      for (const { index, 0: typed } of matchesIn(masked, bracket)) {
        const isOpening = typed.startsWith('(')
        const spaces = isOpening
          ? { from: index + 1, to: index + typed.length }
          : { from: index, to: index + typed.length - 1 }
        const isWide = spaces.from < spaces.to
        if (!isOpening && isWide && open) {
          yield found('both', { from: open.from - 1, to: spaces.to + 1 }, [open, spaces])
          open = null
          continue
        }
        if (open) yield found('open', open, [open])
        open = isOpening && isWide ? spaces : null
        if (!isOpening && isWide) yield found('close', spaces, [spaces])
      }
      if (open) yield found('open', open, [open])
    },
  }),
}
