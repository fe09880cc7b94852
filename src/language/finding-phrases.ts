import { type Language, type Quarter, statusWeight } from '../model/terms.js'
import { codePointOf } from '../model/text.js'
import { misleadingLetters, strayMarks } from '../text/look-alikes.js'
import type { CatalogueOf } from './catalogues.js'
import type { Wording } from './finding-words.js'
import { fillMessage, type ParametersOf, type Say, sayFrom } from './message-templates.js'
import { formatNumber } from './number.js'
import { oneOrMore } from './plural.js'
import { reportWords } from './report-words.js'

/** The templates of findings in any language. */
export type FindingTemplates = CatalogueOf<'findings'>['findings']
export type TemplateKey = keyof FindingTemplates
export type Hint<Key extends string> = Extract<TemplateKey, `${Key}.hint`>

/** What sentences about findings are made of, in one language. */
export class FindingPhrases {
  readonly #language: Language
  readonly #templates: FindingTemplates
  readonly #hints: Readonly<Record<string, string | undefined>>
  readonly say: Say<FindingTemplates>
  readonly report

  constructor(language: Language, templates: FindingTemplates) {
    this.#language = language
    this.#templates = templates
    this.#hints = templates
    this.say = sayFrom(language, templates)
    this.report = reportWords(language)
  }

  /** The message of that key, with the hint that goes with it or else stands under a key of its own. */
  wording<Key extends TemplateKey, HintKey extends TemplateKey = Hint<Key>>(
    key: Key,
    parameters: ParametersOf<FindingTemplates[Key] | FindingTemplates[HintKey]>,
    hintKey?: HintKey | null,
  ): Wording {
    const message = fillMessage(this.#language, this.#templates[key], parameters)
    const hint = hintKey === null ? undefined : this.#hints[hintKey ?? `${key}.hint`]
    return hint === undefined ? { message } : { message, hint: fillMessage(this.#language, hint, parameters) }
  }

  number(decimal: string): string {
    return formatNumber(this.#language, decimal)
  }

  /** Where one of the values looks like what is suggested, in what the two differ; null where none does. */
  lookAlikes(values: readonly unknown[], suggestion: string): string | null {
    for (const typed of values) {
      if (typeof typed !== 'string') continue
      const marks = strayMarks(typed, suggestion)
      if (marks?.is === 'quotes') return this.say('meant.quotes', { suggestion })
      if (marks) return this.say('meant.invisible', { suggestion, code: codePointOf(marks.character) })
      const found = misleadingLetters(typed, suggestion)
      if (!found) continue
      const count = oneOrMore(found.letters)
      const letters = this.listed(this.quoted(found.letters))
      const [script, wanted] = [found.script, found.wanted].map((one) => this.say(`script.${one}`, { count }))
      return this.say('meant.alike', { typed, count, letters, script: script ?? '', wanted: wanted ?? '' })
    }
    return null
  }

  quoted(texts: readonly string[]): string[] {
    return texts.map((text) => this.say('quoted', { text }))
  }

  /** 1.1, 1.2 and 1.3 */
  listed(words: readonly string[]): string {
    return words.join(', ').replace(/, (?!.*, )/, this.say('and'))
  }

  quarters(quarters: readonly Quarter[]): string {
    const names = quarters.map((quarter) => this.report.numerals[quarter])
    return this.say('quarters', { names, listed: this.listed(names), count: oneOrMore(quarters) })
  }

  /** A status may need to be told what it means; other values speak for themselves. */
  statuses(values: readonly string[]): string[] {
    return values.map((status) => {
      const known = statusWeight.find((one) => one === status)
      return known === undefined
        ? status
        : this.say('status', { status, name: this.report.statuses[known].toLowerCase() })
    })
  }
}
