import type { Finding } from '../../findings/diagnostic.js'
import type { Node } from '../../yaml/node.js'
import type { IndicatorsOf } from '../planned.js'
import type { FileKind } from '../schema/describe.js'
import { slip as commaInBraces } from './comma-in-braces.js'
import { slip as evidenceInShort } from './evidence-in-short.js'
import { slip as fieldsNotIndented } from './fields-not-indented.js'
import { slip as indentedTooFar } from './indented-too-far.js'
import { slip as itemsNotIndented } from './items-not-indented.js'
import { slip as noColon } from './no-colon.js'
import { slip as noItemsLine } from './no-items-line.js'
import { slip as outsideIndicators } from './outside-indicators.js'
import { slip as sectionInItems } from './section-in-items.js'
import type { Detected, Slip, TypedFile } from './slip.js'
import { slip as textNotIndented } from './text-not-indented.js'

/** What stands too far in or out and is put where it belongs, one after another. */
export const mendedSlips: readonly Slip[] = [sectionInItems, textNotIndented, fieldsNotIndented]

/** What explains errors of the schema. */
export const explainingSlips: readonly Slip[] = [
  noColon,
  noItemsLine,
  itemsNotIndented,
  indentedTooFar,
  outsideIndicators,
  evidenceInShort,
  commaInBraces,
]

/** A submission as it was meant, whatever plan it answers. */
export function mendSlips(typed: TypedFile): { file: TypedFile; told: Finding[] } {
  const told: Finding[] = []
  let file = typed
  for (const { detect } of mendedSlips) {
    for (const { finding, mended } of detect(file, () => null)) {
      told.push(finding)
      file = mended ?? file
    }
  }
  return { file, told }
}

/** The slips of a file that does not keep to its schema. */
export function explainSlips(kind: FileKind, root: Node, indicatorsOf: IndicatorsOf): Detected[] {
  if (root.kind !== 'map') return []
  const file = { root, duplicates: [] }
  return explainingSlips
    .filter(({ inAnyFile }) => inAnyFile || kind === 'submission')
    .flatMap(({ detect }) => [...detect(file, indicatorsOf)])
}
