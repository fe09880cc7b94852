import { type Finding, finding } from '../findings/diagnostic.js'
import type { ProfileSource } from '../model/generated/profile.js'
import { a4, type Profile } from '../model/profile.js'
import { type Fields, fieldOf, lineOf, mapOf } from './fields.js'

/** Smaller type nobody reads, and larger leaves no word whole in a cell. */
const sizes = { least: 4, most: 72 }
const lineSpacings = { least: 0.5, most: 5 }
/** Word has no room for more. */
const longestFontName = 31
/** What margins must leave of the sheet, in millimetres: across for the stamp of approval, down for some lines of the table. */
const leastLeft = { across: 90, down: 50 }

/** What a city's profile asks for that no sheet has room for; Word would not open it, or show nothing. */
export function beyondBounds(map: Fields<ProfileSource>, profile: Profile): Finding[] {
  const font = fieldOf(map, 'font')
  const tooLong: Finding[] =
    font && profile.font.length > longestFontName
      ? [finding('schema', font.place, { problem: 'long-font', length: profile.font.length, most: longestFontName })]
      : []
  const given = mapOf(fieldOf(map, 'sizes'))
  return [
    ...tooLong,
    ...(given ? (['text', 'title', 'table', 'small'] as const).flatMap((name) => outOfBounds(given, name, sizes)) : []),
    ...outOfBounds(map, 'lineSpacing', lineSpacings),
    ...marginsBeyond(map, profile),
  ]
}

function outOfBounds<Shape>(
  map: Fields<Shape>,
  field: keyof Shape & string,
  { least, most }: { least: number; most: number },
): Finding[] {
  const typed = lineOf(map, field)
  const node = fieldOf(map, field)
  if (!node || typed === null || (Number(typed) >= least && Number(typed) <= most)) return []
  return [finding('schema', node.place, { problem: 'beyond', field, value: typed, least, most })]
}

/** Told at the last of those given that have no room together. */
function marginsBeyond(map: Fields<ProfileSource>, { orientation, margins }: Profile): Finding[] {
  const given = mapOf(fieldOf(map, 'margins'))
  const isWide = orientation === 'landscape'
  const sides = [
    { fields: ['left', 'right'], sheet: isWide ? a4.long : a4.short, least: leastLeft.across },
    { fields: ['top', 'bottom'], sheet: isWide ? a4.short : a4.long, least: leastLeft.down },
  ] as const
  return sides.flatMap(({ fields, sheet, least }): Finding[] => {
    const [first, second] = fields
    const most = sheet - least
    const alone = given ? fields.flatMap((field) => outOfBounds(given, field, { least: 0, most })) : []
    if (alone.length > 0) return alone
    const together = Math.round((margins[first] + margins[second]) * 100) / 100
    if (together <= most) return []
    const nodes = fields.flatMap((field) => (given && fieldOf(given, field)) ?? [])
    const last = nodes.sort((a, b) => a.place.start - b.place.start).at(-1) ?? fieldOf(map, 'orientation') ?? map
    return [finding('schema', last.place, { problem: 'wide-margins', fields: [first, second], together, sheet, most })]
  })
}
