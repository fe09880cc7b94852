import type { Big } from 'big.js'
import { formatNumber } from '../language/number.js'
import { pluralForm } from '../language/plural.js'
import { parseTemplate } from '../model/template.js'
import type { Language } from '../model/terms.js'

export interface Filling {
  language: Language
  /** The value of an indicator; null where there is none. */
  valueFor(id: string): Big | null
  /** What stands for a value that is not there: the mark of a draft. */
  missing(id: string): string
  /** What stands behind a value that lacks something; empty where nothing is lacking. */
  incomplete(id: string): string
}

/** A template as printed, and which indicators' values it prints. */
export function fillTemplate(
  template: string,
  { language, valueFor, missing, incomplete }: Filling,
): { text: string; printed: string[] } {
  if (!template.includes('{{')) return { text: template, printed: [] }
  const printed: string[] = []
  let text = ''
  for (const piece of parseTemplate(template)) {
    switch (piece.type) {
      case 'text':
        text += piece.text
        break
      case 'value': {
        const value = valueFor(piece.id)
        text += value ? formatNumber(language, value.toFixed()) + incomplete(piece.id) : missing(piece.id)
        printed.push(piece.id)
        break
      }
      case 'forms': {
        const value = valueFor(piece.id)
        text += value ? pluralForm(language, value.toFixed(), piece.forms) : (piece.forms.at(-1) ?? '')
        break
      }
      case 'fault':
        // An error by then, so that nothing is compiled from it.
        text += template.slice(piece.start, piece.end)
    }
  }
  return { text, printed }
}
