import { finding } from '../../findings/diagnostic.js'
import type { Entry, Node } from '../../yaml/node.js'
import { inFlow } from '../typed-answers.js'
import type { Detected, Slip } from './slip.js'

/** In braces a comma ends a field, so that what follows it in a text or a number becomes a key without a value. */
export const slip: Slip = {
  id: 'comma-in-braces',
  inAnyFile: true,
  examples: [
    {
      bad: 'department: finance\nitems:\n  "1.2": {text: Проверки проведены., indicators: {checks: ⟦1,5⟧}}\n',
      good: 'department: finance\nitems:\n  "1.2": {text: Проверки проведены., indicators: {checks: 1.5}}\n',
    },
    {
      bad: 'department: finance\nitems:\n  "1.1": {text: Обучено, ⟦5 служащих.⟧, status: done}\n',
      good: 'department: finance\nitems:\n  "1.1":\n    text: Обучено, 5 служащих.\n    status: done\n',
    },
    {
      bad: 'department: finance\nitems:\n  "1.1": {⟦Обучено 5 служащих⟧, проведена лекция., status: done}\n',
      good: 'department: finance\nitems:\n  "1.1":\n    text: Обучено 5 служащих, проведена лекция.\n    status: done\n',
    },
  ],
  detect: ({ root }) => commas(root, []),
}

function* commas(node: Node, path: string[]): Generator<Detected> {
  if (node.kind === 'list')
    for (const [index, value] of node.items.entries()) yield* commas(value, [...path, `${index}`])
  if (node.kind !== 'map') return
  if (inFlow(node)) yield* commasIn([...node.entries.values()], path)
  for (const { key, value } of node.entries.values()) yield* commas(value, [...path, key])
}

function* commasIn(entries: readonly Entry[], path: string[]): Generator<Detected> {
  const sentence = path.length === lengthOfEntry ? cutOff(entries, 0) : []
  const [opening] = sentence
  if (opening && isSentence(opening)) {
    const args = { problem: 'unknown-field' as const, field: opening.key, suggestion: null, isText: true }
    const explains = sentence.map(({ key }) => [...path, key])
    yield { finding: finding('schema', opening.keyPlace, args), explains, unknownOnly: true }
  }
  for (let index = Math.max(1, sentence.length); index < entries.length; index++) {
    const { key: cut = '', value: before } = entries[index - 1] ?? {}
    const pieces = cutOff(entries, index)
    const [first] = pieces
    if (!first || before?.kind !== 'scalar') continue
    index += pieces.length - 1
    const { key, keyPlace } = first
    const explains = pieces.map((piece) => [...path, piece.key])
    const { source, start } = before.place
    const place = { source, start, end: keyPlace.end }
    const typed = source.text.slice(start, keyPlace.end)
    if (/^-?(?:\d{1,3}(?:\s\d{3})+|\d+),\d+$/.test(typed)) {
      const args = { problem: 'decimal-comma' as const, typed: typed.replace(/\s/g, '') }
      yield { finding: finding('schema', place, args), explains: [...explains, [...path, cut]] }
    } else if (before.value !== null) {
      const args = { problem: 'comma-in-braces' as const, text: key }
      yield { finding: finding('schema', keyPlace, args), explains, unknownOnly: true }
    }
  }
}

/** What stands from one place on with neither a value nor a colon, up to the next field. */
function cutOff(entries: readonly Entry[], from: number): Entry[] {
  // A key with its colon was meant as one.
  const isCut = ({ keyPlace: { source, end }, value }: Entry) =>
    value.kind === 'scalar' && value.value === null && !/^\s*:/.test(source.text.slice(end, end + 50))
  let to = from
  for (let one = entries[to]; one && isCut(one); one = entries[to]) to++
  return entries.slice(from, to)
}

/** Several words, which between braces are a key. */
function isSentence({ key }: Entry): boolean {
  return /[а-яё]\s\S/i.test(key)
}

/** The path of an answer: `items` and its number. */
const lengthOfEntry = 2
