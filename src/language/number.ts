import type { Language } from '../model/terms.js'

const marks: Record<Language, { decimal: string; group: string }> = {
  // A no-break space, as CLDR has it.
  ru: { decimal: ',', group: '\u00a0' },
  en: { decimal: '.', group: ',' },
}

/**
 * A decimal number as the language writes it, grouped from five digits on. Not Intl.NumberFormat: its data, and so its
 * output, may differ between releases of Node, and the same input must give the same bytes.
 */
export function formatNumber(language: Language, decimal: string): string {
  const { decimal: mark, group } = marks[language]
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? []
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${sign}${grouped}${fraction === undefined ? '' : mark + fraction}`
}
