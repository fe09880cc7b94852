import { resolve } from 'node:path'
import { checkPlan } from '../checking/plan-checks.js'
import { isOfPlan, published, type Schema, type SchemaName, schemaFor } from '../reading/schema/period-schema.js'
import { jsonText } from '../terminal/printable.js'
import { Workspace } from '../workspace/workspace.js'
import { type CommonOptions, message, type Outcome, outcome, type Ports, refusal, unlessUnreadable } from './command.js'
import { openWorkspace, workspaceAround } from './open-workspace.js'
import { placeFault } from './result-places.js'
import { unknownPeriod } from './targets.js'
import { writeOut } from './write-out.js'

export type { SchemaName }

export interface SchemaOptions extends CommonOptions {
  name: SchemaName
  /** Null: the schema as published. */
  period: string | null
  /** A file, from the folder that svod was started in; null: standard output. */
  out: string | null
}

/** Prints a JSON schema: as published, or with the numbers, departments and indicators of one period's plan. */
export function run(options: SchemaOptions, ports: Ports): Promise<Outcome> {
  const { name, period } = options
  return unlessUnreadable(async () => {
    if (period === null) return put(published[name], options, ports)
    if (!isOfPlan(name)) return refusal(message('schema-without-period', { name }))
    return ofPeriod(name, period, options, ports)
  })
}

async function ofPeriod(
  name: 'plan' | 'submission',
  period: string,
  options: SchemaOptions,
  ports: Ports,
): Promise<Outcome> {
  const opened = openWorkspace(options, ports)
  if ('refused' in opened) return opened.refused
  const { workspace, settings } = opened
  const { language } = settings
  const files = workspace.period(period)
  if (!files) return refusal(unknownPeriod(period, workspace), language)
  const { plan, diagnostics } = checkPlan(workspace, files, settings.severities)
  if (!plan) return outcome({ language, exitStatus: 1, diagnostics })
  return { ...(await put(schemaFor(name, plan), options, ports)), language }
}

async function put(schema: Schema, { out, root }: SchemaOptions, ports: Ports): Promise<Outcome> {
  const text = `${jsonText(schema)}\n`
  if (out === null) return outcome({ output: text })
  const path = resolve(ports.folder, out)
  const workspace = root === null ? workspaceAround() : new Workspace(resolve(ports.folder, root))
  const fault = placeFault([{ path, shown: out }], { workspace })
  return fault ? refusal(fault) : outcome(await writeOut(path, out, text, {}))
}
