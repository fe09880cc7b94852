import { describe, expect, test } from 'vitest'
import { write } from '../../src/reporters/junit.js'
import type { RenderedFinding } from '../../src/reporters/rendered-findings.js'
import { altered, hostile, hostileNames, told, written } from './hostile.js'
import { parseXml, type XmlElement } from './xml.js'

const anything = /^/
const count = /^\d+$/
const seconds = /^\d+(\.\d+)?$/

/**
 * What the schemas of Jenkins (that of its xUnit plugin, and the older one that other programs carry) have in common, told
 * in our words: children in this order, attributes with the form of their values, `!` before those that must be there.
 */
const shapes: Record<string, { children: string[]; text: boolean; attributes: Record<string, RegExp> }> = {
  testsuites: {
    children: ['testsuite'],
    text: false,
    attributes: { name: anything, time: seconds, tests: count, failures: count, errors: count },
  },
  testsuite: {
    children: ['properties', 'testcase', 'system-out', 'system-err'],
    text: false,
    attributes: {
      '!name': /./,
      '!tests': count,
      '!failures': count,
      '!errors': count,
      skipped: count,
      time: seconds,
      timestamp: anything,
      hostname: anything,
      id: anything,
      package: anything,
    },
  },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    text: false,
    attributes: { '!name': /./, classname: /./, time: seconds },
  },
  failure: { children: [], text: true, attributes: { message: anything, type: anything } },
  'system-out': { children: [], text: true, attributes: {} },
}

function faultsOf({ name, attributes, children, text }: XmlElement): string[] {
  const shape = shapes[name]
  if (!shape) return [`there is no <${name}>`]
  const faults: string[] = []
  for (const [key, form] of Object.entries(shape.attributes)) {
    const value = attributes[key.replace('!', '')]
    if (value === undefined ? key.startsWith('!') : !form.test(value)) faults.push(`${name} ${key}=${value}`)
  }
  for (const key of Object.keys(attributes))
    if (!(key in shape.attributes || `!${key}` in shape.attributes)) faults.push(`${name} has no ${key}`)
  const order = children.map((child) => shape.children.indexOf(child.name))
  if (order.some((place, index) => place < 0 || place < (order[index - 1] ?? 0))) faults.push(`order within ${name}`)
  if (!shape.text && text.trim() !== '') faults.push(`text within ${name}`)
  return [...faults, ...children.flatMap(faultsOf)]
}

function expectSound(found: readonly RenderedFinding[], tooManyWarnings = false): XmlElement {
  const root = parseXml(written(write, found, [], tooManyWarnings))
  expect(root.name).toBe('testsuites')
  expect(faultsOf(root)).toEqual([])
  const cases = root.children.flatMap(({ children }) => children)
  const failures = (all: XmlElement[]) =>
    all.filter(({ children }) => children.some((one) => one.name === 'failure')).length
  expect(root.attributes).toMatchObject({ tests: `${cases.length}`, failures: `${failures(cases)}`, errors: '0' })
  for (const { attributes, children } of root.children)
    expect(attributes).toMatchObject({ tests: `${children.length}`, failures: `${failures(children)}`, errors: '0' })
  return root
}

describe('JUnit has the structure that Jenkins asks for', () => {
  test.each(hostileNames)('with findings in a file called %j', async (name) => {
    const found = await told(hostile, name)
    const root = expectSound(found)
    expect(root.children.flatMap(({ children }) => children)).toHaveLength(found.length)
    const suite = root.children.find(({ attributes }) => attributes.name?.includes(name.slice(0, 4)))
    expect(suite?.children.length).toBeGreaterThan(4)
  })

  test('with every character below a space, and what XML cannot hold', async () => {
    const characters = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')
    const message = `${characters}\u007f\u0085\u2028\ufffe\uffff\ud83d ]]> ]]&gt; "'<&>`
    const [first] = await told(hostile)
    if (!first) throw new Error('nothing found')
    const root = expectSound([altered(first, { severity: 'error', message, hint: message, file: message })])
    const [failure] = root.children[0]?.children[0]?.children ?? []
    // Line ends and tabs come back as they were; a mark stands for what cannot be written.
    expect(failure?.attributes.message?.slice(9, 14)).toBe('\t\n\ufffd\ufffd\r')
    expect(failure?.text).toContain(']]> ]]&gt; "\'<&>')
  })

  test('with warnings, which are failures only where there are too many of them', async () => {
    const found = (await told(hostile)).map((one) => altered(one, { severity: 'warning' }))
    expect(expectSound(found).attributes.failures).toBe('0')
    expect(expectSound(found, true).attributes.failures).toBe(String(found.length))
  })

  test('with remarks, which are no failures', async () => {
    const found = (await told(hostile)).map((one) => altered(one, { severity: 'info' }))
    expect(expectSound(found).attributes.failures).toBe('0')
  })

  test('with written found: one case that passed, since CI takes a report without cases for a failure', () => {
    const root = expectSound([])
    expect(root.children.map(({ attributes, children }) => [attributes.name, children.length])).toEqual([
      ['svod lint', 1],
    ])
    expect(root.children[0]?.children[0]?.attributes.name).toMatch(/[a-z]/)
  })

  test('with five thousand findings', async () => {
    const found = await told(hostile)
    const many = Array.from({ length: 5000 }, (_, index) => found[index % found.length]).flatMap((one) => one ?? [])
    expect(expectSound(many).attributes.tests).toBe('5000')
  })
})
