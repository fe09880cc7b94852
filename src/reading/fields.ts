import { type Finding, finding } from '../findings/diagnostic.js'
import type { Reference } from '../model/plan.js'
import type { Text } from '../model/text.js'
import type { Comment } from '../yaml/comments.js'
import { type Entry, isUntyped, type ListNode, type MapNode, type Node, type ScalarNode } from '../yaml/node.js'
import { placeInText } from '../yaml/text-place.js'

/** A value of a file that should have the shape its schema gives it. The shape is for the compiler alone. */
export type Shaped<Shape> = Node & { readonly shape?: Shape }

/** A map with the fields of its schema: a field that the schema does not have is a compile error. */
export type Fields<Shape> = MapNode & { readonly shape?: Shape }

type MapShape<Shape> = Exclude<Extract<Shape, object>, readonly unknown[]>
type ListShape<Shape> = Extract<Shape, readonly unknown[]>[number]
type Key<Shape> = keyof Shape & string

/**
 * Reading of fields that never fails: the schema has told what is wrong with a file by then, and all that is sound in it
 * is still read, so that one run tells every fault.
 */
export function mapOf<Shape>(node: Shaped<Shape> | undefined): Fields<MapShape<Shape>> | null {
  return node?.kind === 'map' ? (node as Fields<MapShape<Shape>>) : null
}

export function listOf(node: Node | undefined): ListNode | null {
  return node?.kind === 'list' ? node : null
}

export function entryOf<Shape>(map: Fields<Shape>, key: Key<Shape>): Entry | null {
  return map.entries.get(key) ?? null
}

export function fieldOf<Shape, K extends Key<Shape>>(map: Fields<Shape>, key: K): Shaped<Shape[K]> | undefined {
  return map.entries.get(key)?.value as Shaped<Shape[K]> | undefined
}

/** The text of a scalar; null where it is blank or no scalar. */
export function stringOf(node: Node | undefined): string | null {
  return node?.kind === 'scalar' ? node.value : null
}

/** A field of one line, without the white space around it; null where nothing is left. */
export function lineOf<Shape>(map: Fields<Shape>, key: Key<Shape>): string | null {
  return stringOf(fieldOf(map, key))?.trim() || null
}

/** Tells the sign before the number of an act: it is printed with the number, and would be there twice. */
export function noteNumberSign<Shape>(act: Fields<Shape>, key: Key<Shape>, findings: Finding[]): void {
  const number = lineOf(act, key)
  const [typed, sign = ''] = /^((?:(?:№|N(?:o\.?)?(?=\s))\s*)+)/i.exec(number ?? '') ?? []
  const node = fieldOf(act, key)
  if (typed === undefined || number === null || !node) return
  const args = { problem: 'number-sign' as const, sign: sign.trim(), number: number.slice(typed.length) }
  // All of it is printed, so nothing is lost.
  findings.push(finding('schema', node.place, args, { severity: 'warning' }))
}

/** A map of plain texts, to be compared with others: in one Unicode form. */
export function stringsOf(node: Node | undefined): Map<string, string> {
  const entries = node?.kind === 'map' ? [...node.entries.values()] : []
  return new Map(
    entries.flatMap(({ key, value }) => [[key.trim(), stringOf(value)?.trim().normalize() ?? ''] as const]),
  )
}

/** The scalars of a list, as ids. */
export function referencesOf(node: Node | undefined): Reference[] {
  const items = listOf(node)?.items ?? []
  return items.flatMap((item) =>
    item.kind === 'scalar' && item.value !== null ? [{ id: item.value.trim(), place: item.place }] : [],
  )
}

export function mapsOf<Shape>(node: Shaped<Shape> | undefined): Fields<MapShape<ListShape<Shape>>>[] {
  return (listOf(node)?.items ?? []).flatMap((item) => mapOf(item as Shaped<ListShape<Shape>>) ?? [])
}

/** Nothing is filled in, whatever fields are there; who joins in an answer that is not given says nothing yet. */
export function isBlank(node: Node): boolean {
  if (node.kind === 'scalar') return isUntyped(node)
  if (node.kind === 'list') return node.items.length === 0
  return [...node.entries.values()].every(({ key, value }) => key === 'jointly' || (isName.test(key) && isBlank(value)))
}

/** A key that is none holds what was to stand behind it: «{checks:5}», «Обучено 5 человек:». */
export const isName = /^[A-Za-z][\w-]*$/

/** Collects the texts of a file as they are read, with the comments that may be text which YAML swallows. */
export class Texts {
  readonly all: Text[] = []
  readonly swallowed: Comment[] = []
  readonly #file: 'plan' | 'submission'

  /** Those who keep a plan set their remarks apart, as YAML's style has it; a clerk who types # means text. */
  constructor(file: 'plan' | 'submission') {
    this.#file = file
  }

  of(node: Node | undefined): Text | null {
    if (node?.kind !== 'scalar') return null
    const swallowed = node.comments.filter((comment) => this.#isText(comment))
    this.swallowed.push(...swallowed)
    if (node.value === null || isUntyped(node)) return null
    const text = scalarText(
      node,
      node.value,
      swallowed.some(({ where }) => where !== 'edge'),
    )
    this.all.push(text)
    return text
  }

  /** The value of a text field, with the text noted; outer white space goes. */
  string<Shape>(map: Fields<Shape>, key: Key<Shape>): string | null {
    return this.of(fieldOf(map, key))?.value.trim() || null
  }

  /** A field that is no prose, such as the number of an act. A remark behind it is common, if it is set apart. */
  line<Shape>(map: Fields<Shape>, key: Key<Shape>): string | null {
    const node = fieldOf(map, key)
    if (node?.kind === 'scalar')
      this.swallowed.push(...node.comments.filter((one) => isClose(one) && one.where === 'behind'))
    return lineOf(map, key)
  }

  #isText(comment: Comment): boolean {
    switch (comment.where) {
      case 'behind':
        return this.#file === 'submission' || isClose(comment)
      case 'header':
      case 'before':
        return isClose(comment)
      case 'below':
      case 'edge':
        return this.#file === 'submission'
    }
  }
}

/** Two blanks set a remark apart; one is what stands between words. And a remark has a blank behind its #. */
function isClose({ gap, place }: Comment): boolean {
  return gap < 2 || /\S/.test(place.source.text[place.start + 1] ?? ' ')
}

/** A scalar that is not blank, as a text of its file. */
export function scalarText(scalar: ScalarNode, value: string, isCut: boolean): Text {
  return {
    value,
    place: scalar.place,
    placeOf: (from, to) => placeInText(scalar, from, to),
    foldedLines: foldedLines(scalar),
    isCut,
  }
}

/** A blank line between two lines keeps them apart, so only lines that follow one another are joined. */
function foldedLines(scalar: ScalarNode): number {
  if (scalar.style === 'literal') return 0
  const { source, start, end } = scalar.place
  const typed = source.text.slice(start, end).trimEnd()
  if (!typed.includes('\n')) return 0
  const lines = typed
    .split('\n')
    .slice(scalar.style === 'folded' ? 1 : 0)
    .map((line) => line.trim() !== '')
  return lines.some((filled, index) => filled && lines[index + 1]) ? lines.filter(Boolean).length : 0
}
