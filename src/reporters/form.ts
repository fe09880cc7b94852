import type { Severity } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import type { Sha256 } from '../model/sha256.js'
import type { RenderedFinding } from './rendered-findings.js'

export const findingsForms = ['pretty', 'concise', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const
export type FindingsForm = (typeof findingsForms)[number]

/** Forms whose readers know files by their paths from the root of the git repository. */
export const repositoryForms: ReadonlySet<FindingsForm> = new Set(['sarif', 'github', 'gitlab'])

/** What a form may say besides the findings. */
export interface About {
  version: string
  /** How many files were looked at. */
  files: number
  /** How many findings there are. */
  counts: Record<Severity, number>
  /** Warnings are too many, so that they count as errors do. */
  tooManyWarnings: boolean
  sha256: Sha256
  rules: { id: RuleId; severity: Severity | 'off'; summary: string; why: string }[]
}

/** Findings to text, in the order given and all of them; a piece at a time, since there may be a hundred thousand. */
export type WriteForm = (told: Iterable<RenderedFinding>, about: About) => Iterable<string>
