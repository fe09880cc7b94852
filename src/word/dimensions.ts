import { a4, type Profile } from '../model/profile.js'

/** Twentieths of a point, Word's unit of length (DXA), as a whole number. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** Half-points, Word's unit of type size. */
export const halfPoints = (points: number): number => Math.round(points * 2)

/** Width between the margins, in twips. */
export function textWidth({ orientation, margins }: Profile): number {
  const sheet = twips(orientation === 'landscape' ? a4.long : a4.short)
  return sheet - twips(margins.left) - twips(margins.right)
}

/** Shorter side and longer side of the sheet, in twips. */
export const sheet = { short: twips(a4.short), long: twips(a4.long) }

/** Width of the stamp of approval at the right margin, in millimetres. */
export const stampWidth = 85
