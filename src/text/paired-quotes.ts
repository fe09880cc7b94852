import { matchesIn } from './matches.js'

/** Quotation marks that are not « », one that opens and the one that closes it, with those within. */
export interface QuotePair {
  open: number
  close: number
  inner: QuotePair[]
}

export interface PairedQuotes {
  /** The outer ones, in the order of the line. */
  pairs: QuotePair[]
  /** Every mark has another one that it goes with, so that it is sure which goes with which. */
  isSure: boolean
}

interface OpenQuote extends QuotePair {
  mark: string
}

const marks = /["“”„]/g
const endsWord = /^(?:$|[\s.,:;!?…)\]»])/
const beginsWord = /[\s([«„–—]$|^$/

/** A line's quotation marks, paired. Where one stands between letters it closes what is open; behind a figure alone it is inches. */
export function pairedQuotes(line: string): PairedQuotes {
  const open: OpenQuote[] = []
  const pairs: QuotePair[] = []
  let isSure = true
  let lastOpened = -1
  for (const { index, 0: mark } of matchesIn(line, marks)) {
    const before = line.slice(Math.max(0, index - 1), index)
    const behind = line.slice(index + 1, index + 2)
    const last = open.at(-1)
    if (closes(mark, last, behind, before, lastOpened === index - 1)) {
      if (!last) {
        // A foot of 12" has no pair, and needs none.
        if (!/\d/.test(before)) isSure = false
        continue
      }
      open.pop()
      const { open: from, inner } = last
      ;(open.at(-1)?.inner ?? pairs).push({ open: from, close: index, inner })
    } else {
      open.push({ open: index, close: index, inner: [], mark })
      lastOpened = index
    }
  }
  // What nobody closes may have been meant to close another one.
  return { pairs: [...pairs, ...open.flatMap(({ inner }) => inner)], isSure: isSure && open.length === 0 }
}

function closes(mark: string, last: OpenQuote | undefined, behind: string, before: string, isInner: boolean): boolean {
  if (mark === '„') return false
  if (last?.mark === '„' && mark !== '"') return true
  if (isInner) return endsWord.test(behind)
  if (endsWord.test(behind)) return true
  if (beginsWord.test(before)) return false
  return last !== undefined || /\d/.test(before)
}
