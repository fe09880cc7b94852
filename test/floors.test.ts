import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder, write } from './svod.js'

const root = fileURLToPath(new URL('..', import.meta.url))

// Packages as the checker sees them: links into another folder would be followed out of node_modules.
const packages = Object.fromEntries(
  ['yaml', 'ajv', 'docx'].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'module.exports = {}\n'],
    [`node_modules/${name}/dist/2020.js`, 'module.exports = {}\n'],
  ]),
)

/** Runs the checker over these files as `npm run check:floors` does, and gives what it prints, a line each. */
function check(files: Record<string, string>): { status: number | null; lines: string[] } {
  const folder = temporaryFolder('svod-floors-')
  for (const name of ['.config', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  for (const name of ['src', 'bin', 'test', 'bench']) mkdirSync(join(folder, name))
  write(folder, { ...packages, ...files })
  const args = ['--config', '.config/floors.mjs', 'src', 'bin', 'test', 'bench']
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/depcruise'), args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { status, lines: stdout.split('\n').map((line) => line.trim()) }
}

const nothing = 'export {}\n'
const importing = (...paths: string[]) => `${paths.map((path) => `import '${path}'\n`).join('')}export {}\n`

/** What breaks a rule, each fault in files of its own, and the rules that are broken by it alone. */
const faults: [title: string, found: string[], files: Record<string, string>][] = [
  [
    'a cycle, if only of types',
    ['no-cycles: src/model/back.ts →'],
    {
      'src/model/cycle.ts': "import type { B } from './back.js'\nexport type A = B | 1\n",
      'src/model/back.ts': "import type { A } from './cycle.js'\nexport type B = A\n",
    },
  ],
  [
    'an import of a higher floor',
    ['floor-model: src/model/high.ts → src/rules/low.ts'],
    {
      'src/model/high.ts': "import type { C } from '../rules/low.js'\nexport type A = C\n",
      'src/rules/low.ts': 'export type C = 1\n',
    },
  ],
  [
    'a rule that knows a format',
    ['floor-rules: src/rules/known.ts → src/render/html/known.ts'],
    { 'src/rules/known.ts': importing('../render/html/known.js'), 'src/render/html/known.ts': nothing },
  ],
  [
    'one rule that knows another',
    ['rules-apart: src/rules/text/one.ts → src/rules/text/another.ts'],
    { 'src/rules/text/one.ts': importing('./another.js'), 'src/rules/text/another.ts': nothing },
  ],
  [
    'one format that knows another',
    ['formats-apart: src/render/html/one.ts → src/render/docx/another.ts'],
    { 'src/render/html/one.ts': importing('../docx/another.js'), 'src/render/docx/another.ts': nothing },
  ],
  [
    'one command that knows another',
    ['commands-apart: src/commands/one.ts → src/commands/another.ts'],
    { 'src/commands/one.ts': importing('./another.js'), 'src/commands/another.ts': nothing },
  ],
  [
    'a package out of its place',
    ['only-one-knows-yaml: src/compile/package.ts → node_modules/yaml/index.js'],
    { 'src/compile/package.ts': importing('yaml', './beside.js'), 'src/compile/beside.ts': nothing },
  ],
  [
    'ajv by one of its files',
    ['only-one-knows-ajv: src/rules/ajv.ts → node_modules/ajv/dist/2020.js'],
    { 'src/rules/ajv.ts': importing('ajv/dist/2020.js', './beside.js'), 'src/rules/beside.ts': nothing },
  ],
  [
    'a file read out of place',
    ['files-at-the-edge: src/compile/file.ts → fs'],
    { 'src/compile/file.ts': importing('node:fs', './beside.js') },
  ],
  [
    'the network',
    ['files-at-the-edge: src/commands/network.ts → https'],
    { 'src/commands/network.ts': importing('node:https', './command.js'), 'src/commands/command.ts': nothing },
  ],
  [
    'a folder without a floor',
    ['every-folder-has-a-floor: src/utils/one.ts → src/utils/two.ts'],
    { 'src/utils/one.ts': importing('./two.js'), 'src/utils/two.ts': nothing },
  ],
  [
    'a test in the program',
    ['no-test-in-src: src/model/test.ts → test/a.ts'],
    { 'src/model/test.ts': importing('../../test/a.js'), 'test/a.ts': nothing },
  ],
  ['what nobody imports', ['no-orphans: src/model/orphan.ts'], { 'src/model/orphan.ts': nothing }],
  [
    'an import that leads nowhere',
    ['resolvable: src/model/nowhere.ts → ./none.js'],
    { 'src/model/nowhere.ts': importing('./none.js') },
  ],
]

test('the floors stop each fault of the architecture, and find nothing else', () => {
  const { status, lines } = check(Object.assign({}, ...faults.map(([, , files]) => files)))
  const found = lines.flatMap((line) => /^error (.*)/.exec(line)?.[1] ?? [])
  expect(found.sort()).toEqual(faults.flatMap(([, rules]) => rules).sort())
  expect(status).toBe(found.length)
})

test('a sound tree passes, all of it seen', () => {
  const { status, lines } = check({
    'src/model/a.ts': 'export type A = 1\n',
    'src/model/b.ts': "import type { A } from './a.js'\nexport type B = A\n",
  })
  expect(lines.join()).toMatch(/no dependency violations found \(2 modules, 1 dependencies cruised\)/)
  expect(status).toBe(0)
})
