/** A text on one line: white space with a line end in it is one space, other white space stays. */
export function oneLine(text: string): string {
  // Not a pattern of white space around a line end: in a row without one that would begin anew at each of its places.
  return /[\r\n]/.test(text) ? text.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space)) : text
}
