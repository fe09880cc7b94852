import { checkPlan } from '../checking/plan-checks.js'
import { published, type Schema, type SchemaName, schemaFor } from '../reading/schema/period-schema.js'
import { jsonText } from '../terminal/printable.js'
import { type CommonOptions, message, type Outcome, outcome, type Ports, refusal, unlessUnreadable } from './command.js'
import { openWorkspace } from './open-workspace.js'
import { unknownPeriod } from './targets.js'

export type { SchemaName }

export interface SchemaOptions extends CommonOptions {
  name: SchemaName
  /** Null: the schema as published. */
  period: string | null
}

/** Prints a JSON schema: as published, or with the numbers, departments and indicators of one period's plan. */
export async function run(options: SchemaOptions, ports: Ports): Promise<Outcome> {
  const { name, period } = options
  if (period === null) return outcome({ output: text(published[name]) })
  if (name === 'report') return refusal(message('schema-without-period', { name }))
  return unlessUnreadable(async () => schemaOf(name, period, openWorkspace(options, ports)))
}

function schemaOf(name: 'plan' | 'submission', period: string, opened: ReturnType<typeof openWorkspace>): Outcome {
  if ('refused' in opened) return opened.refused
  const { workspace, settings } = opened
  const files = workspace.period(period)
  const told = { language: settings.language }
  if (!files) return outcome({ ...told, exitStatus: 2, messages: [unknownPeriod(period, workspace)] })
  const { plan, diagnostics } = checkPlan(workspace, files, settings.severities)
  return plan
    ? outcome({ ...told, output: text(schemaFor(name, plan)) })
    : outcome({ ...told, exitStatus: 1, diagnostics })
}

function text(schema: Schema): string {
  return `${jsonText(schema)}\n`
}
