import type { Language } from '../model/terms.js'

const rules = new Map<Language, Intl.PluralRules>()

function rulesOf(language: Language): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, known)
  return known
}

/** CLDR's categories for whole numbers, in CLDR's order. */
const integerCategories: Record<Language, Intl.LDMLPluralRule[]> = { ru: ['one', 'few', 'many'], en: ['one', 'other'] }

/** How many forms of a word a template gives, the one for fractions not counted. */
export function integerForms(language: Language): number {
  return integerCategories[language].length
}

/**
 * The form that goes with a number, given as decimal digits. A fraction takes the form behind the integer ones; where that
 * is left out, Russian takes the form of two (2,5 проекта) and English that of many.
 */
export function pluralForm(language: Language, value: string, forms: readonly string[]): string {
  const categories = integerCategories[language]
  const isFraction = value.includes('.')
  if (isFraction) return forms[categories.length] ?? forms[1] ?? ''
  const category = rulesOf(language).select(Math.abs(Number(value)))
  return forms[categories.indexOf(category)] ?? ''
}

/** For words that agree with a list, and not with a number that is told: 21 items are several. */
export function oneOrMore(list: readonly unknown[]): 1 | 2 {
  return list.length > 1 ? 2 : 1
}
