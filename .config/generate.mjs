// Makes the TypeScript types and the validators from schema/*.schema.json, the one source of truth.
// Files that people write are YAML, in which svod keeps every scalar as its writer typed it (1.10 is not 1.1, 0337 is
// not 337). So for those files numbers and booleans of the published schema become patterns on text.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { buildSync } from 'esbuild'
import { compile } from 'json-schema-to-typescript'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const schemas = Object.fromEntries(
  readdirSync(join(root, 'schema'))
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => [basename(name, '.schema.json'), JSON.parse(readFileSync(join(root, 'schema', name), 'utf8'))]),
)

/** A number as typed: at most 15 digits, so that what is read back from report.json is what was written. */
const typedNumber = '^-?(?=(\\d\\.?){1,15}$)\\d+(\\.\\d+)?$'

function asTyped(schema) {
  if (Array.isArray(schema)) return schema.map(asTyped)
  if (schema === null || typeof schema !== 'object') return schema
  const types = [schema.type].flat()
  const typed = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === 'description' ? value : asTyped(value)]),
  )
  if (types.includes('boolean')) return { description: schema.description, enum: ['true', 'false'] }
  // A year or a page: an editor sees a number where it is not quoted, svod the digits.
  if (types.includes('integer')) {
    typed.type = 'string'
    delete typed.minimum
    delete typed.maximum
  }
  if (schema.enum) typed.enum = [...new Set(schema.enum.map((one) => (typeof one === 'number' ? String(one) : one)))]
  if (types.includes('number')) {
    typed.type = types.length === 1 ? 'string' : types.map((type) => (type === 'number' ? 'string' : type))
    typed.pattern = typedNumber
    // Whether there is room on the sheet is seen when all of a profile is known.
    delete typed.minimum
    delete typed.maximum
  }
  delete typed.default
  delete typed.maxLength
  return typed
}

const keywordsOf = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items'],
  string: ['enum'],
}

/** What json-schema-to-typescript reads well: one type a node, and references that carry nothing else. */
function forTypes(schema) {
  if (Array.isArray(schema)) return schema.map(forTypes)
  if (schema === null || typeof schema !== 'object') return schema
  if (schema.$ref) return { $ref: schema.$ref }
  if (Array.isArray(schema.type) && schema.type.some((type) => type in keywordsOf)) {
    const { type: types, ...rest } = schema
    const branch = (type) => ({
      type,
      ...Object.fromEntries((keywordsOf[type] ?? []).filter((key) => key in rest).map((key) => [key, rest[key]])),
    })
    return { description: schema.description, anyOf: types.map((type) => forTypes(branch(type))) }
  }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, forTypes(value)]))
}

const inputs = ['plan', 'submission', 'settings', 'profile']
const models = join(root, 'src/model/generated')
const validators = join(root, 'src/reading/schema/generated')
mkdirSync(models, { recursive: true })
mkdirSync(validators, { recursive: true })

for (const [name, schema] of Object.entries(schemas)) {
  const source = inputs.includes(name) ? asTyped(schema) : schema
  const title = inputs.includes(name) ? `${schema.title}Source` : schema.title
  const types = await compile({ ...forTypes(source), title, $id: undefined }, title, {
    bannerComment: `// Made from schema/${name}.schema.json by npm run build; do not edit.`,
    format: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
  })
  writeFileSync(join(models, `${name}.ts`), types)
}

const ajv = new Ajv2020({
  allErrors: true,
  ownProperties: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  inlineRefs: false,
  verbose: true,
  code: { source: true, esm: true },
  schemas: inputs.map((name) => ({ ...asTyped(schemas[name]), $id: name })),
})
/** As ajv has it, all errors so far are copied for each thing that has one, and a file may hold a hundred thousand. */
function withoutCopies(generated) {
  const copying = /vErrors === null \? (\w+(?:\.validate)?)\.errors : vErrors\.concat\(\1\.errors\)/g
  if (!copying.test(generated)) throw new Error('ajv no longer writes what is written otherwise here')
  return `${generated.replace(copying, 'together(vErrors, $1.errors)')}
function together(errors, more) {
  if (errors === null) return more
  for (const error of more) errors.push(error)
  return errors
}`
}

const code = withoutCopies(standaloneCode(ajv, Object.fromEntries(inputs.map((name) => [name, name]))))
// ajv's code asks for its own run-time files with require; bundled here, the validators stand alone.
buildSync({
  stdin: { contents: code, resolveDir: root },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  outfile: join(validators, 'validators.js'),
  logLevel: 'warning',
})
writeFileSync(
  join(validators, 'validators.d.ts'),
  `import type { ValidateFunction } from 'ajv'\n${inputs.map((name) => `export const ${name}: ValidateFunction`).join('\n')}\n`,
)
