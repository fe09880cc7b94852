import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { answer } from '../example.js'
import { allTexts } from '../paragraphs.js'
import type { Rule } from '../rule.js'
import { isInAddress } from '../safe-fix.js'

/** й and ё as the letter and what stands on it, as files from a Mac or a PDF have them. */
const decomposed = /[Ии]\u0306|[Ее]\u0308/g

export const rule: Rule<'unicode-form'> = {
  id: 'unicode-form',
  severity: 'warning',
  fixable: true,
  examples: [
    answer(
      'Обучено 5 служащих городско⟦и\u0306⟧ и сельскои\u0306 школ.',
      'Обучено 5 служащих городской и сельской школ.',
    ),
    answer('Провед⟦е\u0308⟧н семинар для 5 служащих.', 'Проведён семинар для 5 служащих.'),
  ],
  // Rules that ask for one text at a time are given it in normal form.
  *check(context) {
    for (const text of allTexts(context)) {
      const found = matchesIn(text.value, decomposed)
      const [first] = found
      if (!first) continue
      const edits = found.map(({ index, 0: typed }) => {
        return { text, from: index, to: index + typed.length, insert: typed.normalize('NFC') }
      })
      const fix = edits.filter((edit) => !isInAddress(edit))
      const place = text.placeOf(first.index, first.index + first[0].length)
      yield finding(
        'unicode-form',
        place,
        { letter: first[0].normalize('NFC'), count: found.length },
        fix.length > 0 ? { fix } : {},
      )
    }
  },
}
