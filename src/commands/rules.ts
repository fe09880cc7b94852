import type { Severity } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import { ruleWords } from '../language/index.js'
import { rules } from '../rules/all-rules.js'
import type { Rule } from '../rules/rule.js'
import { type CommonOptions, type Outcome, outcome, type Ports, unlessUnreadable } from './command.js'
import { openWorkspace, workspaceAround } from './open-workspace.js'

export interface RulesOptions extends CommonOptions {
  format: 'pretty' | 'json'
}

/** Lists every rule with its severity: as svod.yaml sets it, where there is a workspace. */
export function run(options: RulesOptions, ports: Ports): Promise<Outcome> {
  return unlessUnreadable(() => listRules(options, ports))
}

async function listRules(options: RulesOptions, ports: Ports): Promise<Outcome> {
  const inWorkspace = options.root !== null || workspaceAround() !== null
  const opened = inWorkspace ? openWorkspace(options, ports) : null
  if (opened && 'refused' in opened) return opened.refused
  const settings = opened?.settings
  const language = settings?.language ?? null
  const words = await ruleWords(ports.language(language))
  const listed = Object.values<Rule>(rules).map(({ id, severity, fixable }) => {
    const set: Severity | 'off' = settings?.severities.get(id) ?? severity
    return { id, severity: set, fixable, ...words[id] }
  })
  const output = options.format === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : table(listed)
  return outcome({ output, language })
}

function table(listed: { id: RuleId; severity: string; fixable: boolean; summary: string }[]): string {
  const width = Math.max(...listed.map(({ id }) => id.length))
  const lines = listed.map(
    ({ id, severity, fixable, summary }) =>
      `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${fixable ? 'fix' : '   '}  ${summary}\n`,
  )
  return lines.join('')
}
