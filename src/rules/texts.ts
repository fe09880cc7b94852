import type { Text } from '../model/text.js'
import type { RuleContext } from './rule.js'

/** Every text of the plan and of the submissions, in the order of the files. */
export function* textsOf({ plan, submissions }: RuleContext): Generator<Text> {
  yield* plan.texts
  for (const { texts } of submissions) yield* texts
}
