import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { formats, languages } from '../src/model/terms.js'
import { amended, plan, profile, settings, submission } from './described-files.js'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const folder = fileURLToPath(new URL('../schema', import.meta.url))
const names = readdirSync(folder).sort()
const schemaOf = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { [key: string]: Json }

/** Every schema that stands for a value a user may hover over: properties, items, definitions. */
function* described(schema: Json, path: string): Generator<[path: string, schema: { [key: string]: Json }]> {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return
  if (path === '' || /\/(properties|\$defs)\/[^/]+$|\/(items|additionalProperties)$/.test(path)) yield [path, schema]
  for (const [key, inner] of Object.entries(schema)) {
    if (key !== 'enum' && key !== 'const') yield* described(inner, `${path}/${key}`)
  }
}

const inputs = names.filter((name) => !name.startsWith('report.'))

describe.each(names)('%s', (name) => {
  test('is a valid schema of draft 2020-12', () => {
    const schema = schemaOf(name)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true)
    ajv.compile(schema)
  })

  test('knows the type of what may not be there twice: ajv fails over maps without a prototype otherwise', () => {
    for (const [path, { uniqueItems, items }] of described(schemaOf(name), '')) {
      if (uniqueItems === true) expect(items, path).toMatchObject({ type: 'string' })
    }
  })

  test('refuses fields that it does not know', () => {
    for (const [path, { type, properties, additionalProperties }] of described(schemaOf(name), '')) {
      if (type !== 'object') continue
      expect(properties === undefined ? typeof additionalProperties : additionalProperties, path).toEqual(
        properties === undefined ? 'object' : false,
      )
    }
  })
})

test('languages and formats are those of the program', () => {
  for (const name of names) {
    for (const [path, { enum: allowed }] of described(schemaOf(name), '')) {
      if (!Array.isArray(allowed)) continue
      if (/\/(language|givenLanguage)$/.test(path))
        expect(allowed.filter((one) => one !== null)).toEqual([...languages])
      if (path.endsWith('/formats/items')) expect(allowed).toEqual([...formats])
    }
  }
})

describe.each(inputs)('%s', (name) => {
  test('says of everything what it is, in Russian and in English', () => {
    for (const [path, schema] of described(schemaOf(name), '')) {
      // A reference to a definition has the definition's words.
      if (schema.$ref !== undefined && schema.description === undefined) continue
      const lines = String(schema.description ?? '').split('\n')
      expect(lines, path).toHaveLength(2)
      expect(lines[0], path).toMatch(/\p{Script=Cyrillic}.*\.$/u)
      expect(lines[1], path).toMatch(/^[A-Z{a-z][^\p{Script=Cyrillic}]*\.$/u)
    }
  })
})

/** What an editor says of a file: it reads YAML 1.2 as its core schema has it, numbers and all. */
function editorSays(name: string, text: string): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  const validate = ajv.compile(schemaOf(`${name}.schema.json`))
  if (validate(parse(text, { schema: 'core', version: '1.2' }))) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('an editor with these schemas accepts', () => {
  test.each(Object.entries({ plan, submission, settings, profile }))('the %s of the description', (name, text) => {
    expect(editorSays(name, text)).toEqual([])
  })
  test('a plan that extends another', () => expect(editorSays('plan', amended)).toEqual([]))
})

describe('and still tells', () => {
  test.each([
    ['plan', plan.replace('number: "1.1"', 'number: 1.10'), 'number'],
    ['plan', plan.replace('[2019]', '[19]'), 'allowYears'],
    ['submission', submission.replace('done', 'doen'), 'status'],
    ['submission', submission.replace('checks: 25', 'checks: около 25'), 'checks'],
    ['profile', profile.replace('Numbers: 2', 'Numbers: 3'), 'pageNumbers'],
  ])('%s: %#', (name, text, field) => expect(editorSays(name, text).join()).toContain(field))
})
