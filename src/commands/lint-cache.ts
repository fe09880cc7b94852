import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { keep, recall, recording } from '../lint/cache.js'
import { type LintOptions, lintPeriod } from '../lint/lint-period.js'
import type { PeriodFiles } from '../model/sources.js'
import { Unwritable, writeAll } from '../output/write-all.js'
import type { Workspace } from '../workspace/workspace.js'

const cacheFolder = '.svod-cache'

/** The findings of a period, from the last run where nothing has changed since: no file, no setting, no rule. */
export function cached(workspace: Workspace, files: PeriodFiles, options: LintOptions, version: string): Diagnostic[] {
  const file = `${cacheFolder}/${files.period.name}-${keyOf(options, version)}.json`
  const kept = workspace.loadData(file)
  const known = kept && recall(new TextDecoder().decode(kept), workspace)
  if (known) return known
  const { sources, asked } = recording(workspace)
  const diagnostics = lintPeriod(sources, sources.period(files.period.name) ?? files, options)
  try {
    writeAll([{ path: join(workspace.root, file), bytes: new TextEncoder().encode(keep(asked, diagnostics)) }])
  } catch (error) {
    // Where nothing can be kept the next run is as slow as this one, and that is all.
    if (!(error instanceof Unwritable)) throw error
  }
  return diagnostics
}

/** Everything besides the files that findings hang on. */
function keyOf({ severities, vocabulary, speller }: LintOptions, version: string): string {
  const { abbreviations, contacts, words, expressions, terms } = vocabulary
  const lists = [severities, abbreviations, expressions, terms].map((map) => [...map])
  const settings = JSON.stringify([version, SVOD_BUILD, speller !== null, contacts, words, lists])
  return createHash('sha256').update(settings).digest('hex').slice(0, 16)
}

declare const SVOD_BUILD: string
