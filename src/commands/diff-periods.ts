import type { PrintedReport } from '../model/incomplete.js'
import { inOrderOfTime, kindOf, type PeriodKind } from '../model/period-kind.js'
import { type Message, message } from './command.js'
import { type OpenedForDiff, reportNamed } from './diff-inputs.js'

/** Names of all periods of a workspace, of one kind or of any: those with a plan, and those with a finished report alone. */
export function periodsIn({ workspace }: Pick<OpenedForDiff, 'workspace'>, kind: PeriodKind | null = null): string[] {
  const names = new Set([...workspace.periods(), ...workspace.reported()])
  return [...names].filter((name) => kind === null || kindOf(name) === kind).sort()
}

export interface PeriodReports {
  /** In order of time. */
  reports: PrintedReport[]
  /** Why the others are left out. */
  messages: Message[]
}

/**
 * The reports of some periods, compiled or, where plans/ has none, read from reports/. With `draft` one that is not complete
 * is taken as far as it is, and says of itself that it is a draft.
 */
export async function reportsOf(
  periods: readonly string[],
  opened: OpenedForDiff,
  { draft, progress }: { draft: boolean; progress: (period: string) => void },
): Promise<PeriodReports> {
  const found: PeriodReports = { reports: [], messages: [] }
  for (const period of periods) {
    progress(period)
    const strict = await reportNamed(period, opened, opened.workspace.root, false)
    const read = 'stopped' in strict && draft ? await reportNamed(period, opened, opened.workspace.root, true) : strict
    if ('report' in read && read.report.period === period) found.reports.push(read)
    else if ('report' in read) {
      found.messages.push(message('left-out', { period, errors: 0, holds: read.report.period }))
    } else {
      const { diagnostics = [], messages = [] } = read.stopped
      const errors = diagnostics.filter(({ severity }) => severity === 'error').length
      const why = errors > 0 ? [] : messages
      found.messages.push(...why, message('left-out', { period, errors, holds: null }))
    }
  }
  return { ...found, reports: inOrderOfTime(found.reports) }
}
