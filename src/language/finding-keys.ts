import type { Findings, RuleId } from '../findings/findings.js'
import type { ParametersOf } from './fill.js'
import type { FindingTemplates, Hint, TemplateKey } from './finding-phrases.js'
import type { Wording } from './finding-words.js'

/** What a finding is worded by: its rule, with its problem where the rule knows several. */
type KeyOf<Id extends RuleId, Args> = Args extends { problem: infer Problem extends string } ? `${Id}.${Problem}` : Id
type FindingKey = { [Id in RuleId]: KeyOf<Id, Findings[Id]> }[RuleId]

type OfProblem<Args, Problem> = Args extends { problem: infer Some } ? (Problem extends Some ? Args : never) : never
type ArgsOf<Key> = Key extends `${infer Id extends RuleId}.${infer Problem}`
  ? OfProblem<Findings[Id], Problem>
  : Key extends RuleId
    ? Exclude<Findings[Key], { problem: string }>
    : never

/** What is put in besides the arguments. */
type Added<Args> = (Args extends { suggestion: string | null } ? { meant: string; meantNumber: string } : unknown) &
  (Args extends { field: string | null } ? { inField: string } : unknown)

/** The keys whose templates take no more than the arguments. */
export type FilledKey = {
  [Key in FindingKey]: Key extends TemplateKey
    ? ArgsOf<Key> & Added<ArgsOf<Key>> extends ParametersOf<FindingTemplates[Key | Hint<Key>]>
      ? Key
      : never
    : never
}[FindingKey]

/** Findings of which more is said than their arguments, or one thing of several, by their key. */
export type ChosenWordings = { [Key in FindingKey]?: (args: ArgsOf<Key>) => Wording }

/** Without one of these the templates would have nothing to take. */
export type AllChosenWordings = ChosenWordings & Required<Omit<ChosenWordings, FilledKey>>
