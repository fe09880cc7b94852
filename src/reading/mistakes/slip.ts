import type { Finding } from '../../findings/diagnostic.js'
import type { MapNode } from '../../yaml/node.js'
import type { Duplicate } from '../../yaml/node-reader.js'
import type { IndicatorsOf } from '../planned.js'

/** One slip of the hand that clerks make, where YAML or the schema would see several faults, or another one. */
export interface Slip {
  /** The name of its file. */
  id: string
  /** It is made in plans and settings too; any other in submissions alone. */
  inAnyFile?: true
  examples: Example[]
  detect(file: TypedFile, indicatorsOf: IndicatorsOf): Iterable<Detected>
}

/** The values of a file, as they were typed or as they were meant. */
export interface TypedFile {
  root: MapNode
  duplicates: readonly Duplicate[]
  /** The same as `root` with what cannot be read in its place: a second `text` beside the first one is no value of any node. */
  withUnread?: MapNode
}

export interface Detected {
  finding: Finding
  /** The values that it explains, with all that lies below them: what the schema has against those is not told. */
  explains: string[][]
  /** It explains why a field is unknown, and nothing else. */
  unknownOnly?: boolean
  /** The file with all slips of this kind put right. Without it the finding is told where it explains something. */
  mended?: TypedFile
}

/** A submission of test/rules/workspace.ts in which ⟦ ⟧ marks all that is told of it, and the same as it was meant. */
export interface Example {
  bad: string
  good: string
}
