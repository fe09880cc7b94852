import fc from 'fast-check'

/** What a hand, a program or an enemy leaves in a YAML file. */
const pieces = [
  ...'| > - – • ? : # & * ! % @ ` { } [ ] , \' " {{ }} {{{{ « » № ... --- ~ null true <<'.split(' '),
  ...[': ', ' #', '# ', ' # заметка', '- ', '"1.1": ', '"1.1": |', '1.1', '1.10', '1.1, 1.2', 'text: ', 'status: done'],
  ...[
    'status: Выполнено',
    'reason: ',
    'indicators: {',
    'department: ',
    'items:',
    'evidence: [',
    '\tтекст',
    '&a ',
    '*a',
  ],
  ...['{{checks}}', '{{checks: раз | раза | раз}}', '{{cheks}}', '# svod-disable-next-line stale-year -- так надо'],
  ...['\n', '\n\n', '\r\n', '\r', ' ', '  ', '    ', '\t', '\u00a0', '\u2028', '\u0085', '\ufeff', '\u200b', '\u00ad'],
  ...['\u0000', '\u0007', '\u001b[31m', '\u202e', '\ufffd', '\\', '\\n', '\\u0007', "''", '""', '😀', 'и\u0306', 'ё'],
  ...['В 2019 году ', 'согласно приказа', 'по средствам', '25 человек', '12 345,6', 'тел. 3-07-07', 'глава', 'город а'],
]

/** One change of a text, at a place between 0 and 1 of its length. */
type Mutation = (text: string) => string

const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, where: number) => Math.min(text.length, Math.floor(where * (text.length + 1)))

function onLine(where: number, change: (line: string) => string): Mutation {
  return (text) => {
    const lines = text.split('\n')
    const index = Math.min(lines.length - 1, Math.floor(where * lines.length))
    return lines.map((line, each) => (each === index ? change(line) : line)).join('\n')
  }
}

const inserted = fc.tuple(place, fc.constantFrom(...pieces)).map(
  ([where, piece]): Mutation =>
    (text) =>
      text.slice(0, at(text, where)) + piece + text.slice(at(text, where)),
)
const deleted = fc.tuple(place, fc.integer({ min: 1, max: 8 })).map(
  ([where, length]): Mutation =>
    (text) =>
      text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
)
const copied = fc.tuple(place, place, fc.integer({ min: 1, max: 80 })).map(
  ([from, to, length]): Mutation =>
    (text) =>
      text.slice(0, at(text, to)) + text.slice(at(text, from), at(text, from) + length) + text.slice(at(text, to)),
)
const lineChanged = fc
  .tuple(
    place,
    fc.constantFrom<(line: string) => string>(
      (line) => `${line}\n${line}`,
      () => '',
      (line) => ` ${line}`,
      (line) => `  ${line}`,
      (line) => `\t${line}`,
      (line) => line.replace(/^ {1,2}/, ''),
      (line) => line.replace(/["']/g, ''),
      (line) => line.replace(/[|>]\s*$/, ''),
      (line) => `${line} `,
      (line) => line.toUpperCase(),
      (line) => line.replaceAll('а', 'a').replaceAll('с', 'c'),
    ),
  )
  .map(([where, change]) => onLine(where, change))
const whole = fc.constantFrom<Mutation>(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => text.trimEnd(),
  (text) => text.normalize('NFD'),
  (text) => `---\n${text}`,
  (text) => `${text}...\n`,
  () => '',
)

/** A few changes of one text, one after the other. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: inserted },
      { weight: 3, arbitrary: deleted },
      { weight: 2, arbitrary: copied },
      { weight: 4, arbitrary: lineChanged },
      { weight: 1, arbitrary: whole },
    ),
    { minLength: 1, maxLength: 4 },
  )
  // No file holds half of a pair.
  .map((all) => (text) => all.reduce((changed, change) => change(changed), text).replace(/\p{Surrogate}/gu, '\ufffd'))
