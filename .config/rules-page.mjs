// Writes docs/rules.md from the rules' own definitions; with --check, says whether it is what they would make.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const page = join(root, 'docs/rules.md')

/** The rules are TypeScript: bundled in memory, and imported from there. */
const { outputFiles } = await build({
  stdin: {
    contents: `export { isEssential } from './src/findings/rule-ids.ts'
export { rules, textRules } from './src/rules/all-rules.ts'
export { ruleWords as ru } from './src/language/ru/rule-words.ts'
export { ruleWords as en } from './src/language/en/rule-words.ts'`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
})
const { isEssential, rules, textRules, ru, en } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)

const { date, findings, judged } = JSON.parse(readFileSync(join(root, 'test/lint/judged-corpus.json'), 'utf8'))

/** How often the rule is right, as measured on official prose; nothing where it was not measured. */
function precision(id) {
  const found = findings[id]
  if (found === undefined) return []
  const count = (verdict) => judged.filter((one) => one.rule === id && one.verdict === verdict).length
  const [right, wrong] = [count('right'), count('wrong')]
  if (right + wrong === 0) return []
  const percent = Math.round((right / (right + wrong)) * 100)
  return [
    `Измерено ${date} на официальной прозе: находок ${found}; просмотрено ${right + wrong}, верны ${right} (${percent} %).`,
  ]
}

const severities = { error: 'ошибка', warning: 'предупреждение', info: 'замечание', off: 'выключено' }

function section({ id, severity, fixable, examples }) {
  const marks = [severities[severity], fixable ? '`--fix`' : '', isEssential(id) ? 'отключить нельзя' : ''].filter(
    Boolean,
  )
  const lines = [
    `### ${id}`,
    `${capital(ru[id].summary)} (${marks.join(', ')}). ${ru[id].why}`,
    `*${capital(en[id].summary)}.*`,
    ...precision(id),
  ]
  const [example] = examples
  if (example) {
    const where = [example.period, example.file].filter((one) => one !== undefined).join(', ')
    const file = where === '' ? '' : ` (${where})`
    lines.push(`Плохо${file}:`, fenced(example.bad.replace(/[⟦⟧]/g, '')), 'Хорошо:', fenced(example.good))
  }
  return lines.join('\n\n')
}

const capital = (text) => text[0].toUpperCase() + text.slice(1)
const fenced = (text) => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``

const all = Object.values(rules)
const text = `<!-- Made by npm run docs:rules from src/rules; do not edit. -->

# Правила svod lint

Что находит каждое правило и как это исправить. То же на экране: \`svod explain <правило>\`; список со строгостью:
\`svod rules\`. Строгость меняется в svod.yaml (\`rules: {stale-year: error}\`) или ключом \`--rule\`; одно место отключает
примечание \`# svod-disable-next-line правило -- причина\` над ключом.

*What each rule finds. The same on screen: \`svod explain <rule>\`, \`svod rules\`.*

## Файлы и строение

${all
  .filter(({ id }) => !(id in textRules))
  .map(section)
  .join('\n\n')}

## Текст

${all
  .filter(({ id }) => id in textRules)
  .map(section)
  .join('\n\n')}
`

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/rules.md is not what the rules say; run npm run docs:rules')
    process.exitCode = 1
  }
} else writeFileSync(page, text)
