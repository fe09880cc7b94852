import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { write } from '../../src/reporters/sarif.js'
import { altered, hostile, hostileNames, told, toldRules, written } from './hostile.js'

// The schema of the OASIS standard, from a package that carries it; `assets` is not among what the package exports.
const require = createRequire(import.meta.url)
const main = require.resolve('@microsoft/sarif-multitool-ts')
const schema = JSON.parse(readFileSync(join(dirname(main), '../assets/sarif-2.1.0.schema.json'), 'utf8'))

const isUri = (text: string) => /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && !/%(?![0-9A-F]{2})/i.test(text)
const ajv = new Ajv2020({
  allErrors: true,
  strict: false,
  formats: {
    uri: (text: string) => isUri(text) && /^[a-z][a-z0-9+.-]*:/i.test(text),
    'uri-reference': isUri,
    'date-time': true,
    uuid: true,
  },
})
const validate = ajv.compile(schema)

function expectValid(text: string) {
  const log = JSON.parse(text)
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  return log.runs[0]
}

describe('SARIF is valid against the schema of the standard', () => {
  test.each(hostileNames)('with findings in a file called %j', async (name) => {
    const found = await told(hostile, name)
    const run = expectValid(written(write, found, await toldRules()))
    expect(run.results).toHaveLength(found.length)
    for (const { id, helpUri } of run.tool.driver.rules) expect(helpUri).toMatch(new RegExp(`^https://.*#${id}$`))
    for (const { ruleId, ruleIndex, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
      const { artifactLocation } = locations[0].physicalLocation
      expect(decodeURIComponent(artifactLocation.uri)).toMatch(/^plans\/2020\/submissions\//)
    }
    expect(run.results.some(({ fixes }: { fixes?: unknown[] }) => fixes)).toBe(true)
    expect(
      name === 'finance' ||
        run.results.some(({ relatedLocations }: { relatedLocations?: unknown }) => relatedLocations),
    ).toBe(true)
  })

  test('with nothing found, and in English', async () => {
    expect(expectValid(written(write, [], await toldRules('en'))).results).toEqual([])
    expectValid(written(write, []))
  })

  test('with whatever characters in what is told', async () => {
    const characters = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')
    const message = `${characters}\u007f\u2028\uffff\ud83d {0} {{x}} [a](b) "\\`
    const found = (await told(hostile)).map((one) => altered(one, { message, hint: message }))
    expectValid(written(write, found, await toldRules()))
  })

  test('and the schema does object to what is wrong', async () => {
    const log = JSON.parse(written(write, await told(hostile), await toldRules()))
    log.runs[0].results[0].level = 'notice'
    log.runs[0].results[1].locations[0].physicalLocation.region.startLine = 0
    log.runs[0].results[2].locations[0].physicalLocation.artifactLocation.uri = 'a b'
    validate(log)
    expect(validate.errors?.map(({ instancePath }) => instancePath.split('/').at(-1))).toEqual(
      expect.arrayContaining(['level', 'startLine', 'uri']),
    )
  })
})
