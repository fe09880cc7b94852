// Builds dist/ from src/: first what is made from the schemas, then the bundle. Everything that runs is in one script, of
// which a command runs only what it needs; the packed program has no dependencies to install.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import './generate.mjs'
import './word-tables.mjs'

/** A cache of findings is good only for the rules that found them. */
function sourcesHash() {
  const hash = createHash('sha256')
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((one) => /\.(ts|yaml)$/.test(one)).sort())
    hash.update(readFileSync(join(root, 'src', name)))
  return hash.digest('hex').slice(0, 16)
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const dist = join(root, 'dist')
rmSync(dist, { recursive: true, force: true })

const { metafile, outputFiles } = await build({
  write: false,
  entryPoints: [join(root, 'src/cli/main.ts')],
  outfile: join(dist, 'svod.cjs'),
  bundle: true,
  minify: true,
  // A script, since Node 20 keeps compiled code for scripts alone.
  format: 'cjs',
  charset: 'utf8',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  metafile: true,
  absWorkingDir: root,
  define: {
    SVOD_VERSION: JSON.stringify(version),
    SVOD_BUILD: JSON.stringify(sourcesHash()),
    'process.env.NODE_ENV': '"production"',
    'import.meta.url': 'svodFile.url',
  },
  // What bin/load.js calls with what a script has not.
  banner: { js: '(function (module, require, svodFile) {' },
  footer: { js: '})' },
  // For Node the package gives CommonJS, which cannot be shaken: half of it is about writing YAML, which svod never does.
  alias: {
    yaml: join(root, 'node_modules/yaml/browser/index.js'),
    // Its CommonJS asks for its own files in a way that no bundler follows.
    'jsonc-parser': join(root, 'node_modules/jsonc-parser/lib/esm/main.js'),
    // commander can start other programs, which svod never does; loading what that takes is a tenth of a short run.
    'node:child_process': join(root, '.config/no-child-process.mjs'),
  },
  logLevel: 'warning',
})

// Of ASCII alone, which takes half the memory and is read without decoding. esbuild's own `charset` leaves patterns as they
// are. Where an escape would mean something else, behind a backslash and in String.raw, there must be none.
const source = outputFiles[0].text
if (/\\[^\x00-\x7f]|String\.raw`[^`]*[^\x00-\x7f`]/.test(source)) throw new Error('not ASCII where it must be')
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
mkdirSync(dist)
writeFileSync(join(dist, 'svod.cjs'), source.replace(/[^\x00-\x7f]/g, escaped))

// The licences of what is bundled ask that their texts come along.
const bundled = new Set(
  Object.keys(metafile.inputs).flatMap(
    (path) => /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  ),
)
const notices = [...bundled].sort().map((path) => {
  const folder = join(root, path)
  const { name, version: its, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|-|$)/i.test(entry))
  return `${name} ${its} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
})
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`))

// Each in a process of its own, as a user would run it: V8 takes compiled code only where its flags are the same.
const out = mkdtempSync(join(tmpdir(), 'svod-build-'))
for (const words of [
  ['lint', '2020'],
  ['compile', '2020', '--out', out],
  ['diff', '2020', '2021'],
]) {
  execFileSync(process.execPath, [join(root, '.config/code-cache.mjs'), ...words], { cwd: root, stdio: 'pipe' })
}
rmSync(out, { recursive: true })
