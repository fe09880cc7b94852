import type { Finding, Severity } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import type { MatchedReport } from '../model/matched-report.js'
import type { Period } from '../model/period.js'
import type { Plan } from '../model/plan.js'
import type { Report } from '../model/report.js'
import type { ReportedItem } from '../model/reported-item.js'
import type { Speller } from '../model/speller.js'
import type { Submission } from '../model/submission.js'
import type { Half, Quarter } from '../model/terms.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { MaskedText, Paragraph } from '../text/masked-text.js'
import type { Example } from './example.js'

/**
 * One rule. It reports and does nothing else: no printing, no throwing, no reading of files. A rule with
 * neither `check` nor `inTexts` nor `inParagraphs` is found elsewhere, as its file says; its definition and its examples
 * stand here all the same.
 */
export interface Rule<Id extends RuleId = RuleId> {
  id: Id
  /** Off: found only where svod.yaml or --rule asks for it. */
  severity: Severity | 'off'
  /** Some of what it finds `--fix` mends. */
  fixable: boolean
  examples: Example[]
  /** What it finds in everything at once: in the plan, in what answers it, in the merged report. */
  check?: (context: RuleContext) => Iterable<Finding>
  /** What it finds in one text, of the plan or of a submission, whatever else there is. Null: nothing to look for. */
  inTexts?: (context: RuleContext) => TextChecker<MaskedText> | null
  /** What it finds in one paragraph that a department wrote. */
  inParagraphs?: (context: RuleContext) => TextChecker<Paragraph> | null
}

/** How a rule looks at texts, one after another. */
export interface TextChecker<Seen> {
  /** What a text must match, as typed or masked, for anything to be found in it: a pattern that is quickly looked for. */
  requires?: RegExp
  /** A cheap look at what matches: false where there is surely nothing to find. */
  precheck?: (seen: Seen) => boolean
  findIn: (seen: Seen) => Iterable<Finding>
}

/** A workspace's period as the rules see it. What is broken in it has been told and is left out. */
export interface RuleContext {
  purpose: 'compile' | 'lint'
  period: Period
  plan: Plan
  submissions: Submission[]
  /** By the path of each file every item of which another file of its department has too, which is told, that other file. */
  repeated: ReadonlyMap<string, Submission>
  /** In the plan's order, but for those of which it cannot be read what they ask for. */
  items: ReportedItem[]
  /** False where some file could not be read, which may hold what seems to be missing. */
  complete: boolean
  /** What svod.yaml and the plan add to the tables of the text rules. */
  vocabulary: Vocabulary
  /** This period's own report, merged as far as it goes; null where there is no other to compare it with. */
  merged: Report | null
  /** The report of a year earlier, where the workspace has it and it can be compiled; asked for by lint alone. */
  previous: MatchedReport | null
  /** Null where the rule of spelling is off, or its dictionary is not installed. */
  speller: Speller | null
  /** Reports of the period's own quarters, where the workspace has them. */
  quarterReports: ReadonlyMap<Quarter, MatchedReport>
  /** Of a year, the reports of its halves, where the workspace has them. */
  halfReports: ReadonlyMap<Half, MatchedReport>
}
