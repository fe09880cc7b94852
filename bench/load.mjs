// Time and memory of whole processes under the largest load that is promised: `npm run bench:load`. docs/reliability.md has
// the figures.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { memoryOf, timeOf } from './measure.mjs'
import { proseOf } from './prose.mjs'
import { textOf, writeWorkspace } from './workspace.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'svod-load-'))
const svod = (where, ...rest) => [process.execPath, join(root, 'bin/svod.js'), '--root', where, '--quiet', ...rest]

/** A plan of so many items, each of which so many departments answer in a file of their own, all with `textFor`. */
function writeAnswers(name, { items, departments, textFor, year = '2020' }) {
  const where = join(folder, name)
  const plan = join(where, 'plans', year)
  mkdirSync(join(plan, 'submissions'), { recursive: true })
  const ids = Array.from({ length: departments }, (_, index) => `d${index}`)
  const numbers = Array.from({ length: items }, (_, index) => `${Math.floor(index / 100) + 1}.${(index % 100) + 1}`)
  writeFileSync(
    join(plan, 'plan.yaml'),
    [
      'title: Отчёт',
      'organization: Администрация',
      'departments:',
      ...ids.map((id) => `  - {id: ${id}, name: Отдел ${id}}`),
      'items:',
      ...numbers.map(
        (number, index) => `  - {number: "${number}", measure: "${textOf(80, index + 1)}", deadline: постоянно}`,
      ),
      '',
    ].join('\n'),
  )
  for (const [index, id] of ids.entries()) {
    const answers = numbers.map((number, item) => `  "${number}": ${textFor(index * items + item)}`)
    writeFileSync(join(plan, 'submissions', `${id}.yaml`), [`department: ${id}`, 'items:', ...answers, ''].join('\n'))
  }
  return where
}

function measure(name, command) {
  const time = timeOf(command)
  const memory = memoryOf(command, join(folder, 'memory'))
  console.log(`${name.padEnd(58)} ${(time / 1000).toFixed(1).padStart(6)} s ${memory.toFixed(0).padStart(6)} MB`)
}

const toFile = (form) => ['--format', `${form}=${join(folder, `found.${form}`)}`]

try {
  for (const items of [4000, 8000]) {
    const where = join(folder, `items-${items}`)
    writeWorkspace(where, items, 2000)
    const count = items.toLocaleString('en')
    measure(`compile, ${count} items of 2 KB, four formats`, svod(where, 'compile', '2020'))
    measure(`lint, ${count} items of 2 KB`, svod(where, 'lint', '2020', ...toFile('json')))
    for (const form of ['pretty', 'md', 'json', 'html', 'docx']) {
      const out = join(folder, `changes.${form === 'pretty' ? 'txt' : form}`)
      const report = join(where, 'reports/2020/report.json')
      const earlier = join(folder, 'items-4000/reports/2020/report.json')
      const command = svod(where, 'diff', earlier, report, '--format', form, '--out', out)
      if (items === 8000) measure(`diff as ${form}, 4,000 items against 8,000`, command)
    }
  }
  const answer = (seed) => `"${proseOf(110, seed)}"`
  for (const departments of [200, 1000, 4000]) {
    const where = writeAnswers(`answers-${departments}`, { items: 40, departments, textFor: answer })
    const count = departments.toLocaleString('en')
    measure(`compile, ${count} departments and submissions, 40 items`, svod(where, 'compile', '2020'))
    measure(`lint, ${count} departments and submissions, 40 items`, svod(where, 'lint', '2020', ...toFile('json')))
  }
  // Five slips an answer.
  const slips = () => '"согласно приказа , проведена проверка ,и по средствам опроса ,выявлено нарушение ,устранено"'
  const where = writeAnswers('findings', { items: 100, departments: 200, textFor: slips })
  for (const form of ['json', 'concise', 'pretty', 'sarif', 'junit', 'github', 'gitlab']) {
    measure(
      `lint as ${form}, over 100,000 findings`,
      svod(where, 'lint', '2020', '--max-warnings', '999999', ...toFile(form)),
    )
  }
  measure('lint --fix of the same', svod(where, 'lint', '2020', '--fix', ...toFile('json')))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
