import type { Comparison, ItemChange, WordChange } from '../compare/comparison.js'
import type { Look } from '../forms/look.js'
import type { Paint } from '../forms/paint.js'
import { printable } from '../forms/printable.js'
import type { ChangesWords } from '../language/changes-words.js'
import type { Language } from '../model/terms.js'
import { classOf } from './class-of.js'
import { shortFields } from './fields.js'
import { figureName, figuresOf } from './figures.js'
import { loneItem } from './lone-item.js'
import { seenChanges } from './readable-changes.js'
import { changedLines } from './text-lines.js'

export interface Sheet {
  comparison: Comparison
  words: ChangesWords
  paint: Paint
  look: Look
  language: Language
  /** Breaks a line where somebody looks at it. */
  wrap(line: string, indent: string): string[]
}

/** What changed in an item, a line each; what one says that only one of the reports has. */
export function detailLines(one: ItemChange, sheet: Sheet): string[] {
  if (!one.from || !one.to) return loneLines(one, sheet)
  const { comparison, words, paint, language, wrap } = sheet
  const marked = (changes: readonly WordChange[]) => changes.map((change) => mark(change, paint)).join('')
  const label = (text: string) => paint.dim(`${text}:`)
  const lines = shortFields(one, comparison, language).flatMap(({ field, change }) => {
    if (field !== 'status')
      return wrap(`${label(words.fields[field])} ${marked(seenChanges(change.from, change.to))}`, '    ')
    const verdict = one.regressed
      ? ` (${paint.red(words.worse)})`
      : one.progressed
        ? ` (${paint.green(words.better)})`
        : ''
    return wrap(`${label(words.fields.status)} ${change.from} → ${change.to}${verdict}`, '    ')
  })
  for (const indicator of one.indicators) {
    const figures = printable(figuresOf(indicator, words, language))
    lines.push(...wrap(`${label(printable(figureName(indicator)))} ${figures}`, '    '))
  }
  for (const field of ['text', 'evidence'] as const) {
    const change = one[field]
    if (!change) continue
    for (const [index, line] of changedLines(change).entries()) {
      const shown =
        'unchanged' in line ? paint.dim(`… ${words.paragraphsUnchanged(line.unchanged)}`) : marked(line.changes)
      lines.push(...wrap(index === 0 ? `${label(words.fields[field])} ${shown}` : shown, '    '))
    }
  }
  if (one.copied && classOf(one) !== 'copied') lines.push(...wrap(paint.dim(words.textCopied), '    '))
  return lines
}

function loneLines(one: ItemChange, { comparison, words, paint, language, wrap }: Sheet): string[] {
  const said = loneItem(one, comparison, language)
  if (!said) return []
  const label = (text: string) => paint.dim(`${text}:`)
  const lines = [
    `${label(words.fields.status)} ${said.status}`,
    ...said.figures.map(({ name, value }) => `${label(printable(name))} ${value}`),
  ]
  for (const field of ['text', 'evidence'] as const) {
    const shown = said[field].map((line) => mark({ kind: said.kind, text: line }, paint))
    lines.push(...shown.map((line, index) => (index === 0 ? `${label(words.fields[field])} ${line}` : line)))
  }
  return lines.flatMap((line) => wrap(line, '    '))
}

/** Brackets stand beside the colour: not everybody sees it, and what is copied elsewhere has none. */
function mark({ kind, text }: WordChange, paint: Paint): string {
  const shown = printable(text)
  if (kind === 'same') return shown
  return kind === 'deleted' ? paint.red(`[-${shown}-]`) : paint.green(`{+${shown}+}`)
}
