import type { Comparison, ItemChange, WordChange } from '../compare/comparison.js'
import { evidenceOf, textOf } from '../compare/item-text.js'
import { reportWords } from '../language/report-words.js'
import type { Language } from '../model/terms.js'
import { figureName, number } from './figures.js'

/** What an item says that only one of the reports has: all of it came or went. */
export interface LoneItem {
  kind: Exclude<WordChange['kind'], 'same'>
  status: string
  figures: { name: string; value: string }[]
  /** Its paragraphs. */
  text: string[]
  /** A line each piece. */
  evidence: string[]
}

/** Null of an item that both reports have. */
export function loneItem(
  { from, to }: ItemChange,
  { old, new: latest }: Comparison,
  language: Language,
): LoneItem | null {
  const item = from ?? to
  if (!item || (from && to)) return null
  const lines = (text: string) => text.split('\n').filter((line) => line !== '')
  return {
    kind: from ? 'deleted' : 'inserted',
    status: reportWords(language).statuses[item.status],
    figures: item.indicators.flatMap((one) =>
      one.value === null ? [] : [{ name: figureName(one), value: number(one.value, language) }],
    ),
    text: lines(textOf(item)),
    evidence: lines(evidenceOf(item, from ? old : latest)),
  }
}
