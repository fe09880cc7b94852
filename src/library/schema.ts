import { checkPlan } from '../checking/plan-checks.js'
import { isOfPlan, published, type Schema, type SchemaName, schemaFor } from '../reading/schema/period-schema.js'
import type { MemorySources } from './memory-sources.js'
import { openSources, unknownPeriod } from './workspace.js'

/** A JSON schema as it is published. */
export function schema(name: SchemaName): Schema
/** One with the numbers, departments and indicators of a period's plan; null where the plan has errors, which lint tells. */
export function schema(name: 'plan' | 'submission', sources: MemorySources, period: string): Schema | null
export function schema(name: SchemaName, sources?: MemorySources, period?: string): Schema | null {
  if (!sources || period === undefined || !isOfPlan(name)) return structuredClone(published[name])
  const { settings, isStopped } = openSources(sources)
  const files = sources.period(period)
  if (!files) throw unknownPeriod(period, sources)
  const { plan } = checkPlan(sources, files, settings.severities)
  return isStopped || !plan ? null : schemaFor(name, plan)
}
