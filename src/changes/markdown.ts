import type { Comparison, ItemChange, WordChange } from '../compare/comparison.js'
import type { ChangesWords } from '../language/changes-words.js'
import { changesWords } from '../language/index.js'
import type { Language } from '../model/terms.js'
import { type Edge, edge } from '../render/markdown/escape-rules.js'
import { escapeText } from '../render/markdown/escape-text.js'
import type { ChangesOptions } from './changes-writer.js'
import { classOf } from './class-of.js'
import { countsOf, numbersOf, sameItems } from './closing.js'
import { shortFields } from './fields.js'
import { figureName, figuresOf } from './figures.js'
import { loneItem } from './lone-item.js'
import { seenChanges } from './readable-changes.js'
import { changedLines } from './text-lines.js'
import { unlinked } from './unlinked.js'

/** For the comment under a merge request: a table that is seen at once, the details folded away under it. */
export async function write(comparison: Comparison, { language, stat }: ChangesOptions): Promise<string> {
  const words = await changesWords(language)
  const changed = comparison.items.filter(({ change }) => change !== 'unchanged')
  const details = stat ? [] : changed.flatMap((one) => detailsOf(one, comparison, words, language))
  const blocks = [
    `### ${escaped(words.title(comparison.old.period, comparison.new.period), edge.markup, edge.line)}`,
    // A comment is read from the top.
    countsOf(comparison, words),
    ...(changed.length > 0 ? [tableOf(changed, words)] : []),
    ...(details.length > 0 ? [`<details>\n<summary>${words.details}</summary>`, ...details, '</details>'] : []),
    ...sameItems(comparison, words).map((line) => escaped(line, edge.line, edge.line)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function tableOf(items: readonly ItemChange[], words: ChangesWords): string {
  const { item, change, measure } = words.headings
  const rows = items.map((one) => {
    const kind = words.classes[classOf(one)]
    return [
      inCell(numbersOf(one, words)),
      one.regressed ? `**${kind}**` : kind,
      inCell((one.to ?? one.from)?.measure ?? ''),
    ]
  })
  return [[item, change, measure], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function detailsOf(one: ItemChange, comparison: Comparison, words: ChangesWords, language: Language): string[] {
  const heading = `#### ${escaped(numbersOf(one, words), edge.markup, edge.line)}`
  if (!one.from || !one.to) return [heading, ...loneDetails(one, comparison, words, language)]
  const lines = shortFields(one, comparison, language).map(({ field, change }) => {
    const label = words.fields[field]
    if (field !== 'status') return `- ${label}: ${marked(seenChanges(change.from, change.to), edge.markup)}`
    const verdict = one.regressed ? ` (**${words.worse}**)` : one.progressed ? ` (${words.better})` : ''
    return `- ${label}: ${change.from} → ${change.to}${verdict}`
  })
  for (const indicator of one.indicators) {
    const said = (text: string) => escaped(text, edge.markup, edge.markup)
    lines.push(`- ${said(figureName(indicator))}: ${said(figuresOf(indicator, words, language))}`)
  }
  if (one.copied && classOf(one) !== 'copied') lines.push(`- ${words.textCopied}`)
  const texts = (['text', 'evidence'] as const).flatMap((field) => {
    const change = one[field]
    if (!change) return []
    const paragraphs = changedLines(change).map((line) =>
      'unchanged' in line ? `… ${words.paragraphsUnchanged(line.unchanged)}` : marked(line.changes, edge.line),
    )
    return quoted(words.fields[field], paragraphs)
  })
  return [heading, ...(lines.length > 0 ? [lines.join('\n')] : []), ...texts]
}

/** What an item says that only one of the reports has. */
function loneDetails(one: ItemChange, comparison: Comparison, words: ChangesWords, language: Language): string[] {
  const said = loneItem(one, comparison, language)
  if (!said) return []
  const lines = [
    `- ${words.fields.status}: ${said.status}`,
    ...said.figures.map(({ name, value }) => `- ${escaped(name, edge.markup, edge.markup)}: ${value}`),
  ]
  return [
    lines.join('\n'),
    ...(['text', 'evidence'] as const).flatMap((field) =>
      said[field].length === 0
        ? []
        : quoted(
            words.fields[field],
            said[field].map((line) => marked([{ kind: said.kind, text: line }], edge.line)),
          ),
    ),
  ]
}

function quoted(label: string, lines: readonly string[]): string[] {
  const quotation = lines.map((line) => `> ${line}`).join('\n>\n')
  return [`- ${label}:`, quotation.replace(/^/gm, '  ')]
}

/** Of HTML, since `~~` needs a letter beside it and has no counterpart for what is new. */
const tags = { same: ['', ''], deleted: ['<del>', '</del>'], inserted: ['<ins>', '</ins>'] } as const

function marked(changes: readonly WordChange[], start: Edge): string {
  const parts = changes.map(({ kind, text }, index) => {
    const [isFirst, isLast] = [index === 0, index === changes.length - 1]
    // White space within the line needs no care, and counts as text to look at: only its ends would be dropped.
    const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text.replace(/\s*[\r\n]\s*/g, ' ')) ?? []
    const shown = escaped(
      inner,
      isFirst && kind === 'same' ? start : edge.markup,
      // Before white space as before a line's end: `+ ` and `1. ` begin a list.
      (isLast && kind === 'same') || after !== '' ? edge.line : edge.markup,
    )
    const [open, close] = tags[kind]
    // What it would define the target of may end in another part.
    const opening = isFirst && start === edge.line && shown.startsWith('[') ? '\\' : ''
    // White space alone would be dropped at an end of the line, and not be seen beside other white space.
    if (kind !== 'same' && inner === '') return `${open}${'&nbsp;'.repeat(before.length)}${close}`
    const isReplaced = kind === 'deleted' && after === '' && areWords(changes, index)
    return `${open}${isFirst ? before.trimStart() : before}${opening}${shown}${after}${close}${isReplaced ? ' ' : ''}`
  })
  return parts.join('').trimEnd()
}

/** Whether what went and what came in its place stand as words, and not within one: nothing is put into a word. */
function areWords(changes: readonly WordChange[], index: number): boolean {
  const [before, inserted, after] = [changes[index - 1], changes[index + 1], changes[index + 2]]
  if (inserted?.kind !== 'inserted' || inserted.text.trim() === '') return false
  return /(?:^|[\s([{«„“"])$/u.test(before?.text ?? '') && /^(?:$|[\s.,;:!?…)\]}»”"])/u.test(after?.text ?? '')
}

function escaped(text: string, before: Edge, after: Edge, inTable = false): string {
  return unlinked(escapeText(text, { before, after, inTable, inLink: false }))
}

function inCell(text: string): string {
  return escaped(text, edge.markup, edge.markup, true)
}
