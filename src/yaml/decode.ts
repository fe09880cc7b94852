import { type Finding, finding } from '../findings/diagnostic.js'
import { lineLimit, sizeLimit } from '../model/limits.js'
import { type Place, SourceText } from '../model/source-text.js'
import { forbiddenCharacters, forbiddenOrPairs } from '../text/xml-characters.js'
import type { Forbidden } from './fault.js'
import { russianEncoding } from './russian-encoding.js'
import { mayBeSpoilt, questionMarks, spoiltText } from './spoilt-text.js'

/** In one pass over the file, after which next to all files are done with. */
const isUnusual = new RegExp(`[${forbiddenOrPairs}${mayBeSpoilt}]`)

export interface Decoded {
  source: SourceText
  /** Why the file cannot be read. */
  findings: Finding[]
  /** What is no text, in a file that can be read all the same. */
  faults: readonly Forbidden[]
}

/** A file that is none has as many as it has bytes; these tell enough. */
const mostForbidden = 1000

/** Bytes to text, strictly: a file in another encoding is a finding, never text with replacement characters. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const empty = new SourceText(file, '')
  if (bytes.length > sizeLimit) {
    return unread(finding('too-large', startOf(empty), { problem: 'size', limit: sizeLimit }))
  }
  const document = documentIn(bytes)
  if (document) return unread(finding('encoding', startOf(empty), { problem: document }))
  const decoded = decodeUtf8(bytes)
  if (decoded === null) {
    const problem = otherEncoding(bytes)
    const place = problem === 'utf-16' || bytes.includes(0) ? startOf(empty) : placeOfFault(file, bytes, problem)
    return unread(finding('encoding', place, { problem }))
  }
  // The mark of UTF-8 at the start is no text.
  const text = decoded.replace(/^\ufeff/, '')
  // YAML takes a carriage return alone for a line end, the yaml package does not: a comment would swallow what follows.
  const source = new SourceText(file, text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text)
  const long = longLine(source.text)
  if (long !== null) {
    const place = { source, start: long, end: long + 1 }
    return unread(finding('too-large', place, { problem: 'line', limit: lineLimit }))
  }
  const isUsual = !isUnusual.test(text) && !text.includes(questionMarks)
  if (isUsual) return { source, findings: [], faults: [] }
  const faults = forbiddenIn(source)
  // UTF-16 of Latin and Russian letters is valid UTF-8 with a control character at every other byte.
  if (faults.length > 0 && otherEncoding(bytes) === 'utf-16') {
    return unread(finding('encoding', startOf(empty), { problem: 'utf-16' }))
  }
  const spoilt = spoiltText(source.text)
  if (!spoilt) return { source, findings: [], faults }
  const place = { source, start: spoilt.index, end: spoilt.index + spoilt.length }
  return unread(finding('encoding', place, { problem: 'spoilt' }))
}

const unread = (why: Finding): Decoded => ({ source: why.place.source, findings: [why], faults: [] })

function forbiddenIn(source: SourceText): Forbidden[] {
  return forbiddenCharacters(source.text, mostForbidden).map(({ index, length, code }) => {
    return { problem: 'forbidden', place: { source, start: index, end: index + length }, code }
  })
}

/** Text of bytes, with the mark of UTF-8 at the start if there is one; null where they are no UTF-8. */
type DecodeUtf8 = (bytes: Uint8Array) => string | null

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export const strictUtf8: DecodeUtf8 = (bytes) => {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

let decodeUtf8 = strictUtf8

/** Has bytes decoded by something that gives the same and is faster where the engine runs. */
export function decodeUtf8With(faster: DecodeUtf8): void {
  decodeUtf8 = faster
}

/** Where the first line begins that is too long to be looked through piece by piece; null where there is none. */
function longLine(text: string): number | null {
  for (let start = 0; text.length - start > lineLimit; ) {
    // Far fewer places are looked at than there are lines. A line end of Windows is none of the line.
    const reach = start + lineLimit
    const end = text.lastIndexOf('\n', text[reach] === '\r' ? reach + 1 : reach)
    if (end < start) return start
    start = end + 1
  }
  return null
}

/** The first character that is not what it was; decoded loosely, but only to be shown. */
function placeOfFault(file: string, bytes: Uint8Array, problem: Exclude<Encoding, 'utf-16'>): Place {
  const text = new TextDecoder(problem === 'unknown' ? 'utf-8' : problem).decode(bytes)
  const start = Math.max(0, text.search(problem === 'unknown' ? /\ufffd/ : /[^\u0000-\u007f]/))
  return { source: new SourceText(file, text), start, end: start + 1 }
}

function startOf(source: SourceText) {
  return { source, start: 0, end: 0 }
}

/** What programs write under names of their own, by its first bytes; an archive of Office by the folders in it. */
function documentIn(bytes: Uint8Array): 'word' | 'excel' | 'office' | 'zip' | null {
  const begins = (...first: number[]) => first.every((byte, at) => bytes[at] === byte)
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'office'
  if (!begins(0x50, 0x4b, 3, 4)) return null
  const names = new TextDecoder('latin1').decode(bytes)
  return names.includes('word/') ? 'word' : names.includes('xl/') ? 'excel' : 'zip'
}

type Encoding = NonNullable<ReturnType<typeof russianEncoding>> | 'utf-16' | 'unknown'

function otherEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16'
  const sample = bytes.subarray(0, 4096)
  if (isUtf16(sample)) return 'utf-16'
  if (sample.includes(0)) return 'unknown'
  // Above it there may be remarks in English, as long as they like.
  const start = bytes.findIndex((byte) => byte >= 0x80)
  return russianEncoding(bytes.subarray(start, start + 4096)) ?? 'unknown'
}

/** Every other byte says which block a character is of: 00 Latin, 04 Cyrillic, 20 and 21 dashes and №. */
function isUtf16(bytes: Uint8Array): boolean {
  if (!bytes.includes(0)) return false
  return [0, 1].some((parity) => {
    const half = bytes.filter((_, index) => index % 2 === parity)
    const blocks = half.filter((byte) => byte === 0x00 || byte === 0x04 || byte === 0x20 || byte === 0x21)
    return half.length > 0 && blocks.length >= half.length * 0.9
  })
}
