import { compilePeriod } from '../compile/compile-period.js'
import { type Diagnostic, sortedByPlace } from '../findings/diagnostic.js'
import type { Format } from '../model/terms.js'
import { renderDocument } from '../render/registry.js'
import type { MemorySources } from './memory-sources.js'
import { sha256 } from './sha256.js'
import { openSources, unknownPeriod } from './workspace.js'

export interface CompileOptions {
  /** As svod.yaml says, where they are not given. */
  formats?: readonly Format[]
  /** What is missing is marked in the report, and no error. */
  draft?: boolean
  /** With the columns and names that a published report does not show. */
  internal?: boolean
  /** ISO date for the properties of the files; where it is not given, the period's last day. */
  date?: string
}

export interface Compiled {
  diagnostics: Diagnostic[]
  /** The bytes of each format; empty where there are errors. */
  files: Partial<Record<Format, Uint8Array>>
}

/** Validates and merges one period: `svod compile`, in memory. An unknown period throws a RangeError. */
export async function compile(
  sources: MemorySources,
  period: string,
  { formats, draft = false, internal = false, date }: CompileOptions = {},
): Promise<Compiled> {
  const opened = openSources(sources)
  const { settings, profile } = opened
  if (opened.isStopped || opened.ofProfile.length > 0) {
    return { diagnostics: sortedByPlace([...opened.diagnostics, ...opened.ofProfile]), files: {} }
  }
  const listed = sources.period(period)
  if (!listed) throw unknownPeriod(period, sources)
  const options = { draft, internal, date: date ?? null, severities: settings.severities }
  const compiled = compilePeriod(sources, listed, options)
  const diagnostics = [...opened.diagnostics, ...compiled.diagnostics]
  const files: Compiled['files'] = {}
  if (!compiled.document || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, files }
  for (const format of formats ?? settings.formats) {
    files[format] = await renderDocument(compiled.document, format, { markdown: settings.markdown, profile, sha256 })
  }
  return { diagnostics, files }
}
