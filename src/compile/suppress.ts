import { type Finding, finding } from '../diagnostics/diagnostic.js'
import type { RuleId } from '../diagnostics/findings.js'
import { nearest } from '../diagnostics/nearest.js'
import type { Place, SourceText } from '../model/source-text.js'
import type { Node } from '../source/node.js'
import { readYaml } from '../source/read-yaml.js'
import { isEssential, isRuleId, ruleIds } from './read-settings.js'

/** One rule turned off by a remark, for a stretch of a file. */
interface Suppression {
  rule: string
  /** From `svod-disable` to the rule's name. */
  place: Place
  start: number
  end: number
  hasReason: boolean
  /** A remark that there is not, or one that does nothing where it stands. */
  fault: 'unknown-remark' | 'not-at-top' | null
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
  const used = new Set<Suppression>()
  const left = findings.filter(({ rule, place }) => {
    const covering = suppressions.filter(
      (one) =>
        one.rule === rule && !isEssential(rule) && one.place.source.file === place.source.file && covers(one, place),
    )
    for (const one of covering) used.add(one)
    return covering.length === 0
  })
  return {
    findings: left,
    remarks: (ran) => own.flatMap((one) => faultOf(one, used.has(one), ran) ?? []),
  }
}

function covers({ start, end }: Suppression, place: Place): boolean {
  return start <= place.start && place.start <= end
}

function faultOf(
  { rule, place, hasReason, fault }: Suppression,
  used: boolean,
  ran: (rule: RuleId) => boolean,
): Finding | null {
  if (fault === 'unknown-remark') {
    const remark = place.source.text.slice(place.start, place.end)
    return finding('unused-suppression', place, { problem: fault, remark })
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
    // Inside of a text it is text.
    if (scalars.some(({ start, end }) => start <= match.index && match.index < end)) return []
    const [names = '', ...reason] = rest.split(beforeReason)
    const reach = verb === 'svod-disable' ? wholeFile(source, node, match.index) : nextOf(stretches, match.index)
    const from = match.index + line.indexOf(verb)
    if (verb !== 'svod-disable' && verb !== 'svod-disable-next-line') {
      const place = { source, start: from, end: from + verb.length }
      return [{ rule: '', place, hasReason: true, start: 0, end: -1, fault: 'unknown-remark' as const }]
    }
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
function nextOf(stretches: readonly Stretch[], at: number): Stretch {
  const behind = stretches.filter(({ start }) => start > at)
  const first = Math.min(...behind.map(({ start }) => start))
  const starting = behind.filter(({ start }) => start === first)
  return { start: first, end: Math.max(-1, ...starting.map(({ end }) => end)) }
}

interface Stretch {
  start: number
  end: number
}

/** Every scalar's place, and from where to where each entry of a map or a list reaches. */
function placesIn(root: Node): { scalars: Stretch[]; stretches: Stretch[] } {
  const scalars: Stretch[] = []
  const stretches: Stretch[] = []
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
