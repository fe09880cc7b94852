// Speed of lint, as ratios within one run: `npm run bench:lint`.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { medians, memoryOf, print, timeOf } from './measure.mjs'
import { proseOf } from './prose.mjs'
import { textOf } from './workspace.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'svod-bench-'))
const svod = [process.execPath, join(root, 'bin/svod.js')]
const lint = (where, ...flags) => [...svod, '--root', where, '--quiet', 'lint', '2020', ...flags]
const toFile = ['--format', `json=${join(folder, 'found.json')}`]

/**
 * So many submissions, each of a department of its own, which answers four items of forty with texts of two paragraphs: about
 * 5 KB a file, the load of a region. Short: nothing but the texts, which YAML reads fastest; long: with a status and an
 * indicator, as most departments write.
 */
function writeSubmissions(where, count, form) {
  const plan = join(where, 'plans/2020')
  mkdirSync(join(plan, 'submissions'), { recursive: true })
  const numbers = Array.from({ length: 40 }, (_, index) => `1.${index + 1}`)
  const lines = ['title: Отчёт', 'organization: Администрация', 'departments:']
  for (let one = 0; one < count; one++) lines.push(`  - {id: d${one}, name: Отдел ${one}}`)
  lines.push('items:')
  for (const [index, number] of numbers.entries()) {
    const indicators = form === 'long' ? ', indicators: [{id: checks, name: Проверки}]' : ''
    lines.push(`  - {number: "${number}", measure: "${textOf(80, index + 1)}", deadline: до конца года${indicators}}`)
  }
  writeFileSync(join(plan, 'plan.yaml'), `${lines.join('\n')}\n`)
  for (let one = 0; one < count; one++) {
    const answers = numbers.slice((one % 10) * 4, (one % 10) * 4 + 4).flatMap((number, index) => {
      const seed = one * 4 + index
      const texts = [proseOf(320, seed), proseOf(320, seed + 1_000_003)]
      if (form === 'short') return [`  "${number}": |`, ...texts.map((text) => `    ${text}`)]
      const rest = ['    status: done', '    indicators:', `      checks: ${seed % 90}`]
      return [`  "${number}":`, '    text: |', ...texts.map((text) => `      ${text}`), ...rest]
    })
    writeFileSync(
      join(plan, 'submissions', `d${one}.yaml`),
      `${[`department: d${one}`, 'items:', ...answers].join('\n')}\n`,
    )
  }
}

/** What reading alone takes: the same files through yaml.parseDocument, with places. */
const parser = join(folder, 'parse.mjs')
writeFileSync(
  parser,
  `import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const { parseDocument, LineCounter } = createRequire(${JSON.stringify(join(root, 'package.json'))})('yaml')
const folder = process.argv[2]
for (const name of readdirSync(folder)) {
  parseDocument(readFileSync(folder + '/' + name, 'utf8'), { lineCounter: new LineCounter() })
}
`,
)

try {
  const [bare, year] = medians([[[process.execPath, '-e', '0']], [lint(root, ...toFile)]], 15)
  print('node -e 0', bare, bare)
  print('svod lint 2020, all rules, to node -e 0', year, bare, 6)

  for (const form of ['short', 'long']) {
    const times = [500, 1000, 2000].map((count) => {
      const where = join(folder, form, String(count))
      writeSubmissions(where, count, form)
      return { count, time: timeOf(lint(where, ...toFile)) }
    })
    const large = join(folder, form, '2000')
    const submissions = join(large, 'plans/2020/submissions')
    const bytes = readdirSync(submissions).reduce((sum, name) => sum + readFileSync(join(submissions, name)).length, 0)
    console.log(`2,000 submissions in the ${form} form: ${(bytes / 1e6).toFixed(1)} MB`)
    const alone = timeOf([process.execPath, parser, submissions])
    print('yaml.parseDocument of 2,000 submissions', alone, alone)
    print('svod lint, 2,000 submissions, all rules', times.at(-1).time, alone, 3)
    console.log(`its memory: ${memoryOf(lint(large, ...toFile), join(folder, 'memory')).toFixed(0)} MB (under 400)`)
    for (const { count, time } of times) console.log(`${count} submissions: ${(time / count).toFixed(2)} ms each`)
  }
  const large = join(folder, 'short/2000')
  const first = timeOf(lint(large, '--cache', ...toFile))
  const second = timeOf(lint(large, '--cache', ...toFile))
  print('the first run with --cache', first, first)
  print('the second, nothing changed', second, first, 0.2)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
