import { finding } from '../../findings/diagnostic.js'
import { matchesIn } from '../../text/matches.js'
import { trait } from '../../text/traits.js'
import { answer } from '../example.js'
import type { Rule } from '../rule.js'

const artifact =
  /(?<bookmark>\[bookmark: ?[\w.-]{1,60}\] ?)|(?<hyperlink>HYPERLINK "[^"\r\n]{1,500}" ?)|(?<reference>Ошибка! (?:Источник ссылки|Закладка|Недопустим)[^.!\r\n]{0,40}[.!]?)/g

export const rule: Rule<'word-artifact'> = {
  id: 'word-artifact',
  severity: 'warning',
  fixable: true,
  examples: [
    answer('⟦[bookmark: _GoBack]⟧Обучено 5 служащих.', 'Обучено 5 служащих.'),
    answer(
      'Обучено 5 служащих, сведения указаны в разделе ⟦Ошибка! Источник ссылки не найден.⟧',
      'Обучено 5 служащих, сведения указаны в разделе 3.',
      { byHand: true },
    ),
  ],
  inTexts: () => ({
    requires: trait.bracket | trait.straightQuote | trait.exclamation,
    *findIn({ text, value }) {
      if (!/\[bookmark|HYPERLINK|Ошибка!/.test(value)) return
      for (const { index, 0: found, groups } of matchesIn(value, artifact)) {
        const end = index + found.length
        const problem = groups?.bookmark ? 'bookmark' : groups?.hyperlink ? 'hyperlink' : 'broken-reference'
        const fix = problem === 'broken-reference' ? {} : { fix: [{ text, from: index, to: end, insert: '' }] }
        yield finding('word-artifact', text.placeOf(index, end), { problem, found: found.trim() }, fix)
      }
    },
  }),
}
