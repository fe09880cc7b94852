import { oneLine } from '../text/one-line.js'

/** C0 but for line feed and tab, DEL, C1, and what turns the direction of writing: a terminal or a log acts on them. */
const acting = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'

/** What is not shown at all, besides. */
const unseen = '\\u00ad\\u180e\\u200b\\u200c\\u2028\\u2029\\u2060-\\u2065\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb'

/** Characters that a terminal would act on, or not show at all. */
export const unprintable = new RegExp(`[\\t\\n${acting}${unseen}]`)

const every = new RegExp(unprintable, 'g')
const everyActing = new RegExp(`[${acting}]`, 'g')
const everyInJson = new RegExp(`[${acting}${unseen}]`, 'g')

/** Words with what users typed in them, on one line. */
export function printable(text: string): string {
  return oneLine(text).replace(every, '�')
}

/** A text of many lines, in which nothing acts on the terminal or the log that shows it. */
export function harmless(text: string): string {
  return text.replace(everyActing, '�')
}

/** A value as JSON, which says the same without any such character. */
export function jsonText(value: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value, null, 2).replace(everyInJson, escaped)
}
