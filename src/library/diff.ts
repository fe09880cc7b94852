import { compareReports } from '../compare/compare-reports.js'
import { readReport } from '../compare/read-report.js'
import { compileData } from '../compile/compile-period.js'
import type { ChangesFormat } from '../diff-writers/changes-writer.js'
import { changesWriters } from '../diff-writers/registry.js'
import { documentOf } from '../document/report-document.js'
import type { Diagnostic } from '../findings/diagnostic.js'
import type { PrintedReport } from '../model/incomplete.js'
import { kindOf } from '../model/period-kind.js'
import type { Language } from '../model/terms.js'
import { noDisplay } from '../terminal/display.js'
import type { MemorySources } from './memory-sources.js'
import { sha256 } from './sha256.js'
import { type OpenWorkspace, openSources, unknownPeriod } from './workspace.js'

export interface DiffOptions {
  format: ChangesFormat
  /** Of what is written; where it is not given, that of the new report. */
  language?: Language
  /** A line an item, and no more. */
  stat?: boolean
  /** What a period lacks is no error: it is compared as far as it is. */
  draft?: boolean
  /** ISO date for the properties of a DOCX. */
  date?: string
}

export interface Changes {
  /** Why there is nothing to compare; else of nothing that stands in the way. */
  diagnostics: Diagnostic[]
  /** Bytes of a DOCX, else a text; null where a period has errors. */
  output: string | Uint8Array | null
}

/**
 * Compares two reports item by item: `svod diff`, in memory. Periods are compiled, or where they have no plan read from
 * `reports/<period>/report.json`; one that is not there, or is no report, throws a RangeError.
 */
export async function diff(sources: MemorySources, from: string, to: string, options: DiffOptions): Promise<Changes> {
  const opened = openSources(sources)
  if (opened.isStopped || (options.format === 'docx' && opened.ofProfile.length > 0)) {
    return { diagnostics: [...opened.diagnostics, ...opened.ofProfile], output: null }
  }
  const [old, latest] = [from, to].map((name) => reportNamed(name, sources, opened, options.draft ?? false))
  if (!old || !latest) throw new Error('two reports are compared')
  const faults = [old, latest].flatMap((read) => ('diagnostics' in read ? read.diagnostics : []))
  if ('diagnostics' in old || 'diagnostics' in latest) return { diagnostics: faults, output: null }
  const { write } = await changesWriters[options.format]()
  const tree = ({ report, printing }: PrintedReport) => documentOf(report, options.date ?? null, printing)
  const output = await write(compareReports(old, latest), {
    language: options.language ?? latest.report.language,
    look: noDisplay,
    stat: options.stat ?? false,
    history: options.format === 'html' ? historyOf([old, latest], sources, opened) : [],
    documents: () => ({ old: tree(old), new: tree(latest) }),
    profile: opened.profile,
    sha256,
  })
  return { diagnostics: [], output }
}

function reportNamed(
  name: string,
  sources: MemorySources,
  { settings: { severities } }: OpenWorkspace,
  draft: boolean,
): PrintedReport | { diagnostics: Diagnostic[] } {
  const files = sources.period(name)
  if (files) {
    const { diagnostics, merged } = compileData(sources, files, { draft, internal: false, severities })
    return merged ?? { diagnostics }
  }
  const bytes = sources.load(`reports/${name}/report.json`)
  if (!bytes) throw unknownPeriod(name, sources)
  const report = readReport(bytes)
  if ('problem' in report) throw new RangeError(`reports/${name}/report.json: ${report.problem}`)
  return { report, printing: null }
}

/** The other periods of the new report's kind that can be compiled, with the two compared. */
function historyOf(
  sides: readonly [PrintedReport, PrintedReport],
  sources: MemorySources,
  opened: OpenWorkspace,
): PrintedReport[] {
  const compared = new Set(sides.map(({ report }) => report.period))
  const kind = kindOf(sides[1].report.period)
  const names = [...new Set([...sources.periods(), ...sources.reported()])]
  const others = names.filter((name) => kindOf(name) === kind && !compared.has(name))
  const read = others.map((name) => reportNamed(name, sources, opened, false))
  return [...read.filter((one) => 'report' in one), ...sides]
}
