import type { Command } from 'commander'
import { type CommonOptions, message, type Outcome, type Ports, refusal } from '../commands/command.js'
import { changesFormats } from '../diff-writers/changes-writer.js'
import { trendFormats } from '../diff-writers/trend/trend-writer.js'
import type { HelpWords } from '../language/interface-words.js'
import { type PeriodKind, periodKinds } from '../model/period-kind.js'
import { fileOf, oneOf } from './choice.js'

/** A table of many periods can be had in forms that a comparison of two reports cannot. */
export const formsOfTrendAlone = trendFormats.filter((form) => !changesFormats.some((one) => one === form))

/** Those that `diff --trend` heeds or refuses. */
export interface TrendFlags {
  trend?: true
  kind?: string
  format?: string[]
  out?: string
  item?: string[]
  department?: string[]
  section?: string[]
  draft?: true
  exitCode?: true
  failOn?: string[]
  stat?: true
}

export function trendFlags(diff: Command, options: HelpWords['options']): Command {
  return diff.option('--trend', options.trend).option('--kind <kind>', options.kind, oneOf(periodKinds))
}

/** Runs `diff --trend`, or says what does not go with it; null where two reports are compared. */
export async function forTrend(
  given: TrendFlags,
  reports: readonly (string | undefined)[],
  common: CommonOptions,
  ports: Ports,
): Promise<Outcome | null> {
  if (!given.trend) {
    const form = formsOfTrendAlone.find((one) => given.format?.includes(one))
    const option = given.kind !== undefined ? '--kind' : form ? `--format ${form}` : null
    return option === null ? null : refusal(message('needs-trend', { option }))
  }
  const named = reports.filter((one) => one !== undefined)
  if (named.length > 0) return refusal(message('trend-of-all', { reports: named }))
  const option = given.exitCode ? '--exit-code' : given.failOn ? '--fail-on' : given.stat ? '--stat' : null
  if (option) return refusal(message('not-with-trend', { option }))
  const { run } = await import('../commands/diff-trend.js')
  return run(
    {
      ...common,
      kind: (given.kind ?? null) as PeriodKind | null,
      formats: given.format ?? [],
      out: fileOf(given.out),
      items: given.item ?? [],
      departments: given.department ?? [],
      sections: given.section ?? [],
      draft: given.draft ?? false,
    },
    ports,
  )
}
