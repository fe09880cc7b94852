import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { svod } from '../svod.js'

interface Sides<Value> {
  from: Value | null
  to: Value | null
}

export interface Figure extends Sides<number> {
  id: string
  fromId?: string
  delta: number | null
  percent: number | null
  byDepartment?: Record<string, Sides<number>>
  byQuarter?: Record<string, Sides<number>>
}

/** An item of `svod diff --format json`. */
export interface ComparedItem extends Sides<string> {
  change: string
  matchedBy: string | null
  measure: Sides<string> | null
  deadline: Sides<string> | null
  responsible: Sides<string[]> | null
  status: Sides<string> | null
  text: Sides<string> | null
  evidence: Sides<unknown> | null
  copied: boolean
  regressed: boolean
  progressed: boolean
  gone?: boolean | null
  moved?: unknown
  fields?: { name: string; from: unknown; to: unknown }[] | null
  departments?: { id: string; change: string }[] | null
  indicators: Figure[]
}

export interface Comparison {
  items: ComparedItem[]
  report?: Record<string, Sides<unknown>>
  summary: Record<string, number>
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The neighbours of 2020 with the published plan of 2020 between them. Whoever asks for a folder removes it. */
export function yearsWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'svod-years-'))
  cpSync(here('years'), folder, { recursive: true })
  cpSync(here('../../plans/2020'), join(folder, 'plans/2020'), { recursive: true })
  return folder
}

/** Quarters of an invented town. */
export function quartersWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'svod-quarters-'))
  cpSync(here('quarters'), folder, { recursive: true })
  return folder
}

export function compare(cwd: string, from: string, to: string, ...flags: string[]): Comparison {
  const { stdout, stderr } = svod(['diff', from, to, '--format', 'json', ...flags], { cwd })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const parts = ['measure', 'deadline', 'responsible', 'status', 'text', 'evidence'] as const

/** Names of the parts that are told as different. */
export function differences(item: ComparedItem): string[] {
  return [...parts.filter((part) => item[part] !== null), ...(item.fields ?? []).map(({ name }) => name)]
}
