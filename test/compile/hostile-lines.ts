import fc from 'fast-check'

/** What some format, YAML or a template could take for something else than text, in whole and in part. */
const pieces = [
  ...'<b> </td> <!-- ]]> &amp; &#38; &lt; ** __ ~~ ` ``` | \\ \\n $x$ [a](b) ![ [^1] ]: <a@b.ru> <br> {{ }} {{{{ { }'.split(
    ' ',
  ),
  ...'# ## - – • + * > 1. 1) [x] === --- ... ? ! % @ & : ; , " \' « » №'.split(' '),
  ...[
    'key: value',
    ': ',
    ' #',
    '- ',
    '– ',
    '• ',
    '# ',
    '> ',
    '| ',
    '1. ',
    '~',
    'null',
    'true',
    '0337',
    '1.10',
    '---',
    "''",
  ],
  ...[
    'слово',
    'Проведено',
    'в 2020 году',
    'ёж',
    'Ё',
    'и\u0306',
    'е\u0301',
    '👨‍👩‍👧',
    '😀',
    '🇷🇺',
    'שלום',
    '\u202eabc\u202c',
    'مرحبا',
  ],
  ...[
    '\u200b',
    '\u00ad',
    '\u2060',
    '\ufeff',
    '\u2028',
    '\u2009',
    '\u00a0',
    '\u00a0',
    '\t',
    '  ',
    '   ',
    ' ',
    ' ',
    ' ',
    ' ',
  ],
  ...[
    'https://a.ru/x?y=1&z=2',
    'www.nevadm.ru',
    'gorfo@mail.ru',
    'http://',
    'www.',
    'п.1',
    'report.docx',
    'x'.repeat(300),
  ],
  ...['{list-0}', '_GoBack', 'w:t', '__proto__', 'constructor', '%s', '\u007f', '\u0085'],
]

const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
)

/** What XML has no way to write is refused by svod, and a line end would make two lines. */
const unwritable = /[\u0000-\u0008\u000a-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** One line as typed, with a white space or two at its ends at times. */
export const hostileLine = fc
  .array(piece, { minLength: 1, maxLength: 10 })
  .map((parts) => parts.join('').replace(unwritable, ''))
  .filter((line) => line.trim() !== '')

/** For names and titles, which begin and end with a letter, so that no one takes one for the label of a column. */
export const hostileName = hostileLine.map((line) => `Имя ${line} ж`)

/** Any mark without spaces and commas. */
export const hostileMark = hostileLine
  .map((line) => line.replace(/[\s,]/gu, '').replace(/\.+$/, '').slice(0, 20))
  .filter((mark) => mark !== '' && !/\p{Surrogate}/u.test(mark))
