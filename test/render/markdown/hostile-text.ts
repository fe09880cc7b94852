import fc from 'fast-check'

/** What Markdown takes for markup, whole and in part, between what a clerk types. */
const pieces = [
  ...'\\`*_~{}[]()<>#+-.!|&=:;/"\'@$^%,?1',
  ...'** __ ~~ ~~~ ``` --- === *** ___ -- \\\\ $x$ $$ :smile: a_b'.split(' '),
  ...'<b> </i> <!-- --> <br> <a@b.ru> &amp; &#35; &nbsp; ]( ][ [^1] [^'.split(' '),
  ...'https:// http://a.ru www. www.b.ru ftp://c.ru gorfo@mail.ru _a@b.ru'.split(' '),
  ...'* - + # ## 1. 12) > [x] [ ] ]:'.split(' ').map((mark) => `${mark} `),
  ...['слово', 'В 2020 году', 'и', 'ё', 'A', 'x', '«', '»', '–', '—', '№', '5', '2020.', ' #'],
  ...[' ', ' ', ' ', '  ', '\t', '\u00a0', '\u2009', '😀', '👨‍👩‍👧', '\u0301', '\u200b', '€'],
]
const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
)

/** One line of text, not empty, with no space or tab at its ends. */
export const hostileText = fc
  .array(piece, { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join('').replace(/^[ \t]+|[ \t]+$/g, ''))
  .filter((text) => text.trim() !== '')

/** A number: any mark without spaces and commas. */
export const hostileNumber = fc.oneof(
  fc.constantFrom('1.1', '1', '4а', 'II.3', '*', '_1_', '#', '1)', '-', '<b>', '[x]', '`1`', '1|2'),
  hostileText.map((text) => text.replace(/[\s,]+|\.+$/gu, '')).filter((text) => text !== ''),
)
