import type { Command } from 'commander'
import type { HelpWords } from '../language/interface-words.js'
import { notEmpty, several } from './choice.js'
import type { Chosen } from './definition.js'

interface Flags {
  from?: string
  copy?: boolean
  title?: string
  organization?: string
  department?: string[]
  yes?: boolean
}

export function defineNew(
  program: Command,
  { commands: summaries, arguments: argumentWords, options, usage }: HelpWords,
  chosen: Chosen,
): void {
  program
    .command('new')
    .description(summaries.new)
    .usage(`${usage.options} ${usage.period}`)
    .argument('<period>', argumentWords.newPeriod, notEmpty)
    .option('--from <period>', options.from, notEmpty)
    .option('--copy', options.copy)
    .option('--title <title>', options.title, notEmpty)
    .option('--organization <name>', options.organization, notEmpty)
    .option('--department <id=name>', options.newDepartment, several)
    .option('--yes', options.yes)
    .helpOption('-h, --help', options.help)
    .action((period: string, flags: Flags) => {
      chosen({ watch: false }, async (common, ports) => {
        const { run } = await import('../commands/new.js')
        const isAsked = flags.yes !== true && process.stdin.isTTY === true && process.stderr.columns >= 40
        const ask = isAsked ? (await import('./ask-names.js')).askName : null
        const { from = null, copy = false, title = null, organization = null, department = [] } = flags
        return run({ ...common, period, from, copy, title, organization, departments: department, ask }, ports)
      })
    })
}
