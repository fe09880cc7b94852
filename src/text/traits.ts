/**
 * What a text holds, as bits, seen in one pass over its characters: which kinds there are, and which stand next to one
 * another. Most rules look for something that most texts do not have, and need not look closer then. A trait that is
 * missing proves that there is nothing to find; one that is there proves nothing.
 */
export const trait = {
  digit: 1 << 0,
  /** Two digits or more in a row. */
  number: 1 << 1,
  quote: 1 << 2,
  straightQuote: 1 << 3,
  bracket: 1 << 4,
  exclamation: 1 << 5,
  numeroSign: 1 << 6,
  at: 1 << 7,
  /** A soft hyphen, ¬, a zero-width character, what a wrong encoding leaves, a line end that YAML takes for none. */
  unseen: 1 << 8,
  noBreakSpace: 1 << 9,
  /** `{{` */
  placeholder: 1 << 10,
  /** `://`, `www.`, `@`, or what begins like them. */
  address: 1 << 11,
  /** Two spaces in a row. */
  spaces: 1 << 12,
  spaceBeforePunctuation: 1 << 13,
  spaceInsideQuotes: 1 << 14,
  /** A letter right behind a punctuation mark. */
  letterAfterPunctuation: 1 << 15,
  /** A Latin letter beside a Russian one. */
  mixedAlphabet: 1 << 16,
  /** Two Russian capitals in a row. */
  capitals: 1 << 17,
  /** A hyphen with a Russian letter before it. */
  hyphenAfterLetter: 1 << 18,
  /** A hyphen beside a space, or a dash. */
  looseHyphen: 1 << 19,
  /** A digit beside a full stop. */
  digitAndStop: 1 << 20,
  /** A Latin letter before a space. */
  latinWord: 1 << 21,
  colon: 1 << 22,
} as const

type Kind = (typeof kinds)[number]

const kinds = [
  ...([
    'other',
    'space',
    'noBreakSpace',
    'small',
    'capital',
    'latin',
    'digit',
    'stop',
    'mark',
    'colon',
    'exclamation',
  ] as const),
  ...(['hyphen', 'dash', 'opening', 'closing', 'straight', 'bracket', 'unseen', 'at', 'brace', 'slash'] as const),
  'numero',
] as const

const members: Record<Exclude<Kind, 'other'>, string> = {
  space: ' ',
  noBreakSpace: '\u00a0',
  small: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  capital: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
  latin: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  digit: '0123456789',
  stop: '.',
  mark: ',;?',
  colon: ':',
  exclamation: '!',
  hyphen: '-',
  dash: '–—',
  opening: '«„',
  closing: '»“',
  straight: '"',
  bracket: '()[]',
  unseen: `\u00ad¬\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2060\ufeff\ufffd${rangeOf(0x80, 0x9f)}`,
  at: '@',
  brace: '{',
  slash: '/',
  numero: '№',
}

/** Traits that one character gives by itself. */
const own: Partial<Record<Kind, number>> = {
  digit: trait.digit,
  opening: trait.quote,
  closing: trait.quote,
  straight: trait.straightQuote,
  bracket: trait.bracket,
  colon: trait.colon,
  exclamation: trait.exclamation,
  numero: trait.numeroSign,
  at: trait.at | trait.address,
  unseen: trait.unseen,
  noBreakSpace: trait.noBreakSpace,
  dash: trait.looseHyphen,
}

const anySpace: Kind[] = ['space', 'noBreakSpace']
const punctuation: Kind[] = ['stop', 'mark', 'colon', 'exclamation']
const russian: Kind[] = ['small', 'capital']

/** Traits that two characters give, one behind the other. */
const adjacentTraits: [first: Kind[], second: Kind[], given: number][] = [
  [['digit'], ['digit'], trait.number],
  [['brace'], ['brace'], trait.placeholder],
  [['slash'], ['slash'], trait.address],
  [['latin'], ['stop'], trait.address],
  [anySpace, anySpace, trait.spaces],
  [anySpace, punctuation, trait.spaceBeforePunctuation],
  [['opening'], anySpace, trait.spaceInsideQuotes],
  [anySpace, ['closing'], trait.spaceInsideQuotes],
  [punctuation, russian, trait.letterAfterPunctuation],
  [['latin'], russian, trait.mixedAlphabet],
  [russian, ['latin'], trait.mixedAlphabet],
  [['capital'], ['capital'], trait.capitals],
  [russian, ['hyphen'], trait.hyphenAfterLetter],
  [['hyphen'], anySpace, trait.looseHyphen],
  [anySpace, ['hyphen'], trait.looseHyphen],
  [['latin'], anySpace, trait.latinWord],
  [['digit'], ['stop'], trait.digitAndStop],
  [['stop'], ['digit'], trait.digitAndStop],
]

/** Of kinds there are no more than that. */
export const width = 32

/** The traits that a character gives behind another: at the number of the first one's kind times `width` and the other's. */
export const given = new Int32Array(width * width)
for (const [second, kind] of kinds.entries()) {
  for (const first of kinds.keys()) given[first * width + second] = own[kind] ?? 0
}
for (const [firsts, seconds, bits] of adjacentTraits) {
  for (const first of firsts) {
    for (const second of seconds) {
      const at = kinds.indexOf(first) * width + kinds.indexOf(second)
      given[at] = (given[at] ?? 0) | bits
    }
  }
}

/** Every character of a kind that matters, with the number of its kind; 0 is that of all others. */
export function* kindsOfCharacters(): Generator<[character: string, kind: number]> {
  for (const [kind, characters] of Object.entries(members)) {
    for (const one of characters) yield [one, kinds.indexOf(kind as Kind)]
  }
}

function rangeOf(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
