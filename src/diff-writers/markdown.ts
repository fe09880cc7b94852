import type { Comparison, ItemChange } from '../compare/comparison.js'
import type { ChangesWords } from '../language/changes-words.js'
import { changesWords } from '../language/index.js'
import { edge } from '../render/markdown/escape-rules.js'
import { harmless } from '../terminal/printable.js'
import type { ChangesOptions } from './changes-writer.js'
import { classOf, shownItems } from './class-of.js'
import { detailsOf } from './details.js'
import type { Fact } from './facts.js'
import { headlineOf } from './headline.js'
import { labelOf, numbersOf, perhapsOf, unshownItems } from './item-names.js'
import { escaped, marked } from './markdown-marks.js'
import { outsideLine, reportFacts } from './report-facts.js'
import { shownLines } from './shown-lines.js'
import { type Wording, wordingOf } from './wording.js'

/** For the comment under a merge request: a table that is seen at once, the details folded away under it. */
export async function write(comparison: Comparison, { language, stat }: ChangesOptions): Promise<string> {
  const words = await changesWords(language)
  const wording = wordingOf(comparison, words, language)
  const shown = shownItems(comparison.items)
  const outside = reportFacts(wording)
  const details = [
    ...shown.flatMap((one) => itemBlocks(one, wording)),
    ...(outside.length > 0 ? [`#### ${words.outside}`, ...factBlocks(outside, words)] : []),
  ]
  const line = (text: string) => escaped(text, edge.line, edge.line)
  const blocks = [
    `### ${escaped(words.title({ from: comparison.old.period, to: comparison.new.period }), edge.markup, edge.line)}`,
    // A comment is read from the top.
    headlineOf(comparison, words),
    ...(shown.length > 0 ? [tableOf(shown, words)] : []),
    ...outsideLine(comparison.report, words),
    ...(stat || details.length === 0
      ? []
      : [`<details>\n<summary>${words.details}</summary>`, ...details, '</details>']),
    ...unshownItems(comparison, words).map(line),
  ]
  return harmless(`${blocks.join('\n\n')}\n`)
}

function tableOf(items: readonly ItemChange[], words: ChangesWords): string {
  const { item, change, measure } = words.headings
  const rows = items.map((one) => {
    const label = labelOf(one, words)
    const perhaps = perhapsOf(one, words)
    const isBad = one.gone || classOf(one) === 'regressed'
    return [
      inCell(numbersOf(one, words)),
      `${isBad ? `**${label}**` : label}${perhaps === null ? '' : inCell(`; ${perhaps}`)}`,
      inCell((one.to ?? one.from)?.measure ?? ''),
    ]
  })
  return [[item, change, measure], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function itemBlocks(one: ItemChange, wording: Wording): string[] {
  const heading = `#### ${escaped(numbersOf(one, wording.words), edge.markup, edge.line)}`
  return [heading, ...factBlocks(detailsOf(one, wording), wording.words)]
}

/** Facts of one line as a list; then those of several paragraphs, each a quotation. */
function factBlocks(facts: readonly Fact[], words: ChangesWords): string[] {
  const lines = facts.flatMap((fact) => lineOf(fact, words))
  const quotations = facts.flatMap((fact) => (fact.form === 'paragraphs' ? quoted(fact, words) : []))
  return [...(lines.length > 0 ? [lines.join('\n')] : []), ...quotations]
}

function lineOf(fact: Fact, words: ChangesWords): string[] {
  const said = (text: string) => escaped(text, edge.markup, edge.markup)
  const line = (value: string) => [`- ${said(fact.label)}: ${value}`]
  switch (fact.form) {
    case 'words':
      return line(marked(fact.changes, edge.markup))
    case 'names':
      return line(fact.names.map((name) => marked([name], edge.markup)).join(', '))
    case 'note':
      return line(said(fact.text))
    case 'step': {
      const verdict = fact.verdict === 'worse' ? ` (**${words.worse}**)` : fact.verdict ? ` (${words.better})` : ''
      return line(`${said(fact.from)} → ${said(fact.to)}${verdict}`)
    }
    case 'paragraphs':
      return []
  }
}

function quoted({ label, paragraphs }: Fact & { form: 'paragraphs' }, words: ChangesWords): string[] {
  const lines = shownLines(paragraphs).map((line) => {
    if (line.kind === 'same') return `… ${words.paragraphsUnchanged(line)}`
    return line.kind === 'moved'
      ? `*${words.moved}:* ${marked(line.changes, edge.line)}`
      : marked(line.changes, edge.line)
  })
  const quotation = lines.map((line) => `> ${line}`).join('\n>\n')
  return [`- ${label}:`, quotation.replace(/^/gm, '  ')]
}

function inCell(text: string): string {
  return escaped(text, edge.markup, edge.markup, true)
}
