import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

const here = (path: string) => new URL(`../../${path}`, import.meta.url)

/** The fields of a schema, at any depth. */
function* fieldsIn(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  if ('properties' in schema && schema.properties) yield* Object.keys(schema.properties)
  for (const inner of Object.values(schema)) yield* fieldsIn(inner)
}

/** Strings and patterns, without names of files and types. */
function literalsIn(file: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

test('reading YAML takes no knowledge of what the fields of plans and submissions are called', () => {
  const schemas = ['plan', 'submission'].map((name) => readFileSync(here(`schema/${name}.schema.json`), 'utf8'))
  const fields = new Set(schemas.flatMap((text) => [...fieldsIn(JSON.parse(text))]))
  // Where a comment stands.
  fields.delete('before')
  const files = readdirSync(here('src/yaml/')).map((name) => {
    return ts.createSourceFile(name, readFileSync(here(`src/yaml/${name}`), 'utf8'), ts.ScriptTarget.Latest)
  })
  const named = files.flatMap((file) => {
    const words = literalsIn(file).flatMap((text) => text.match(/[A-Za-z]\w*/g) ?? [])
    return words.filter((word) => fields.has(word)).map((word) => `${file.fileName}: ${word}`)
  })
  expect(fields.size).toBeGreaterThan(40)
  expect(files.length).toBeGreaterThan(8)
  expect(named).toEqual([])
})
