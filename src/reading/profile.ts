import { type Finding, finding } from '../findings/diagnostic.js'
import type { ProfileSource } from '../model/generated/profile.js'
import type { Profile } from '../model/profile.js'
import { builtInProfiles, gost2025 } from '../model/profiles.js'
import { type Load, resolvePath } from '../model/sources.js'
import { nearest } from '../suggest/nearest.js'
import { type Fields, fieldOf, lineOf, mapOf } from './fields.js'
import { beyondBounds } from './profile-bounds.js'
import { readMap } from './read-map.js'
import type { Settings } from './settings.js'

/**
 * The look of the DOCX: a built-in one by name, or a city's own from a YAML file of the workspace, by its path from that of
 * `settingsFile`. Where there are findings it is not the look that was asked for.
 */
export function readProfile(
  load: Load,
  settingsFile: string,
  { name, place }: Settings['profile'],
): { profile: Profile; findings: Finding[] } {
  const builtIn = Object.hasOwn(builtInProfiles, name) ? builtInProfiles[name] : undefined
  if (builtIn || !place) return { profile: builtIn ?? gost2025, findings: [] }
  const isPath = /\.ya?ml$/i.test(name)
  const path = isPath ? resolvePath(settingsFile, name) : null
  const bytes = path === null ? null : load(path)
  const findings: Finding[] = []
  const map = bytes && readMap<ProfileSource>('profile', name, bytes, findings)?.fields
  const profile = map ? overlay(map) : gost2025
  // What is no number has been told.
  if (map && findings.length === 0) findings.push(...beyondBounds(map, profile))
  if (isPath && path === null) {
    findings.push(finding('schema', place, { problem: 'outside-workspace', path: name }))
  } else if (!bytes) {
    const known = Object.keys(builtInProfiles)
    const args = isPath
      ? ({ problem: 'no-profile-file', path: name, known } as const)
      : ({ problem: 'unknown-profile', value: name, known, suggestion: nearest(name, known) } as const)
    findings.push(finding('schema', place, args))
  }
  return { profile, findings }
}

/** What a city's profile leaves out is as ГОСТ Р 7.0.97-2025 has it. */
function overlay(map: Fields<ProfileSource>): Profile {
  const first = lineOf(map, 'pageNumbers')
  return {
    orientation: lineOf(map, 'orientation') === 'portrait' ? 'portrait' : gost2025.orientation,
    margins: numbers(mapOf(fieldOf(map, 'margins')), gost2025.margins),
    font: lineOf(map, 'font') ?? gost2025.font,
    sizes: numbers(mapOf(fieldOf(map, 'sizes')), gost2025.sizes),
    lineSpacing: Number(lineOf(map, 'lineSpacing') ?? gost2025.lineSpacing),
    pageNumbers: first === '1' || first === 'none' ? first : gost2025.pageNumbers,
    sectionRows: lineOf(map, 'sectionRows') ?? gost2025.sectionRows,
  }
}

function numbers<Key extends string>(map: Fields<{ [K in Key]?: string }> | null, defaults: Record<Key, number>) {
  const given = (key: Key) => Number((map && lineOf(map, key)) ?? defaults[key])
  return Object.fromEntries((Object.keys(defaults) as Key[]).map((key) => [key, given(key)])) as Record<Key, number>
}
