import type { Command } from 'commander'
import type { HelpWords } from '../language/interface-words.js'
import { type StatusFormat, statusFormats } from '../status-writers/status-writer.js'
import { fileOf, notEmpty, oneOf, several } from './choice.js'
import type { Chosen } from './definition.js'

interface StatusFlags {
  asOf?: string
  department?: string[]
  format?: StatusFormat
  out?: string
  requireComplete?: true
}

export function defineStatus(
  program: Command,
  { commands: summaries, arguments: names, options, usage }: HelpWords,
  chosen: Chosen,
): void {
  program
    .command('status')
    .description(summaries.status)
    .usage(`${usage.options} ${usage.onePeriod}`)
    .argument('<period>', names.onePeriod)
    .option('--as-of <date>', options.asOf, notEmpty)
    .option('--department <id>', options.todoOf, several)
    .option('--format <form>', options.statusForm, oneOf(statusFormats))
    .option('--out <file>', options.outFile, notEmpty)
    .option('--require-complete', options.requireComplete)
    .helpOption('-h, --help', options.help)
    .action((period: string, given: StatusFlags) => {
      chosen({ watch: false }, async (common, ports) => {
        const { run } = await import('../commands/status.js')
        return run(
          {
            ...common,
            period,
            asOf: given.asOf ?? null,
            departments: given.department ?? [],
            format: given.format ?? null,
            out: fileOf(given.out),
            requireComplete: given.requireComplete ?? false,
          },
          ports,
        )
      })
    })
}
