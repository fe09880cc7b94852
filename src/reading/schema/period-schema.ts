import plan from '../../../schema/plan.schema.json' with { type: 'json' }
import profile from '../../../schema/profile.schema.json' with { type: 'json' }
import report from '../../../schema/report.schema.json' with { type: 'json' }
import settings from '../../../schema/settings.schema.json' with { type: 'json' }
import submission from '../../../schema/submission.schema.json' with { type: 'json' }
import { itemsOf, type Plan } from '../../model/plan.js'

export const schemaNames = ['plan', 'submission', 'report', 'settings', 'profile'] as const
export type SchemaName = (typeof schemaNames)[number]

/** A JSON schema, as an editor reads it. */
export interface Schema {
  [keyword: string]: unknown
}

export const published: Record<SchemaName, Schema> = { plan, submission, report, settings, profile }

/** The schemas that hang on a plan. */
export function isOfPlan(name: SchemaName): name is 'plan' | 'submission' {
  return name === 'plan' || name === 'submission'
}

/** A schema with the numbers, departments and indicators of one plan. */
export function schemaFor(name: 'plan' | 'submission', read: Plan): Schema {
  return name === 'plan' ? planOf(read) : submissionOf(read)
}

/** One of the plan's departments, with its name shown where an editor completes the id. */
function departmentsOf({ departments }: Plan): Schema {
  return { oneOf: departments.map(({ id, name }) => ({ const: id, description: name })) }
}

function planOf(read: Plan): Schema {
  const schema = structuredClone<Schema>(published.plan)
  const defs = at(schema, '$defs')
  const list = { type: 'array', items: departmentsOf(read) }
  defs.responsible = { description: at(defs, 'responsible').description, anyOf: [{ const: 'all' }, list] }
  return schema
}

/** Every number of the plan is a key of its own, with the measure to be read beside it. */
function submissionOf(read: Plan): Schema {
  const schema = structuredClone<Schema>(published.submission)
  const properties = at(schema, 'properties')
  properties.department = { description: at(properties, 'department').description, ...departmentsOf(read) }
  const items = at(properties, 'items')
  at(schema, '$defs', 'entry', 'properties', 'jointly').items = departmentsOf(read)
  const defs = at(schema, '$defs')
  const keys: Schema = {}
  for (const { number, measure, deadline, indicators } of itemsOf(read.sections)) {
    const description = [
      measure,
      deadline,
      ...indicators.map(({ id, name, unit }) => `${id}: ${name}${unit ? `, ${unit}` : ''}`),
    ]
    const own = `item-${number}`
    defs[own] = entryFor(at(defs, 'entry'), indicators)
    keys[number] = { description: description.join('\n'), $ref: `#/$defs/${own}` }
  }
  items.properties = keys
  // Several numbers under one key, and a dot at the end, are written by hand; each number must be the plan's.
  const one = Object.keys(keys)
    .map((number) => number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  items.patternProperties = {
    [`^\\s*(${one})\\.?(\\s*,\\s*(${one})\\.?)+\\s*$|^(${one})\\.$`]: { $ref: '#/$defs/entry' },
  }
  items.additionalProperties = false
  return schema
}

/** An entry whose indicators are those of its item. */
function entryFor(entry: Schema, indicators: readonly { id: string; name: string; unit: string | null }[]): Schema {
  const own = structuredClone(entry)
  const given = at(own, 'properties', 'indicators')
  const value = given.additionalProperties
  given.properties = Object.fromEntries(
    indicators.map(({ id, name, unit }) => [
      id,
      { ...(value as Schema), description: unit === null ? name : `${name}, ${unit}` },
    ]),
  )
  given.additionalProperties = false
  return own
}

function at(schema: Schema, ...path: string[]): Schema {
  return path.reduce((inner, key) => inner[key] as Schema, schema)
}
