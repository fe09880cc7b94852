import { type Finding, finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import type { ScannedText } from '../../text/scanned-text.js'
import { trait } from '../../text/traits.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

/** A pair on one line; a mark behind a digit may be inches or seconds; that of a field of Word is told with it. */
const quoted = /(?<![\d\w])(?<!HYPERLINK )"([^"\r\n]{1,300})"(?![\wА-Яа-яЁё])/g

export const rule: Rule<'straight-quotes'> = {
  id: 'straight-quotes',
  severity: 'warning',
  fixable: true,
  examples: [answer('Обучено 5 служащих по программе ⟦"Закупки"⟧.', 'Обучено 5 служащих по программе «Закупки».')],
  // In an English report they are the usual ones.
  inTexts: ({ plan }) => (plan.language === 'ru' ? { requires: trait.straightQuote, findIn } : null),
}

function* findIn({ text, value, masked }: ScannedText): Generator<Finding> {
  for (const { index, 0: found, 1: inside = '' } of matchesIn(masked, quoted)) {
    const end = index + found.length
    // With a space inside it is not sure which of the marks begins and which ends.
    const sure = !/^\s|\s$/.test(inside)
    const fix = [
      { text, from: index, to: index + 1, insert: '«' },
      { text, from: end - 1, to: end, insert: '»' },
    ]
    yield finding(
      'straight-quotes',
      text.placeOf(index, end),
      { quoted: value.slice(index + 1, end - 1) },
      sure ? { fix } : {},
    )
  }
}
