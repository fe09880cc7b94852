/** How often each letter comes in Russian texts, in thousandths; ё and ъ are rare, not absent. */
const shares: Record<string, number> = {
  ...{
    о: 110,
    е: 85,
    а: 80,
    и: 74,
    н: 67,
    т: 63,
    с: 55,
    р: 47,
    в: 45,
    л: 44,
    к: 35,
    м: 32,
    д: 30,
    п: 28,
    у: 26,
    я: 20,
  },
  ...{ ы: 19, ь: 17, г: 17, з: 16, б: 16, ч: 14, й: 12, х: 10, ж: 9, ш: 7, ю: 6, ц: 5, щ: 4, э: 3, ф: 3, ъ: 1, ё: 1 },
}

/** Encodings in which people have Russian files, and all that such a file may be in; the same bytes are other letters in each. */
const usual = ['windows-1251', 'koi8-r', 'ibm866'] as const
const encodings = [...usual, 'iso-8859-5', 'x-mac-cyrillic'] as const
type Encoding = (typeof encodings)[number]

/** With fewer letters the commonest encoding is the likeliest, whatever the letters are. */
const few = 10
/** With fewer letters than these no other encoding is sure. */
const enough = 20

/**
 * The encoding in which a file reads well. Null where that is not sure: opened as another one and saved its text would be
 * spoilt for good. On the Macintosh nearly all letters are the bytes of windows-1251, so that there it does not matter.
 */
export function russianEncoding(bytes: Uint8Array): (typeof usual)[number] | null {
  const ranked = encodings.map((name) => ({ name, ...likenessIn(bytes, name) })).sort((a, b) => b.likeness - a.likeness)
  const [first, second] = ranked
  if (!first || !second || first.letters === 0) return null
  const common = ranked.find(({ name }) => name === 'windows-1251')
  const rivals = ranked.filter(({ name }) => name !== 'windows-1251')
  const spared = (name: Encoding, letters: number) => (name === 'x-mac-cyrillic' || letters < few ? 5 : 0)
  if (
    common?.isRussian &&
    rivals.every(({ name, likeness }) => likeness < common.likeness + spared(name, common.letters))
  ) {
    return 'windows-1251'
  }
  const { name, isRussian, letters, likeness } = first
  const isSure = isRussian && letters >= enough && likeness > second.likeness + 10
  return isSure && (name === 'koi8-r' || name === 'ibm866') ? name : null
}

/** Whether a line is Russian in one encoding that was read as another: put back, it would be far more like Russian. */
export function readsWellOtherwise(line: string): boolean {
  const letters = line.match(/[^\u0000-\u007f]/g)?.length ?? 0
  if (letters < enough) return false
  const likeness = likenessToRussian(line)
  return usual.some((taken) => {
    const bytes = bytesIn(line, taken)
    return usual.some((name) => {
      const other = bytes && name !== taken ? likenessIn(bytes, name) : null
      return other?.isRussian && other.letters >= letters * 0.7 && other.likeness > likeness + 1.5 * letters
    })
  })
}

/** Null where it does not have some character. */
function bytesIn(text: string, name: Encoding): Uint8Array | null {
  const table = tableOf(name)
  const bytes = Array.from(text, (character) => table.indexOf(character))
  return bytes.includes(-1) ? null : Uint8Array.from(bytes)
}

/** What each byte is in an encoding of one byte a character. */
export function tableOf(name: string): string {
  return new TextDecoder(name).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
}

function likenessIn(bytes: Uint8Array, name: Encoding): { likeness: number; letters: number; isRussian: boolean } {
  const text = new TextDecoder(name).decode(bytes)
  const high = bytes.filter((byte) => byte >= 0x80).length
  const letters = text.match(/[а-яё]/gi)?.length ?? 0
  // In French or German such a letter stands among Latin ones.
  const amongLatin = text.match(/[a-z][а-яё]|[а-яё][a-z]/gi)?.length ?? 0
  return { likeness: likenessToRussian(text), letters, isRussian: letters >= high * 0.7 && amongLatin <= letters / 2 }
}

/**
 * The sum of the letters' logarithms; characters that no text holds cost, and so do capitals, most of all inside words: in
 * KOI8 they stand where windows-1251 has the small letters.
 */
function likenessToRussian(text: string): number {
  let sum = 0
  for (const character of text) {
    if (character < '\u0080') continue
    const share = shares[character.toLowerCase()]
    if (share !== undefined) sum += Math.log(share / 1000)
    else sum -= /[«»„“”–—№…\u00a0]/.test(character) ? 4 : 9
  }
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return sum - 6 * count(/[а-яё][А-ЯЁ]/g) - 0.3 * count(/[А-ЯЁ]/g)
}
