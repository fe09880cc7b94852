import type { Diagnostic } from '../findings/diagnostic.js'
import type { PeriodFiles, Sources } from '../model/sources.js'

/** A period to be linted, and which of its files findings are told of. */
export interface Target {
  files: PeriodFiles
  /** Paths of files or folders from the root; null: all of the period. */
  only: readonly string[] | null
}

/** What is found in a period, where its files may have changed since they were listed. */
export type LintFiles = (sources: Sources, files: PeriodFiles) => Diagnostic[]

/** What is found in the files that a target is about. */
export function findingsOf(sources: Sources, target: Target, lint: LintFiles): Diagnostic[] {
  return lint(sources, target.files).filter(({ place }) => isTold(target, place.source.file))
}

/** What is wrong with a plan that a later one inherits is found in both periods, and told once. */
export function eachOnce(periods: readonly Diagnostic[][]): Diagnostic[] {
  if (periods.length < 2) return periods.flat()
  const seen = new Set<string>()
  return periods.flat().filter(({ rule, place, args }) => {
    const key = JSON.stringify([rule, place.source.file, place.start, place.end, args])
    return !seen.has(key) && seen.add(key)
  })
}

export function isTold({ only }: Target, file: string): boolean {
  return only === null || only.some((path) => isWithin(file, path))
}

/** Whether what a file holds is all told: of a plan that a period inherits, only what concerns that period is. */
export function isWhole({ files, only }: Target, file: string): boolean {
  return only === null ? isWithin(file, `plans/${files.period.name}`) : only.some((path) => isWithin(file, path))
}

/** The files of a target of which findings are told. */
export function filesOf(target: Target): string[] {
  const { plan, submissions, strays } = target.files
  return [plan, ...submissions, ...strays.map(({ path }) => path)].filter((file) => isTold(target, file))
}

/** Whether a file is the one named, or lies in the folder named. */
export function isWithin(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`)
}
