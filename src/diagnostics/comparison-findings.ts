/** Arguments of the rules about a text beside others. */
export interface ComparisonFindings {
  'copied-from-last-year': { previous: string; figures: boolean }
  'duplicate-paragraph': { item: string; first: string; exact: boolean }
  'restates-measure': { percent: number; item: string }
  'no-figures': { item: string; deadline: string }
  'quarterly-without-quarters': { item: string; names: string[] }
}
