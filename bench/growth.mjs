// How long hostile texts take, and how that grows with their length: `npm run bench:growth`. Whole processes, in seconds.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../bin/svod.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'svod-growth-'))
const large = Number(process.argv[2] ?? 100_000)
/** Above this a text of that length takes too long; a run without one takes some 0.2 s. */
const limit = 2
const shortest = 0.6

const pieces = [
  ...[
    '?',
    "''",
    '\\\\',
    ' ',
    'department: ',
    '.WWW.W.Ж.–',
    'Ж',
    '(далее- ',
    '&a ',
    '*a ',
    '!a ',
    '{',
    '[',
    '- ',
    '"',
    "'",
  ],
  ...[
    ': ',
    'а: ',
    '# ',
    '«',
    '»',
    '« ',
    '(',
    '{{',
    '}}',
    '{{a}}',
    '\t',
    '\u00a0',
    '.',
    ', ',
    'а, ',
    '–',
    'а–',
    '1 ',
    '2020 ',
  ],
  ...[
    'слово ',
    'А. ',
    'том числе ',
    'согласно плана ',
    '№ 1 от 01.01.2019 ',
    'www.a.',
    'a@',
    'http://a. ',
    'C:\\',
    'а/',
    '😀',
    'и\u0306',
  ],
]

const plan = `title: Отчёт
organization: Администрация
departments: [{id: finance, name: Финансы}]
items: [{number: "1.1", measure: Обучение служащих, deadline: ежегодно, responsible: [finance]}]
`
/** A text over lines of its own that YAML joins into one paragraph. */
const overLines = (line) =>
  JSON.stringify(line).replace(/((?:\\.|[^\\]){2000})(?=(?:\\.|[^\\ ]){1,10}$|[^ ])/g, '$1\\\n    ')
const submission = (text) => `department: finance\nitems:\n  "1.1": ${text}\n`
const places = {
  'on a line of its own': (line) => `department: finance\n${line}\nitems:\n  "1.1": Да.\n`,
  'behind department:': (line) => `department: ${line}x\nitems:\n  "1.1": Да.\n`,
  'in a block': (line) => submission(`|\n    Начало ${line}конец`),
  'in braces': (line) => submission(`{${line}}`),
  'in quotes over lines': (line) => submission(overLines(`Начало ${line}конец`)),
}
const report = (period, line) =>
  JSON.stringify({
    format: 'svod-report/1',
    period,
    sections: [
      { items: [{ number: '1', measure: `Опрос ${line}`, contributions: [{ department: 'hr', paragraphs: [line] }] }] },
    ],
  })

function write(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function secondsOf(...args) {
  const start = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: folder, timeout: 60_000, stdio: 'ignore' })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  return { seconds, failed: status === null || status > 2 }
}

let bad = 0
/** Both lengths are only timed where the longer one takes more than a run does by itself. */
function look(name, prepare, ...args) {
  prepare(large)
  const { seconds, failed } = secondsOf(...args)
  if (seconds < shortest && !failed) return
  prepare(large / 4)
  const quarter = secondsOf(...args).seconds
  const isBad = failed || seconds > limit
  if (isBad) bad++
  const verdict = failed ? 'FAILED' : isBad ? `NOT under ${limit} s` : ''
  console.log(`${name}: ${quarter.toFixed(2)} s, four times as long ${seconds.toFixed(2)} s ${verdict}`)
}

try {
  for (const piece of pieces) {
    const lineOf = (length) => piece.repeat(Math.ceil(length / piece.length))
    for (const [place, fileOf] of Object.entries(places)) {
      const prepare = (length) =>
        write({ 'plans/2020/plan.yaml': plan, 'plans/2020/submissions/finance.yaml': fileOf(lineOf(length)) })
      for (const command of [['lint'], ['lint', '--fix'], ['compile']])
        look(`svod ${command.join(' ')}, ${JSON.stringify(piece)} ${place}`, prepare, ...command)
    }
    const prepare = (length) => {
      const line = lineOf(length)
      const half = line.slice(0, Math.floor(line.length / 2))
      write({ 'old.json': report('2019', line), 'new.json': report('2020', `${half} новое ${half}Ы${piece}`) })
    }
    for (const form of ['pretty', 'md', 'html', 'docx', 'json'])
      look(
        `svod diff --format ${form}, ${JSON.stringify(piece)}`,
        prepare,
        'diff',
        'old.json',
        'new.json',
        '--format',
        form,
        '--out',
        'changes',
      )
  }
  console.log(bad === 0 ? `Nothing of ${large} characters takes ${limit} s.` : `Too slow: ${bad}`)
  process.exitCode = bad === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
