/** What became of an item, in one word. */
export type ChangeClass = 'regressed' | 'removed' | 'added' | 'progressed' | 'changed' | 'text' | 'copied' | 'unchanged'

export type ChangedField = 'measure' | 'deadline' | 'responsible' | 'status' | 'text' | 'evidence'

/** What items are counted by; in the same sense in every form, which the JSON's `summary` sets. */
export type ChangesCount = 'added' | 'removed' | 'changed' | 'unchanged' | 'renumbered' | 'copied' | 'regressed'

export interface ChangesTotals {
  counts: Record<ChangesCount, (count: number) => string>
  /** Behind the number of those that became worse: how many of these are gone. */
  ofThemRemoved(count: number): string
  /** Before counts of items that have been counted already. */
  amongThem(counts: string): string
}

/** Words about what changed from one report to another; in the language of the interface. */
export interface ChangesWords extends ChangesTotals {
  /** Above all: which reports. */
  title(from: string, to: string): string
  none: string
  classes: Record<ChangeClass, string>
  fields: Record<ChangedField, string>
  /** Behind a number: the one that the item had. */
  formerly(number: string): string
  worse: string
  better: string
  /** In place of a figure that there is none of. */
  noFigure: string
  /** In place of a percentage that would be printed as 0; the direction is told before it. */
  lessThanPercent(amount: string): string
  /** Of an item that changed in other ways: its text is last year's. */
  textCopied: string
  /** Paragraphs left out since nothing changed in them. */
  paragraphsUnchanged(count: number): string
  /** Numbers of items that need no line of their own. */
  copiedToTheLetter(numbers: string): string
  unchanged(numbers: string): string
  /** What the details are folded away under, in Markdown. */
  details: string
  /** Headings of the table in Markdown. */
  headings: { item: string; change: string; measure: string }
}
