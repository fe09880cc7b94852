import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Item, Report } from '../../src/model/report.js'
import { itemsOf } from './compile-files.js'

export const repository = fileURLToPath(new URL('../..', import.meta.url))
export const program = join(repository, 'bin/svod.js')

/** The public report that plans/2020 was written from lies beside the repository where svod is developed. */
export const reference = (name: string): string => join(repository, '../shared/reference', name)
export const hasReference = existsSync(reference('facts-2020.json'))

/** What the built program makes of plans/2020. */
export function compileReportOf2020(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'svod-2020-'))
  try {
    const args = [program, 'compile', '2020', '--root', repository, '--format', 'json', '--out', folder]
    execFileSync('node', args, { stdio: 'pipe' })
    return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What was reported on an item, paragraph by paragraph. */
export function textOf({ lead, contributions }: Item): string {
  return [lead, ...contributions.flatMap(({ paragraphs, reason }) => [...paragraphs, reason])]
    .filter((text) => text !== null)
    .join('\n')
}

export const itemOf = (report: Report, number: string): Item | undefined =>
  itemsOf(report).find((item) => item.number === number)
