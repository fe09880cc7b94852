// How often each text rule is right on official prose: `npm run measure:rules`.
//
// Lints each document of ../shared/corpus/official-prose.txt as a workspace of its own year, prints how many findings each
// rule gives, and draws fifty of each rule to be judged. What nobody has judged yet goes to --unjudged FILE, one JSON object a
// line; --verdicts FILE takes such lines back, each with a `verdict`: right, wrong, or damage where the extraction of the text
// made the fault. Verdicts are kept without text in test/lint/judged-corpus.json, of which `npm run docs:rules` makes docs/rules.md;
// --check says whether they are what the rules find now.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const root = new URL('..', import.meta.url)
const judgedFile = new URL('test/lint/judged-corpus.json', root)
const verdicts = ['right', 'wrong', 'damage']
/** Of each rule so many are judged, or all where it gives fewer. */
const sample = 50
const seed = 'svod'
/** What these look for is a measure, a deadline, figures or another year, none of which prose alone has. */
const unmeasured = new Set([
  'act-name-mismatch',
  'copied-from-last-year',
  'named-thing-mismatch',
  'no-figures',
  'quarterly-without-quarters',
  'restates-measure',
  'stale-year',
])

/** `== number year` begins a document, each line after it is a paragraph. */
function documentsIn(text) {
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head, ...lines] = part.split('\n')
      const [number, year] = head.split(' ')
      return {
        number: Number(number),
        year,
        paragraphs: lines.map((line) => line.trim()).filter((line) => line !== ''),
      }
    })
}

const plan = `title: Отчёт
organization: Администрация
departments: [{id: office, name: Управление}]
items: [{number: "1", measure: Проведение работы с населением, deadline: до конца года}]
`
const head = ['department: office', 'items:', '  "1": |']
const indent = '    '

async function findingsIn({ number, year, paragraphs }) {
  const text = [...head, ...paragraphs.map((line) => indent + line), ''].join('\n')
  const submission = `plans/${year}/submissions/office.yaml`
  const sources = memorySources({ [`plans/${year}/plan.yaml`]: plan, [submission]: text })
  const found = await wordFindings(lint(sources).diagnostics(), 'ru')
  return found
    .filter(({ file, line }) => file === submission && line > head.length)
    .map(({ rule, message, line, column, endLine, endColumn, fix, related }) => {
      const paragraph = paragraphs[line - head.length - 1]
      const offset = column - indent.length - 1
      const end = endLine === line ? endColumn - indent.length - 1 : paragraph.length
      const marked = `${paragraph.slice(0, offset)}⟦${paragraph.slice(offset, end)}⟧${paragraph.slice(end)}`
      const fixed = fix.map((edit) => ({ at: edit.column - indent.length - 1, insert: edit.insert }))
      const compared = related.flatMap((other) => paragraphs[other.line - head.length - 1] ?? [])
      return {
        rule,
        document: number,
        paragraph: hashOf(paragraph).slice(0, 12),
        offset,
        message,
        marked,
        fixed,
        compared,
      }
    })
}

const hashOf = (text) => createHash('sha256').update(text).digest('hex')
const keyOf = ({ rule, document, paragraph, offset }) => [rule, document, paragraph, offset].join(' ')

/** In an order that hangs on each finding alone, so that what a rule newly finds or no longer finds moves no other. */
function drawn(findings, verdictOf) {
  const inOrder = findings
    .map((one) => ({ one, rank: hashOf(`${seed} ${keyOf(one)}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
  const taken = []
  let counted = 0
  for (const { one } of inOrder) {
    if (counted === sample) break
    taken.push(one)
    if (verdictOf.get(keyOf(one)) !== 'damage') counted++
  }
  return taken
}

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    corpus: { type: 'string', default: fileURLToPath(new URL('../shared/corpus/official-prose.txt', root)) },
    unjudged: { type: 'string' },
    verdicts: { type: 'string' },
  },
})
const { lint, memorySources, wordFindings } = await import(
  pathToFileURL(fileURLToPath(new URL('dist/index.js', root))).href
)

const kept = JSON.parse(readFileSync(judgedFile, 'utf8'))
const verdictOf = new Map(kept.judged.map((one) => [keyOf(one), one.verdict]))
if (options.verdicts) {
  for (const line of readFileSync(options.verdicts, 'utf8').split('\n').filter(Boolean)) {
    const judged = JSON.parse(line)
    if (!verdicts.includes(judged.verdict)) throw new Error(`no verdict: ${line}`)
    verdictOf.set(keyOf(judged), judged.verdict)
  }
}

const byRule = new Map()
for (const document of documentsIn(readFileSync(options.corpus, 'utf8'))) {
  for (const one of await findingsIn(document)) {
    if (unmeasured.has(one.rule)) continue
    if (!byRule.has(one.rule)) byRule.set(one.rule, new Map())
    byRule.get(one.rule).set(keyOf(one), one)
  }
}

const findings = {}
const judged = []
const unjudged = []
for (const [rule, found] of [...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const sampled = drawn([...found.values()], verdictOf)
  const count = { right: 0, wrong: 0, damage: 0, undefined: 0 }
  for (const one of sampled) {
    const verdict = verdictOf.get(keyOf(one))
    count[verdict]++
    if (verdict) judged.push({ rule, document: one.document, paragraph: one.paragraph, offset: one.offset, verdict })
    else unjudged.push(one)
  }
  findings[rule] = found.size
  const share =
    count.right + count.wrong === 0 ? '' : ` ${Math.round((count.right / (count.right + count.wrong)) * 100)} %`
  console.log(`${rule}: ${found.size}; ${count.right} right, ${count.wrong} wrong, ${count.damage} damage${share}`)
}
judged.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
if (unjudged.length > 0) console.log(`not judged: ${unjudged.length}`)
if (options.unjudged) writeFileSync(options.unjudged, unjudged.map((one) => `${JSON.stringify(one)}\n`).join(''))
if (options.verdicts) {
  const date = new Date().toISOString().slice(0, 10)
  const lines = judged.map((one) => `    ${JSON.stringify(one)}`).join(',\n')
  writeFileSync(
    judgedFile,
    `{\n  "date": "${date}",\n  "findings": ${JSON.stringify(findings)},\n  "judged": [\n${lines}\n  ]\n}\n`,
  )
}
if (options.check && (unjudged.length > 0 || JSON.stringify(findings) !== JSON.stringify(kept.findings))) {
  console.error('the rules find something else than was judged; run npm run measure:rules')
  process.exitCode = 1
}
