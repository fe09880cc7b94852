import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/registry.js'
import { tell } from '../../src/forms/told.js'
import { findingWords } from '../../src/language/index.js'
import { diagnose, sourcesOf, workspaceWith } from '../rules/workspace.js'

const about = { version: '1.0.0', files: 3, rules: [] }

/** Findings of a file whose name and text are the worst that there may be. */
async function told(text: string, name = 'finance') {
  const file = `submissions/${name}.yaml`
  const yaml = `department: finance\nitems:\n  "1.1": |\n    А${text}\n  "1.11": Да.\n`
  const { findings, related } = await findingWords('ru')
  const files = { ...workspaceWith('submissions/finance.yaml', yaml), [file]: yaml }
  return tell(diagnose(sourcesOf({ 2020: files }), '2020', 'lint'), { findings, related })
}

const hostile = ' ]]>  <b>&amp; ,  ::error file=x::y%0A "кавычка"  🙂  конец , %'

function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) =>
    elements.push({ name, attributes: attributes as Record<string, string> }),
  )
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return elements
}

describe('every form holds every finding, in the same order', () => {
  test.each(['finance', 'имя с пробелом, запятой и : %'])('of a file called %s', async (name) => {
    const found = await told(hostile, name)
    expect(found.length).toBeGreaterThan(5)
    const rules = found.map(({ rule }) => rule)
    const write = async (form: keyof typeof forms) => (await forms[form]()).write(found, about)

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

  test('JUnit counts what it holds', async () => {
    const elements = elementsOf((await forms.junit()).write(await told(hostile), about))
    const [root] = elements
    const count = (name: string) => elements.filter((one) => one.name === name).length
    expect(Number(root?.attributes.tests)).toBe(count('testcase'))
    expect(Number(root?.attributes.failures)).toBe(count('failure'))
    expect(elementsOf((await forms.junit()).write([], about)).map(({ name }) => name)).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
    ])
  })

  test('whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
        const found = await told(text.replace(/[\r\n\u0085\u2028\u2029]/g, ' '))
        const rules = found.map(({ rule }) => rule)
        const sarif = JSON.parse((await forms.sarif()).write(found, about))
        expect(sarif.runs[0].results.map((one: { ruleId: string }) => one.ruleId)).toEqual(rules)
        elementsOf((await forms.junit()).write(found, about))
      }),
      { numRuns: 150 },
    )
  })
})
