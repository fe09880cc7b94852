import type { ChangesWords } from '../changes-words.js'
import { totals } from './changes-totals.js'

export const changes: ChangesWords = {
  ...totals,
  title: (from, to) => `What changed: ${from} → ${to}`,
  none: 'No changes.',
  classes: {
    regressed: 'worse',
    removed: 'removed',
    added: 'added',
    progressed: 'better',
    changed: 'changed',
    text: 'text changed',
    copied: 'copied',
    unchanged: 'unchanged',
  },
  fields: {
    measure: 'measure',
    deadline: 'deadline',
    responsible: 'responsible',
    status: 'status',
    text: 'text',
    evidence: 'evidence',
  },
  formerly: (number) => `was ${number}`,
  worse: 'worse',
  better: 'better',
  noFigure: 'none',
  lessThanPercent: (amount) => `less than ${amount}\u00a0%`,
  textCopied: 'the text is copied',
  paragraphsUnchanged: (count) => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} unchanged`,
  copiedToTheLetter: (numbers) => `Copied word for word: ${numbers}`,
  unchanged: (numbers) => `Unchanged: ${numbers}`,
  details: 'Details',
  headings: { item: 'Item', change: 'Change', measure: 'Measure' },
}
