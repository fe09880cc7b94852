const placeholder = '\u0000'

/** A list in a value, as `JSON.stringify` writes both with two blanks, without ever having all of the list as objects or as one text. */
export function* jsonPieces(valueWith: (list: unknown) => unknown, list: Iterable<unknown>): Generator<string> {
  const [before = '', after = ''] = JSON.stringify(valueWith(placeholder), null, 2).split(JSON.stringify(placeholder))
  yield before
  const indent = /\n( *)[^\n]*$/.exec(before)?.[1] ?? ''
  let separator = `[\n${indent}  `
  for (const one of list) {
    yield separator + JSON.stringify(one, null, 2).replaceAll('\n', `\n${indent}  `)
    separator = `,\n${indent}  `
  }
  yield separator.startsWith('[') ? '[]' : `\n${indent}]`
  yield `${after}\n`
}
