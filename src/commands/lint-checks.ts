import type { LintOptions as Checks } from '../checking/lint-period.js'
import type { Severity } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import { isEssential, isRuleId, ruleIds } from '../findings/rule-ids.js'
import type { Settings } from '../reading/settings.js'
import { nearest } from '../suggest/nearest.js'
import { type Message, message } from './command.js'

/** How the periods are to be checked: as svod.yaml says, and over that the command line. */
export async function checksOf(
  { severities: set, vocabulary }: Settings,
  asked: ReadonlyMap<string, Severity | 'off'>,
): Promise<{ checks: Checks; messages: Message[] } | Message> {
  const severities = severitiesOf(asked)
  if ('code' in severities) return severities
  const all = new Map([...set, ...severities])
  const { speller, messages } = await spellerFor(all)
  return { checks: { severities: all, vocabulary, speller }, messages }
}

/** What --rule asks for, held to the same as svod.yaml. */
function severitiesOf(asked: ReadonlyMap<string, Severity | 'off'>): Map<RuleId, Severity | 'off'> | Message {
  const severities = new Map<RuleId, Severity | 'off'>()
  for (const [rule, severity] of asked) {
    if (!isRuleId(rule)) return message('no-rule', { rule, suggestion: nearest(rule, ruleIds) })
    if (isEssential(rule) && severity !== 'error') return message('locked-rule', { rule })
    severities.set(rule, severity)
  }
  return severities
}

async function spellerFor(
  severities: Checks['severities'],
): Promise<{ speller: Checks['speller']; messages: Message[] }> {
  if ((severities.get('spelling') ?? 'off') === 'off') return { speller: null, messages: [] }
  const { loadSpeller } = await import('../workspace/speller.js')
  const speller = await loadSpeller()
  return { speller, messages: speller ? [] : [message('no-speller', {})] }
}
