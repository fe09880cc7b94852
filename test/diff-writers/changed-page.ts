import { sha256 } from '../../src/commands/sha256.js'
import type { Comparison } from '../../src/compare/comparison.js'
import { write } from '../../src/diff-writers/html/html-changes.js'
import type { Language } from '../../src/model/terms.js'
import { compareReports, dataOf } from '../compare/compare-data.js'
import { report2018, report2019, report2020 } from './neighbours-of-2020.js'

export function comparisonOfYears(): Comparison {
  return compareReports(report2019(), report2020)
}

/** The page of what changed from 2019 to 2020, with the charts reaching back to 2018. */
export function pageOfYears(language: Language = 'ru'): string {
  const before = report2018()
  return write(comparisonOfYears(), { language, history: [dataOf(before)], sha256 })
}
