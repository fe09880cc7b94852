import { page } from './page.js'

/** The fixed wording of a report. */
export const report = {
  // As Word knows the language.
  locale: 'en-US',
  headings: {
    number: 'No.',
    measure: 'Measure',
    deadline: 'Deadline',
    execution: 'Execution',
    responsible: 'Responsible',
    status: 'Status',
    indicators: 'Indicators',
  },
  statuses: {
    done: 'Done',
    ongoing: 'Ongoing',
    partial: 'Partly done',
    'not-done': 'Not done',
    'not-due': 'Not yet due',
    'not-applicable': 'Not applicable',
    reported: 'Reported',
    repealed: 'Repealed',
    missing: 'No report',
  },
  // «Утверждаю», above the stamp.
  approved: 'APPROVED',
  // «Утверждён постановлением … от … № …»: the line above the act in the stamp.
  approvedByAct: 'APPROVED by',
  basis: 'Basis:',
  draft: 'DRAFT',
  evidence: 'Evidence:',
  contact: 'Prepared by:',
  // An act as the language writes it, of the parts that it has.
  act: '%{kind}%{number}%{date}%{title}',
  actNumber: ' No. %{number}',
  actDate: ' of %{date}',
  actTitle: ', “%{title}”',
  repealed: 'Repealed%{since}: %{act}.',
  repealedSince: ' since %{date}',
  // Draft marks.
  nothingReported: 'Nothing has been reported.',
  departmentMissing: 'No report from: %{name}.',
  indicatorMissing: 'no value: %{name}',
  reasonMissing: 'No reason is given.',
  // What a total lacks, as it stands between brackets.
  missingQuarters: '%{all: true = no data | incomplete data} for %{names}',
  coverage: 'from %{given}\u00a0of %{of}\u00a0departments',
  // An indicator that is part of a part, under that.
  ofThese: 'of these: %{name}',
  // Above the figures of an item to which several departments answered, each under its name.
  itemFigures: 'Figures of the item as a whole',
  // An ISO date in words of the language.
  date: '%{day} %{month} %{year}',
  months: 'January February March April May June July August September October November December',
  // The blank of a date, filled in by hand.
  dateBlank: '____________ %{year}',
  // A period in words.
  periods: {
    year: '%{year}',
    Q1: 'Q1 %{year}',
    Q2: 'Q2 %{year}',
    Q3: 'Q3 %{year}',
    Q4: 'Q4 %{year}',
    H1: 'first half of %{year}',
    H2: 'second half of %{year}',
    '9M': 'first nine months of %{year}',
  },
  quarter: '%{number}',
  numerals: { Q1: 'Q1', Q2: 'Q2', Q3: 'Q3', Q4: 'Q4' },
  and: ' and ',
  // Words of the HTML page alone.
  page,
} as const
