/** The look of the DOCX. Lengths in millimetres, type sizes in points. */
export interface Profile {
  orientation: 'landscape' | 'portrait'
  margins: { left: number; right: number; top: number; bottom: number }
  font: string
  sizes: { text: number; title: number; table: number; small: number }
  lineSpacing: number
  pageNumbers: '1' | '2' | 'none'
  /** RRGGBB, or none. */
  sectionRows: string
}

/** Sides of an A4 sheet in millimetres. */
export const a4 = { short: 210, long: 297 }
