import { filesOf, type Target } from '../checking/lint-targets.js'
import { checkPlan } from '../checking/plan-checks.js'
import type { Diagnostic } from '../findings/diagnostic.js'
import { isEssential, isRuleId, ruleIds } from '../findings/rule-ids.js'
import type { Sources } from '../model/sources.js'
import { departmentOfFile } from '../reading/value-in-file.js'
import { nearest } from '../suggest/nearest.js'
import { type Message, message } from './command.js'

/** Which findings are asked for, as typed. */
export interface SelectionOptions {
  /** Ids of rules; none: all. */
  only: readonly string[]
  skip: readonly string[]
  /** Ids of departments; none: all. */
  departments: readonly string[]
}

/** Tells which findings are of the rules asked for, or that there is no such rule. */
export function rulesAsked({ only, skip }: SelectionOptions): ((rule: string) => boolean) | Message {
  const rule = [...only, ...skip].find((id) => !isRuleId(id))
  if (rule !== undefined) return message('no-rule', { rule, suggestion: nearest(rule, ruleIds) })
  const [asked, left] = [new Set(only), new Set(skip)]
  return (id) => (asked.size === 0 || asked.has(id)) && !left.has(id)
}

/** Without these findings it would seem that all had been checked. */
export function stopsReport({ rule, severity }: Diagnostic): boolean {
  return severity === 'error' && isEssential(rule)
}

/** What was found of the rules asked for. What stops a report goes along to be counted, and is not mended. */
export function ofRules(found: Diagnostic[], isAsked: (rule: string) => boolean): Diagnostic[] {
  return found.flatMap((one) => {
    if (isAsked(one.rule)) return [one]
    const { fix, ...unfixed } = one
    return stopsReport(one) ? [unfixed] : []
  })
}

/** Of the targets, the files of the departments asked for; and files of which nobody knows whose they are. */
export function ofDepartments(
  targets: readonly Target[],
  { departments }: SelectionOptions,
  sources: Sources,
): readonly Target[] | Message {
  if (departments.length === 0) return targets
  const known = new Set<string>()
  for (const { files } of targets) {
    const { plan } = checkPlan(sources, files, new Map())
    // Where a plan cannot be read nobody knows what it names.
    for (const id of plan?.departments.map((one) => one.id) ?? departments) known.add(id)
  }
  const unknown = departments.find((id) => !known.has(id))
  if (unknown !== undefined)
    return message('not-a-department', { department: unknown, suggestion: nearest(unknown, known) })
  const isTheirs = (file: string) => {
    const id = departmentOfFile(sources.load, file)
    return id === null || departments.includes(id)
  }
  const narrowed = targets.map((target) => {
    const { submissions } = target.files
    return { ...target, only: filesOf(target).filter((file) => submissions.includes(file) && isTheirs(file)) }
  })
  return narrowed.some(({ only }) => only.length > 0)
    ? narrowed
    : message('no-files-of', { departments: [...departments] })
}
