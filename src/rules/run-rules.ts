import type { Edit, Finding } from '../findings/diagnostic.js'
import type { Place } from '../model/source-text.js'
import type { MaskedText } from '../text/masked-text.js'
import { NormalizedText } from '../text/normalized-text.js'
import { maskedTexts, writtenParagraphs } from './paragraphs.js'
import type { Rule, RuleContext, TextChecker } from './rule.js'
import { isSafe, slidTexts } from './safe-fix.js'

/** Everything that rules find. Texts are gone through once, each with all rules that may find something in it. */
export function runRules(rules: readonly Rule[], context: RuleContext): Finding[] {
  const slid = slidTexts(context)
  const keys = slidKeys(context)
  const found: Finding[] = []
  for (const one of findAll(rules, context).map(withTypedFix)) {
    // The number of an item that slid into a text is none of it, nor are its quotation marks.
    if (keys.size === 0 || !keys.has(keyOf(one.place))) found.push(isSafe(one, slid) ? one : withoutFix(one))
  }
  return found
}

/** Rules look at texts in normal form; what is mended is the text that was typed. */
function withTypedFix(found: Finding): Finding {
  return found.fix?.some(({ text }) => text instanceof NormalizedText)
    ? { ...found, fix: found.fix.map(asTyped) }
    : found
}

function asTyped(edit: Edit): Edit {
  const { text, from, to } = edit
  if (!(text instanceof NormalizedText)) return edit
  return { ...edit, text: text.typed, from: text.typedAt(from), to: text.typedAt(to) }
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

function findAll(rules: readonly Rule[], context: RuleContext): Finding[] {
  const found: Finding[] = []
  const inTexts = rules.flatMap((rule) => rule.inTexts?.(context) ?? [])
  if (inTexts.length > 0) lookThrough(maskedTexts(context).values(), inTexts, found)
  const inParagraphs = rules.flatMap((rule) => rule.inParagraphs?.(context) ?? [])
  if (inParagraphs.length > 0) lookThrough(writtenParagraphs(context), inParagraphs, found)
  // One by one: as arguments of one call a hundred thousand are too many.
  for (const rule of rules) for (const one of rule.check?.(context) ?? []) found.push(one)
  return found
}

function lookThrough<Seen extends MaskedText>(
  all: Iterable<Seen>,
  checkers: readonly TextChecker<Seen>[],
  found: Finding[],
): void {
  for (const seen of all) {
    for (const { requires, precheck, findIn } of checkers) {
      if ((requires && !mayFind(requires, seen)) || precheck?.(seen) === false) continue
      for (const one of findIn(seen)) found.push(one)
    }
  }
}

/** Most texts hold nothing to mask, and are looked at once. */
function mayFind(requires: RegExp, { value, masked }: MaskedText): boolean {
  return requires.test(value) || (masked !== value && requires.test(masked))
}
