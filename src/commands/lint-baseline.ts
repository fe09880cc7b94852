import { join } from 'node:path'
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.js'
import { baselineFile, baselineOf, beyond, readBaseline } from '../lint/baseline.js'
import type { OutputFile } from '../output/write-all.js'
import type { Workspace } from '../workspace/workspace.js'
import { type Message, message } from './command.js'

/** What is new since the baseline was written; all of it where there is none. */
export function withoutBaseline(
  workspace: Workspace,
  found: readonly Diagnostic[],
  looked: (file: string) => boolean,
): { diagnostics: readonly Diagnostic[]; stale: Finding[] } | Message {
  const bytes = workspace.load(baselineFile)
  if (!bytes) return { diagnostics: found, stale: [] }
  const baseline = readBaseline(new TextDecoder().decode(bytes))
  return baseline ? beyond(baseline, found, looked) : message('bad-baseline', { file: baselineFile })
}

export function baselineText(workspace: Workspace, found: readonly Diagnostic[]): OutputFile {
  return { path: join(workspace.root, baselineFile), bytes: new TextEncoder().encode(baselineOf(found)) }
}
