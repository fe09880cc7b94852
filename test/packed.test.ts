import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { filesIn, svod, temporaryFolder } from './svod.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--silent'], { cwd, encoding: 'utf8' })

test('npm pack prints the package’s name and nothing else, which pre-commit relies on', () => {
  const folder = temporaryFolder()
  cpSync(join(root, '.npmrc'), join(folder, '.npmrc'))
  const scripts = { prepare: 'echo building' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'quiet', version: '1.0.0', scripts }))
  expect(
    execFileSync('npm', ['pack', '--offline'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ).toBe('quiet-1.0.0.tgz\n')
})

/** Folders of `plans/` for which the repository holds a finished report. */
const periods = readdirSync(join(root, 'reports'))

/** Imports the package by its name, as a program would. */
const use = `import { type Diagnostic, compile, lint, memorySources, schema } from 'svod'
const sources = memorySources({ 'plans/2020/plan.yaml': 'title: Отчёт\\n' })
const found: Diagnostic[] = lint(sources).diagnostics()
const { files } = await compile(sources, '2020', { formats: ['md'] })
// @ts-expect-error: there is no such format
await compile(sources, '2020', { formats: ['pdf'] }).catch(() => {})
export const told: [number, Uint8Array | undefined, unknown] = [found.length, files.md, schema('plan').$id]
`

/** What those read who use svod; what those read who change it stays in the repository. */
const guides = [
  'diff.md',
  'diff.ru.md',
  'editors.md',
  'editors.ru.md',
  'guide.md',
  'guide.ru.md',
  'library.md',
  'library.ru.md',
  'own-city',
  'own-city.md',
  'own-city.ru.md',
  'rules.md',
]

test('the packed program, installed elsewhere without a network, writes the repository’s own reports', () => {
  // `npm test` builds no types, since nothing else asks for them; this takes a worker a few seconds that the others use.
  if (!existsSync(join(root, 'dist/index.d.ts'))) execFileSync('npm', ['run', '--silent', 'build:types'], { cwd: root })
  const shelf = temporaryFolder('svod-shelf-')
  npm(root, 'pack', '--ignore-scripts', '--pack-destination', shelf)
  const [tarball = ''] = readdirSync(shelf)
  expect(tarball).toMatch(/^svod-\d+\.\d+\.\d+\.tgz$/)

  const home = temporaryFolder('сводный отчёт ')
  writeFileSync(join(home, 'package.json'), '{"private": true}\n')
  npm(home, 'install', join(shelf, tarball))
  // Nothing comes along: no dependency, no source, no test.
  expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['svod'])
  const installed = join(home, 'node_modules/svod')
  expect(readdirSync(installed).sort()).toEqual(expect.arrayContaining(['bin', 'dist', 'package.json', 'schema']))
  expect(readdirSync(installed)).not.toContain('src')
  expect(readdirSync(installed)).not.toContain('test')

  writeFileSync(join(home, 'use.mts'), use)
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', lib: ['es2023'], types: [] }
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.mts'] }))
  execFileSync(join(root, 'node_modules/.bin/tsc'), { cwd: home })
  const script = "const { told } = await import('./use.mjs'); console.log(told[0] > 0, told[1])"
  const node = ['--input-type=module', '--eval', script]
  expect(execFileSync(process.execPath, node, { cwd: home, encoding: 'utf8' })).toBe('true undefined\n')

  const docs = readdirSync(join(installed, 'docs'))
  expect(docs.sort()).toEqual(guides)
  // What a guide links to has come along with it.
  for (const page of docs.filter((name) => name.endsWith('.md'))) {
    const markdown = readFileSync(join(installed, 'docs', page), 'utf8')
    for (const [, link = ''] of markdown.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(existsSync(join(installed, 'docs', link)), `${page}: ${link}`).toBe(true)
    }
  }
  const example = (root: string) => [...filesIn(join(root, 'docs/own-city'))].sort()
  expect(example(installed)).toEqual(example(root))

  const program = join(home, 'node_modules/.bin/svod')
  cpSync(join(root, 'plans'), join(home, 'plans'), { recursive: true })
  const { status, stdout, stderr } = svod(['compile', ...periods], { cwd: home, program })
  expect([status, stdout], stderr).toEqual([0, ''])
  for (const period of periods) {
    const written = filesIn(join(home, 'reports', period))
    expect([...written.keys()].sort()).toEqual(['report.docx', 'report.html', 'report.json', 'report.md'])
    for (const [name, bytes] of written) {
      const same = bytes === readFileSync(join(root, 'reports', period, name), 'latin1')
      expect(same, `${period}/${name}`).toBe(true)
    }
  }
})
