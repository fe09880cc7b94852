import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingWords } from '../../../src/language/index.js'
import type { FileKind } from '../../../src/reading/schema/validate.js'
import { runs } from '../../runs.js'
import { found } from '../mistakes/told.js'

const { findings: english } = await findingWords('en')
const { findings: russian } = await findingWords('ru')

interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: string[]
  pattern?: string
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  minItems?: number
  $defs?: Record<string, Schema>
}

type Json = string | null | Json[] | { [key: string]: Json }

const kinds: FileKind[] = ['plan', 'submission', 'settings', 'profile']
const schemaOf = (kind: FileKind): Schema =>
  JSON.parse(readFileSync(new URL(`../../../schema/${kind}.schema.json`, import.meta.url), 'utf8'))

/** Values that are wrong nearly everywhere, each in its own way. */
const wrong: Json[] = [
  '',
  ' ',
  'не то!',
  '1.2.3',
  null,
  [],
  {},
  [[]],
  [null],
  [''],
  ['не то!', 'не то!'],
  { 'не то': 'x' },
]

const samples: [pattern: RegExp, value: string][] = [
  [/^\^\\d\{4\}-/, '2020-12-31'],
  [/^\^\\d\{4\}\$/, '2019'],
  [/^\^\[Hh\]\[Tt\]/, 'https://example.org'],
  [/^\^all/, 'all'],
  [/^\^\(\[0-9A/, 'E7E6E6'],
]

class Walk {
  readonly #defs: Record<string, Schema>

  constructor(root: Schema) {
    this.#defs = root.$defs ?? {}
  }

  resolve(schema: Schema): Schema {
    const name = schema.$ref?.replace('#/$defs/', '')
    return name === undefined ? schema : { ...this.#defs[name], ...schema }
  }

  /** The least value that the schema takes. */
  least(given: Schema): Json {
    const schema = this.resolve(given)
    const [type] = [schema.type].flat()
    if (schema.enum) return schema.enum.includes('execution') ? 'execution' : (schema.enum[0] ?? '')
    if (type === 'object') {
      return Object.fromEntries((schema.required ?? []).map((key) => [key, this.least(schema.properties?.[key] ?? {})]))
    }
    if (type === 'array') return schema.minItems && schema.items ? [this.least(schema.items)] : []
    if (type === 'number' || type === 'integer') return '1'
    if (type === 'boolean') return 'true'
    return samples.find(([pattern]) => pattern.test(schema.pattern ?? ''))?.[1] ?? 'a'
  }

  /** Values with each of the wrong ones at each place that the schema knows. */
  *everyWrong(given: Schema, depth = 0): Generator<Json> {
    const schema = this.resolve(given)
    yield* wrong
    if (depth > 9) return
    const least = this.least(schema)
    const map = least !== null && typeof least === 'object' && !Array.isArray(least) ? least : {}
    for (const [key, inner] of Object.entries(schema.properties ?? {})) {
      for (const value of this.everyWrong(inner, depth + 1)) yield { ...map, [key]: value }
      const { [key]: _, ...without } = map
      yield without
    }
    if (typeof schema.additionalProperties === 'object') {
      for (const value of this.everyWrong(schema.additionalProperties, depth + 1)) yield { ...map, ключ: value }
    }
    if (schema.items) {
      const one = this.least(schema.items)
      yield [one, one]
      // Sections lie in sections; two of them are enough.
      const deeper = given.$ref === '#/$defs/section' ? depth + 4 : depth + 1
      for (const value of this.everyWrong(schema.items, deeper)) yield [value]
    }
  }
}

/** Words for every finding; without them the finding itself would have been thrown at. */
function say(kind: FileKind, value: Json): number {
  const findings = found(kind, JSON.stringify(value))
  for (const { args, place } of findings) {
    expect(place.end).toBeGreaterThanOrEqual(place.start)
    for (const words of [russian, english]) {
      const { message } = (words.schema as (one: typeof args) => { message: string })(args)
      expect(message).not.toMatch(/undefined|«null»|\[object/)
    }
  }
  return findings.length
}

describe.each(kinds)('%s', (kind) => {
  const schema = schemaOf(kind)

  test('every fault that its schema can find has its words', () => {
    let refused = 0
    let values = 0
    for (const value of new Walk(schema).everyWrong(schema)) {
      values += 1
      if (say(kind, value) > 0) refused += 1
    }
    expect(values).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(values / 2)
  })

  test('no values at all are thrown at', () => {
    const fields = new Set(JSON.stringify(schema).match(/(?<=")[a-zA-Z]+(?=":)/g))
    const key = fc.oneof(fc.constantFrom(...fields, '__proto__', 'a/b', 'a~b', '0', '', '1.1', '%'), fc.string())
    const scalar = fc.oneof(fc.constantFrom('', 'a', '1', '2020-01-01', 'done'), fc.string(), fc.constant(null))
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6, withCrossShrink: true },
        scalar,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }))
    const property = fc.property(value, (one) => {
      // Control characters are refused before.
      fc.pre(!/\\u|[\u007f-\u009f\ufffe\uffff\u2028\u2029\ufeff]/.test(JSON.stringify(one)))
      say(kind, one)
    })
    fc.assert(property, { numRuns: runs(200) })
  })
})
