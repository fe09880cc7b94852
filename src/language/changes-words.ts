/** What became of an item; each is one of these. `moved`: only its number or its place is another; `years`: years alone. */
export type ChangeClass =
  | 'regressed'
  | 'removed'
  | 'added'
  | 'progressed'
  | 'text'
  | 'changed'
  | 'moved'
  | 'years'
  | 'unchanged'

/** What an item is made of, as far as it can change. */
export type ItemPart =
  | 'measure'
  | 'deadline'
  | 'due'
  | 'responsible'
  | 'status'
  | 'label'
  | 'section'
  | 'order'
  | 'repealed'
  | 'answers'
  | 'answerChanged'
  | 'earlierText'
  | 'text'
  | 'evidence'

/** What of a report stands outside of its items. */
export type OutsidePart =
  | 'title'
  | 'organization'
  | 'basis'
  | 'before'
  | 'after'
  | 'approval'
  | 'signature'
  | 'contact'
  | 'departments'
  | 'sections'

/** What the headline counts, besides what changed in substance. */
export type ChangesCount =
  | 'regressed'
  | 'removed'
  | 'gone'
  | 'added'
  | 'progressed'
  | 'otherwise'
  | 'renumbered'
  | 'years'
  | 'unchanged'

/** Words about what changed from one report to another; in the language of the new report, unless another is asked for. */
export interface ChangesWords {
  /** Above all: which reports. */
  title(from: string, to: string): string
  none: string
  /** In one word or two what an item is. */
  classes: Record<ChangeClass, string>
  parts: Record<ItemPart, string>

  /** How many items changed in more than number, place and years. */
  inSubstance(count: number, total: number): string
  /** Why no figure is held against another. */
  unlikePeriods: string
  /** How many have the text of the earlier report, which may be last year's. */
  withEarlierText(count: number, isLastYears: boolean): string
  counts: Record<ChangesCount, (count: number) => string>

  /** The heading over what changed outside of the items. */
  outside: string
  outsideParts: Record<OutsidePart, string>
  /** Of what changed in data that no one reads. */
  sameInPrint: string

  /** Behind a number: the one that the item had. Alone: of an item that is gone. */
  formerly(number: string): string
  perhapsNow(number: string): string
  perhapsFormerly(number: string): string
  worse: string
  better: string
  /** In place of a figure, or of another value, that there is none of. */
  noValue: string
  /** In place of a difference: which of two totals lack figures. */
  incomplete(sides: { from: boolean; to: boolean }): string
  /** In place of a percentage that would be printed as 0; the direction is told before it. */
  lessThanPercent(amount: string): string
  /** Behind the name of a figure: what it was called, or known by, before. */
  formerFigure(names: { name: string | null; id: string | null }): string
  /** Behind the class of an item that changed in other ways. */
  textCopied: string
  /** The status that one department of several gave. */
  statusOf(department: string): string
  behind(number: string): string
  first: string
  since(date: string): string

  /** Before a paragraph that stood elsewhere. */
  moved: string
  /** Paragraphs left out since nothing changed in them. */
  paragraphsUnchanged(count: number): string
  /** Numbers of items that need no line of their own. */
  yearsOnly(numbers: string): string
  copiedToTheLetter(numbers: string): string
  unchanged(numbers: string): string
  /** What the details are folded away under, in Markdown. */
  details: string
  /** Headings of the table in Markdown. */
  headings: { item: string; change: string; measure: string }
}
