import { type Finding, finding } from '../../findings/diagnostic.js'
import { entryFields } from '../../model/submission.js'
import { fromRussian } from '../../suggest/from-russian.js'
import { nearest } from '../../suggest/nearest.js'
import { type Entry, isBlock, type MapNode, mapWith, type Node, withValue } from '../../yaml/node.js'
import { numberLike } from '../typed-answers.js'
import type { Slip } from './slip.js'

/**
 * A text that stands level with its key in place of below it, and that holds a colon, so that YAML takes its lines for
 * further keys, is put below its key. Without a colon in the text the file cannot be read at all, see
 * reading/syntax/broken-lines.ts.
 */
export const slip: Slip = {
  id: 'text-not-indented',
  examples: [
    {
      bad: 'department: finance\nitems:\n  "1.1": |\n  ⟦Обучено: 5 служащих.⟧\n  Всего: 5 часов.\n',
      good: 'department: finance\nitems:\n  "1.1": |\n    Обучено: 5 служащих.\n    Всего: 5 часов.\n',
    },
    {
      bad: 'department: finance\nitems:\n  "1.1":\n    text:\n    ⟦Обучено: 5 служащих.⟧\n    status: done\n',
      good: 'department: finance\nitems:\n  "1.1":\n    text: |\n      Обучено: 5 служащих.\n    status: done\n',
    },
  ],
  detect({ root, duplicates }) {
    const items = root.entries.get('items')?.value
    if (items?.kind !== 'map') return []
    const told: MergedLines[] = []
    const entries = new Map(items.entries)
    for (const entry of items.entries.values()) {
      const value = entry.value.kind === 'map' ? indented(entry.value, isTextField, told) : null
      if (value) entries.set(entry.key, { ...entry, value })
    }
    const whole = { ...items, entries }
    const value = indented(whole, isOpenItem, told) ?? whole
    if (told.length === 0) return []
    // Two lines that begin alike are no key that is there twice.
    const lines = new Set(told.flatMap((one) => one.lines))
    const left = duplicates.filter(({ first }) => !lines.has(first.keyPlace.start))
    const mended = { root: withValue(root, 'items', value), duplicates: left }
    return told.map(({ finding }) => ({ finding, explains: [], mended }))
  },
}

interface MergedLines {
  finding: Finding
  /** Where the lines begin that were keys. */
  lines: number[]
}

const isTextField = ({ key, value }: Entry) => (key === 'text' || key === 'reason') && isEmpty(value)
/** With nothing behind its colon it is not filled in yet, and another item may follow that is called by its measure. */
const isOpenItem = ({ key, value }: Entry) => numberLike.test(key) && isBlock(value) && isEmpty(value)

function isEmpty(value: Node): boolean {
  return value.kind === 'scalar' && (value.value ?? '').trim() === '' && !value.style.endsWith('quoted')
}

function indented(map: MapNode, takesText: (entry: Entry) => boolean, told: MergedLines[]): MapNode | null {
  if (![...map.entries.keys()].some((key) => inRussian.test(key))) return null
  const entries: Entry[] = []
  const before = told.length
  let lines: Entry[] = []
  const close = () => {
    const holder = entries.at(-1)
    if (lines.length > 0 && holder) entries[entries.length - 1] = withText(holder, lines, told)
    lines = []
  }
  for (const entry of map.entries.values()) {
    const holder = entries.at(-1)
    if (holder && takesText(holder) && isLineOfText(entry)) lines.push(entry)
    else {
      close()
      entries.push(entry)
    }
  }
  close()
  return told.length > before ? mapWith(entries, map.place) : null
}

const inRussian = /^[«–—•]?\s?[А-ЯЁа-яё]/

function isLineOfText({ key }: Entry): boolean {
  return inRussian.test(key) && nearest(key, entryFields) === null && fromRussian(key, entryFields) === null
}

function withText(holder: Entry, lines: readonly Entry[], told: MergedLines[]): Entry {
  const { key, value } = holder
  const { source } = holder.keyPlace
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last || value.kind !== 'scalar') return holder
  const start = first.keyPlace.start
  // To the end of the line: a # in a text is a part of it.
  const lineEnd = source.text.indexOf('\n', last.value.place.end - 1)
  const end = lineEnd === -1 ? source.text.length : lineEnd
  const column = start - (source.text.lastIndexOf('\n', start) + 1)
  const typed = source.text.slice(start, end).split(/\r?\n/)
  const text = typed.map((line, index) => (index === 0 ? line : line.replace(/^ +/, (blanks) => blanks.slice(column))))
  const isOpen = isBlock(value)
  const firstLine = { source, start, end: start + (typed[0]?.length ?? 0) }
  told.push({
    finding: finding('schema', firstLine, { problem: 'text-not-indented', key, isOpen }),
    lines: lines.map((line) => line.keyPlace.start),
  })
  // As if the | stood at the end of the line above, whatever stands between it and the first line.
  const place = { source, start: source.text.lastIndexOf('\n', start), end }
  return { ...holder, value: { ...value, value: `${text.join('\n')}\n`, style: 'literal', place } }
}
