import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { temporaryFolder, write } from './svod.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The names of the rules that these files break, among folders that keep all of them. */
function broken(files: Record<string, string>): string[] {
  const folder = temporaryFolder('svod-floors-')
  for (const name of readdirSync(root).filter((one) => /^(\.config|package\.json|tsconfig\.json)$/.test(one))) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  // Packages as the checker sees them: links into another folder would be followed out of node_modules.
  const packages = Object.fromEntries(
    ['yaml', 'ajv', 'docx'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = {}\n'],
      [`node_modules/${name}/dist/2020.js`, 'module.exports = {}\n'],
    ]),
  )
  write(folder, packages)
  for (const name of ['src', 'bin', 'test', 'bench']) mkdirSync(join(folder, name))
  write(folder, files)
  const run = (type: string) => {
    const args = ['--config', '.config/floors.mjs', '--output-type', type, 'src', 'bin', 'test']
    return spawnSync(join(root, 'node_modules/.bin/depcruise'), args, { cwd: folder, encoding: 'utf8' })
  }
  const { summary, modules } = JSON.parse(run('json').stdout) as {
    summary: { violations: { rule: { name: string } }[]; error: number }
    modules: { source: string }[]
  }
  // Where the checker sees no modules it sees no faults either.
  for (const file of Object.keys(files)) expect(modules.map(({ source }) => source)).toContain(file)
  // As `npm run check:floors` runs it: what is found has to stop it.
  expect(run('err').status === 0).toBe(summary.error === 0)
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort()
}

const used = "import type { A } from './a.js'\nexport type B = A\n"

describe('the floors of the architecture', () => {
  const cases: [name: string, rules: string[], files: Record<string, string>][] = [
    ['a sound tree', [], { 'src/model/a.ts': 'export type A = 1\n', 'src/model/b.ts': used }],
    [
      'a cycle, if only of types',
      ['no-cycles'],
      { 'src/model/a.ts': "import type { B } from './b.js'\nexport type A = B | 1\n", 'src/model/b.ts': used },
    ],
    [
      'an import of a higher floor',
      ['floor-model'],
      {
        'src/model/a.ts': "import type { C } from '../rules/c.js'\nexport type A = C\n",
        'src/rules/c.ts': 'export type C = 1\n',
      },
    ],
    [
      'a rule that knows a format',
      ['floor-rules'],
      { 'src/rules/a.ts': "import '../render/html/b.js'\n", 'src/render/html/b.ts': 'export const b = 1\n' },
    ],
    [
      'one rule that knows another',
      ['rules-apart'],
      { 'src/rules/text/a.ts': "import './b.js'\n", 'src/rules/text/b.ts': 'export const b = 1\n' },
    ],
    [
      'one format that knows another',
      ['formats-apart'],
      { 'src/render/html/a.ts': "import '../docx/b.js'\n", 'src/render/docx/b.ts': 'export const b = 1\n' },
    ],
    [
      'a package out of its place',
      ['only-one-knows-yaml'],
      { 'src/compile/a.ts': "import 'yaml'\nimport './b.js'\n", 'src/compile/b.ts': '' },
    ],
    [
      'ajv by one of its files',
      ['only-one-knows-ajv'],
      { 'src/rules/a.ts': "import 'ajv/dist/2020.js'\nimport './rule.js'\n", 'src/rules/rule.ts': '' },
    ],
    [
      'a file read out of place',
      ['files-at-the-edge'],
      { 'src/compile/a.ts': "import 'node:fs'\nimport './b.js'\n", 'src/compile/b.ts': '' },
    ],
    [
      'the network',
      ['files-at-the-edge'],
      { 'src/commands/a.ts': "import 'node:https'\nimport './command.js'\n", 'src/commands/command.ts': '' },
    ],
    [
      'a module of Node in the engine',
      ['node-at-the-edge'],
      { 'src/page/a.ts': "import 'node:crypto'\nimport './b.js'\n", 'src/page/b.ts': '' },
    ],
    [
      'the same without its prefix',
      ['node-at-the-edge'],
      { 'src/terminal/a.ts': "export const a = import('path')\nimport './b.js'\n", 'src/terminal/b.ts': '' },
    ],
    [
      'a folder without a floor',
      ['every-folder-has-a-floor'],
      { 'src/model/a.ts': '', 'src/utils/b.ts': "import '../model/a.js'\nimport './c.js'\n", 'src/utils/c.ts': '' },
    ],
    [
      'a test in the program',
      ['no-test-in-src'],
      { 'src/model/a.ts': "import '../../test/b.js'\n", 'test/b.ts': 'export {}\n' },
    ],
    ['what nobody imports', ['no-orphans'], { 'src/model/a.ts': 'export const a = 1\n' }],
    ['an import that leads nowhere', ['resolvable'], { 'src/model/a.ts': "import './none.js'\n" }],
  ]
  test.each(cases)('%s: %j', (_, rules, files) => {
    const found = broken(files)
    expect(found).toEqual(expect.arrayContaining(rules))
    if (rules.length === 0) expect(found).toEqual([])
  })
})
