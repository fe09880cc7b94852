import { type Load, resolvePath } from '../model/sources.js'
import { decode } from '../yaml/decode.js'
import { readYaml } from '../yaml/read-yaml.js'

/** Every file that one of the plans extends, at any remove. */
export function extendedFiles(load: Load, plans: readonly string[]): Set<string> {
  const extended = new Set<string>()
  const pending = [...plans]
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    const parent = extendedBy(load, file)
    if (parent === null || extended.has(parent)) continue
    extended.add(parent)
    pending.push(parent)
  }
  return extended
}

function extendedBy(load: Load, file: string): string | null {
  const bytes = load(file)
  if (!bytes) return null
  const { source, findings } = decode(file, bytes)
  const root = findings.length > 0 ? null : readYaml(source).root
  const value = root?.kind === 'map' ? root.entries.get('extends')?.value : null
  const typed = value?.kind === 'scalar' ? value.value?.trim() : null
  return typed ? resolvePath(file, typed) : null
}
