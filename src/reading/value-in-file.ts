import { sizeLimit } from '../model/limits.js'
import type { Load } from '../model/sources.js'
import { decode } from '../yaml/decode.js'
import { readYaml } from '../yaml/read-yaml.js'

/** What stands under a key of a file, as it was typed; null where it cannot be read or is no text of a line. */
export function valueInFile(load: Load, file: string, key: string): string | null {
  const bytes = load(file)
  if (!bytes) return null
  const { source, findings } = decode(file, bytes)
  const root = findings.length > 0 ? null : readYaml(source).root
  const value = root?.kind === 'map' ? root.entries.get(key)?.value : null
  return (value?.kind === 'scalar' ? value.value?.trim() : null) || null
}

/** What begins a file of answers is ASCII, whatever encoding the rest of it is in. */
const latin1 = new TextDecoder('latin1')
const departmentLine = /^(?:ï»¿)?department[ \t]*:[ \t]*["']?([a-z][a-z0-9_-]*)["']?[ \t]*(?:#.*)?$/gm

/** The department that a submission is of, if need be by its line alone; null where there is not one such line. */
export function departmentOfFile(load: Load, file: string): string | null {
  const read = valueInFile(load, file, 'department')
  const bytes = read === null ? load(file) : null
  if (!bytes || bytes.length > sizeLimit) return read
  const [first, ...more] = latin1.decode(bytes).matchAll(departmentLine)
  return more.length === 0 ? (first?.[1] ?? null) : null
}
