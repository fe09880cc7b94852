import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/model/terms.js'
import { sound, svod, temporaryFolder, workspace, write } from '../svod.js'
import { library, ownFiles, root } from './library.js'

const { compile, diff, lint, memorySources, renderFindings, schema, wordFindings } = library

const finance = 'plans/2020/submissions/finance.yaml'
const reportOf = (format: string) => readFileSync(join(root, 'reports/2020', `report.${format}`))
/** What `svod` prints of a workspace with these files. */
const printed = (files: Record<string, string>, ...args: string[]) => {
  const cwd = temporaryFolder()
  write(cwd, files)
  return svod(args, { cwd }).stdout
}

describe('compile', () => {
  test('gives the bytes that the command writes, in every format', async () => {
    const { diagnostics, files } = await compile(memorySources(ownFiles()), '2020')
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(Object.keys(files).sort()).toEqual([...formats].sort())
    for (const [format, bytes] of Object.entries(files)) {
      expect(Buffer.from(bytes).equals(reportOf(format)), format).toBe(true)
    }
  })

  test('gives the formats asked for, or those of svod.yaml', async () => {
    const sources = memorySources({ ...sound, 'svod.yaml': 'formats: [md]\n' })
    expect(Object.keys((await compile(sources, '2020')).files)).toEqual(['md'])
    expect(Object.keys((await compile(sources, '2020', { formats: ['json'] })).files)).toEqual(['json'])
  })

  test('gives findings and no file where there are errors', async () => {
    const sources = memorySources({ ...sound, [finance]: 'department: finance\nitems:\n  "9.9": Да.\n' })
    const { diagnostics, files } = await compile(sources, '2020')
    expect(diagnostics.map(({ rule }) => rule)).toContain('unknown-item')
    expect(files).toEqual({})
  })

  test('stops at svod.yaml, as the command does', async () => {
    const { diagnostics, files } = await compile(memorySources({ ...sound, 'svod.yaml': 'formats: [pfd]\n' }), '2020')
    expect(diagnostics.map(({ place }) => place.source.file)).toEqual(['svod.yaml'])
    expect(files).toEqual({})
  })

  test('throws for a period that is not there', async () => {
    await expect(compile(memorySources(sound), '1999')).rejects.toThrow(RangeError)
  })
})

describe('lint', () => {
  const layouts: [name: string, files: Record<string, string>][] = [
    ['the repository’s own plans', ownFiles()],
    [
      'files where none are looked for',
      {
        ...sound,
        'plans/2020/hr.yaml': 'department: hr\n',
        'plans/2020/submissions/note.txt': 'Заметка.\n',
        'plans/2020/submissions/.old/hr.yaml': 'department: hr\n',
        'plans/2020/submissions/a/README.md': 'Заметка.\n',
        'plans/loose.yaml': 'department: hr\n',
        'plans/20201/plan.yaml': 'title: Отчёт\n',
        'plans/2019/submissions/hr.yaml': 'department: hr\n',
        'plans/.git/plan.yaml': 'title: Отчёт\n',
      },
    ],
    [
      'settings, a look and a baseline',
      {
        ...sound,
        'svod.yaml': 'rules:\n  double-space: error\nprofile: look.yaml\n',
        'look.yaml': 'lineSpacing: 9\n',
        'svod-baseline.json':
          '{"version": 1, "findings": [{"file": "plans/2020/plan.yaml", "rule": "double-space", "fingerprint": "0"}]}\n',
      },
    ],
  ]
  test.each(layouts)('finds what the command finds: %s', async (_, files) => {
    const session = lint(memorySources(files))
    const found = await renderFindings(session.diagnostics(), {
      language: 'ru',
      form: 'json',
      files: session.files().length,
    })
    expect(found).toBe(printed(files, 'lint', '--format', 'json', '--lang', 'ru'))
  })

  test('tells of a file as it is now', () => {
    const session = lint(memorySources(sound))
    const before = session.diagnostics()
    session.update(finance, `${sound[finance]}  "9.9": Да.\n`)
    expect(session.diagnostics().map(({ rule }) => rule)).toContain('unknown-item')
    session.update(finance, sound[finance] ?? '')
    expect(session.diagnostics()).toEqual(before)
  })

  test('tells of files that come and go, and of other settings', () => {
    const session = lint(memorySources(sound))
    const rules = () => session.diagnostics().map(({ rule, severity }) => `${rule} ${severity}`)
    session.update('plans/2020/submissions/more.yaml', 'department: none\nitems: {}\n')
    expect(rules()).toContain('unknown-department error')
    session.update('plans/2020/submissions/more.yaml', null)
    expect(rules()).not.toContain('unknown-department error')
    session.update('svod.yaml', 'rules: {unknown-item: off}\n')
    expect(rules()).toContain('schema error')
  })

  test('gives what the safe fixes make of a file, and leaves it as it is', () => {
    const session = lint(memorySources({ ...sound, [finance]: `${sound[finance]}`.replace(/ (?=[а-я])/, '  ') }))
    const before = session.diagnostics()
    expect(before.map(({ rule }) => rule)).toContain('double-space')
    expect(session.fix(finance)).toEqual({ [finance]: sound[finance] })
    expect(session.diagnostics()).toEqual(before)
  })
})

test('findings are worded in both languages', async () => {
  const found = lint(
    memorySources({ ...sound, [finance]: 'department: finance\nitems:\n  "9.9": Да.\n' }),
  ).diagnostics()
  const messages = (language: 'ru' | 'en') =>
    wordFindings(found, language).then((all) => all.map(({ message }) => message))
  expect((await messages('en')).join()).toContain('item 9.9 is not in the plan')
  expect((await messages('ru')).join()).toContain('пункт 9.9 не найден в плане')
  expect(await renderFindings(found, { language: 'en', form: 'pretty' })).toContain(`${finance}:3:3 error`)
})

describe('diff', () => {
  test.each(['md', 'json', 'html', 'pretty'] as const)(
    'compares two periods as the command does: %s',
    async (format) => {
      const { output } = await diff(memorySources(ownFiles()), '2020', '2021', { format })
      expect(output).toBe(printed(ownFiles(), 'diff', '2020', '2021', '--format', format))
    },
  )

  test('reads a report where a period has no plan', async () => {
    const sources = memorySources({ ...ownFiles(), 'reports/2019/report.json': reportOf('json').toString() })
    const { output } = await diff(sources, '2019', '2020', { format: 'json' })
    expect(JSON.parse(String(output)).summary.unchanged).toBeGreaterThan(0)
  })

  test('gives the findings of a period with errors in place of a comparison', async () => {
    const sources = memorySources({ ...ownFiles(), 'plans/2021/plan.yaml': 'title: Отчёт\n' })
    const { diagnostics, output } = await diff(sources, '2020', '2021', { format: 'md' })
    expect(output).toBeNull()
    expect(diagnostics.length).toBeGreaterThan(0)
  })
})

test('schema gives what the command prints', () => {
  const cwd = workspace()
  const sources = memorySources(sound)
  expect(schema('report')).toEqual(JSON.parse(svod(['schema', 'report'], { cwd }).stdout))
  for (const name of ['plan', 'submission'] as const) {
    const own = JSON.parse(svod(['schema', name, '--period', '2020'], { cwd }).stdout)
    expect(schema(name, sources, '2020')).toEqual(own)
  }
})
