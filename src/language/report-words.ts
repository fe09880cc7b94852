import type { Language, Quarter } from '../model/terms.js'
import { wordsOf } from './message-templates.js'
import { periodIn } from './period.js'
import { oneOrMore } from './plural.js'
import { type ReportTemplates, type ReportWords, reportCatalogues } from './words.js'

const made: Partial<Record<Language, ReportWords>> = {}

/** The fixed wording of a report, in its own language, whatever the language of the interface. */
export function reportWords(language: Language): ReportWords {
  made[language] ??= reportWordsFrom(language, reportCatalogues[language])
  return made[language]
}

/** What a report takes from templates as they are, and what is made of several of them. */
function reportWordsFrom(code: Language, templates: ReportTemplates): ReportWords {
  const words = wordsOf(code, templates)
  const date = (iso: string) => {
    const [year = 0, month = 1, day = 0] = iso.split('-').map(Number)
    return words.date({ year, month: words.months.split(' ')[month - 1] ?? '', day })
  }
  return {
    ...words,
    code,
    date,
    act: (act) =>
      words.act({
        kind: act.kind,
        number: act.number ? words.actNumber({ number: act.number }) : '',
        date: act.date ? words.actDate({ date: date(act.date) }) : '',
        title: act.title ? words.actTitle({ title: act.title }) : '',
      }),
    // What an act is called may end with the full stop.
    repealed: (act, since) =>
      words.repealed({ act, since: since ? words.repealedSince({ date: date(since) }) : '' }).replace(/\.\.$/, '.'),
    figure: (value, unit) => `${value}${unit ? `\u00a0${unit}` : ''}`,
    gaps: ({ coverage, missingQuarters }) =>
      [
        ...(missingQuarters ? [quartersMissing(missingQuarters)] : []),
        ...(coverage ? [words.coverage(coverage)] : []),
      ].join('; '),
    period: (period) => periodIn(words.periods, period),
    quarter: (quarter) => words.quarter({ number: words.numerals[quarter as Quarter] }),
  }

  function quartersMissing({ quarters, all }: { quarters: Quarter[]; all: boolean }): string {
    const names = quarters.map((quarter) => words.numerals[quarter])
    const listed = names.join(', ').replace(/, (?!.*, )/, words.and)
    return words.missingQuarters({ names, listed, count: oneOrMore(quarters), all })
  }
}
