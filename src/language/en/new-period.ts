/** What `svod new` writes into the files of a period, in the plan's language, and what it asks on a terminal. */
export const newPeriod = {
  defaults: {
    title: 'Report for %{period}',
    organization: 'City Administration',
    departments: 'office=General Office, hr=Human Resources, finance=Finance Department',
  },
  questions: {
    title: 'Title of the report',
    organization: 'Organization',
    departments: 'Departments: id=name, separated by commas',
    wrongDepartments: 'Write an id in small Latin letters and a name: finance=Finance Department',
  },
  settings: '# Settings of svod for the whole workspace. The language of messages:\nlanguage: en\n',
  // `end` and `start`: of the period; `first`, `second`, `third`: ids of departments.
  plan: `# The plan of the report for %{period}. Lines with # are remarks: take the # away for a field to count.
title: %{title}
organization: %{organization}
language: en

# The acts that the plan rests on; printed under the title.
# basis:
#   - {kind: resolution, number: "15", date: 2019-12-20, title: On the approval of the plan}
# Paragraphs before the table; after it: the field after.
# before: |
#   The first paragraph.
# The stamp of approval, top right.
# approval: {position: Mayor, name: A. Smith}
# The signature under the table, and who prepared the report.
# signature: {position: Head of Office, name: B. Jones}
# contact: "C. Brown, 1-23-45"
# The columns of the table; responsible, status and indicators are others.
# layout: {columns: [number, measure, deadline, execution]}
# Abbreviations that need not be explained in answers.
# vocabulary: {abbreviations: {GIS: geographic information system}}

# The departments, in the order in which their answers follow each other within an item.
departments:
%{departments}

sections:
  - number: "1"
    title: Organizational measures
    items:
      - number: "1.1"
        measure: Drafting and adopting municipal regulations
        deadline: during the year
        # The date to report by: it shows who is late.
        # due: %{end}
        # Who must answer; all is everybody, without this field anyone may.
        responsible: [%{first}]
        # What the report calls those responsible; by default the names of the departments.
        # responsibleText: Structural units
      - number: "1.2"
        measure: Training of municipal employees
        deadline: during the year
        responsible: [%{second}]
        # A sentence before the answers of the departments, with their total.
        # lead: "{{trained}} {{trained: employee was | employees were}} trained in all."
        # Indicators that a department reports as a number.
        indicators:
          - {id: trained, name: Employees trained, unit: persons}
        # Earlier years that an answer may rightly name.
        # allowYears: [2019]

  - number: "2"
    title: Supervision
    items:
      - number: "2.1"
        # How the number is printed, where the report has another.
        # label: "1"
        measure: Internal inspections
        deadline: quarterly
        responsible: [%{third}]
        # If the item is out of force:
        # repealed: {act: resolution No. 15, since: %{start}}
`,
  department: '  - {id: %{id}, name: %{name}}',
  inherits: '# What is not here comes from the plan named in extends: departments, sections, items, indicators.',
  copied: '# Made from the plan for %{period}.',
  checkTitle: '# Check the title: the period in it was replaced by the program.',
  ownFields: `# The earlier report’s introduction, closing words and stamp of approval are not inherited.
# before: |
#   The first paragraph.
# approval: {position: Mayor, name: A. Smith}`,
  amendments: `# Changes by the numbers of items: a field given here replaces the old one, null clears it, remove: true drops the item.
# A new item needs a place: after: "1.1", before: "1.1" or section: "1".`,
  amendmentExample: '#   - {number: "%{number}", deadline: by the end of the year}',
  repealed: '# Item %{number} is out of force: %{act}',
  dueLeftOut: '# Item %{number}: due dates of the earlier plan outside this period: %{dates}',
  submission: `# %{department}. Answers for %{period}.
# Type an answer below the number of its item, further in than the number; each line becomes a paragraph.
# Type a figure behind its colon. Lines with # are remarks and do not appear in the report.`,
  item: '# %{number}. %{measure}',
  deadline: '# Deadline: %{deadline}',
  previous: '# The answer for %{period}:',
  optional: '# Any department may report on the items below. To answer, take the # before the number away.',
} as const
