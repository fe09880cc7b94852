import type { Finding } from '../findings/diagnostic.js'
import type { Sources } from '../model/sources.js'
import type { Read } from '../reading/read-period.js'
import { othersOf } from './other-reports.js'
import { type Checks, runChecks } from './run-checks.js'
import { suppress } from './suppress.js'

/** Everything that is wrong with a period: with its files themselves, and what the rules find in them. */
export function findingsIn(sources: Sources, read: Read, checks: Checks): Finding[] {
  const found = read.plan ? runChecks(read.plan, read, checks, othersOf(sources, read, checks)) : []
  const { findings, remarks } = suppress([...read.findings, ...found], read)
  return checks.purpose === 'lint' ? [...findings, ...remarks((rule) => rule in checks.rules)] : findings
}
