import { type Finding, finding, type Severity } from '../diagnostics/diagnostic.js'
import type { RuleId } from '../diagnostics/findings.js'
import { nearest } from '../diagnostics/nearest.js'
import type { SettingsSource } from '../model/generated/settings.js'
import type { Place } from '../model/source-text.js'
import { type Format, formats, type Language } from '../model/terms.js'
import { rules } from '../rules/registry.js'
import type { MapNode } from '../source/node.js'
import { entryOf, fieldOf, lineOf, listOf, mapOf, stringOf } from './fields.js'
import { readMap } from './read-map.js'

export interface Settings {
  /** Null: by the environment. */
  language: Language | null
  formats: readonly Format[]
  markdown: 'sections' | 'table'
  /** A built-in name, or a path from the root; `place` null where it was not given. */
  profile: { name: string; place: Place | null }
  severities: Map<RuleId, Severity | 'off'>
}

export const defaultSettings: Settings = {
  language: null,
  formats,
  markdown: 'sections',
  profile: { name: 'gost-2025', place: null },
  severities: new Map(),
}

/** Reads svod.yaml. Where there are findings the settings hold what is sound in it. */
export function readSettings(file: string, bytes: Uint8Array): { settings: Settings; findings: Finding[] } {
  const findings: Finding[] = []
  const map = readMap<SettingsSource>('settings', file, bytes, findings)
  if (!map) return { settings: defaultSettings, findings }
  const listed = listOf(fieldOf(map, 'formats'))?.items.map(stringOf) ?? formats
  const profile = entryOf(map, 'profile')
  const language = lineOf(map, 'language')
  const settings: Settings = {
    language: language === 'ru' || language === 'en' ? language : null,
    formats: formats.filter((format) => listed.includes(format)),
    markdown: lineOf(map, 'markdown') === 'table' ? 'table' : 'sections',
    profile: profile
      ? { name: stringOf(profile.value)?.trim() ?? '', place: profile.value.place }
      : defaultSettings.profile,
    severities: readSeverities(mapOf(fieldOf(map, 'rules')), findings),
  }
  return { settings, findings }
}

const severityNames = ['off', 'info', 'warning', 'error'] as const

function readSeverities(map: MapNode | null, findings: Finding[]): Settings['severities'] {
  const severities: Settings['severities'] = new Map()
  for (const { key, keyPlace, value } of map?.entries.values() ?? []) {
    const severity = severityNames.find((name) => name === stringOf(value))
    if (!Object.hasOwn(rules, key)) {
      // A slip of the pen is told. A name that is like none may be a rule of a newer svod, whose settings serve this one too.
      const suggestion = nearest(key, Object.keys(rules))
      const args = { problem: 'unknown-rule', value: key, suggestion } as const
      if (suggestion !== null) findings.push(finding('schema', keyPlace, args, { severity: 'warning' }))
      continue
    }
    const id = key as RuleId
    if (rules[id].essential && severity && severity !== 'error') {
      findings.push(finding('schema', keyPlace, { problem: 'locked-rule', value: key }))
    } else if (severity) severities.set(id, severity)
  }
  return severities
}
