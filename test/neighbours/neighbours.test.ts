import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { svod } from '../svod.js'
import {
  type ComparedItem,
  type Comparison,
  compare,
  differences,
  quartersWorkspace,
  yearsWorkspace,
} from './comparison.js'
import { changesOf, type ExpectedItem, expectationOf, openParts } from './expectation.js'
import { holdDepartments, holdFields, holdFigures, holdMoved, holdTexts } from './hold.js'

const pairs = [
  ['2019', '2020', yearsWorkspace],
  ['2020', '2021', yearsWorkspace],
  ['2019', '2021', yearsWorkspace],
  ['2020-Q1', '2020-Q2', quartersWorkspace],
  ['2020-Q1', '2021-Q1', quartersWorkspace],
] as const

const nameOf = ({ from = '–', to = '–', why }: ExpectedItem) => `${from} → ${to}: ${why}`

describe.each(pairs)('%s → %s', (from, to, workspaceOf) => {
  const expectation = expectationOf(`${from}-${to}`)
  let comparison: Comparison
  let pretty = ''
  let cwd = ''
  beforeAll(() => {
    cwd = workspaceOf()
    comparison = compare(cwd, from, to)
    pretty = svod(['diff', from, to], { cwd }).stdout
  })
  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  const found = (item: ExpectedItem): ComparedItem => {
    const all = comparison.items.filter((one) => one.from === (item.from ?? null) && one.to === (item.to ?? null))
    expect(all, `pairs: ${pairsAt(comparison, item)}`).toHaveLength(1)
    return all[0] as ComparedItem
  }

  test.each(expectation.items.map((item) => [nameOf(item), item] as const))('%s', (_, item) => {
    const compared = found(item)
    const { copied = false, regressed = item.gone ?? false, progressed = false, gone = false } = item
    expect.soft(changesOf(item)).toContain(compared.change)
    expect.soft(compared.matchedBy).toBe(matchOf(item))
    if (copied !== 'either') expect.soft({ copied: compared.copied }).toEqual({ copied })
    expect.soft({ regressed: compared.regressed, progressed: compared.progressed }).toEqual({ regressed, progressed })
    expect.soft({ gone: compared.gone ?? false }).toEqual({ gone })
    holdTexts(compared, item)
    if (matchOf(item) === null) return
    const open = openParts(item)
    const told = differences(compared).filter((part) => !open.has(part))
    expect.soft(told.sort()).toEqual([...(item.differs ?? [])].sort())
    holdFields(compared)
    holdFigures(compared, item)
    holdDepartments(compared, item)
    holdMoved(compared, item)
  })

  test('there are no other items', () => {
    const known = new Set(expectation.items.map(({ from = null, to = null }) => `${from} ${to}`))
    expect(comparison.items.map((item) => `${item.from} ${item.to}`).filter((pair) => !known.has(pair))).toEqual([])
  })

  test('beside the items is told what changed there and nothing else', () => {
    const maybe = new Set(expectation.maybeReport)
    expect(
      Object.keys(comparison.report ?? {})
        .filter((name) => !maybe.has(name))
        .sort(),
    ).toEqual([...expectation.report].sort())
  })

  test('what stands in another order without another number is told', () => {
    const { orderAmong } = expectation
    if (!orderAmong) return
    const told = comparison.items.filter((item) => differences(item).includes('order'))
    expect(told.some(({ to }) => orderAmong.includes(to ?? ''))).toBe(true)
  })

  test('the summary counts what the items say', () => {
    const { items } = expectation
    const count = (matches: (item: ExpectedItem) => boolean) => items.filter(matches).length
    expect(comparison.summary).toMatchObject({
      added: count(({ from }) => from === undefined),
      removed: count(({ to }) => to === undefined),
      renumbered: count(({ from, to }) => from !== undefined && to !== undefined && from !== to),
      regressed: count(({ regressed, gone }) => regressed ?? gone ?? false),
      progressed: count(({ progressed }) => progressed ?? false),
    })
    const copied = [count((item) => item.copied === true), count((item) => (item.copied ?? false) !== false)] as const
    expect(comparison.summary.copied).toBeGreaterThanOrEqual(copied[0])
    expect(comparison.summary.copied).toBeLessThanOrEqual(copied[1])
  })

  test('an added item that carries the text of a removed one is said to be perhaps that', () => {
    const said = [...pretty.matchAll(/возможно, это новый (?:пункт )?(\S+?)[.,;)]*\s/g)].map(([, number]) => number)
    const open = expectation.maybeHints ?? []
    expect([...new Set(said)].filter((number) => !open.includes(number ?? ''))).toEqual(expectation.hints ?? [])
  })
})

const matchOf = ({ from, to }: ExpectedItem): string | null => {
  if (from === undefined || to === undefined) return null
  return from === to ? 'number' : 'measure'
}

/** How the items in question were matched instead, for the message. */
function pairsAt({ items }: Comparison, { from, to }: ExpectedItem): string {
  const near = items.filter((one) => (from !== undefined && one.from === from) || (to !== undefined && one.to === to))
  return near.map((one) => `${one.from} → ${one.to}`).join(', ')
}
