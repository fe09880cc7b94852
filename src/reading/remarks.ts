import { partitionPoint } from '../model/partition-point.js'
import type { Place } from '../model/source-text.js'
import type { Node } from '../yaml/node.js'

/** One rule turned off by a remark, for a stretch of a file. */
export interface Suppression {
  rule: string
  /** From `svod-disable` to the rule's name. */
  place: Place
  start: number
  end: number
  hasReason: boolean
  /** A remark that there is not, or one that does nothing where it stands. */
  fault: 'unknown-remark' | 'in-text' | 'not-at-top' | null
}

/** Also one that is mistyped, which would otherwise do nothing and say nothing. */
const remark = /^[ \t]*#[ \t]*(svod-disable[\w-]*)(?:[ \t]+([^\r\n]*))?$/gim

/** What people type for the two hyphens before a reason is as good. */
const beforeReason = /--|[–—]/

/** What the remarks of a file turn off: `# svod-disable-next-line rule -- reason`, `# svod-disable rule -- reason`. */
export function suppressionsIn(root: Node): Suppression[] {
  const { source } = root.place
  if (!/svod-disable/i.test(source.text)) return []
  const { scalars, stretches } = placesIn(root)
  return Array.from(source.text.matchAll(remark)).flatMap((match): Suppression[] => {
    const [line, verb = '', rest = ''] = match
    const before = scalars[partitionPoint(scalars, ({ start }) => start <= match.index) - 1]
    const from = match.index + line.indexOf(verb)
    const useless = (fault: 'in-text' | 'unknown-remark') => {
      const place = { source, start: from, end: from + verb.length }
      return [{ rule: '', place, hasReason: true, start: 0, end: -1, fault }]
    }
    // Inside of a text it is text.
    if (before && match.index < before.end) return useless('in-text')
    const [names = '', ...reason] = rest.split(beforeReason)
    const reach = verb === 'svod-disable' ? wholeFile(root, match.index) : nextOf(stretches, match.index)
    if (verb !== 'svod-disable' && verb !== 'svod-disable-next-line') return useless('unknown-remark')
    const isMisplaced = verb === 'svod-disable' && reach.end < 0
    return names.split(',').map((name) => {
      const rule = name.trim()
      const at = rule === '' ? -1 : line.indexOf(rule, line.indexOf(verb) + verb.length)
      const end = at === -1 ? from + verb.length : match.index + at + rule.length
      const hasReason = reason.join('--').trim() !== ''
      const fault = isMisplaced ? ('not-at-top' as const) : null
      return { rule, place: { source, start: from, end }, hasReason, fault, ...reach }
    })
  })
}

/** Only at the top does a remark stand for the whole file; elsewhere it reaches nothing, which is told. */
function wholeFile({ place: { source, start } }: Node, at: number): { start: number; end: number } {
  return at <= start ? { start: 0, end: source.text.length } : { start: 0, end: -1 }
}

/** The key, or the whole entry of a list, that begins behind a remark. */
function nextOf(stretches: readonly OffsetRange[], at: number): OffsetRange {
  let index = partitionPoint(stretches, ({ start }) => start <= at)
  const start = stretches[index]?.start ?? Number.POSITIVE_INFINITY
  let end = -1
  for (; stretches[index]?.start === start; index++) end = Math.max(end, stretches[index]?.end ?? -1)
  return { start, end }
}

export interface OffsetRange {
  start: number
  end: number
}

/** Every scalar's place, and from where to where each entry of a map or a list reaches, in the order of the file. */
function placesIn(root: Node): { scalars: OffsetRange[]; stretches: OffsetRange[] } {
  const scalars: OffsetRange[] = []
  const stretches: OffsetRange[] = []
  const walk = (node: Node) => {
    if (node.kind === 'scalar') scalars.push(node.place)
    else if (node.kind === 'list') {
      for (const item of node.items) {
        stretches.push(item.place)
        walk(item)
      }
    } else {
      for (const { keyPlace, value } of node.entries.values()) {
        stretches.push({ start: keyPlace.start, end: Math.max(keyPlace.end, value.place.end) })
        walk(value)
      }
    }
  }
  walk(root)
  return { scalars, stretches }
}
