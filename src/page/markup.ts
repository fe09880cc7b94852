import { escapeText } from './escape.js'

/** Text that is HTML already. Only this file makes it, so text of the report cannot pass for it. */
class Markup {
  constructor(readonly source: string) {}
}

export type { Markup }

/** Strings and numbers are escaped, markup is taken as it is, lists are joined, `null` and `false` print nothing. */
export type Part = Markup | readonly Part[] | string | number | null | false

/** A template whose blanks are escaped. Attribute values in it always stand in double quotes. */
export function html(literals: TemplateStringsArray, ...parts: Part[]): Markup {
  let source = literals[0] as string
  for (let index = 0; index < parts.length; index += 1) {
    source += write(parts[index] as Part) + literals[index + 1]
  }
  return new Markup(source)
}

/** Style and script that svod itself holds as constants. Never for anything that comes from a file. */
export function constant(source: string): Markup {
  return new Markup(source)
}

function write(part: Part): string {
  if (typeof part === 'string') return escapeText(part)
  if (part instanceof Markup) return part.source
  if (part === null || part === false) return ''
  if (typeof part === 'number') return String(part)
  let source = ''
  for (const each of part) source += write(each)
  return source
}
