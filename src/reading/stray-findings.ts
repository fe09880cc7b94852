import { type Finding, finding } from '../findings/diagnostic.js'
import type { Findings } from '../findings/findings.js'
import { sizeLimit } from '../model/limits.js'
import { SourceText } from '../model/source-text.js'
import type { Load, Stray } from '../model/sources.js'
import { russianEncoding } from '../yaml/russian-encoding.js'

/** What would not be read is told at the file itself. */
export function strayFinding(stray: Stray): Finding {
  const place = { source: new SourceText(stray.path, ''), start: 0, end: 0 }
  // What belongs to no period is lost to none, unless it cannot be said what it is.
  const isMinor = stray.where === 'outside' && stray.bytes === undefined
  return finding('stray-file', place, whyStray(stray), isMinor ? { severity: 'warning' } : {})
}

/** Whether it may hold the very answers that seem to be missing. `departments`: the ids of the plan's. */
export function mayHoldAnswers({ path, is, bytes }: Stray, departments: ReadonlySet<string>, load: Load): boolean {
  if (is === 'dead-link' || bytes !== undefined || /ya?ml|\/submissions$/i.test(path)) return true
  if (is !== 'file') return false
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (departments.has(name.replace(/\..*$/, '').toLowerCase()) || documentOf(name) !== null) return true
  const text = /^[^.]+(?:\.txt)?$/i.test(name) ? load(path) : null
  return text !== null && text.length <= sizeLimit && /^department[ \t]*:/m.test(latin1.decode(text))
}

/** What begins a file of answers is ASCII. */
const latin1 = new TextDecoder('latin1')

/** What by its name is no text but a document, or an archive of files. */
function documentOf(name: string): 'document' | 'archive' | null {
  if (/\.(?:docx?|docm|rtf|odt|xlsx?|xlsm|ods)$/i.test(name)) return 'document'
  return /\.(?:zip|rar|7z)$/i.test(name) ? 'archive' : null
}

function whyStray({ path, is, submissions, where, bytes }: Stray): Findings['stray-file'] {
  const steps = path.split('/')
  const name = steps.at(-1) ?? path
  if (bytes !== undefined) return { problem: 'name', name, meant: meantBy(bytes) }
  if (submissions && is !== 'loop') {
    return { problem: 'not-the-folder', name, is, beside: submissions === 'beside' }
  }
  if (is !== 'file') return { problem: 'not-a-file', name, is }
  if (where === 'outside') return { problem: 'outside', name }
  if (where === 'elsewhere') return { problem: 'elsewhere', name, folder: `${steps.slice(0, 2).join('/')}/submissions` }
  if (where === 'hidden') return { problem: 'hidden', name, folder: steps.at(-2) ?? '' }
  const document = documentOf(name)
  return { problem: 'file', name, ...(document && { is: document }) }
}

/** Names of files out of a zip that Windows made are in the encoding of DOS. */
function meantBy(latin: string): Extract<Findings['stray-file'], { problem: 'name' }>['meant'] {
  const bytes = Uint8Array.from(latin, (character) => character.charCodeAt(0))
  const read = (name: string) => new TextDecoder(name).decode(bytes)
  const isRussian = (name: string) => /^[\u0020-\u007eА-Яа-яЁё№]*$/.test(read(name))
  if (isRussian('ibm866') && !isRussian('windows-1251')) return { name: read('ibm866'), encoding: 'cp866' }
  const encoding = russianEncoding(bytes)
  if (encoding === null || !isRussian(encoding)) return null
  return { name: read(encoding), encoding: encoding === 'ibm866' ? 'cp866' : encoding }
}
