import { type IXmlableObject, Paragraph, TableRow } from 'docx'
import { strToU8 } from 'fflate'

/** Places in the document that docx leaves open: paragraphs and rows, which are XML of ours. See docs/adr/0010. */
const keys = ['front', 'rows', 'middle', 'signatures', 'end'] as const
type Key = (typeof keys)[number]

/** XML for each place, in pieces. */
export type Written = Record<Key, readonly Uint8Array[]>

export class LinesSlot extends Paragraph {
  readonly #key: Key

  constructor(key: Key) {
    super({})
    this.#key = key
  }

  override prepForXml(): IXmlableObject {
    return emptyElement(this.#key)
  }
}

export class RowsSlot extends TableRow {
  readonly #key: Key

  constructor(key: Key) {
    super({ children: [] })
    this.#key = key
  }

  override prepForXml(): IXmlableObject {
    return emptyElement(this.#key)
  }
}

const emptyElement = (key: Key): IXmlableObject => ({ [`svod:${key}`]: {} })

/** No text can be taken for a slot: in it, the angle bracket would be escaped. */
const slotPattern = new RegExp(`<svod:(${keys.join('|')})/>`)

/** The document with what belongs in its open places, as bytes: of a long report, they are half of what the string takes. */
export function withSlotsFilled(xml: string, written: Written): Uint8Array {
  const parts = xml
    .split(slotPattern)
    .flatMap((part, index) => (index % 2 === 0 ? [strToU8(part)] : written[part as Key]))
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const part of parts) {
    bytes.set(part, end)
    end += part.length
  }
  return bytes
}
