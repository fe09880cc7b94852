import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../readers/chromium.js'
import { readDocx } from '../readers/read-docx.js'
import { readHtml } from '../readers/read-html.js'
import { readJson } from '../readers/read-json.js'
import { readMarkdown } from '../readers/read-markdown.js'
import { readMarkdownTable } from '../readers/read-markdown-table.js'
import type { ReadReport } from '../readers/read-report.js'

const reference = fileURLToPath(new URL('../../../shared/reference/report-2020.json', import.meta.url))
const program = fileURLToPath(new URL('../../bin/svod.js', import.meta.url))
const departments = ['first', 'second', 'third', 'fourth']

interface Reference extends ReadReport {
  columns: string[]
}

/** Item by item the paragraphs in runs, one run a department, so that merging has to put them together in order. */
function runsOf(paragraphs: string[]): [department: string, paragraphs: string[]][] {
  const length = Math.ceil(paragraphs.length / departments.length)
  return departments
    .map((id, index): [string, string[]] => [id, paragraphs.slice(index * length, (index + 1) * length)])
    .filter(([, run]) => run.length > 0)
}

function writeWorkspace(root: string, { title, columns, sections }: Reference): void {
  const folder = join(root, 'plans/2020/submissions')
  mkdirSync(folder, { recursive: true })
  const [number, measure, deadline, execution] = columns
  const plan = {
    title,
    organization: 'Администрация города',
    layout: { headings: { number, measure, deadline, execution } },
    departments: departments.map((id) => ({ id, name: id })),
    sections: sections.map((section) => ({
      ...section,
      items: section.items.map(({ paragraphs: _, ...item }) => item),
    })),
  }
  writeFileSync(join(root, 'plans/2020/plan.yaml'), JSON.stringify(plan))
  for (const id of departments) {
    const entries = sections.flatMap(({ items }) =>
      items.flatMap((item) => {
        const run = runsOf(item.paragraphs).find(([department]) => department === id)?.[1]
        return run ? [`  "${item.number}": |\n${run.map((line) => `    ${line}\n`).join('')}`] : []
      }),
    )
    writeFileSync(join(folder, `${id}.yaml`), `department: ${id}\nitems:\n${entries.join('')}`)
  }
}

// The reference is not part of the repository: it lies beside it where svod is developed.
describe.skipIf(!existsSync(reference))(
  'the report of 2020, character for character; skipped without ../shared',
  () => {
    let root = ''
    let expected: Reference
    let wanted: ReadReport

    beforeAll(() => {
      expected = JSON.parse(readFileSync(reference, 'utf8'))
      wanted = { title: expected.title, sections: expected.sections }
      root = mkdtempSync(join(tmpdir(), 'svod-verbatim-'))
      writeWorkspace(root, expected)
      compile()
    })

    afterAll(() => rmSync(root, { recursive: true, force: true }))

    const compile = (...args: string[]) =>
      execFileSync('node', [program, 'compile', '2020', '--root', root, ...args], { stdio: 'pipe' })
    const file = (name: string) => join(root, 'reports/2020', name)

    test('it has five sections, forty items and 86 paragraphs', () => {
      const items = expected.sections.flatMap((section) => section.items)
      expect([expected.sections.length, items.length, items.flatMap((item) => item.paragraphs).length]).toEqual([
        5, 40, 86,
      ])
    })

    test('DOCX, read from its XML', () => {
      expect(readDocx(readFileSync(file('report.docx')))).toEqual(wanted)
    })

    test('Markdown in sections, rendered', () => {
      expect(readMarkdown(readFileSync(file('report.md'), 'utf8'))).toEqual(wanted)
    })

    test('Markdown as one table, rendered', () => {
      writeFileSync(join(root, 'svod.yaml'), 'markdown: table\n')
      compile('--format', 'md', '--out', join(root, 'table'))
      expect(readMarkdownTable(readFileSync(join(root, 'table/report.md'), 'utf8'))).toEqual(wanted)
    })

    test('JSON', () => {
      expect(readJson(readFileSync(file('report.json'), 'utf8'))).toEqual(wanted)
    })

    test.skipIf(chromiumPath() === null)('HTML, as Chromium shows it; skipped where there is none', async () => {
      expect(await readHtml(file('report.html'))).toEqual(wanted)
    })
  },
)
