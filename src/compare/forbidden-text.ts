import { forbiddenCharacter } from '../text/xml-characters.js'

/** Where a character stands that no document could hold. */
interface Forbidden {
  code: string
  /** As RFC 6901 has it: `/sections/0/items/3/measure`. */
  pointer: string
  /** It is in the field's name. */
  inKey: boolean
}

/** The first one in what JSON.parse made of a file; null where there is none. */
export function forbiddenIn(value: unknown, pointer = ''): Forbidden | null {
  if (typeof value === 'string') {
    const found = forbiddenCharacter(value)
    return found && { code: found.code, pointer, inKey: false }
  }
  if (typeof value !== 'object' || value === null) return null
  for (const [key, one] of Object.entries(value)) {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const inKey = Array.isArray(value) ? null : forbiddenCharacter(key)
    if (inKey) return { code: inKey.code, pointer: at, inKey: true }
    const found = forbiddenIn(one, at)
    if (found) return found
  }
  return null
}
