import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forms } from '../../src/reporters/registry.js'
import { runs } from '../runs.js'
import { hostile, hostileNames, told, written } from './hostile.js'
import { elementsOf } from './xml.js'

describe('every form holds every finding, in the same order', () => {
  test.each(hostileNames)('of a file called %s', async (name) => {
    const found = await told(hostile, name)
    expect(found.length).toBeGreaterThan(5)
    const rules = found.map(({ rule }) => rule)
    const write = async (form: keyof typeof forms) => written((await forms[form]()).write, found)

    const json = JSON.parse(await write('json'))
    expect(json.diagnostics.map((one: { rule: string }) => one.rule)).toEqual(rules)
    expect(Object.keys(json.diagnostics[0])).toEqual(
      'rule severity message file line column endLine endColumn hint fixable related'.split(' '),
    )
    const sarif = JSON.parse(await write('sarif'))
    const results: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] =
      sarif.runs[0].results
    expect(results.map(({ ruleId }) => ruleId)).toEqual(rules)
    for (const { locations } of results)
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w%./()!'*~-]+$/)
    const gitlab: { check_name: string; fingerprint: string }[] = JSON.parse(await write('gitlab'))
    expect(gitlab.map((one) => one.check_name)).toEqual(rules)
    expect(new Set(gitlab.map(({ fingerprint }) => fingerprint)).size).toBe(gitlab.length)
    expect((await write('concise')).trimEnd().split('\n')).toHaveLength(rules.length)
    const github = (await write('github')).trimEnd().split('\n')
    expect(github.map((line) => /title=([a-z-]+)::/.exec(line)?.[1])).toEqual(rules)
    for (const line of github) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]*,line=\d+,/)
    const cases = elementsOf(await write('junit')).filter(({ name }) => name === 'testcase')
    expect(cases.map(({ attributes }) => attributes.name?.split(' ')[0])).toEqual(rules)
  })

  test('whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
        const found = await told(text.replace(/[\r\n\u0085\u2028\u2029]/g, ' '))
        const rules = found.map(({ rule }) => rule)
        const sarif = JSON.parse(written((await forms.sarif()).write, found))
        expect(sarif.runs[0].results.map((one: { ruleId: string }) => one.ruleId)).toEqual(rules)
        elementsOf(written((await forms.junit()).write, found))
      }),
      { numRuns: runs(50) },
    )
  })
})
