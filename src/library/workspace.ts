import { filesNamed, gradeStrays, loadProfile, loadSettings } from '../checking/settings-checks.js'
import { type Diagnostic, sortedByPlace } from '../findings/diagnostic.js'
import type { Profile } from '../model/profile.js'
import type { Settings } from '../reading/settings.js'
import type { MemorySources } from './memory-sources.js'

export interface OpenWorkspace {
  settings: Settings
  profile: Profile
  /** Of svod.yaml, and of what lies in plans/ outside of all periods. */
  diagnostics: Diagnostic[]
  /** Of the look of the DOCX. */
  ofProfile: Diagnostic[]
  /** svod.yaml is at fault, so that nothing else can be done. */
  isStopped: boolean
}

/** svod.yaml and what it names, as every command reads them first. */
export function openSources(sources: MemorySources): OpenWorkspace {
  const { settings, diagnostics } = loadSettings(sources.load)
  const { profile, diagnostics: ofProfile } = loadProfile(sources.load, settings)
  const isStopped = diagnostics.some(({ severity }) => severity === 'error')
  const strays = isStopped ? [] : sources.outside(filesNamed(sources.load, sources.periods(), settings))
  return {
    settings,
    profile,
    ofProfile,
    isStopped,
    diagnostics: sortedByPlace([...diagnostics, ...gradeStrays(strays)]),
  }
}

/** The names of periods are the caller's own; one that is not there is a mistake of the program that asks. */
export function unknownPeriod(name: string, sources: MemorySources): RangeError {
  return new RangeError(`no period ${name} among ${sources.periods().join(', ') || 'none'}`)
}
