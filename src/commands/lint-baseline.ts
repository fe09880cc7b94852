import { join } from 'node:path'
import type { Diagnostic, Finding } from '../findings/diagnostic.js'
import type { OutputFile } from '../output/write-all.js'
import type { Workspace } from '../workspace/workspace.js'
import { type Message, message } from './command.js'
import { sha256 } from './sha256.js'

export const baselineFile = 'svod-baseline.json'

/** What is new since the baseline was written; all of it where there is none. */
export async function withoutBaseline(
  workspace: Workspace,
  found: readonly Diagnostic[],
  looked: (file: string) => boolean,
): Promise<{ diagnostics: readonly Diagnostic[]; stale: Finding[] } | Message> {
  const bytes = workspace.loadData(baselineFile)
  if (!bytes) return { diagnostics: found, stale: [] }
  const { notInBaseline, readBaseline } = await import('../checking/baseline.js')
  const baseline = readBaseline(baselineFile, new TextDecoder().decode(bytes))
  return baseline ? notInBaseline(baseline, found, looked, sha256) : message('bad-baseline', { file: baselineFile })
}

/** The baseline to be written, and how many of the findings it holds. What it says of other files stays as it is. */
export async function baselineText(
  workspace: Workspace,
  found: readonly Diagnostic[],
  looked: (file: string) => boolean,
): Promise<{ file: OutputFile; noted: number } | Message> {
  const { baselineOf, readBaseline } = await import('../checking/baseline.js')
  const bytes = workspace.loadData(baselineFile)
  const before = bytes ? readBaseline(baselineFile, new TextDecoder().decode(bytes)) : { noted: [] }
  if (!before) return message('bad-baseline', { file: baselineFile })
  const others = before.noted.flatMap(({ entry }) => (looked(entry.file) ? [] : [entry]))
  const { text, noted } = baselineOf(found, others, sha256)
  return { file: { path: join(workspace.root, baselineFile), bytes: new TextEncoder().encode(text) }, noted }
}
