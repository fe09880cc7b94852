import type { Findings, RuleId } from '../findings/findings.js'
import type { FindingTemplates, Hint, TemplateKey } from './finding-phrases.js'
import type { Wording } from './finding-words.js'
import type { ParametersOf } from './message-templates.js'

/** What a finding is worded by: its rule, with its problem where the rule knows several. */
type KeyOf<Id extends RuleId, Args> = Args extends { problem: infer Problem extends string } ? `${Id}.${Problem}` : Id
type FindingKey = { [Id in RuleId]: KeyOf<Id, Findings[Id]> }[RuleId]

type OfProblem<Args, Problem> = Args extends { problem: infer Some } ? (Problem extends Some ? Args : never) : never
type ArgsOf<Key> = Key extends `${infer Id extends RuleId}.${infer Problem}`
  ? OfProblem<Findings[Id], Problem>
  : Key extends RuleId
    ? Exclude<Findings[Key], { problem: string }>
    : never

/** The arguments, with phrases made of them that many templates ask for. */
export type Given<Args> = Args extends unknown
  ? Args &
      ('suggestion' extends keyof Args ? { meant: string; meantNumber: string } : unknown) &
      ('field' extends keyof Args ? { inField: string } : unknown)
  : never

/** The keys whose templates ask for no more than what is given. */
export type FilledKey = {
  [Key in FindingKey]: Key extends TemplateKey
    ? Given<ArgsOf<Key>> extends ParametersOf<FindingTemplates[Key | Hint<Key>]>
      ? Key
      : never
    : never
}[FindingKey]

/** Findings of which more is said than that, or one thing of several, by their key. */
export type ChosenWordings = { [Key in FindingKey]?: (args: Given<ArgsOf<Key>>) => Wording }

/** Without one of these the templates would have nothing to take. */
export type AllChosenWordings = ChosenWordings & Required<Omit<ChosenWordings, FilledKey>>
