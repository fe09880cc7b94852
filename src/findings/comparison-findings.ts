/** Arguments of the rules about a text beside others. */
export interface ComparisonFindings {
  /** Another number that the item had, or another item; another department that said it. */
  'copied-from-last-year': { previous: string; item: string | null; department: string | null; figures: boolean }
  'duplicate-paragraph': { item: string; first: string; exact: boolean }
  'restates-measure': { percent: number; item: string }
  'no-figures': { item: string; deadline: string }
  'quarterly-without-quarters': { item: string; names: string[] }
}
