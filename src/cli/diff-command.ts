import type { Command } from 'commander'
import { type Failure, failures } from '../commands/diff-gates.js'
import { type ChangesFormat, changesFormats } from '../diff-writers/changes-writer.js'
import type { HelpWords } from '../language/interface-words.js'
import { fileOf, notEmpty, oneOf, several } from './choice.js'
import type { Chosen } from './definition.js'
import { formsOfTrendAlone, forTrend, type TrendFlags, trendFlags } from './trend-flags.js'

const formOf = oneOf([...changesFormats, ...formsOfTrendAlone])
const failureOf = oneOf(failures)

export function defineDiff(
  program: Command,
  { commands: summaries, arguments: names, options, usage }: HelpWords,
  chosen: Chosen,
): void {
  const diff = program
    .command('diff')
    .description(summaries.diff)
    .usage(`${usage.options} ${usage.reports}`)
    .argument('[old]', names.oldReport)
    .argument('[new]', names.newReport)
    .option('--format <form>', options.changesForm, (value: string, before: string[] = []) => [
      ...before,
      formOf(value),
    ])
    .option('--out <file>', options.outFile, notEmpty)
    .option('--exit-code', options.exitCode)
    .option('--fail-on <class>', options.failOn, (value: string, before: Failure[] = []) => [
      ...before,
      failureOf(value) as Failure,
    ])
    .option('--item <number>', options.item, several)
    .option('--department <id>', options.onlyDepartment, several)
    .option('--section <number>', options.onlySection, several)
    .option('--draft', options.draftDiff)
    .option('--stat', options.stat)
    .helpOption('-h, --help', options.help)
  trendFlags(diff, options).action((from: string | undefined, to: string | undefined, given: DiffFlags) => {
    if (!given.trend && to === undefined) diff.error('', { code: 'commander.missingArgument' })
    chosen({ watch: false }, async (common, ports) => {
      const trend = await forTrend(given, [from, to], common, ports)
      if (trend) return trend
      const { run } = await import('../commands/diff.js')
      return run(
        {
          ...common,
          ...{ from: from ?? '', to: to ?? '' },
          formats: (given.format ?? []) as ChangesFormat[],
          out: fileOf(given.out),
          exitCode: given.exitCode ?? false,
          failOn: given.failOn ?? [],
          items: given.item ?? [],
          departments: given.department ?? [],
          sections: given.section ?? [],
          stat: given.stat ?? false,
          draft: given.draft ?? false,
        },
        ports,
      )
    })
  })
}

interface DiffFlags extends TrendFlags {
  exitCode?: true
  failOn?: Failure[]
  stat?: true
}
