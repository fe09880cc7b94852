import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { type Compiled, type CompileOptions, compilePeriod } from '../../src/compile/compile-period.js'
import type { Document, Item as PrintedItem, Section as PrintedSection } from '../../src/document/tree.js'
import { parsePeriod } from '../../src/model/period.js'
import type { Item, Report, Section } from '../../src/model/report.js'
import type { Sources } from '../../src/model/sources.js'

/** A workspace in memory. What is no string is written as JSON, which is YAML too. */
export type Files = Record<string, unknown>

export interface Options extends Partial<CompileOptions> {
  period?: string
}

export function sourcesOf(files: Files): Sources {
  const encoder = new TextEncoder()
  const load = (file: string) => {
    const content = Object.hasOwn(files, file) ? files[file] : undefined
    if (content === undefined) return null
    return encoder.encode(typeof content === 'string' ? content : JSON.stringify(content))
  }
  return {
    load,
    period(name) {
      const period = parsePeriod(name)
      const plan = `plans/${name}/plan.yaml`
      if (!period || !Object.hasOwn(files, plan)) return null
      const inside = Object.keys(files).filter((file) => file.startsWith(`plans/${name}/submissions/`))
      return { period, plan, submissions: inside.sort(), strays: [] }
    },
  }
}

export function compileFiles(files: Files, { period = '2020', ...options }: Options = {}): Compiled {
  const sources = sourcesOf(files)
  const found = sources.period(period)
  if (!found) throw new Error(`No period ${period} among the files`)
  return compilePeriod(sources, found, { internal: false, draft: false, date: null, severities: new Map(), ...options })
}

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
const isReport = new Ajv2020({ allErrors: true, strict: false }).compile(schema)

/** The document of files without errors. Every report that a test looks at is held to its schema here. */
export function documentOf(files: Files, options: Options = {}): Document {
  const { document, diagnostics } = compileFiles(files, options)
  if (!document) throw new Error(`Not compiled: ${JSON.stringify(diagnostics.map(told))}`)
  isReport(JSON.parse(JSON.stringify(document.report)))
  expect(isReport.errors ?? []).toEqual([])
  return document
}

export const reportOf = (files: Files, options: Options = {}): Report => documentOf(files, options).report

/** Findings in short: rule, severity, file, line. */
export function findings(files: Files, options: Options = {}): string[] {
  return compileFiles(files, options).diagnostics.map(told)
}

function told({ rule, severity, place }: Compiled['diagnostics'][number]): string {
  return `${rule} ${severity} ${place.source.file}:${place.source.position(place.start).line}`
}

/** All items of a report, of whatever section, in its order. */
export function itemsOf({ sections }: { sections: Section[] }): Item[] {
  return sections.flatMap((section) => [...section.items, ...itemsOf(section)])
}

export function printedItems(sections: PrintedSection[]): PrintedItem[] {
  return sections.flatMap((section) => [...section.items, ...printedItems(section.sections)])
}

/** The lines of one cell, with the kind of each block that is no paragraph: `notice: Выполнено`. */
export function linesOf(document: Document, number: string, column = 'execution'): string[] {
  const item = printedItems(document.table.sections).find((one) => one.number === number)
  const blocks = item?.cells.find((cell) => cell.column === column)?.blocks ?? []
  return blocks.flatMap((block) => {
    const lines = (block.type === 'list' ? block.items : [block.content]).map((line) =>
      line.map(({ text }) => text).join(''),
    )
    return lines.map((line) => (block.type === 'paragraph' ? line : `${block.type}: ${line}`))
  })
}

interface PlanFields {
  items?: object[]
  [field: string]: unknown
}

/** A plan of three departments and the given items, without sections. */
export function planOf(fields: PlanFields): object {
  const departments = [
    { id: 'hr', name: 'Отдел кадров' },
    { id: 'finance', name: 'Финансовое управление' },
    { id: 'legal', name: 'Правовое управление' },
  ]
  return { title: 'Отчёт', organization: 'Администрация', departments, ...fields }
}

export const itemOf = (number: string, fields: object = {}): object => ({
  number,
  measure: `Мера ${number}`,
  deadline: 'постоянно',
  ...fields,
})

/** A plan for 2020 with what its departments report on it. */
export function workspace(plan: object, reported: Record<string, object> = {}): Files {
  const files: Files = { 'plans/2020/plan.yaml': plan }
  for (const [department, items] of Object.entries(reported)) {
    files[`plans/2020/submissions/${department}.yaml`] = { department, items }
  }
  return files
}
