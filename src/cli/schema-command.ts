import type { Command } from 'commander'
import type { SchemaName } from '../commands/schema.js'
import type { HelpWords } from '../language/interface-words.js'
import { fileOf, notEmpty, oneOf } from './choice.js'
import type { Chosen } from './definition.js'

const names: readonly SchemaName[] = ['plan', 'submission', 'report', 'settings', 'profile']

export function defineSchema(
  program: Command,
  { commands: summaries, arguments: argumentWords, options, usage }: HelpWords,
  chosen: Chosen,
): void {
  program
    .command('schema')
    .description(summaries.schema)
    .usage(`${usage.options} ${names.join('|')}`)
    .argument('<name>', argumentWords.schema, oneOf(names))
    .option('--period <period>', options.period, notEmpty)
    .option('--out <file>', options.outFile, notEmpty)
    .helpOption('-h, --help', options.help)
    .action((name: SchemaName, given: { period?: string; out?: string }) => {
      chosen({ watch: false }, async (common, ports) => {
        const { run } = await import('../commands/schema.js')
        return run({ ...common, name, period: given.period ?? null, out: fileOf(given.out) }, ports)
      })
    })
}
