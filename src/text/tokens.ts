import { addressesIn } from './addresses.js'
import { patternFor } from './usual-letters.js'

/** A text in pieces, each known by its number. */
export interface Tokens {
  text: string
  ids: readonly number[]
  /** Where each piece ends in the text; it begins where the one before it ends. */
  ends: readonly number[]
}

/** Numbers for what is compared a thousand times over: within one vocabulary the same text has the same number. */
export class Interner {
  readonly #ids = new Map<string, number>()
  readonly #texts: string[] = []

  idOf(text: string): number {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    this.#ids.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }

  /** All texts, each at its number. */
  get texts(): readonly string[] {
    return this.#texts
  }

  /** Each with the line feed at its end. */
  linesOf(text: string): Tokens {
    const pieces = { text, ids: [], ends: [] }
    this.#add(pieces, text, line)
    return pieces
  }

  /** What a reader takes for one word, one figure or one sign; an address is one, whatever is in it. */
  wordsOf(text: string): Tokens {
    const pieces: { text: string; ids: number[]; ends: number[] } = { text, ids: [], ends: [] }
    const pattern = word(text)
    let end = 0
    for (const address of addressesIn(text)) {
      this.#add(pieces, text.slice(end, address.start), pattern)
      pieces.ids.push(this.idOf(text.slice(address.start, address.end)))
      pieces.ends.push(address.end)
      end = address.end
    }
    this.#add(pieces, end === 0 ? text : text.slice(end), pattern)
    return pieces
  }

  /** @param piece Its matches, one behind the other, are the whole text. */
  #add({ ids, ends }: { ids: number[]; ends: number[] }, text: string, piece: RegExp) {
    let end = ends.at(-1) ?? 0
    for (const found of text.match(piece) ?? []) {
      end += found.length
      ids.push(this.idOf(found))
      ends.push(end)
    }
  }
}

const line = /[^\n]*\n|[^\n]+$/g

const blank = '[ \\u00a0\\u2009\\u202f]'

/** Which characters are what, as within brackets of a pattern. */
interface Alphabet {
  /** Letters, with what stands on them. */
  letter: string
  capital: string
  digit: string
  /** What is not seen within a word: a soft hyphen, and what joins letters or keeps them from being joined. */
  unseen: string
  /** A whole pattern: any other sign by itself, with what is drawn upon it or together with it. */
  sign: string
}

/** Of all the letters that there are. */
const every: Alphabet = {
  letter: '\\p{L}\\p{M}',
  capital: '[A-ZА-ЯЁ][\\u0306\\u0308]?',
  digit: '\\p{N}',
  unseen: '\\u00ad\\u200c\\u200d\\u2060',
  sign: '(?:\\p{RI}\\p{RI}|.)(?:[\\p{M}\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]|\\u200d\\p{Extended_Pictographic})*',
}

/** Of those that most reports are written in. */
const usual: Alphabet = { letter: 'A-Za-zА-яЁё', capital: '[A-ZА-ЯЁ]', digit: '0-9', unseen: '', sign: '.' }

/** Its matches, one behind the other, are the whole text. */
function wordPattern({ letter, capital, digit, unseen, sign }: Alphabet): RegExp {
  const inWord = letter + digit + unseen
  const letters = `[${inWord}]+`
  /** «25 000»: digits in threes. «2020 500» is two numbers. */
  const grouped = `\\d{1,3}(?:${blank}\\d{3})+(?!\\d)`
  /** «И.И.», «И. И.», «И.И.Иванов», «И.Иванов», also where Й is two characters. */
  const surname = `${capital}[${letter}]+(?:[-‐‑]${letters})*`
  const initials = `${capital}\\.(?:${blank}?${capital}\\.(?:${surname})?|${surname})`
  /** «44-ФЗ», «12,5», «31.12.2020», «2019–2020», «2020/2021», «900–1 000». */
  const joints = `(?:(?<=\\d)[-–—/]${grouped}|(?:[-‐‑'’]|(?<=[${digit}])[.,–—/](?=[${digit}]))${letters})*`
  /** What most words are. Found first, they take half the time. */
  const plain = `[а-яё]+(?![${inWord}'’‐‑-])`
  return new RegExp(`${plain}|[^\\S\\n]+|${initials}|(?:${grouped}|${letters})${joints}|\\n|${sign}`, 'gu')
}

const word = patternFor(
  () => wordPattern(usual),
  () => wordPattern(every),
)

/** The text of the pieces from `start` up to `end`. */
export function textBetween({ text, ends }: Tokens, start: number, end: number): string {
  return end <= start ? '' : text.slice(ends[start - 1] ?? 0, ends[end - 1])
}

/** Of an address that much counts: it is one word, and no more than that has changed where another stands in its place. */
const addressLength = 8

/** For measuring how much of a text something is. */
export function withShortAddresses(text: string): string {
  return addressesIn(text).reduceRight(
    (short, { start, end }) => short.slice(0, Math.min(end, start + addressLength)) + short.slice(end),
    text,
  )
}
