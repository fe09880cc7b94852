// Makes modules of the tables of words in src/data, which are YAML for those who add to them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const data = join(dirname(fileURLToPath(import.meta.url)), '../src/data')
const read = (file) => parse(readFileSync(join(data, file), 'utf8'), { schema: 'failsafe' })
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

function writeModule(name, tables) {
  const lines = Object.entries(tables).map(
    ([table, words]) => `export const ${camel(table)} = ${JSON.stringify(words)} as const`,
  )
  const note = '// Made from src/data by npm run build; do not edit.'
  writeFileSync(join(data, 'generated', `${name}.ts`), `${note}\n${lines.join('\n')}\n`)
}

mkdirSync(join(data, 'generated'), { recursive: true })
const files = readdirSync(join(data, 'ru')).sort()
writeModule('ru', Object.fromEntries(files.map((file) => [basename(file, '.yaml'), read(join('ru', file))])))
writeModule('measures', read('measures.yaml'))
