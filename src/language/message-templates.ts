import type { Language } from '../model/terms.js'
import { pluralForm } from './plural.js'

type Placeholder<Template> = Template extends `${string}%{${infer Inner}}${infer Rest}`
  ? Inner | Placeholder<Rest>
  : never
type NameIn<Inner> = Inner extends `${infer Name}: ${string}` ? Name : Inner extends `${infer Name}…` ? Name : Inner
type CountIn<Inner> = Inner extends `${infer Name}: ${infer Forms}`
  ? Forms extends `${string} = ${string}`
    ? never
    : Name
  : never
type ChoiceIn<Inner> = Inner extends `${infer Name}: ${string} = ${string}` ? Name : never

type Printed = string | number | readonly string[]

/** What a template asks for, by name. Of a union of templates, as of one key in every language, what any of them asks for. */
export type ParametersOf<Template> = {
  readonly [Name in Exclude<NameIn<Placeholder<Template>>, ChoiceIn<Placeholder<Template>>>]: Printed
} & {
  readonly [Name in CountIn<Placeholder<Template>>]: number
} & {
  readonly [Name in ChoiceIn<Placeholder<Template>>]: string | number | boolean | null
}

/** No parameters where the template asks for none. */
type Arguments<Template> = [Placeholder<Template>] extends [never] ? [] : [ParametersOf<Template>]

/**
 * A template with its parameters put in, once: what they hold is never read as a template.
 *
 * - `%{name}`: as it is; a list with commas.
 * - `%{name…}`: at most 60 characters of it.
 * - `%{count: проект | проекта | проектов}`: the form that goes with a number, as in the templates of reports; the last one
 *   where fewer are given than the language has.
 * - `%{kind: plan = план | section = раздел | файл}`: what stands behind the value, else the last; values that share a form
 *   are divided by commas. Nothing, where there is no form for the others.
 */
export function fillMessage(
  language: Language,
  template: string,
  parameters: Readonly<Record<string, unknown>> = {},
): string {
  return template.replace(/%\{(\w+)(…|: [^}]*)?\}/g, (_, name: string, how: string | undefined) => {
    const value = parameters[name]
    const text = Array.isArray(value) ? value.join(', ') : String(value)
    if (how === undefined) return text
    if (how === '…') return text.length > 60 ? `${text.slice(0, 59)}…` : text
    const forms = how.slice(2).split(' | ')
    return how.includes(' = ') ? chosen(text, forms) : pluralForm(language, text, forms) || (forms.at(-1) ?? '')
  })
}

function chosen(value: string, forms: readonly string[]): string {
  for (const form of forms) {
    const at = form.indexOf(' = ')
    if (at < 0) return form
    if (form.slice(0, at).split(', ').includes(value)) return form.slice(at + 3)
  }
  return ''
}

export type Say<Templates> = <Key extends keyof Templates & string>(
  key: Key,
  ...parameters: Arguments<Templates[Key]>
) => string

/** Fills templates by their keys; for those who choose between them. */
export function sayFrom<Templates extends Readonly<Record<string, string>>>(
  language: Language,
  templates: Templates,
): Say<Templates> {
  return (key, ...[parameters]) => fillMessage(language, templates[key] ?? '', parameters)
}

/** Templates of a language under their keys, some of them in groups. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue
}

/**
 * Catalogues of one group as one. A spread would give an object of hundreds of keys a shape of its own, key by key, which
 * takes a millisecond; this one is a dictionary from the start.
 */
export function merged<A extends object, B extends object, C extends object, D extends object, E extends object>(
  ...catalogues: readonly [A, B, C, D, E]
): A & B & C & D & E {
  return Object.assign(Object.create(null), ...catalogues)
}

/** What every other language has to have: the keys of this catalogue, with templates of its own. */
export type SameKeys<Templates> = {
  readonly [Key in keyof Templates]: Templates[Key] extends string ? string : SameKeys<Templates[Key]>
}

/** A catalogue to be used: what needs parameters is a function of them, all else a text. */
export type Words<Templates> = {
  readonly [Key in keyof Templates & string]: Templates[Key] extends string
    ? [Placeholder<Templates[Key]>] extends [never]
      ? string
      : (parameters: ParametersOf<Templates[Key]>) => string
    : Words<Templates[Key]>
}

export function wordsOf<Templates extends Catalogue>(language: Language, catalogue: Templates): Words<Templates> {
  const word = (template: string | Catalogue) => {
    if (typeof template !== 'string') return wordsOf(language, template)
    if (!template.includes('%{')) return template
    return (parameters: Readonly<Record<string, unknown>>) => fillMessage(language, template, parameters)
  }
  const words = Object.entries(catalogue).map(([key, template]) => [key, word(template)])
  return Object.fromEntries(words) as Words<Templates>
}
