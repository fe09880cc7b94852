import type { Profile } from './profile.js'

/** ГОСТ Р 7.0.97-2025 for a paper kept up to ten years; a wide table asks for a landscape sheet. */
export const gost2025: Profile = {
  orientation: 'landscape',
  margins: { left: 20, right: 10, top: 20, bottom: 20 },
  font: 'Times New Roman',
  sizes: { text: 14, title: 14, table: 12, small: 10 },
  lineSpacing: 1,
  pageNumbers: '2',
  sectionRows: 'F2F2F2',
}

/** The same for a paper kept longer, which is sewn into a binder at its left edge. */
export const gost2025Archive: Profile = { ...gost2025, margins: { ...gost2025.margins, left: 30 } }

/** The profiles that svod.yaml may name, by their name. */
export const builtInProfiles: Record<string, Profile> = {
  'gost-2025': gost2025,
  'gost-2025-archive': gost2025Archive,
}
