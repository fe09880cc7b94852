import type { Edit, Finding } from '../findings/diagnostic.js'
import { memoizeByIdentity } from '../model/memoize-by-identity.js'
import type { Text } from '../model/text.js'
import { addressesIn } from '../text/addresses.js'
import { pathsIn } from '../text/paths.js'
import { quotationsIn } from '../text/quotations.js'
import { countBefore, mergeOverlapping, type TextRange } from '../text/text-ranges.js'
import type { RuleContext } from './rule.js'

/** Spaces, quotation marks, and what cannot be seen. */
const light = /^[\s\u00a0«»„“”"\u00ad¬\u200b-\u200f\u2060\ufeff]*$/

/** Texts that hold fields or items of the file, which are indented as if they were lines of it. */
export function slidTexts({ submissions }: Pick<RuleContext, 'submissions'>): ReadonlySet<Text> {
  const entries = submissions.flatMap(({ entries }) =>
    entries.filter(({ slid, slidItems }) => slid.size + slidItems.length > 0),
  )
  return new Set(entries.flatMap(({ text, reason }) => [text, reason]).filter((one) => one !== null))
}

/**
 * Whether a fix may be made without asking. What something is called, in quotation marks, keeps its letters and words: a
 * programme may be called by the very mistake. A path or an address that is changed at all leads elsewhere. And what slid
 * into a text is none: a full stop behind `checks: 5` would be part of the figure.
 */
export function isSafe({ rule, fix = [] }: Finding, slid: ReadonlySet<Text>): boolean {
  return fix.every((edit) => {
    if (slid.has(edit.text)) return false
    // What Word left behind stands around addresses, and is nobody's words.
    if (rule === 'word-artifact') return true
    return !isInAddress(edit) && (isLight(edit) || !reachesInto(untouchable(edit.text).quoted, edit))
  })
}

/** Whether an edit changes a path or an address. */
export function isInAddress(edit: Edit): boolean {
  return reachesInto(untouchable(edit.text).leading, edit)
}

const untouchable = memoizeByIdentity(({ value }: Text) => ({
  quoted: quotationsIn(value).map(({ from, to }) => ({ from: from + 1, to: Math.max(from + 1, to - 1) })),
  leading: mergeOverlapping([
    ...addressesIn(value).map(({ start, end }) => ({ from: start, to: end })),
    ...pathsIn(value),
  ]),
}))

function isLight({ text, from, to, insert }: Edit): boolean {
  const typed = text.value.slice(from, to)
  return (light.test(typed) && light.test(insert)) || typed.normalize('NFC') === insert
}

/** What is put in at the edge of a stretch is outside of it. */
function reachesInto(stretches: readonly TextRange[], { from, to }: Edit): boolean {
  const last = stretches[countBefore(stretches, to) - 1]
  return last !== undefined && from < last.to
}
