/** Words about what changed from one report to another; in the language of the new report, unless another is asked for. */
export const changes = {
  // Above all: which reports.
  title: 'What changed: %{from} → %{to}',
  none: 'No changes.',
  // In one word or two what an item is.
  classes: {
    regressed: 'worse',
    removed: 'removed',
    added: 'added',
    progressed: 'better',
    changed: 'changed',
    text: 'text changed',
    moved: 'moved',
    years: 'years changed',
    unchanged: 'unchanged',
  },
  parts: {
    measure: 'measure',
    deadline: 'deadline',
    due: 'due',
    responsible: 'responsible',
    status: 'status',
    label: 'printed number',
    section: 'section',
    order: 'place',
    repealed: 'repealed by',
    answers: 'who answered',
    answerChanged: 'answer changed',
    earlierText: 'text copied by',
    text: 'text',
    evidence: 'evidence',
  },

  noneInSubstance: 'No item changed in substance',
  // How many items changed in more than number, place and years.
  inSubstance: '%{count} of %{total} changed in substance',
  // Why no figure is held against another.
  unlikePeriods: 'The periods differ in length, so no differences of figures are given',
  // How many have the text of the earlier report, which may be last year's.
  withEarlierText: '%{count} %{count: has | have} %{isLastYears: true = last year’s | the earlier} text',
  counts: {
    regressed: '%{count} worse',
    removed: '%{count} removed',
    gone: '%{count} without being repealed',
    added: '%{count} added',
    progressed: '%{count} better',
    otherwise: '%{count} changed otherwise',
    renumbered: '%{count} renumbered',
    years: '%{count} with only the years changed',
    unchanged: '%{count} unchanged',
  },

  // The heading over what changed outside of the items.
  outside: 'Outside the items',
  outsideParts: {
    title: 'title',
    organization: 'organization',
    basis: 'basis',
    before: 'text before the table',
    after: 'text after the table',
    approval: 'approval stamp',
    signature: 'signature',
    contact: 'contact',
    departments: 'departments',
    sections: 'sections',
  },
  // Of what changed in data that no one reads.
  sameInPrint: 'the data changed, what is printed looks the same',

  // Behind a number: the one that the item had. Alone: of an item that is gone.
  formerly: 'was %{number}',
  perhapsNow: 'perhaps the new %{number}',
  perhapsFormerly: 'perhaps the former %{number}',
  worse: 'worse',
  better: 'better',
  // In place of a figure, or of another value, that there is none of.
  noValue: 'none',
  // In place of a difference: which of two totals lack figures.
  incomplete: '%{totals: both = both totals are | from = the old total is | the new total is} from incomplete data',
  // In place of a percentage that would be printed as 0; the direction is told before it.
  lessThanPercent: 'less than %{amount}\u00a0%',
  // Behind the name of a figure: what it was called, or known by, before.
  formerFigure: 'formerly %{names}',
  formerName: '“%{name}”',
  formerId: 'id %{id}',
  // Behind the class of an item that changed in other ways.
  textCopied: 'text copied',
  // The status that one department of several gave.
  statusOf: 'status (%{department})',
  behind: 'after %{number}',
  first: 'first',
  since: 'since %{date}',

  // Before a paragraph that stood elsewhere.
  moved: 'moved',
  // Paragraphs left out since nothing changed in them.
  paragraphsUnchanged: '%{count} %{count: paragraph | paragraphs} unchanged',
  // Numbers of items that need no line of their own.
  yearsOnly: 'Only the years changed: %{numbers}',
  copiedToTheLetter: 'Copied word for word: %{numbers}',
  unchanged: 'Unchanged: %{numbers}',
  // What the details are folded away under, in Markdown.
  details: 'Details',
  // Headings of the table in Markdown.
  headings: { item: 'Item', change: 'Change', measure: 'Measure' },
} as const
