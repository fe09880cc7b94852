/** The parts of a JSON schema that say which fields a value may have. */
export interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
}

/** Fields that a schema has and none of the values, as `definition.field`. */
export function unusedFields(schema: Schema, values: readonly unknown[]): string[] {
  const used = new Set<Schema>()
  for (const value of values) visit(schema, value, { schema, used })
  return [...fieldsOf(schema, '')].flatMap(([path, field]) => (used.has(field) ? [] : [path]))
}

interface Visit {
  /** The whole schema, in which definitions are looked up. */
  schema: Schema
  used: Set<Schema>
}

function visit(node: Schema, value: unknown, seen: Visit): void {
  if (node.$ref !== undefined) {
    const definition = seen.schema.$defs?.[node.$ref.replace('#/$defs/', '')]
    if (definition) visit(definition, value, seen)
  }
  if (Array.isArray(value)) {
    for (const one of value) if (node.items) visit(node.items, one, seen)
    return
  }
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    const field = node.properties?.[key]
    if (field) {
      seen.used.add(field)
      visit(field, inner, seen)
    } else if (typeof node.additionalProperties === 'object') visit(node.additionalProperties, inner, seen)
  }
}

/** Fields with their paths; conditions (`if`, `else`) name no fields of their own. */
function* fieldsOf(node: Schema, path: string): Generator<[path: string, field: Schema]> {
  for (const [key, field] of Object.entries(node.properties ?? {})) {
    yield [`${path}.${key}`, field]
    yield* fieldsOf(field, `${path}.${key}`)
  }
  if (node.items) yield* fieldsOf(node.items, `${path}[]`)
  if (typeof node.additionalProperties === 'object') yield* fieldsOf(node.additionalProperties, `${path}.*`)
  for (const [key, definition] of Object.entries(node.$defs ?? {})) yield* fieldsOf(definition, `${path}#${key}`)
}
