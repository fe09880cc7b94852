import { type Diagnostic, type Finding, sortedByPlace } from '../findings/diagnostic.js'
import type { Profile } from '../model/profile.js'
import { type Load, resolvePath, type Stray } from '../model/sources.js'
import { extendedFiles } from '../reading/extended-files.js'
import { readProfile } from '../reading/profile.js'
import { defaultSettings, readSettings, type Settings } from '../reading/settings.js'
import { strayFinding } from '../reading/stray-findings.js'
import { structureRules } from '../rules/structure/structure-rules.js'
import { grade } from './grade.js'

export const settingsFile = 'svod.yaml'

/** In order, each as severe as its rule has it: what is wrong with svod.yaml, or lies outside of all periods, svod.yaml does not grade. */
export function gradeByRules(findings: readonly Finding[]): Diagnostic[] {
  return sortedByPlace(grade(findings, { severities: new Map(), draft: false, rules: structureRules }))
}

/** svod.yaml, or what holds where there is none; with an error among the diagnostics nothing can be done by it. */
export function loadSettings(load: Load): { settings: Settings; diagnostics: Diagnostic[] } {
  const bytes = load(settingsFile)
  if (!bytes) return { settings: defaultSettings, diagnostics: [] }
  const { settings, findings } = readSettings(settingsFile, bytes)
  return { settings, diagnostics: gradeByRules(findings) }
}

/** The look of the DOCX that svod.yaml names; with any diagnostic it is not that one. */
export function loadProfile(load: Load, { profile: asked }: Settings): { profile: Profile; diagnostics: Diagnostic[] } {
  const { profile, findings } = readProfile(load, settingsFile, asked)
  return { profile, diagnostics: gradeByRules(findings) }
}

export function gradeStrays(strays: readonly Stray[]): Diagnostic[] {
  return gradeByRules(strays.map(strayFinding))
}

/** The files of plans/ that are read though they are no period's: a plan extends them, or svod.yaml names them. */
export function filesNamed(load: Load, periods: readonly string[], { profile }: Settings): ReadonlySet<string> {
  const plans = periods.map((period) => `plans/${period}/plan.yaml`)
  const profileFile = resolvePath(settingsFile, profile.name)
  return new Set([...extendedFiles(load, plans), ...(profileFile === null ? [] : [profileFile])])
}
