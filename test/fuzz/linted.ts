import { lintPeriod } from '../../src/checking/lint-period.js'
import type { Diagnostic } from '../../src/findings/diagnostic.js'
import type { Sources } from '../../src/model/sources.js'
import { noVocabulary } from '../../src/model/vocabulary.js'

/** All findings of the period 2020. */
export function linted(sources: Sources): Diagnostic[] {
  const files = sources.period('2020')
  if (!files) throw new Error('no period 2020')
  return lintPeriod(sources, files, { severities: new Map(), vocabulary: noVocabulary, speller: null })
}

/** What two runs that found the same have in common. */
export const summaryOf = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ rule, severity, args, place }) =>
    [rule, severity, place.source.file, place.start, place.end, JSON.stringify(args)].join(' '),
  )
