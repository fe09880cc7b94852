import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { formats } from '../../src/model/terms.js'
import { shell, svod, temporaryFolder, write } from '../svod.js'
import { blocksOf, outputPattern, rowsOf } from './markdown-blocks.js'
import { type Schema, unusedFields } from './unused-fields.js'

const docs = fileURLToPath(new URL('../../docs', import.meta.url))
const city = join(docs, 'own-city')
const periods = readdirSync(join(city, 'plans')).sort()
const files = readdirSync(city, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(city, name), 'utf8') }))

function copyOfCity(): string {
  const folder = temporaryFolder()
  cpSync(city, folder, { recursive: true })
  return folder
}

/** What the pages tell the reader to write into the files beside the plans. */
const isOwnFile = (text: string) => /^# \.(github\/workflows\/report\.yml|gitlab-ci\.yml)\n/.test(text)

test('the example compiles, and nothing in it is found fault with', () => {
  const cwd = copyOfCity()
  const compiled = svod(['compile', ...periods, '--max-warnings', '0'], { cwd })
  expect(compiled.status, compiled.stderr).toBe(0)
  const linted = svod(['lint', '--format', 'json'], { cwd })
  expect(JSON.parse(linted.stdout).diagnostics).toEqual([])
})

describe('the example uses every field', () => {
  test.each([
    ['plan', /\/plan\.yaml$/],
    ['submission', /\/submissions\//],
    ['settings', /^svod\.yaml$/],
    ['profile', /^profile\.yaml$/],
  ])('of the schema of a %s', (name, path) => {
    const schema: Schema = JSON.parse(readFileSync(join(docs, `../schema/${name}.schema.json`), 'utf8'))
    const values = files.filter((file) => path.test(file.name)).map(({ text }) => parse(text))
    expect(values).not.toEqual([])
    expect(unusedFields(schema, values)).toEqual([])
  })
})

describe.each(['own-city.ru.md', 'own-city.md'])('%s', (page) => {
  const markdown = readFileSync(join(docs, page), 'utf8')
  const blocks = blocksOf(markdown)
  const quotes = blocks.filter(({ language, text }) => language === 'yaml' && !isOwnFile(text))
  const sections = [...new Set(blocks.map(({ heading }) => heading))]
  const blocksUnder = (number: number) =>
    blocks.filter(({ heading }) => heading === sections.find((one) => one.startsWith(`${number}. `)))

  test('quotes the example to the letter', () => {
    for (const { text } of quotes)
      expect(files.filter((file) => `\n${file.text}`.includes(`\n${text}`))).not.toEqual([])
  })

  test('leaves out no line of the plans, the settings and the profile', () => {
    const quoted = new Set(quotes.flatMap(({ text }) => text.split('\n')))
    for (const { name, text } of files.filter((file) => !/202[45]\/submissions/.test(file.name))) {
      const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('# yaml-language-server'))
      expect(
        lines.filter((line) => !quoted.has(line)),
        name,
      ).toEqual([])
    }
  })

  test('leads from an empty folder to a report, step by step, and to the schemas that first lines point to', () => {
    const cwd = temporaryFolder()
    let output = ''
    for (const { language, text } of [...blocksUnder(2), ...blocksUnder(3)]) {
      if (language === 'yaml') {
        const whole = files.find((file) => file.text === text)
        write(cwd, { [whole?.name ?? 'svod.yaml']: text })
      } else if (language === 'sh') {
        const runs = text
          .trimEnd()
          .split('\n')
          .map((line) => shell(line, { cwd }))
        output = runs.map(({ stdout, stderr }) => stdout + stderr).join('')
      } else if (output !== '') expect(output).toMatch(outputPattern(text))
    }
    expect(readdirSync(join(cwd, 'reports/2023')).sort()).toEqual(formats.map((format) => `report.${format}`).sort())
    for (const { name, text } of files) {
      const [, path] = /^# yaml-language-server: \$schema=(.*)$/m.exec(text) ?? []
      if (path === undefined) continue
      const schema = join(cwd, dirname(name), path)
      expect(existsSync(schema), schema).toBe(true)
      const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')))
      expect(validate(parse(text)), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true)
    }
  })

  test('starts the next year as it shows', () => {
    const shown = blocksUnder(7)
    const command = shown.find(({ language, text }) => language === 'sh' && text.startsWith('svod new '))?.text ?? ''
    const output = shown.find(({ language, text }) => language === '' && text.startsWith('plans/2026/'))?.text ?? ''
    const { status, stdout } = shell(command, { cwd: copyOfCity() })
    expect(status).toBe(0)
    expect(stdout).toMatch(outputPattern(output))
  })

  test('tells the statuses that the items have', () => {
    const rows = rowsOf(markdown).filter(([item = '']) => /^\d{4}, /.test(item))
    expect(rows.length).toBeGreaterThan(5)
    const cwd = copyOfCity()
    svod(['compile', ...periods, '--format', 'json'], { cwd })
    for (const [item = '', , status = ''] of rows) {
      const [period, number] = item.split(', ')
      const report = JSON.parse(readFileSync(join(cwd, `reports/${period}/report.json`), 'utf8'))
      const found = itemsOf(report).find((one) => one.number === number)
      expect(found?.status, item).toBe(status.replaceAll('`', ''))
    }
  })

  test('tells the messages that mistakes made on Windows get', () => {
    const lang = page.includes('.ru.') ? 'ru' : 'en'
    const hr = 'plans/2023/submissions/hr.yaml'
    const reception = 'plans/2023/submissions/reception.yaml'
    const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? ''
    const oneByte = Buffer.from([...textOf(hr)].map((letter) => letter.charCodeAt(0) % 0x350))
    const planted: Record<string, string | Uint8Array>[] = [
      { [hr]: oneByte },
      { [hr]: Buffer.from(`\uFEFF${textOf(hr)}`, 'utf16le') },
      { [`${hr}.txt`]: textOf(hr) },
      { [hr]: textOf(hr).replace('  "2"', '\t"2"') },
      { [reception]: textOf(reception).replace('Q1: 31', 'Q1: 31,5') },
    ]
    const rows = rowsOf(markdown).slice(-planted.length)
    for (const [index, fault] of planted.entries()) {
      const cwd = copyOfCity()
      write(cwd, fault)
      const message = (rows[index]?.[0] ?? '').replace(/^[«“](.*)[»”]$/, '$1')
      expect(svod(['lint', '2023', '--lang', lang], { cwd }).stdout).toContain(message)
    }
  })
})

