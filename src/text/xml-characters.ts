import { codePointOf } from '../model/text.js'

// XML 1.0 has no way to write these, so no DOCX could hold them. Tab and line ends are allowed.
const forbiddenInXml =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

// The same without looking around, which takes a fifth of the time: whole pairs match too.
export const forbiddenOrPairs = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff'
const mayBeForbidden = new RegExp(`[${forbiddenOrPairs}]`)

/** A character that XML forbids, or a run of it, with its offset; both in UTF-16 units. */
export interface ForbiddenRun {
  index: number
  length: number
  code: string
}

/** The first one of a text; null where there is none. */
export function forbiddenCharacter(text: string): ForbiddenRun | null {
  if (!mayBeForbidden.test(text)) return null
  const match = forbiddenInXml.exec(text)
  if (!match) return null
  return { index: match.index, length: match[0].length, code: codePointOf(match[0]) }
}

const forbiddenRuns = new RegExp(`(${forbiddenInXml.source})\\1*`, 'g')

/** The first ones of a text, up to so many. */
export function forbiddenCharacters(text: string, most: number): ForbiddenRun[] {
  const found: ForbiddenRun[] = []
  for (const { index, 0: run, 1: character = '' } of text.matchAll(forbiddenRuns)) {
    if (found.push({ index, length: run.length, code: codePointOf(character) }) === most) break
  }
  return found
}
