import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Findings, RuleId } from '../../src/findings/findings.js'
import { ruleIds } from '../../src/findings/rule-ids.js'
import type { Wording } from '../../src/language/finding-words.js'
import { temporaryFolder, write } from '../svod.js'
import { findingArgs } from './finding-args.js'

type Templates = string | { readonly [key: string]: Templates }

/** A made-up language: English, each template of it between marks. What is said outside of marks is said by code. */
async function marked<Module extends object>(original: () => Promise<Module>): Promise<Module> {
  const mark = (templates: Templates): Templates =>
    typeof templates === 'string'
      ? `⟦${templates}⟧`
      : Object.fromEntries(Object.entries(templates).map(([key, one]) => [key, mark(one)]))
  return mark((await original()) as Templates) as Module
}

// Its registration.
vi.mock('../../src/language/en/findings.js', marked)
vi.mock('../../src/language/en/messages.js', marked)
vi.mock('../../src/language/en/interface.js', marked)
vi.mock('../../src/language/en/rule-words.js', marked)
vi.mock('../../src/language/en/report.js', marked)
vi.mock('../../src/language/en/changes.js', marked)
vi.mock('../../src/language/en/changes-page.js', marked)
vi.mock('../../src/language/en/trend.js', marked)

// Test files share the modules that they load: this one loads its own, and leaves none of them behind.
vi.resetModules()
const { execute } = await import('../../src/cli/execute.js')
const { findingWords } = await import('../../src/language/index.js')
afterAll(() => void vi.resetModules())

let printed = ''

beforeEach(() => {
  printed = ''
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((part) => {
      printed += String(part)
      return true
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

/** What is left when all between marks is taken away, the innermost first. */
function outside(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '')
  return rest === text ? rest : outside(rest)
}

test('every finding is worded by templates alone', async () => {
  const { findings } = await findingWords('en')
  for (const id of ruleIds) {
    const word = findings[id] as (args: Findings[RuleId]) => Wording
    for (const args of findingArgs[id]) {
      const { message, hint = '' } = word(args)
      expect(message, id).toMatch(/^⟦/)
      expect(outside(message + hint).trim(), JSON.stringify({ id, args })).toBe('')
    }
  }
})

const plan = `language: en
title: Отчёт
organization: Администрация
departments: [{id: finance, name: Финансовое управление}, {id: hr, name: Отдел кадров}]
items:
  - number: "1.1"
    measure: Проверки
    deadline: ежегодно
    responsible: [finance, hr]
    indicators: [{id: checks, name: Проведено проверок, unit: шт.}]
  - {number: "1.2", measure: Обучение, deadline: постоянно, responsible: [hr]}
`

const answer = (text: string, indicators: string) => `department: finance
items:
  "1.1":
    text: ${text}
    status: done
    indicators: {${indicators}}
`

test('a report, its findings and what changed in it are worded by templates alone', async () => {
  const root = temporaryFolder()
  for (const [period, checks] of Object.entries({ '2018': 'checks: 5', '2019': 'checks: 12', '2020': 'cheks: 7' })) {
    write(root, {
      [`plans/${period}/plan.yaml`]: plan,
      [`plans/${period}/submissions/finance.yaml`]: answer(`Проверки за ${period} год.`, checks),
    })
  }
  const svod = async (...args: string[]) => {
    printed = ''
    await execute(['--root', root, '--lang', 'en', ...args], {}, '1')
    return printed
  }
  const lint = await svod('lint', '2020')
  expect(lint).toMatch(/^plans\/2020\/plan\.yaml:\d+:\d+ ⟦warning⟧ ⟦.*⟧ missing-contribution$/m)
  expect(lint).toMatch(/ ⟦error⟧ ⟦item 1\.1 has no indicator “cheks”⟦; did you mean “checks”\?⟧⟧ unknown-indicator$/m)
  expect(lint).toMatch(/^⟦2 files: ⟦2 errors⟧, ⟦1 warning⟧, ⟦1 remark⟧⟧$/m)

  await svod('compile', '2019', '--draft', '--format', 'md')
  const report = readFileSync(join(root, 'reports/2019/report.md'), 'utf8')
  expect(report).toContain('⟦No report from: Отдел кадров.⟧')
  for (const text of [
    report,
    await svod('--quiet', 'diff', '2018', '2019', '--draft'),
    await svod('--quiet', 'diff', '--trend', '--kind', 'year', '--draft'),
    await svod('compile', '2021'),
  ]) {
    expect(text).toContain('⟧')
    expect(outside(text)).not.toMatch(/[a-z]/i)
  }
})
