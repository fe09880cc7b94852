/** What svod says to the person at the keyboard, messages apart. */
export const words = {
  severities: { error: 'error', warning: 'warning', info: 'info' },
  hint: 'To mend it:',
  // Behind the last finding that is shown.
  moreFindings: '… and %{count} more. --format concise shows all of them.',
  // Headings of what `svod explain` prints.
  explain: {
    off: 'off',
    fixable: 'mended by --fix',
    essential: 'cannot be turned off',
    bad: 'Bad:',
    good: 'Good:',
    turnOff: 'To turn it off for one key, or in the whole workspace:',
    turnOn: 'To turn it on:',
    // Stands for a reason that somebody has to write.
    reason: 'why',
  },
  usage: {
    unknownCommand: 'There is no command “%{command}”.%{meant}',
    unknownOption: 'There is no option %{option}.%{meant}',
    missingArgument: 'Missing: %{name}.',
    missingValue: 'The option %{option} needs a value.',
    badValue: 'Option %{option}: “%{value}” is not one of %{allowed}.%{meant}',
    badArgument: '“%{value}” is not one of %{allowed}.%{meant}',
    tooManyArguments: 'Too many arguments.',
    see: 'See %{command} --help',
    meant: ' Did you mean %{suggestion}?',
  },
  help: {
    // Titles that commander prints, by their English wording.
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Global Options:': 'Global options:',
      'Commands:': 'Commands:',
    },
    usage: {
      options: '[options]',
      command: '<command>',
      periods: '[period]...',
      onePeriod: '<period>',
      targets: '[period or file]...',
      rule: '<rule>',
      reports: '<old> <new>',
      period: '<period>',
    },
    program:
      'svod (свод, the consolidated report) compiles the submissions of departments into one report: checked, merged by item number, written as DOCX, HTML, Markdown and JSON.',
    exitStatus: `Exit status:
  0  done, nothing to object to (warnings alone are 0)
  1  the input is at fault, or a gate was not met (--check, --max-warnings, --exit-code, --fail-on,
     --require-complete)
  2  the job could not be done: usage, svod.yaml, no such file, cannot write
  3  a bug in svod`,
    // The last that each help shows; `svod` is that of the program itself.
    examplesTitle: 'Examples:',
    examples: {
      svod: `  svod compile 2020        write the report of 2020
  svod lint                check every period
  svod help lint           what lint can do`,
      compile: `  svod compile                        the reports of every period
  svod compile 2020 --format docx     one report, as Word alone
  svod compile 2020 --draft           before all departments have answered`,
      lint: `  svod lint 2020                                   one period
  svod lint plans/2020/submissions/hr.yaml --fix   one file, with fixes
  svod lint --only stale-year                      one rule`,
      diff: `  svod diff 2019 2020                                    what changed in a year
  svod diff 2019 2020 --format docx --out changes.docx   as tracked changes
  svod diff --trend                                      all years`,
      status: `  svod status 2020                                 who has reported
  svod status 2020 --department hr --format md     a department’s to-do list
  svod status 2020 --out status.html               a page for a screen on a wall`,
      new: `  svod new 2020                 a plan and blank answers; asks for the names
  svod new 2021 --from 2020     from last year’s plan, with its texts to look at
  svod new 2020-Q1 --from 2020  a quarter from the plan of its year`,
      explain: `  svod explain stale-year
  svod explain folded-text --lang ru`,
      rules: `  svod rules                  as svod.yaml sets them
  svod rules --format json    for programs`,
      schema: `  svod schema submission --period 2020 --out schema/submission.schema.json
  svod schema settings --out schema/settings.schema.json`,
    },
    commands: {
      compile: 'validate, merge and write the reports of periods',
      lint: 'find faults in plans and submissions',
      diff: 'show item by item what changed from one report to another',
      status: 'show who has reported what: items and departments',
      new: 'start a period: a plan, and for each department a file to fill in',
      explain: 'tell of a rule: what it finds, why it matters, an example',
      rules: 'list the rules and how severe they are',
      schema: 'print a JSON schema; with --period, one with the plan’s numbers and departments',
    },
    arguments: {
      periods: 'periods: 2020, 2020-Q1, 2020-H1, 2020-9M; none: every period',
      onePeriod: 'a period: 2020, 2020-Q1, 2020-H1 or 2020-9M',
      targets: 'periods, files or folders; - reads standard input; none: every period',
      oldReport: 'the earlier report: a period (2019) or a report.json file',
      newReport: 'the later report: a period (2020) or a report.json file',
      newPeriod: 'the new period: 2020, 2020-Q1, 2020-H1 or 2020-9M',
      rule: 'the name of a rule, stale-year say',
      schema: 'which schema: plan, submission, report, settings (svod.yaml) or profile',
    },
    options: {
      root: 'the workspace (default: the nearest folder with plans/ or svod.yaml)',
      lang: 'language of messages: ru or en',
      color: 'colour: auto, always or never',
      quiet: 'show errors alone',
      help: 'show help',
      version: 'show the version',
      format: 'formats, separated by commas: docx, md, html, json',
      out: 'folder for the report’s files',
      check: 'write nothing; 1 if files on disk differ',
      draft: 'mark in the report what is missing',
      internal: 'for internal use: report.internal.*',
      maxWarnings: 'how many warnings are allowed',
      watch: 'compile again whenever a file changes',
      findingsForm:
        'form: pretty, concise, json, sarif, junit, github, gitlab; several: --format sarif=out.sarif; =- sends one to standard error',
      fix: 'mend what can be mended without asking',
      fixDryRun: 'print these changes as a diff and make none; findings and exit status as without it',
      rule: 'severity of a rule: stale-year=error; off turns it off',
      only: 'findings of this rule alone; may be given several times',
      skip: 'no findings of this rule; may be given several times',
      filesOf: 'findings of this department’s files alone; may be given several times',
      stdinFilename: 'file name of what comes from standard input',
      cache: 'do not check again what has not changed',
      writeBaseline: 'note today’s findings in svod-baseline.json, so that only new ones count',
      pruneBaseline: 'drop from svod-baseline.json what applies no longer',
      from: 'the earlier period whose plan is carried on',
      copy: 'write out the earlier plan in full in place of extending it',
      title: 'title of the report',
      organization: 'the organization that reports',
      newDepartment: 'a department: finance="Finance Department"; may be given several times',
      yes: 'ask nothing',
      rulesForm: 'form: pretty or json',
      period: 'the period whose plan the schema is made of',
      changesForm: 'form: pretty, md, html, docx (tracked changes) or json',
      outFile: 'file for the result; -: standard output',
      exitCode: 'exit status 1 if there is any change',
      failOn:
        'exit status 1 if there is such an item: regressed, removed, missing (no answer), copied (last year’s text); may be given several times',
      item: 'only the item of this number, old or new; may be given several times',
      onlyDepartment: 'only items that the department is responsible for or answered; may be given several times',
      onlySection: 'only items of this section; may be given several times',
      draftDiff: 'compare periods that are not complete as well',
      stat: 'a line an item, without details',
      trend: 'in place of two reports all periods of one kind: how figures and texts went; csv is a form too',
      kind: 'which periods --trend takes: year, quarter, half or 9m (nine months)',
      asOf: 'the day that what is overdue is judged on, 2020-12-31 say; default: today',
      todoOf: 'what this department has still to do; may be given several times',
      statusForm: 'form: pretty, md, html, json or csv',
      requireComplete: 'exit status 1 unless everybody has reported, without errors',
      watchLint: 'check again whenever a file changes',
    },
  },
} as const
