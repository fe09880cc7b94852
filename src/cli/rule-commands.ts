import type { Command } from 'commander'
import type { RulesOptions } from '../commands/rules.js'
import type { HelpWords } from '../language/interface-words.js'
import { oneOf } from './choice.js'
import type { Chosen } from './definition.js'

export function defineExplain(
  program: Command,
  { commands: summaries, arguments: names, options, usage }: HelpWords,
  chosen: Chosen,
): void {
  program
    .command('explain')
    .description(summaries.explain)
    .usage(`${usage.options} ${usage.rule}`)
    .argument('<rule>', names.rule)
    .helpOption('-h, --help', options.help)
    .action((rule: string) => {
      chosen({ watch: false }, async (common, ports) => {
        const { run } = await import('../commands/explain.js')
        return run({ ...common, rule }, ports)
      })
    })
}

export function defineRules(
  program: Command,
  { commands: summaries, options, usage }: HelpWords,
  chosen: Chosen,
): void {
  program
    .command('rules')
    .description(summaries.rules)
    .usage(usage.options)
    .option('--format <form>', options.rulesForm, oneOf(['pretty', 'json']))
    .helpOption('-h, --help', options.help)
    .action((given: { format?: RulesOptions['format'] }) => {
      chosen({ watch: false }, async (common, ports) => {
        const { run } = await import('../commands/rules.js')
        return run({ ...common, format: given.format ?? 'pretty' }, ports)
      })
    })
}
