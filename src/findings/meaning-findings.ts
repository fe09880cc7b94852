/** Arguments of the rules about what a text names. */
export interface MeaningFindings {
  'undefined-abbreviation': { abbreviation: string }
  'abbreviation-variant': { problem: 'variant' | 'again'; found: string; introduced: string }
  'stale-year': { year: string; period: string }
  'act-before-period': { act: string; year: string; period: string }
  'act-name-mismatch': { problem: 'names' | 'measure'; act: string; name: string; other: string }
  'named-thing-mismatch': { found: string; measure: string }
}
