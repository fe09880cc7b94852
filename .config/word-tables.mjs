// Makes modules of the tables of words in src/data, which are YAML for those who add to them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const data = join(dirname(fileURLToPath(import.meta.url)), '../src/data')
const read = (file) => parse(readFileSync(join(data, file), 'utf8'), { schema: 'failsafe' })

function writeModule(name, values) {
  const lines = Object.entries(values).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)} as const`)
  const note = '// Made from src/data by npm run build; do not edit.'
  writeFileSync(join(data, 'generated', `${name}.ts`), `${note}\n${lines.join('\n')}\n`)
}

mkdirSync(join(data, 'generated'), { recursive: true })
const files = readdirSync(join(data, 'ru')).sort()
const tables = Object.fromEntries(files.map((file) => [basename(file, '.yaml'), read(join('ru', file))]))
writeModule('ru', { tables })
writeModule('measures', read('measures.yaml'))
