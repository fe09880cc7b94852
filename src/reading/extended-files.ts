import { type Load, resolvePath } from '../model/sources.js'
import { valueInFile } from './value-in-file.js'

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
  const typed = valueInFile(load, file, 'extends')
  return typed === null ? null : resolvePath(file, typed)
}
