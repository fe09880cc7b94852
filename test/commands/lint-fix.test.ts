import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../src/commands/lint.js'
import { filesIn, hr, svod, workspace } from '../svod.js'

const file = 'plans/2020/submissions/hr.yaml'
const faulty = hr.replace('Обучено пятеро', 'Обучено  пятеро')

test('a file that somebody saves while it is being mended keeps what he wrote', async () => {
  const root = workspace({ [file]: faulty })
  const saved = `${faulty}  "1.2": |\n    Проведено 7 проверок.\n`
  let passes = 0
  const outcome = await run(
    {
      root,
      targets: [],
      rules: new Map(),
      stdinFilename: null,
      cache: false,
      writeBaseline: false,
      pruneBaseline: false,
      ...{ only: [], skip: [], departments: [], quiet: false },
      forms: [],
      fix: 'write',
      maxWarnings: null,
    },
    {
      folder: root,
      environment: {},
      input: () => new Uint8Array(),
      language: () => 'en',
      look: { colour: false, width: 80, interactive: false, links: false },
      version: '0',
      // Told of each look at a period: the second one is when the first fixes are made.
      progress: () => {
        if (++passes === 2) writeFileSync(join(root, file), saved)
      },
    },
  )
  expect(outcome.exitStatus).toBe(2)
  expect(outcome.messages).toEqual([{ code: 'changed-meanwhile', args: { file } }])
  expect(readFileSync(join(root, file), 'utf8')).toBe(saved)
  expect([...filesIn(root).keys()].filter((path) => /new|old/.test(path))).toEqual([])
})

test('of fixes that never end nothing is written, and the rule is named', () => {
  const text = hr.replace('Обучено пятеро', 'Обучено  пятеро').replace('служащих', 'глав')
  const root = workspace({
    [file]: text,
    'svod.yaml': 'vocabulary:\n  expressions: {глав: руководителей, руководителей: глав}\n',
  })
  const { stderr, status } = svod(['lint', '--fix', '--lang', 'en'], { cwd: root })
  expect(status).toBe(0)
  expect(stderr).toContain('Nothing found by fixed-expression has been mended')
  expect(readFileSync(join(root, file), 'utf8')).toBe(text.replace('  пятеро', ' пятеро'))
})
