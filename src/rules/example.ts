import type { Severity } from '../findings/diagnostic.js'

/**
 * A fault and the same file without it, both of them tests: the bad one fires once at the place between ⟦ and ⟧, the good
 * one is clean. Files not given are those of test/rules/workspace.ts.
 */
export interface Example {
  /** The file's path from plans/2020/; default submissions/finance.yaml. */
  file?: string
  bad: string
  good: string
  /** The plan that the file answers, where it takes one of its own. */
  plan?: string
  /** Severity of the finding, where it is not the rule's own. */
  severity?: Severity
  /** A case of a fixable rule that somebody has to mend by hand. */
  byHand?: true
  /** The period that it is in; default 2020. */
  period?: string
  /** Other periods: their files by path from the period's folder. */
  others?: Record<string, Record<string, string>>
  /** Path of the good file, where its name is what was wrong with the bad one. */
  goodFile?: string
}

/** An example in the text of one answer, in a file that holds nothing else. */
export function answer(bad: string, good: string, more: Omit<Example, 'bad' | 'good'> = {}): Example {
  return { bad: fileWith(bad), good: fileWith(good), ...more }
}

const fileWith = (text: string) => `department: finance\nitems:\n  "1.1": |\n${text.replace(/^(?=.)/gm, '    ')}\n`
