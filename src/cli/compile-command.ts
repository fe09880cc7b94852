import type { Command } from 'commander'
import type { HelpWords } from '../language/interface-words.js'
import { type Format, formats } from '../model/terms.js'
import { notEmpty, refuse, wholeNumber } from './choice.js'
import type { Chosen } from './definition.js'

export function defineCompile(
  program: Command,
  { commands: summaries, arguments: names, options, usage }: HelpWords,
  chosen: Chosen,
): void {
  program
    .command('compile')
    .description(summaries.compile)
    .usage(`${usage.options} ${usage.periods}`)
    .argument('[period...]', names.periods)
    .option('--format <list>', options.format, formatList)
    .option('--out <dir>', options.out, notEmpty)
    .option('--check', options.check)
    .option('--draft', options.draft)
    .option('--internal', options.internal)
    .option('--max-warnings <n>', options.maxWarnings, wholeNumber)
    .option('--watch', options.watch)
    .helpOption('-h, --help', options.help)
    .action((periods: string[], given: CompileFlags) => {
      chosen({ watch: given.watch ?? false }, async (common, ports) => {
        const { run } = await import('../commands/compile.js')
        const { format, out, check, draft, internal, maxWarnings } = given
        return run(
          {
            ...common,
            periods,
            formats: format ?? null,
            out: out ?? null,
            check: check ?? false,
            draft: draft ?? false,
            internal: internal ?? false,
            maxWarnings: maxWarnings ?? null,
          },
          ports,
        )
      })
    })
}

interface CompileFlags {
  format?: Format[]
  out?: string
  check?: true
  draft?: true
  internal?: true
  maxWarnings?: number
  watch?: true
}

function formatList(value: string): Format[] {
  const asked = value.split(',').map((name) => name.trim())
  for (const name of asked) {
    if (!formats.some((format) => format === name)) refuse(name, formats)
  }
  return formats.filter((format) => asked.includes(format))
}
