import { type File, Packer } from 'docx'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { type Written, withSlotsFilled } from './slots.js'

/** Texts and bytes of the package by their names. */
type Parts = Map<string, string | Uint8Array>

/**
 * Packer's own zip bears the time of its making in every entry; unpacking and packing it again costs a third of the whole
 * run. Its compiler, private in the types, gives the parts before they are zipped.
 */
const { compiler } = Packer as unknown as { compiler: { compile(file: File): Parts } }

const contentTypes = '[Content_Types].xml'
const properties = 'docProps/core.xml'
const pages = 'word/document.xml'

/** Bytes below which a part is only stored: a tree of codes for it would be longer than what it saves. */
const worthPacking = 512

/** Bytes above which a part is packed with less search: a quarter less time for two hundredths more bytes. */
const large = 8_000_000

/** Zip keeps local time, hence a date made of local parts; it knows none before 1980. */
const zipTime = () => new Date(1980, 0, 1, 12)

/**
 * Bytes of the file. All that docx takes from the clock is set to fixed times and the entries are sorted, so that the same
 * document gives the same bytes on any day and any machine.
 *
 * @param written What stands in the places left open in the document.
 * @param date ISO date for the properties.
 */
export function packageBytes(file: File, written: Written, date: string): Uint8Array {
  const parts = compiler.compile(file)
  const entries: Zippable = {}
  for (const name of [...parts.keys()].sort(byEntryName)) {
    const part = parts.get(name) ?? ''
    const bytes = bytesOf(name, part, written, date)
    entries[name] = [bytes, { level: bytes.length < worthPacking ? 0 : bytes.length > large ? 4 : 6 }]
    parts.delete(name)
  }
  // A smaller table than fflate's own choice takes a third less time for a report, and packs as well.
  return zipSync(entries, { mtime: zipTime(), mem: 3 })
}

function bytesOf(name: string, part: string | Uint8Array, written: Written, date: string): Uint8Array {
  if (typeof part !== 'string') return part
  if (name === pages) return withSlotsFilled(part, written)
  return strToU8(name === properties ? withDate(part, date) : part)
}

/** The only times in the properties are those of creation and change; text there has its angle brackets escaped. */
function withDate(core: string, date: string): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${date}T00:00:00Z`)
}

/** Readers that tell the kind of a file by its first entry expect the content types there. */
function byEntryName(a: string, b: string): number {
  if (a === contentTypes) return -1
  if (b === contentTypes) return 1
  return a < b ? -1 : 1
}
