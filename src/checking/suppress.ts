import { type Finding, finding } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import { isEssential, isRuleId, ruleIds } from '../findings/rule-ids.js'
import { groupBy } from '../model/group-by.js'
import { partitionPoint } from '../model/partition-point.js'
import type { Place, SourceText } from '../model/source-text.js'
import { nearest } from '../suggest/nearest.js'
import type { Node } from '../yaml/node.js'
import { readYaml } from '../yaml/read-yaml.js'

/** One rule turned off by a remark, for a stretch of a file. */
interface Suppression {
  rule: string
  /** From `svod-disable` to the rule's name. */
  place: Place
  start: number
  end: number
  hasReason: boolean
  /** A remark that there is not, or one that does nothing where it stands. */
  fault: 'unknown-remark' | 'in-text' | 'not-at-top' | null
}

interface Suppressed {
  /** What is left. */
  findings: Finding[]
  /** What is wrong with the remarks themselves. `ran` says of a rule whether it was looked for at all. */
  remarks(ran: (rule: RuleId) => boolean): Finding[]
}

/** Takes out what the files' own remarks turn off: `# svod-disable-next-line rule -- reason`, `# svod-disable rule -- reason`. */
export function suppress(findings: Finding[], sources: readonly SourceText[]): Suppressed {
  const own = sources.flatMap((source) => suppressionsIn(source))
  // A plan that is inherited turns off for its heirs what it turns off for itself; what is wrong with that is told there.
  const files = new Set(sources.map(({ file }) => file))
  const inherited = new Map(findings.map(({ place: { source } }) => [source.file, source]))
  const suppressions = [
    ...own,
    ...[...inherited].flatMap(([file, source]) => (files.has(file) ? [] : suppressionsIn(source))),
  ]
  if (suppressions.length === 0) return { findings, remarks: () => [] }
  const byRule = groupBy(suppressions, ({ rule, place }) => keyOf(rule, place))
  const covers = new Map(Array.from(byRule, ([key, some]) => [key, new Cover(some)]))
  const used = new Set<Suppression>()
  const left = findings.filter(({ rule, place }) => {
    const covering = isEssential(rule) ? [] : (covers.get(keyOf(rule, place))?.at(place.start) ?? [])
    for (const { all } of covering) for (const one of all.splice(0)) used.add(one)
    return covering.length === 0
  })
  return {
    findings: left,
    remarks: (ran) => own.flatMap((one) => faultOf(one, used.has(one), ran) ?? []),
  }
}

const keyOf = (rule: string, { source }: Place) => `${rule} ${source.file}`

/** All that turn off one rule for one stretch of a file. */
interface Covering extends OffsetRange {
  /** Those of them that have not been used yet. */
  all: Suppression[]
  /** The one that it may lie in, with all that this may lie in. */
  around: Covering | null
}

/** What turns off one rule in one file, so that of thousands those at a place are found. */
class Cover {
  readonly #byStart: Covering[] = []

  constructor(suppressions: readonly Suppression[]) {
    const stretches = groupBy(suppressions, ({ start, end }) => `${start} ${end}`)
    const inOrder = Array.from(stretches.values(), (all) => ({ start: all[0]?.start ?? 0, end: all[0]?.end ?? 0, all }))
    let around: Covering | null = null
    for (const one of inOrder.sort((a, b) => a.start - b.start || b.end - a.end)) {
      while (around && around.end < one.start) around = around.around
      around = { ...one, around }
      this.#byStart.push(around)
    }
  }

  /** Those that reach over a place. */
  at(place: number): Covering[] {
    const found: Covering[] = []
    for (let one = this.#byStart[countUpTo(place, this.#byStart) - 1] ?? null; one; one = one.around) {
      if (place <= one.end) found.push(one)
    }
    return found
  }
}

/** How many of what is in order begin at a place or before it. */
function countUpTo(place: number, stretches: readonly OffsetRange[]): number {
  return partitionPoint(stretches, ({ start }) => start <= place)
}

function faultOf(
  { rule, place, hasReason, fault }: Suppression,
  used: boolean,
  ran: (rule: RuleId) => boolean,
): Finding | null {
  if (rule === '') {
    const remark = place.source.text.slice(place.start, place.end)
    const problem = fault === 'unknown-remark' || fault === 'in-text' ? fault : 'no-rule'
    return finding('unused-suppression', place, { problem, remark })
  }
  if (!isRuleId(rule)) {
    const args = { problem: 'unknown-rule', rule, suggestion: nearest(rule, ruleIds) } as const
    return finding('unused-suppression', place, args)
  }
  if (isEssential(rule)) return finding('unused-suppression', place, { problem: 'essential', rule })
  if (fault === 'not-at-top') return finding('unused-suppression', place, { problem: fault, rule })
  if (!used) return ran(rule) ? finding('unused-suppression', place, { problem: 'nothing-found', rule }) : null
  return hasReason ? null : finding('suppression-without-reason', place, { rule })
}

/** Also one that is mistyped, which would otherwise do nothing and say nothing. */
const remark = /^[ \t]*#[ \t]*(svod-disable[\w-]*)(?:[ \t]+([^\r\n]*))?$/gim

/** What people type for the two hyphens before a reason is as good. */
const beforeReason = /--|[–—]/

function suppressionsIn(source: SourceText): Suppression[] {
  if (!/svod-disable/i.test(source.text)) return []
  const { node } = readYaml(source)
  if (!node) return []
  const { scalars, stretches } = placesIn(node)
  return Array.from(source.text.matchAll(remark)).flatMap((match): Suppression[] => {
    const [line, verb = '', rest = ''] = match
    const before = scalars[countUpTo(match.index, scalars) - 1]
    const from = match.index + line.indexOf(verb)
    const useless = (fault: 'in-text' | 'unknown-remark') => {
      const place = { source, start: from, end: from + verb.length }
      return [{ rule: '', place, hasReason: true, start: 0, end: -1, fault }]
    }
    // Inside of a text it is text.
    if (before && match.index < before.end) return useless('in-text')
    const [names = '', ...reason] = rest.split(beforeReason)
    const reach = verb === 'svod-disable' ? wholeFile(source, node, match.index) : nextOf(stretches, match.index)
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
function wholeFile(source: SourceText, node: Node, at: number): { start: number; end: number } {
  return at <= node.place.start ? { start: 0, end: source.text.length } : { start: 0, end: -1 }
}

/** The key, or the whole entry of a list, that begins behind a remark. */
function nextOf(stretches: readonly OffsetRange[], at: number): OffsetRange {
  let index = countUpTo(at, stretches)
  const start = stretches[index]?.start ?? Number.POSITIVE_INFINITY
  let end = -1
  for (; stretches[index]?.start === start; index++) end = Math.max(end, stretches[index]?.end ?? -1)
  return { start, end }
}

interface OffsetRange {
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
