import { type Finding, finding, type Severity } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import { isEssential, isRuleId, ruleIds } from '../findings/rule-ids.js'
import type { SettingsSource } from '../model/generated/settings.js'
import type { Place } from '../model/source-text.js'
import { type Format, formats, type Language } from '../model/terms.js'
import { noVocabulary, type Vocabulary } from '../model/vocabulary.js'
import { nearest } from '../suggest/nearest.js'
import type { MapNode } from '../yaml/node.js'
import { entryOf, type Fields, fieldOf, lineOf, listOf, mapOf, stringOf, stringsOf } from './fields.js'
import { readMap } from './read-map.js'

export interface Settings {
  /** Null: by the environment. */
  language: Language | null
  formats: readonly Format[]
  markdown: 'sections' | 'table'
  /** A built-in name, or a path from the root; `place` null where it was not given. */
  profile: { name: string; place: Place | null }
  severities: Map<RuleId, Severity | 'off'>
  vocabulary: Vocabulary
}

export const defaultSettings: Settings = {
  language: null,
  formats,
  markdown: 'sections',
  profile: { name: 'gost-2025', place: null },
  severities: new Map(),
  vocabulary: noVocabulary,
}

/** Reads svod.yaml. Where there are findings the settings hold what is sound in it. */
export function readSettings(file: string, bytes: Uint8Array): { settings: Settings; findings: Finding[] } {
  const findings: Finding[] = []
  const map = readMap<SettingsSource>('settings', file, bytes, findings)?.fields
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
    vocabulary: readVocabulary(mapOf(fieldOf(map, 'vocabulary'))),
  }
  return { settings, findings }
}

function readVocabulary(map: Fields<NonNullable<SettingsSource['vocabulary']>> | null): Vocabulary {
  if (!map) return noVocabulary
  return {
    abbreviations: stringsOf(fieldOf(map, 'abbreviations')),
    contacts: listOf(fieldOf(map, 'contacts'))?.items.flatMap((one) => stringOf(one)?.trim() ?? []) ?? [],
    words: listOf(fieldOf(map, 'words'))?.items.flatMap((one) => stringOf(one)?.trim() ?? []) ?? [],
    expressions: stringsOf(fieldOf(map, 'expressions')),
    terms: stringsOf(fieldOf(map, 'terms')),
  }
}

const severityNames = ['off', 'info', 'warning', 'error'] as const

function readSeverities(map: MapNode | null, findings: Finding[]): Settings['severities'] {
  const severities: Settings['severities'] = new Map()
  for (const { key, keyPlace, value } of map?.entries.values() ?? []) {
    const severity = severityNames.find((name) => name === stringOf(value))
    if (!isRuleId(key)) {
      findings.push(
        finding('schema', keyPlace, { problem: 'unknown-rule', value: key, suggestion: nearest(key, ruleIds) }),
      )
    } else if (isEssential(key) && severity && severity !== 'error') {
      findings.push(finding('schema', keyPlace, { problem: 'locked-rule', value: key }))
    } else if (severity) severities.set(key, severity)
  }
  return severities
}
