import { finding } from '../../findings/diagnostic.js'
import { memoizeByIdentity } from '../../model/memoize-by-identity.js'
import type { Paragraph } from '../../text/masked-text.js'
import { matchesIn } from '../../text/matches.js'
import { monthsInDates } from '../../text/months.js'
import { quotationsIn } from '../../text/quotations.js'
import { contains } from '../../text/text-ranges.js'
import { answer } from '../example.js'
import { writtenParagraphs } from '../paragraphs.js'
import type { Rule } from '../rule.js'

const date = new RegExp(
  `(?<![\\d.])(?:\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}(?![\\d.])|\\d{1,2}[ \\u00a0](?:${monthsInDates.join('|')})[ \\u00a0](?:19|20)\\d{2}[ \\u00a0]?(?:года|г\\.)?)`,
  'g',
)

type Style = 'digits' | 'year-in-full' | 'year-short' | 'bare'

const samples: Record<Style, string> = {
  digits: '05.04.2013',
  'year-in-full': '5 апреля 2013 года',
  'year-short': '5 апреля 2013 г.',
  bare: '5 апреля 2013',
}

export const rule: Rule<'date-style'> = {
  id: 'date-style',
  severity: 'info',
  fixable: false,
  examples: [
    answer(
      'Обучено 5 служащих: 5 марта 2020 г. один, 7 апреля 2020 г. двое, 8 мая 2020 г. один, ⟦09.06.2020⟧ один.',
      'Обучено 5 служащих: 5 марта 2020 г. один, 7 апреля 2020 г. двое, 8 мая 2020 г. один, 9 июня 2020 г. один.',
    ),
  ],
  *check(context) {
    if (context.plan.language !== 'ru') return
    const found = writtenParagraphs(context).flatMap((paragraph) =>
      matchesIn(paragraph.masked, date).map(({ index, 0: typed }) => ({
        ...{ paragraph, index, typed: typed.trimEnd() },
        style: styleOf(typed),
      })),
    )
    const counts = new Map<Style, number>()
    for (const { style } of found) counts.set(style, (counts.get(style) ?? 0) + 1)
    const [usual, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    // Where no way of writing is that of most dates, none of them is the odd one.
    if (usual === undefined || times === undefined || times < 3 || times <= found.length / 2) return
    const quotedIn = memoizeByIdentity(({ masked }: Paragraph) => quotationsIn(masked))
    for (const { paragraph, index, typed, style } of found) {
      // A title is quoted as it is.
      if (style === usual || contains(quotedIn(paragraph), index)) continue
      const place = paragraph.text.placeOf(paragraph.from + index, paragraph.from + index + typed.length)
      yield finding('date-style', place, { date: typed, usual: samples[usual] })
    }
  },
}

function styleOf(typed: string): Style {
  if (/^\d{1,2}\./.test(typed)) return 'digits'
  return /года$/.test(typed) ? 'year-in-full' : /г\.$/.test(typed) ? 'year-short' : 'bare'
}
