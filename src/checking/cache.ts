import type { Diagnostic } from '../findings/diagnostic.js'
import { placeOfEdit, typedBy } from '../findings/edits.js'
import type { Sha256 } from '../model/sha256.js'
import { type Place, SourceText } from '../model/source-text.js'
import type { Load, Sources } from '../model/sources.js'
import type { Text } from '../model/text.js'
import { decode } from '../yaml/decode.js'
import { type Asked, isKept, type SerializedRange } from './serialized-findings.js'

const hashOf = (bytes: Uint8Array | null, sha256: Sha256) => bytes && sha256(bytes, 'base64')

/** Remembers what was asked while a period is linted. */
export function recordReads(sources: Sources, sha256: Sha256): { sources: Sources; asked: Asked } {
  const asked: Asked = { files: Object.create(null), periods: Object.create(null) }
  return {
    asked,
    sources: {
      load(file) {
        const bytes = sources.load(file)
        asked.files[file] = hashOf(bytes, sha256)
        return bytes
      },
      period(name) {
        const files = sources.period(name)
        asked.periods[name] = JSON.stringify(files)
        return files
      },
    },
  }
}

/** The findings of a run as text, sealed against damage. */
export function serialize(asked: Asked, diagnostics: readonly Diagnostic[], version: string, sha256: Sha256): string {
  const files: string[] = []
  const stretch = ({ source, start, end }: Place): SerializedRange => {
    const known = files.indexOf(source.file)
    return [known === -1 ? files.push(source.file) - 1 : known, start, end]
  }
  const kept = diagnostics.map(({ rule, severity, args, place, related, fix }) => ({
    rule,
    severity,
    args,
    place: stretch(place),
    ...(related && { related: related.map((one) => ({ ...one, place: stretch(one.place) })) }),
    ...(fix && { fix: fix.map((edit) => ({ place: stretch(placeOfEdit(edit)), insert: typedBy(edit) })) }),
  }))
  const text = JSON.stringify({ asked, files, diagnostics: kept })
  return `${sealOf(text, version, sha256)}\n${text}`
}

/** Of what was kept and who kept it. Against damage it helps, not against somebody who makes a seal of their own. */
function sealOf(text: string, version: string, sha256: Sha256): string {
  return sha256(`${version}\0${text}`, 'hex')
}

/** The findings again, where nothing has changed; null otherwise, also for what is damaged or some other program wrote. */
export function restore(
  bytes: Uint8Array,
  version: string,
  sources: Sources & { loadIntoSharedBuffer: Load },
  sha256: Sha256,
): Diagnostic[] | null {
  const [seal = '', text = ''] = new TextDecoder().decode(bytes).split('\n')
  if (seal !== sealOf(text, version, sha256)) return null
  try {
    const kept: unknown = JSON.parse(text)
    if (!isKept(kept)) return null
    const { asked, files, diagnostics } = kept
    const loaded = new Map<string, Uint8Array | null>()
    const told = new Set(files)
    for (const [file, hash] of Object.entries(asked.files)) {
      const bytes = sources.loadIntoSharedBuffer(file)
      if (hashOf(bytes, sha256) !== hash) return null
      if (told.has(file)) loaded.set(file, bytes && Uint8Array.from(bytes))
    }
    const same = Object.entries(asked.periods).every(([name, was]) => JSON.stringify(sources.period(name)) === was)
    if (!same) return null
    const texts = files.map((file) => {
      const bytes = loaded.get(file)
      return bytes ? decode(file, bytes).source : new SourceText(file, '')
    })
    const place = ([file, start, end]: SerializedRange): Place => {
      const source = texts[file]
      if (!source) throw new RangeError('no such file')
      return { source, start, end }
    }
    return diagnostics.map(({ rule, severity, args, place: at, related, fix }) => ({
      rule,
      severity,
      args,
      place: place(at),
      ...(related && { related: related.map((one) => ({ ...one, place: place(one.place) })) }),
      ...(fix && {
        fix: fix.map(({ place: where, insert }) => ({ text: textAt(place(where)), from: 0, to: 1, insert })),
      }),
    }))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

/** Enough of a text to say where an edit stands. */
function textAt(place: Place): Text {
  return { value: '', place, placeOf: () => place, foldedLines: 0, isCut: false }
}
