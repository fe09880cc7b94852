import type { Command } from 'commander'
import type { Severity } from '../findings/diagnostic.js'
import type { HelpWords } from '../language/interface-words.js'
import { type FindingsForm, findingsForms } from '../reporters/form.js'
import { notEmpty, refuse, several, wholeNumber } from './choice.js'
import type { Chosen } from './definition.js'

export function defineLint(
  program: Command,
  { commands: summaries, arguments: names, options, usage }: HelpWords,
  chosen: Chosen,
): void {
  program
    .command('lint')
    .description(summaries.lint)
    .usage(`${usage.options} ${usage.targets}`)
    .argument('[target...]', names.targets)
    .option('--format <form[=file]>', options.findingsForm, formOf)
    .option('--fix', options.fix)
    .option('--fix-dry-run', options.fixDryRun)
    .option('--max-warnings <n>', options.maxWarnings, wholeNumber)
    .option('--rule <id=severity>', options.rule, ruleOf)
    .option('--only <rule>', options.only, several)
    .option('--skip <rule>', options.skip, several)
    .option('--department <id>', options.filesOf, several)
    .option('--stdin-filename <file>', options.stdinFilename, notEmpty)
    .option('--cache', options.cache)
    .option('--write-baseline', options.writeBaseline)
    .option('--prune-baseline', options.pruneBaseline)
    .option('--watch', options.watchLint)
    .helpOption('-h, --help', options.help)
    .action((targets: string[], given: LintFlags) => {
      chosen({ watch: given.watch ?? false }, async (common, ports) => {
        const { run } = await import('../commands/lint.js')
        return run(
          {
            ...common,
            targets,
            forms: given.format ?? [],
            fix: given.fixDryRun ? 'dry-run' : given.fix ? 'write' : 'no',
            maxWarnings: given.maxWarnings ?? null,
            rules: given.rule ?? new Map(),
            stdinFilename: given.stdinFilename ?? null,
            cache: given.cache ?? false,
            writeBaseline: given.writeBaseline ?? false,
            pruneBaseline: given.pruneBaseline ?? false,
            only: given.only ?? [],
            skip: given.skip ?? [],
            departments: given.department ?? [],
          },
          ports,
        )
      })
    })
}

interface LintFlags {
  format?: { form: FindingsForm; file: string | null }[]
  fix?: true
  fixDryRun?: true
  maxWarnings?: number
  rule?: Map<string, Severity | 'off'>
  stdinFilename?: string
  cache?: true
  writeBaseline?: true
  pruneBaseline?: true
  only?: string[]
  skip?: string[]
  department?: string[]
  watch?: true
}

function formOf(value: string, before: LintFlags['format'] = []): LintFlags['format'] {
  const [name = '', ...rest] = value.split('=')
  const form = findingsForms.find((one) => one === name)
  if (!form) return refuse(name, findingsForms)
  if (value.includes('=') && rest.join('=').trim() === '') return refuse(value, [])
  return [...before, { form, file: value.includes('=') ? rest.join('=') : null }]
}

const severities = ['off', 'info', 'warning', 'error'] as const

/** Whether there is such a rule is seen where the rules are loaded. */
function ruleOf(value: string, before: LintFlags['rule'] = new Map()): LintFlags['rule'] {
  const [id = '', severity = ''] = value.split('=')
  const found = severities.find((one) => one === severity)
  return found
    ? new Map([...before, [id, found]])
    : refuse(
        value,
        severities.map((one) => `${id}=${one}`),
      )
}
