import type { InterfaceWords } from '../interface-words.js'
import { reportFault } from './report-faults.js'

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
const perhaps = (suggestion: string | null) => (suggestion === null ? '' : ` Did you mean ${suggestion}?`)

const reasons: Record<string, string> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space left on the disk',
  EISDIR: 'it is a folder',
  ENOTFILE: 'it is a device or a pipe',
  ENOTDIR: 'a file stands where a folder is wanted',
  ELOOP: 'links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EDQUOT: 'no space left for this user',
  EBUSY: 'another program holds the file',
  EMFILE: 'too many files are open',
  EFBIG: 'it is larger than 200 MiB',
  ECHANGED: 'it is being changed at this moment; run svod once more',
  EGONE: 'it was there a moment ago and is gone; run svod once more',
}
const planKinds = {
  folder: 'a folder, and a plan must be a file',
  'dead-link': 'a link that leads nowhere',
  other: 'no ordinary file',
}
const because = (code: string) => reasons[code] ?? code

const kindNames = { year: 'Years', quarter: 'Quarters', half: 'Half-years', '9m': 'Nine months' }

export const words: InterfaceWords = {
  severities: { error: 'error', warning: 'warning', info: 'info' },
  hint: 'To mend it:',
  moreFindings: (count) => `… and ${count} more. --format concise shows all of them.`,
  explain: {
    off: 'off',
    fixable: 'mended by --fix',
    essential: 'cannot be turned off',
    bad: 'Bad:',
    good: 'Good:',
    turnOff: 'To turn it off for one key, or in the whole workspace:',
    turnOn: 'To turn it on:',
    reason: 'why',
  },
  messages: {
    written: ({ period, files }) => `${period}: wrote ${files.join(', ')}`,
    'up-to-date': ({ period, files }) => `${period}: up to date: ${files.join(', ')}`,
    differs: ({ period, files }) =>
      `${period}: ${files.length === 1 ? 'a file differs' : 'files differ'} from what would be written; run svod compile ${period}`,
    'not-written': ({ period, errors, warnings }) =>
      `${period}: ${count(errors, 'error')}${warnings > 0 ? `, ${count(warnings, 'warning')}` : ''}; the report’s files are unchanged`,
    'too-many-warnings': ({ period, warnings, limit }) =>
      `${period}: ${count(warnings, 'warning')}, and ${limit} allowed; the report’s files are unchanged`,
    'no-comparison': ({ period, previous }) =>
      `${period}: the HTML is not compared with ${previous}, since there are errors in plans/${previous}`,
    warnings: ({ period, warnings }) => `${period}: ${count(warnings, 'warning')}`,
    watching: () => 'Waiting for changes. Press Ctrl+C to stop.',
    'no-workspace': ({ folder }) =>
      `Neither ${folder} nor any folder above it holds plans/ or svod.yaml. Go to the workspace, or name it: --root DIR.`,
    'no-period': ({ period, suggestion, known }) =>
      `There is no plans/${period}/plan.yaml.${perhaps(suggestion)}${suggestion === null && known.length > 0 ? ` There are: ${known.join(', ')}.` : ''}`,
    'plan-not-a-file': ({ file, is }) => `${file} is ${planKinds[is]}.`,
    'not-a-period': ({ period, suggestion }) =>
      `“${period}” is not a period. Write 2020, 2020-Q1, 2020-H1 or 2020-9M.${perhaps(suggestion)}`,
    'cannot-read': ({ file, code }) => `Cannot read ${file}: ${because(code)}.`,
    'cannot-write': ({ file, code }) => `Cannot write ${file}: ${because(code)}. The report’s files are unchanged.`,
    'cannot-write-result': ({ file, code }) => `Cannot write ${file}: ${because(code)}. Nothing has been written.`,
    'cannot-mend': ({ file, code }) => `Cannot mend ${file}: ${because(code)}. No file has been changed.`,
    'not-put-back': ({ file, code, files }) =>
      `Cannot write ${file}: ${because(code)}. Not all could be put back: ${files.map(({ file: one, old }) => (old === null ? `${one} is new and has stayed` : `${one} has been replaced, and its old text is in ${old}`)).join('; ')}.`,
    'changed-meanwhile': ({ file }) =>
      `${file} was changed while svod was checking it; no file has been mended. Run svod lint --fix again.`,
    unsettled: ({ rules }) =>
      `Nothing found by ${rules.join(', ')} has been mended: each replacement would call for another. See whether two entries of vocabulary undo each other.`,
    'cannot-print': ({ code }) => `Cannot print the result: ${because(code)}.`,
    'bad-settings': ({ file }) => `${file} has to be mended first; nothing is done until then.`,
    'bad-epoch': ({ value }) => `SOURCE_DATE_EPOCH must be a number of seconds, not “${value}”.`,
    'out-among-submissions': ({ folder }) =>
      `Cannot write the report to ${folder}: departments’ submissions lie there.`,
    'not-a-folder': ({ folder }) => `There is no such folder: ${folder}.`,
    'no-working-folder': () => 'The folder that svod was started in is no longer there: go to another one.',
    'nothing-to-lint': () => 'Nothing to check: no period in plans/ has a plan.yaml.',
    'not-in-period': ({ file }) =>
      `${file} is neither a plan nor a submission; lint reads plans/<period>/plan.yaml and plans/<period>/submissions/*.yaml.`,
    'no-file': ({ file }) => `There is no file ${file}.`,
    'stdin-needs-name': () =>
      'To check standard input, name its file: --stdin-filename plans/2020/submissions/finance.yaml.',
    'stdin-alone': () => 'Standard input (-) is checked by itself: without other files, --fix and --write-baseline.',
    'stdin-needs-dash': () => '--stdin-filename goes with -: svod lint - --stdin-filename file.',
    'over-input': ({ file }) => `${file} is an input: no result is written over it.`,
    'leads-out': ({ file }) =>
      `Cannot write ${file}: a link leads out of the workspace; put an ordinary file or folder in its place.`,
    'other-names': ({ files }) =>
      `${files.join(', ')}: the file has other names on the disk (hard links), and under those it still holds the old text.`,
    'one-file-twice': ({ file }) => `Two forms cannot be written to one file: ${file}.`,
    'baseline-cannot-hold': ({ findings }) =>
      `Not noted: ${findings}. Errors that no report can be compiled with are never noted; they are to be mended.`,
    'one-form': ({ forms }) =>
      `Only one form can go to standard output, and ${forms.join(' and ')} are named; give the others a file: ${forms.at(-1)}=FILE.`,
    'form-and-ending': ({ form, file }) =>
      `${file} is to be ${form}, but its name ends as that of another form: change the name or --format.`,
    'stat-not-used': ({ form }) => `--stat shortens pretty and md; ${form} is written in full.`,
    'one-changes-form': ({ forms }) => `One run writes one form, and ${forms.join(' and ')} are named.`,
    'dry-run-to-output': ({ form }) =>
      `--fix-dry-run prints what would be changed to standard output; give the findings a file: --format ${form}=FILE.`,
    'dry-run-alone': () =>
      '--fix-dry-run and --write-baseline do not go together: one changes nothing, the other writes.',
    'no-speller': () =>
      'Spelling was not checked: the packages hunspell-asm and dictionary-ru are not installed beside svod; install them where svod is (npm install hunspell-asm dictionary-ru, with -g if svod was installed with it).',
    'bad-baseline': ({ file }) => `${file} is damaged; write it anew: svod lint --write-baseline.`,
    'baseline-written': ({ file, findings }) =>
      `Noted in ${file}: ${count(findings, 'finding')}; from now on only new ones count.`,
    fixed: ({ count: number, files }) => `Mended: ${number} (${files.join(', ')})`,
    'could-be-fixed': ({ count: number, files }) =>
      `Could be mended: ${number} (${files.join(', ')}); nothing has been changed`,
    'lint-summary': ({ files, errors, warnings, infos }) =>
      `${count(files, 'file')}: ${[...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : []), ...(infos > 0 ? [count(infos, 'remark')] : [])].join(', ') || 'nothing to object to'}`,
    'over-the-limit': ({ warnings, limit }) => `${count(warnings, 'warning')}, and ${limit} allowed`,
    'schema-without-period': ({ name }) => `The schema ${name} is the same for every period: leave out --period.`,
    'no-rule': ({ rule, suggestion }) => `There is no rule “${rule}”.${perhaps(suggestion)} List: svod rules`,
    'locked-rule': ({ rule }) => `${rule} cannot be made milder: what it finds would be lost from the report.`,
    'no-period-to-compare': ({ period, suggestion, known }) =>
      `There is neither plans/${period}/plan.yaml nor reports/${period}/report.json.${perhaps(suggestion)}${suggestion === null && known.length > 0 ? ` There are: ${known.join(', ')}.` : ''}`,
    'not-to-compare': ({ name, suggestion }) =>
      `“${name}” is neither a period nor a .json file. Write 2020, 2020-Q1, 2020-H1, 2020-9M, or the path of a report.json.${perhaps(suggestion)}`,
    'not-compared': ({ period, errors, warnings }) =>
      `${period}: ${count(errors, 'error')}${warnings > 0 ? `, ${count(warnings, 'warning')}` : ''}; nothing is compared until they are mended`,
    'left-out': ({ period, errors, holds }) =>
      `${period}: ${holds === null ? '' : `reports/${period}/report.json is the report of another period, ${holds}; `}${errors > 0 ? `${count(errors, 'error')}; ` : ''}this period is left out`,
    'few-periods': ({ kind, periods }) =>
      `To show what changed over time takes two reports of one kind at least. ${kindNames[kind]}: ${periods.length > 0 ? `there is only ${periods.join(', ')}` : 'there is none'}. Another kind: --kind year, quarter, half or 9m.`,
    'not-in-trend': ({ what, name, suggestion }) =>
      `None of these periods has ${what === 'item' ? 'an' : 'a'} ${what} ${name}.${perhaps(suggestion)}`,
    'form-not-of-trend': ({ form, forms }) => `With --trend there is no form ${form}; write ${forms.join(', ')}.`,
    'needs-trend': ({ option }) => `${option} goes with --trend alone.`,
    'not-with-trend': ({ option }) => `${option} does not go with --trend.`,
    'trend-of-all': ({ reports }) =>
      `--trend takes all periods of one kind, which need not be named: leave out ${reports.join(' ')}.`,
    'no-report': ({ file, fault }) => `${file}: ${reportFault(fault)}.`,
    'no-item': ({ number, suggestion }) => `Neither report has an item ${number}.${perhaps(suggestion)}`,
    'no-department': ({ department, suggestion }) =>
      `Neither report has a department “${department}”.${perhaps(suggestion)}`,
    'no-section': ({ section, suggestion }) => `Neither report has a section ${section}.${perhaps(suggestion)}`,
    'binary-to-terminal': ({ format }) =>
      `A ${format} file is not for the screen; name a file for it: --out changes.${format}.`,
    'changes-written': ({ file }) => `Wrote ${file}`,
    'long-comment': ({ characters, limit }) =>
      `It has ${characters} characters, and GitHub takes ${limit} of a comment; --stat or --item makes it shorter.`,
    regressed: ({ worse, removed }) =>
      [...listed('Worse', worse), ...listed('Removed without being repealed', removed)].join('. '),
    'failed-on': ({ failure, numbers }) => `${failedOn[failure]}: ${numbers.join(', ')}`,
    bug: ({ details }) =>
      `This is a bug in svod, not in your files. Please report it to the developers with this text and the file that brought it about.\n${details}`,
  },
  usage: {
    unknownCommand: (command, suggestion) => `There is no command “${command}”.${perhaps(suggestion)}`,
    unknownOption: (option, suggestion) => `There is no option ${option}.${perhaps(suggestion)}`,
    missingArgument: (name) => `Missing: ${name}.`,
    missingValue: (option) => `The option ${option} needs a value.`,
    badValue: (option, value, allowed, suggestion) =>
      `${option === null ? '' : `Option ${option}: `}“${value}” is not one of ${allowed}.${perhaps(suggestion)}`,
    tooManyArguments: 'Too many arguments.',
    see: (command) => `See ${command} --help`,
  },
  help: {
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
      period: '<period>',
      targets: '[period or file]...',
      rule: '<rule>',
      reports: '<old> <new>',
    },
    program:
      'svod (свод, the consolidated report) compiles the submissions of departments into one report: checked, merged by item number, written as DOCX, HTML, Markdown and JSON.',
    exitStatus: `Exit status:
  0  done, nothing to object to (warnings alone are 0)
  1  the input is at fault, or a gate was not met (--check, --max-warnings, --exit-code, --fail-on)
  2  the job could not be done: usage, svod.yaml, no such file, cannot write
  3  a bug in svod`,
    commands: {
      compile: 'validate, merge and write the report of a period',
      lint: 'find faults in plans and submissions',
      diff: 'show item by item what changed from one report to another',
      explain: 'tell of a rule: what it finds, why it matters, an example',
      rules: 'list the rules and how severe they are',
      schema: 'print a JSON schema; with --period, one with the plan’s numbers and departments',
    },
    arguments: {
      periods: 'periods: 2020, 2020-Q1, 2020-H1, 2020-9M',
      targets: 'periods, files or folders; - reads standard input; none: every period',
      oldReport: 'the earlier report: a period (2019) or a report.json file',
      newReport: 'the later report: a period (2020) or a report.json file',
      rule: 'the name of a rule, stale-year say',
      schema: 'which schema: plan, submission or report',
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
      findingsForm: 'form: pretty, concise, json, sarif, junit, github, gitlab; several: --format sarif=out.sarif',
      fix: 'mend what can be mended without asking',
      fixDryRun: 'print these changes as a diff and make none; findings and exit status as without it',
      rule: 'severity of a rule: stale-year=error; off turns it off',
      stdinFilename: 'file name of what comes from standard input',
      cache: 'do not check again what has not changed',
      writeBaseline: 'note today’s findings in svod-baseline.json, so that only new ones count',
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
      watchLint: 'check again whenever a file changes',
    },
  },
}

const failedOn = { removed: 'Removed', missing: 'No answer', copied: 'Last year’s text' }

function listed(label: string, numbers: readonly string[]): string[] {
  return numbers.length > 0 ? [`${label}: ${numbers.join(', ')}`] : []
}
