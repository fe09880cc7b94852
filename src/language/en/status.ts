/** Words about who has reported what; in the language of the interface. */
export const status = {
  heading: 'Who has reported: %{period}',
  // Below the heading.
  asOf: 'As of %{date}',
  summary: '%{reported} of %{expected} expected answers are in',
  blank: 'not filled in: %{count}',
  faulty: 'with errors: %{count}',
  missing: 'missing: %{count}',
  overdue: 'overdue: %{count}',
  // What a cell says.
  states: {
    reported: 'reported',
    blank: 'not filled in',
    faulty: 'with errors',
    missing: 'missing',
    optional: 'optional',
    'not-responsible': 'not responsible',
  },
  late: 'overdue',
  // Above the names of the departments, below the matrix.
  legend: 'Departments',
  signs: 'Signs',
  unread: 'It cannot be read whose these files are: %{files}',
  noItems: 'The plan has no items.',
  allReported: 'Everything that is expected is in.',
  // The to-do list of a department.
  todo: 'To do',
  todoItem: '%{state: missing = write the answer | blank = fill in what is blank | mend the errors}',
  deadline: 'deadline: %{deadline}',
  errorsAt: '%{errors} %{errors: error | errors} (%{file}:%{line})',
  headings: {
    item: 'Item',
    measure: 'Measure',
    deadline: 'Deadline',
    status: 'Status',
    reported: 'In',
    expected: 'Expected',
    overdue: 'Overdue',
  },
  page: {
    skip: 'Skip to the table',
    overview: 'At a glance',
    departments: 'By department',
    table: 'Items and departments',
    of: '%{reported} of %{expected}',
  },
} as const
