import type { StructureFindings } from './structure-findings.js'
import type { TextFindings } from './text-findings.js'

/**
 * Every finding there is, by the id of its rule: the arguments that its wording needs. A finding is data; src/language
 * words it.
 */
export interface Findings extends StructureFindings, TextFindings {}

export type StructureRuleId = keyof StructureFindings

export type RuleId = keyof Findings
