import { basename, dirname, resolve } from 'node:path'
import { compileData } from '../compile/compile-period.js'
import { countBySeverity } from '../findings/diagnostic.js'
import type { PrintedReport } from '../model/incomplete.js'
import { meantPeriod, parsePeriod } from '../model/period.js'
import type { Sources } from '../model/sources.js'
import { nearest } from '../suggest/nearest.js'
import { Unreadable } from '../workspace/unreadable.js'
import { Workspace } from '../workspace/workspace.js'
import { type Message, message, type Outcome } from './command.js'
import type { Opened } from './open-workspace.js'

export interface OpenedForDiff extends Opened {
  sources: Sources
}

type Read = PrintedReport | { stopped: Partial<Outcome> }

export function isReportFile(name: string): boolean {
  return /\.json$/i.test(name)
}

/** Where compile writes the report of a period as data, from the root. */
export function reportFileOf(period: string): string {
  return `reports/${period}/report.json`
}

/** The report of a period or of a file, or why there is none to compare; `other`: what it is to be compared with. */
export async function reportNamed(
  name: string,
  opened: OpenedForDiff | null,
  folder: string,
  draft: boolean,
  other: string | null = null,
): Promise<Read> {
  if (isReportFile(name) || !opened) return reportInFile(resolve(folder, name), name)
  const { workspace, sources } = opened
  const files = workspace.period(name)
  if (!files) {
    const file = reportFileOf(name)
    const isThere = parsePeriod(name) !== null && workspace.holds(file)
    return isThere ? reportInFile(resolve(workspace.root, file), file) : stop(unknownReport(name, other, workspace))
  }
  const severities = opened.settings.severities
  const { diagnostics, merged } = compileData(sources, files, { draft, internal: false, severities })
  if (merged) return merged
  const { error: errors, warning: warnings } = countBySeverity(diagnostics)
  const messages = [message('not-compared', { period: name, errors, warnings })]
  return { stopped: { exitStatus: 1, diagnostics, messages } }
}

/** `shown` is the file as people are told of it. */
async function reportInFile(path: string, shown: string): Promise<Read> {
  try {
    const bytes = new Workspace(dirname(path)).loadData(basename(path))
    if (!bytes) return stop(message('no-file', { file: shown }))
    // Only here: periods are compared without it.
    const { readReport } = await import('../compare/read-report.js')
    const read = readReport(bytes)
    return 'problem' in read
      ? stop(message('no-report', { file: shown, fault: read }))
      : { report: read, printing: null }
  } catch (error) {
    if (error instanceof Unreadable) return stop(message('cannot-read', { file: shown, code: error.code }))
    throw error
  }
}

function stop(one: Message): Read {
  return { stopped: { exitStatus: 2, messages: [one] } }
}

function unknownReport(name: string, other: string | null, workspace: Workspace): Message {
  const known = [...new Set([...workspace.periods(), ...workspace.reported()])].sort()
  const meant = meantPeriod(name) ?? nearest(name, known)
  // Nobody means to compare a report with itself.
  const suggestion = meant === other ? null : meant
  const isAlone = known.every((period) => period === other)
  return parsePeriod(name)
    ? message('no-period-to-compare', { period: name, suggestion, known: isAlone ? [] : known })
    : message('not-to-compare', { name, suggestion })
}
