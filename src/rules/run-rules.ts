import type { Finding } from '../findings/diagnostic.js'
import type { Place } from '../model/source-text.js'
import { paragraphsOf, proseOf } from './paragraphs.js'
import type { Rule, RuleContext, TextChecker } from './rule.js'
import { isSafe, slidTexts } from './safe-fix.js'

/** Everything that rules find. Texts are gone through once, each with all rules that may find something in it. */
export function runRules(rules: readonly Rule[], context: RuleContext): Finding[] {
  const slid = slidTexts(context)
  const keys = slidKeys(context)
  const found: Finding[] = []
  for (const one of findAll(rules, context)) {
    // The number of an item that slid into a text is none of it, nor are its quotation marks.
    if (keys.size === 0 || !keys.has(keyOf(one.place))) found.push(isSafe(one, slid) ? one : withoutFix(one))
  }
  return found
}

/** Told, for somebody to look at it. */
function withoutFix({ fix: _, ...finding }: Finding): Finding {
  return finding
}

function slidKeys({ submissions }: RuleContext): ReadonlySet<string> {
  return new Set(
    submissions.flatMap((one) => one.entries.flatMap((entry) => entry.slidItems.map((item) => keyOf(item.place)))),
  )
}

const keyOf = ({ source, start }: Place) => `${start} ${source.file}`

function* findAll(rules: readonly Rule[], context: RuleContext): Generator<Finding> {
  const inTexts = rules.flatMap((rule) => rule.inTexts?.(context) ?? [])
  if (inTexts.length > 0) yield* lookThrough(proseOf(context).values(), inTexts)
  const inParagraphs = rules.flatMap((rule) => rule.inParagraphs?.(context) ?? [])
  if (inParagraphs.length > 0) yield* lookThrough(paragraphsOf(context), inParagraphs)
  for (const rule of rules) yield* rule.check?.(context) ?? []
}

function* lookThrough<Seen extends { traits: number }>(
  all: Iterable<Seen>,
  looks: readonly TextChecker<Seen>[],
): Generator<Finding> {
  // All of one shape, since they are asked by the million.
  const complete = looks.map(({ requires, precheck, findIn }) => ({
    needs: requires ?? 0,
    mayFindIn: precheck ?? (() => true),
    findIn,
  }))
  for (const seen of all) {
    for (const { needs, mayFindIn, findIn } of complete) {
      if ((needs === 0 || (seen.traits & needs) !== 0) && mayFindIn(seen)) yield* findIn(seen)
    }
  }
}
