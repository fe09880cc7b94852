export const perhaps = (suggestion: string | null) => (suggestion === null ? '' : `; did you mean ${suggestion}?`)
export const perhapsQuoted = (suggestion: string | null) =>
  suggestion === null ? '' : `; did you mean “${suggestion}”?`
export const named = (field: string | null) => (field === null ? '' : ` in “${field}”`)
export const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
/** checks (Проверки), so many as can be read at a glance. */
export const withNames = (some: readonly { id: string; name: string }[]) =>
  `${some
    .slice(0, 6)
    .map(({ id, name }) => `${id} (${shorten(name)})`)
    .join(', ')}${some.length > 6 ? ' and others' : ''}`

/** 1.1, 1.2 and 1.3 */
export const listed = (words: readonly string[]) => words.join(', ').replace(/, (?!.*, )/, ' and ')

/** Of a line that is no field. */
export const lineOfText =
  'goes on with a text, move it to the right, in line with it, and begin the text on the line after a |; if it is a remark, begin the line with #.'

export const asBlock = 'If this is text, put | after the colon and the text on the next lines, indented.'
