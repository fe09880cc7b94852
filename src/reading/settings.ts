import { builtInTable, isListTable } from '../data/tables.js'
import { type Finding, finding, type Severity } from '../findings/diagnostic.js'
import type { RuleId } from '../findings/findings.js'
import { isEssential, isRuleId, ruleIds } from '../findings/rule-ids.js'
import type { SettingsSource } from '../model/generated/settings.js'
import type { Place } from '../model/source-text.js'
import { type Format, formats, type Language, languages } from '../model/terms.js'
import { forEachTable, noVocabulary, tableNames, type Vocabulary } from '../model/vocabulary.js'
import { nearest } from '../suggest/nearest.js'
import type { MapNode, Node } from '../yaml/node.js'
import { entryOf, type Fields, fieldOf, lineOf, listOf, mapOf, stringOf } from './fields.js'
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
    language: languages.find((one) => one === language) ?? null,
    formats: formats.filter((format) => listed.includes(format)),
    markdown: lineOf(map, 'markdown') === 'table' ? 'table' : 'sections',
    profile: profile
      ? { name: stringOf(profile.value)?.trim() ?? '', place: profile.value.place }
      : defaultSettings.profile,
    severities: readSeverities(mapOf(fieldOf(map, 'rules')), findings),
    vocabulary: readVocabulary(mapOf(fieldOf(map, 'vocabulary')), findings),
  }
  return { settings, findings }
}

function readVocabulary(
  map: Fields<NonNullable<SettingsSource['vocabulary']>> | null,
  findings: Finding[],
): Vocabulary {
  if (!map) return noVocabulary
  const added = forEachTable(() => new Map<string, string>())
  const off = forEachTable(() => new Set<string>())
  for (const name of tableNames) {
    for (const { entry, value, place } of entriesIn(fieldOf(map, name))) {
      if (value !== 'off') added[name].set(entry, value === 'on' && isListTable(name) ? '' : value)
      else if (builtInTable(name).has(entry)) off[name].add(entry)
      else {
        const suggestion = nearest(entry, builtInTable(name).keys())
        const args = { problem: 'unknown-entry', value: entry, table: name, suggestion } as const
        findings.push(finding('schema', place, args, { severity: 'warning' }))
      }
    }
  }
  const contacts =
    listOf(fieldOf(map, 'contacts'))?.items.flatMap((one) => stringOf(one)?.trim().normalize() ?? []) ?? []
  return { added, off, contacts }
}

/** What a table of svod.yaml adds and turns off, as a list or as a map. */
function entriesIn(table: Node | undefined): { entry: string; value: string; place: Place }[] {
  if (table?.kind === 'list') {
    return table.items.flatMap((one) => {
      const entry = stringOf(one)?.trim().normalize()
      return entry ? [{ entry, value: 'on', place: one.place }] : []
    })
  }
  const entries = table?.kind === 'map' ? [...table.entries.values()] : []
  return entries.map(({ key, keyPlace, value }) => ({
    entry: key.trim(),
    value: stringOf(value)?.trim().normalize() ?? '',
    place: keyPlace,
  }))
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
