import type { WordChange } from '../compare/comparison.js'
import type { Paint } from '../terminal/paint.js'
import { printable } from '../terminal/printable.js'
import type { Fact } from './facts.js'
import { shownLines } from './shown-lines.js'
import type { Wording } from './wording.js'

export interface Sheet extends Wording {
  paint: Paint
  /** Breaks a line where somebody looks at it. */
  wrap(line: string, indent: string): string[]
}

/** A line for each; the label of a fact stands before its first line. */
export function factLines(facts: readonly Fact[], sheet: Sheet): string[] {
  return facts.flatMap((fact) => {
    const label = sheet.paint.dim(`${printable(fact.label)}:`)
    return valueLines(fact, sheet).flatMap((line, index) => sheet.wrap(index === 0 ? `${label} ${line}` : line, '    '))
  })
}

function valueLines(fact: Fact, { words, paint }: Sheet): string[] {
  const marked = (changes: readonly WordChange[]) => changes.map((change) => mark(change, paint)).join('')
  switch (fact.form) {
    case 'words':
      return [marked(fact.changes)]
    case 'names':
      return [fact.names.map((name) => mark(name, paint)).join(', ')]
    case 'note':
      return [printable(fact.text)]
    case 'step': {
      const verdicts = { worse: paint.red(words.worse), better: paint.green(words.better) }
      const verdict = fact.verdict ? ` (${verdicts[fact.verdict]})` : ''
      return [`${printable(fact.from)} → ${printable(fact.to)}${verdict}`]
    }
    case 'paragraphs':
      return shownLines(fact.paragraphs).map((line) => {
        if (line.kind === 'same') return paint.dim(`… ${words.paragraphsUnchanged(line)}`)
        return line.kind === 'moved' ? `${paint.dim(`${words.moved}:`)} ${marked(line.changes)}` : marked(line.changes)
      })
  }
}

/** Brackets stand beside the colour: not everybody sees it, and what is copied elsewhere has none. */
function mark({ kind, text }: WordChange, paint: Paint): string {
  const shown = printable(text)
  if (kind === 'same') return shown
  return kind === 'deleted' ? paint.red(`[-${shown}-]`) : paint.green(`{+${shown}+}`)
}
