import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/model/terms.js'
import { shell, svod, temporaryFolder, write } from '../svod.js'
import { blocksOf, outputPattern } from './markdown-blocks.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = blocksOf(readme)

/** The repository as svod sees it. */
function repository(): string {
  const folder = temporaryFolder()
  for (const name of ['plans', 'reports']) cpSync(join(root, name), join(folder, name), { recursive: true })
  return folder
}

/** The only block under a heading, or the one in a language. */
function block(heading: string, language: string): string {
  const found = blocks.filter((one) => one.heading === heading && one.language === language)
  expect(found, `${heading}, ${language}`).toHaveLength(1)
  return found[0]?.text ?? ''
}

const finance = 'plans/2020/submissions/finance.yaml'

describe('what README shows', () => {
  test('the submission, pasted where it says, compiles without a word', () => {
    const cwd = repository()
    write(cwd, { [finance]: block('What a department writes', 'yaml') })
    const { status, stdout, stderr } = svod(['compile', '2020'], { cwd })
    expect([status, stdout, stderr.trim().split('\n').length], stderr).toEqual([0, '', 1])
    for (const format of formats) expect(stderr).toContain(`reports/2020/report.${format}`)
  })

  test('the mistyped number is told as it says', () => {
    const cwd = repository()
    const [, typed = '', meant = ''] = /With `(\S+)` typed for `(\S+)`:/.exec(readme) ?? []
    const sample = block('What a department writes', 'yaml')
    expect(sample).toContain(meant)
    write(cwd, { [finance]: sample.replace(meant, typed) })
    const { status, stderr } = svod(['compile', '2020'], { cwd })
    expect(status).toBe(1)
    expect(stderr).toMatch(outputPattern(block('What svod says', '')))
  })

  test('the comparison is what diff prints', () => {
    const heading = 'What changed since last year'
    const { status, stdout } = shell(here(block(heading, 'sh')), { cwd: repository() })
    expect(status).toBe(0)
    expect(stdout).toMatch(outputPattern(block(heading, '')))
  })

  test('every command runs', () => {
    const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trimEnd().split('\n'))
    const commands = lines.map(here).filter((line) => line.startsWith('svod '))
    expect(commands.length).toBeGreaterThan(3)
    const cwd = repository()
    for (const command of commands) expect(shell(command, { cwd }).status, command).toBe(0)
  })

  test('every file and folder that it links to is there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path)
    expect(links.length).toBeGreaterThan(10)
    for (const path of links) expect(existsSync(join(root, path)), path).toBe(true)
  })
})

/** In this repository the program is built already, and is no other than npx would find. */
function here(line: string): string {
  return line.replace(/^(npm ci && )?npx svod /, 'svod ')
}

const pages = readdirSync(join(root, 'docs')).filter((name) => /^(guide|own-city|editors|diff)\b.*\.md$/.test(name))

describe.each(pages)('docs/%s', (page) => {
  const markdown = readFileSync(join(root, 'docs', page), 'utf8')

  test('never has npx install a svod of the registry', () => {
    expect(markdown.match(/npx svod [a-z-]+/g) ?? []).toEqual([])
  })

  test('links to what is there', () => {
    const links = [...markdown.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path)
    for (const path of links) expect(existsSync(join(root, 'docs', path)), path).toBe(true)
  })
})
