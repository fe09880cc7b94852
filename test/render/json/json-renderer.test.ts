import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { reportWords } from '../../../src/language/report-words.js'
import { jsonRenderer } from '../../../src/render/json/json-renderer.js'
import { everyNode } from '../every-node.js'
import { fullReport } from './full-report.js'

const russian = reportWords('ru')

const schema = JSON.parse(readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema)
const rendered = (report = fullReport) =>
  String(jsonRenderer.render({ ...everyNode, report }, russian, { markdown: 'sections', profile: undefined as never }))

test.each([
  ['of every node', everyNode.report],
  ['with every field', fullReport],
])('a report %s is valid by the schema', (_, report) => {
  validate(JSON.parse(rendered(report)))
  expect(validate.errors).toBeNull()
})

test('the schema is strict enough to notice a field too many', () => {
  expect(validate({ ...fullReport, colour: 'red' })).toBe(false)
})

test('the report is written as it is, in two spaces and with a line feed at the end', () => {
  expect(JSON.parse(rendered())).toEqual(fullReport)
  expect(rendered()).toMatch(/^\{\n {2}"format": "svod-report\/1",\n/)
  expect(rendered()).toMatch(/\n\}\n$/)
})

test('keys stand in the order of the schema', () => {
  expect(Object.keys(JSON.parse(rendered()))).toEqual(Object.keys(schema.properties))
})

test('text is kept character by character', () => {
  const title = '"\\ </script> \u00a0 😀 ё'
  expect(JSON.parse(rendered({ ...fullReport, title })).title).toBe(title)
})
