/**
 * A text in small letters and without ё, which most texts do without, unit for unit. İ is the one letter that becomes two
 * when it is made small.
 */
export function fold(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ё', 'е')
}
