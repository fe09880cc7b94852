import { isEssential, isRuleId, ruleIds } from '../findings/rule-ids.js'
import { interfaceWords, ruleWords } from '../language/index.js'
import { rules } from '../rules/all-rules.js'
import type { Example } from '../rules/example.js'
import type { Rule } from '../rules/rule.js'
import { nearest } from '../suggest/nearest.js'
import { paragraph } from '../terminal/wrap.js'
import { type CommonOptions, message, type Outcome, outcome, type Ports, refusal } from './command.js'
import { settingsLanguage } from './open-workspace.js'

/** Tells of one rule what it finds, why that matters, and shows it. Works without a workspace. */
export async function run({ rule: id, root }: CommonOptions & { rule: string }, ports: Ports): Promise<Outcome> {
  if (!isRuleId(id)) return refusal(message('no-rule', { rule: id, suggestion: nearest(id, ruleIds) }))
  const settings = settingsLanguage(root)
  const language = ports.language(settings)
  const { explain, severities } = await interfaceWords(language)
  const { summary, why } = (await ruleWords(language))[id]
  const { severity, fixable, examples }: Rule = rules[id]
  const notes = [
    severity === 'off' ? explain.off : severities[severity],
    ...(fixable ? [explain.fixable] : []),
    ...(isEssential(id) ? [explain.essential] : []),
  ]
  const [example] = examples
  const blocks = [
    `${id} (${notes.join(', ')})\n${summary}`,
    paragraph(why, ports.look),
    ...(example ? exampleBlocks(example, explain) : []),
  ]
  if (severity === 'off') {
    blocks.push(`${explain.turnOn}\n  svod.yaml: rules: {${id}: warning}\n  svod lint --rule ${id}=warning`)
  } else if (!isEssential(id)) {
    blocks.push(
      `${explain.turnOff}\n  # svod-disable-next-line ${id} -- ${explain.reason}\n  svod.yaml: rules: {${id}: off}`,
    )
  }
  return outcome({ output: `${blocks.join('\n\n')}\n`, language: settings })
}

function exampleBlocks(example: Example, words: { bad: string; good: string }): string[] {
  return [`${words.bad}\n${indented(marked(example.bad))}`, `${words.good}\n${indented(example.good)}`]
}

/** ⟦…⟧ becomes a line of carets under what is between them. */
function marked(text: string): string {
  const before = text.slice(0, text.indexOf('⟦'))
  const inside = text.slice(before.length + 1, text.indexOf('⟧')).split('\n')[0] ?? ''
  const column = before.length - before.lastIndexOf('\n') - 1
  const lines = text.replace(/[⟦⟧]/g, '').split('\n')
  const line = before.split('\n').length - 1
  lines.splice(line + 1, 0, `${' '.repeat(column)}${'^'.repeat(Math.max(1, inside.length))}`)
  return lines.join('\n')
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
}
