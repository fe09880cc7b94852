import type { WordChange } from '../compare/comparison.js'
import type { Paragraph } from './paragraphs.js'

/** One thing that is told of an item or a report, under its label. */
export type Fact = { label: string } & FactValue

export type FactValue =
  /** One line, with the words that went and came. */
  | { form: 'words'; changes: WordChange[] }
  | { form: 'paragraphs'; paragraphs: Paragraph[] }
  /** A set, with those that went and came. */
  | { form: 'names'; names: WordChange[] }
  /** A value that another took the place of. `isTyped`: in the words of a report, as all is above, and not in svod's. */
  | { form: 'step'; from: string; to: string; verdict: 'worse' | 'better' | null; isTyped: boolean }
  | { form: 'note'; text: string; isTyped: boolean }