const pages = ['own-city.ru.md', 'own-city.md'].map((page) => blocksOf(readFileSync(join(docs, page), 'utf8')))

test('the files for CI are YAML, install no svod of a registry, and what they run succeeds', () => {
  const perPage = pages.map((blocks) => blocks.filter(({ text }) => isOwnFile(text)).map(({ text }) => parse(text)))
  const [commands = [], ...others] = perPage.map((own) => own.flatMap(commandsOf))
  expect(perPage.map(({ length }) => length)).toEqual([2, 2])
  for (const other of others) expect(other).toEqual(commands)
  expect(commands.filter((command) => !command.startsWith('npx --no-install svod '))).toEqual(['npm ci', 'npm ci'])
  const cwd = copyOfCity()
  svod(['compile', '2023', '2024'], { cwd })
  for (const command of new Set(commands.filter((one) => one !== 'npm ci'))) {
    const { status, stderr } = shell(command.replace('npx --no-install ', ''), { cwd })
    expect(status, `${command}\n${stderr}`).toBe(0)
  }
})

test('drafts and internal reports are written where the pages say', () => {
  const [commands, ...others] = pages.map(
    (blocks) => blocks.find(({ heading, language }) => heading.startsWith('9. ') && language === 'sh')?.text ?? '',
  )
  for (const other of others) expect(other).toBe(commands)
  const cwd = copyOfCity()
  expect(shell(`set -e; ${commands}`, { cwd }).status).toBe(0)
  expect([...readdirSync(join(cwd, 'draft')), ...readdirSync(join(cwd, 'reports/2025'))]).toEqual(
    expect.arrayContaining(['report.docx', 'report.internal.docx']),
  )
})

test.each([
  ['en', 'own-city.md', 'Who has reported'],
  ['ru', 'own-city.ru.md', 'Кто отчитался'],
])('who has reported is told as the page says, %s', (lang, page, heading) => {
  const under = blocksOf(readFileSync(join(docs, page), 'utf8')).filter((one) => one.heading === heading)
  const [command, output] = under.map(({ text }) => text)
  const cwd = copyOfCity()
  rmSync(join(cwd, 'plans/2025/submissions/hr.yaml'))
  const { status, stdout } = shell(`${command?.trim()} --lang ${lang}`, { cwd })
  expect(status).toBe(0)
  expect(stdout).toMatch(outputPattern(output ?? ''))
})

test.each([
  ['2025-Q1', ['1.1.1', '1.2.1', '2.1', '2.3', '3.1', '3.2', '3.3']],
  ['2025-Q3', ['1.1.1', '1.2.1', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3']],
])('%s, of two lines, awaits what is not due later', (period, awaited) => {
  const cwd = copyOfCity()
  write(cwd, {
    [`plans/${period}/plan.yaml`]: 'extends: ../2025/plan.yaml\ntitle: Отчёт за квартал 2025 года\n',
    [`plans/${period}/submissions/finance.yaml`]: 'department: finance\nitems: {}\n',
  })
  const { stderr } = svod(['compile', period], { cwd })
  const items = [...stderr.matchAll(/ по пункту (\S+) никто не отчитался/g)].map(([, number]) => number)
  expect(items.sort()).toEqual(awaited)
})

interface ReportSection {
  sections: ReportSection[]
  items: { number: string; status: string }[]
}

function itemsOf({
  sections,
  items = [],
}: Partial<ReportSection> & Pick<ReportSection, 'sections'>): ReportSection['items'] {
  return [...items, ...sections.flatMap(itemsOf)]
}

/** The commands that a file for CI runs: `run` of a step, or the lines of `script` and `before_script`. */
function commandsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(commandsOf)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'run') return [String(inner)]
    if (/script$/.test(key) && Array.isArray(inner)) return inner.map(String)
    return commandsOf(inner)
  })
}
