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
