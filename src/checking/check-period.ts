import type { Finding } from '../findings/diagnostic.js'
import type { Place } from '../model/source-text.js'
import type { Sources } from '../model/sources.js'
import type { Read } from '../reading/read-period.js'
import { othersOf } from './other-reports.js'
import { type Checks, runChecks } from './run-checks.js'
import { suppress } from './suppress.js'

/** Everything that is wrong with a period: with its files themselves, and what the rules find in them. */
export function findingsIn(sources: Sources, read: Read, checks: Checks): Finding[] {
  const found = read.plan ? offSlidKeys(runChecks(read.plan, read, checks, othersOf(sources, read, checks)), read) : []
  const { findings, remarks } = suppress([...read.findings, ...found], read)
  return checks.purpose === 'lint' ? [...findings, ...remarks((rule) => rule in checks.rules)] : findings
}

/** Without what is found in the number of an item that slid into a text, such as its quotation marks: that is no text. */
function offSlidKeys(findings: Finding[], { submissions }: Read): Finding[] {
  const keys = submissions.flatMap(({ entries }) => entries.flatMap(({ slidItems }) => slidItems))
  if (keys.length === 0) return findings
  const at = ({ source, start }: Place) => `${start} ${source.file}`
  const starts = new Set(keys.map(({ place }) => at(place)))
  return findings.filter(({ place }) => !starts.has(at(place)))
}
