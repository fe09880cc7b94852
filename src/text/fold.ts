/** Without ё, which most texts do without. */
export function withoutYo(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')
}

/** A text in small letters and without ё, unit for unit: İ is the one letter that becomes two when it is made small. */
export function fold(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ё', 'е')
}

/** What something is called, to be compared: folded, in one Unicode form, on one line with single spaces. */
export function foldedName(name: string): string {
  return fold(name.normalize('NFC')).replace(/\s+/g, ' ').trim()
}
