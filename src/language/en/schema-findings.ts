import type { Findings, Kind } from '../../findings/findings.js'
import { adviceOnKind } from '../advice.js'
import type { FindingWords } from '../finding-words.js'
import { asBlock, lineOfText, listed, named, perhaps, perhapsQuoted, shorten } from './finding-phrases.js'
import { report } from './report.js'
import { advice, indentText } from './syntax-findings.js'

const fieldsInWords = 'fields such as “name: value”'

const expectedKinds: Record<Kind, string> = {
  text: 'text',
  list: 'a list',
  fields: fieldsInWords,
  quarters: 'values by quarter such as {Q1: 5, Q2: 5}',
  nothing: 'nothing',
  number: 'a number (25, 2.5; 15 digits at most)',
  date: 'a date such as 2020-12-31',
  id: 'a short name in lower-case Latin letters, such as finance',
  'indicator-id': 'a short name in Latin letters, such as checks',
  url: 'an address that begins with https:// or http://',
  mark: 'a number without spaces and commas, such as 1.10',
  year: 'a year of four digits, such as 2019',
  'yes-or-no': 'true or false',
  'all-or-list': 'the word all or a list such as [hr, finance]',
  'two-forms': 'the two other forms with a space between them, such as записи записей, or off',
  compound: 'adjectives, nouns, off, or words with spaces between them, such as опрос* сайт*',
  colour: 'a colour such as E7E6E6, or none',
  choice: 'one value',
}

const foundKinds: Partial<Record<Kind, string>> = {
  list: 'here is a list',
  fields: `here are ${fieldsInWords}`,
  nothing: 'here is nothing',
}

const noDashes = 'Take away the dashes at the start of the lines.'

type WrongKind = Extract<Findings['schema'], { problem: 'wrong-kind' }>

export const hintsOfSlips: Record<NonNullable<WrongKind['slip']>, string> = {
  departments: 'Keep one department, and list those that answer together with it in jointly of the item.',
  department: 'Write “department: finance”.',
  'numbers-in-list':
    'Write the number of the item at the start of its line, without a dash: "2.7":, and the fields below it, indented.',
  evidence: 'Write “- title: Name” on a new line, and below the word title “url: https://…”.',
  'no-space': 'Put a space after the colon.',
  'equals-sign': 'Put a colon and a space after the name.',
}

function hintOfKind(kind: WrongKind): string | null {
  const { field, expected, dashes, block, allowed, slip } = kind
  if (slip) return hintsOfSlips[slip]
  if (allowed) return `Possible: ${allowed.join(', ')}.`
  const isText = expected.includes('text')
  if (dashes && isText) return 'Put | after the colon, and take away the dashes at the start of the lines.'
  if (dashes) return expected.includes('list') ? null : noDashes
  if (block && field !== null) return `Take away the | after “${field}:”.`
  return adviceOnKind(kind, advice)
}

function hintOfSlid({
  field,
  below,
  leads,
  ofIndicators,
}: Extract<Findings['schema'], { problem: 'slid-field' }>): string {
  if (ofIndicators) return 'move the line out of the text, to below “indicators:”, and indent it.'
  if (below) return `move it to the left, in line with “${below}:”, and what stands below it along with it.`
  if (leads) return 'take away the | after the number of the item.'
  return `put the | not after the number but after “text:” on a line of its own, the text below that, indented, and “${field}:” in line with “text:”.`
}

/** The line that a file of each kind begins with. */
const firstLines = {
  plan: 'title: Report on the plan',
  submission: 'department: finance',
  settings: 'formats: [docx]',
  profile: 'orientation: portrait',
}

const characterInWords = (character: string) =>
  /\s/.test(character) ? 'a space' : character === '"' ? 'a quotation mark' : `the character “${character}”`

export const schema: FindingWords['schema'] = (args) => {
  switch (args.problem) {
    case 'empty-file':
      return { message: 'the file is empty' }
    case 'missing-field':
      return {
        message: `the required field “${args.field}” is missing${args.in === null ? '' : ` (in: ${args.in})`}`,
      }
    case 'no-items':
      return args.in === 'plan'
        ? {
            message: 'the plan has neither items nor sections',
            hint: 'List its items in items or, if it is divided into sections, the sections in sections.',
          }
        : {
            message: 'the section has neither items nor sections',
            hint: 'List its items in items, and the sections within it in sections.',
          }
    case 'unknown-field':
      return {
        message: `there is no field “${shorten(args.field)}” here${args.taken === undefined ? perhapsQuoted(args.suggestion) : `, and “${args.taken}” is there already`}`,
        ...(args.isText
          ? { hint: asBlock }
          : args.known
            ? { hint: `There are: ${args.known.join(', ')}.${args.isLine ? ` If this line ${lineOfText}` : ''}` }
            : {}),
      }
    case 'wrong-kind': {
      const wanted = args.expected.map((kind) => expectedKinds[kind]).join(' or ')
      const found = foundKinds[args.found] ?? `here is “${shorten(args.value ?? '')}”`
      const message = `${args.field === null ? 'here belongs' : `“${args.field}” must be`} ${wanted}, but ${found}${perhapsQuoted(args.suggestion ?? null)}`
      const hint = hintOfKind(args)
      return hint === null ? { message } : { message, hint }
    }
    case 'block-value':
      return {
        message: `“${args.field}” must be a single value, but the | begins a text of several lines`,
        hint: `Take away the |, and write the value on the line of “${args.field}:”.`,
      }
    case 'wrong-root': {
      const found = foundKinds[args.found] ?? 'here is text'
      const message = `the file must begin with a line such as “${firstLines[args.file]}”, but ${found}`
      return args.dashes ? { message, hint: noDashes } : { message }
    }
    case 'no-colon':
      return {
        message: `there is no colon after “${args.field}”`,
        hint:
          args.field === 'items'
            ? 'Write “items:” on a line of its own, not indented, and the numbers of the items below it, indented.'
            : `Write “${args.field}:”, a space, and the value.`,
      }
    case 'no-items-line':
      return {
        message: 'there is no line “items:” above the numbers of the items',
        hint: `Put it before “${args.key}”, not indented, and move all that is below two spaces to the right.`,
      }
    case 'not-indented':
      return {
        message: `“${args.key}” is not indented, though it belongs to “${args.under}”`,
        hint: args.isShort
          ? `Put both the text, after the word text:, and “${args.key}” under “${args.under}”, two spaces to the right.`
          : `Move all that belongs to “${args.under}” two spaces to the right.`,
      }
    case 'section-in-items':
      return {
        message: `the line “${shorten(args.key)}:” does not belong here: the numbers of the items stand right below “items:”`,
        hint: 'Remove this line, and move the numbers of the items below it, with all that belongs to them, to the left by two spaces.',
      }
    case 'text-not-indented':
      return {
        message: `the text below “${args.key}” is not indented`,
        hint: args.isOpen ? indentText.open : indentText.closed,
      }
    case 'outside-indicators':
      return {
        message: `“${args.key}” stands outside of “indicators”`,
        hint: 'Indicators are written below the word “indicators:”, indented.',
      }
    case 'number-sign':
      return {
        message: `“${args.sign}” is not needed here: the sign before a number is printed by itself`,
        ...(args.number !== '' && { hint: `Write the number alone: "${args.number}".` }),
      }
    case 'indented-too-far':
      return {
        message: `“${args.key}” is indented too far: it has come to lie inside “${args.inside}”`,
        hint: `Align “${args.key}” with “${args.inside}”, and move the lines below it along.`,
      }
    case 'slid-field':
      return {
        message: `the line “${args.field}:” has become a part of the ${args.below === 'reason' ? 'reason' : 'text'}: it is indented as if it went on with it`,
        hint: `If it is ${args.ofIndicators ? 'an indicator' : 'a field'}, ${hintOfSlid(args)}`,
      }
    case 'slid-item': {
      const [items, have, stand] =
        args.numbers.length > 1 ? ['items', 'have', 'the numbers stand'] : ['item', 'has', 'the number stands']
      return {
        message: `${items} ${shorten(listed(args.numbers))} ${have} got into the ${args.below === 'reason' ? 'reason' : 'text'} of item ${args.inside}: the lines are indented too far`,
        hint: `Move these lines to the left, so that ${stand} in line with ${args.inside}.`,
      }
    }
    case 'decimal-comma':
      return {
        message: 'a decimal comma, but a comma inside braces divides fields',
        hint: `Write a decimal point: ${args.typed.replace(/,\s*/, '.')}.`,
      }
    case 'comma-in-braces':
      return {
        message: `“${shorten(args.text)}” is cut off from its field: a comma inside braces divides fields`,
        hint: 'Do without the braces: each field on a line of its own, and the text after a |, on the next lines, indented.',
      }
    case 'character-in-address':
      return { message: `there is ${characterInWords(args.character)} in the address` }
    case 'not-in-list':
      return {
        message: `“${shorten(args.value)}”${named(args.field)} is not one of the values${perhapsQuoted(args.suggestion)}`,
        hint: `Possible: ${args.allowed.join(', ')}.`,
      }
    case 'blank':
      return { message: `a blank value${named(args.field)}` }
    case 'no-value':
      return {
        message: `“${args.field}” has no value`,
        hint: args.allowed
          ? `Fill in one of: ${args.allowed.join(', ')}; or take “${args.field}” away.`
          : `Fill in a number or, if there is none, take “${args.field}” away.`,
      }
    case 'empty-list':
      return { message: `an empty list${named(args.field)}` }
    case 'empty-fields':
      return { message: `empty braces${named(args.field)}` }
    case 'repeated':
      return { message: `“${args.value}”${named(args.field)} is there already` }
    case 'no-execution-column':
      return { message: 'there is no column execution: what departments wrote would not be in the report' }
    case 'sections-and-items':
      return {
        message: 'the plan has both sections and items',
        hint: 'Keep one: items with sections go inside sections, without sections into items.',
      }
    case 'act-and-person':
      return { message: 'approval names both an act and a person, of which only one would be printed' }
    case 'extends-missing':
      return { message: `there is no file “${args.path}” for this plan to extend` }
    case 'outside-workspace':
      return { message: `the path “${args.path}” leads out of the workspace` }
    case 'extends-cycle':
      return { message: `the plan extends itself by way of “${args.path}”` }
    case 'amendment-without-extends':
      return { message: 'amendments without extends: there is nothing to amend' }
    case 'remove-with-fields':
      return {
        message: `there are no other fields beside “remove: true”, but here ${args.fields.length > 1 ? 'are' : 'is'} ${args.fields.map((field) => `“${field}”`).join(', ')}`,
        hint: 'Of an item that is dropped keep number and remove alone. If it is changed, take remove away.',
      }
    case 'two-positions':
      return {
        message: `the item’s place is given twice: “${args.fields[0]}” and “${args.fields[1]}”`,
        hint: 'Keep one of after, before and section.',
      }
    case 'position-by-itself':
      return { message: `“${args.field}” names the item itself: ${args.number}` }
    case 'title-of-item':
      return {
        message: 'a section has a “title”, but this is an item',
        hint: 'An item has its measure in measure. To rename a section, write that apart: {section: "2", title: …}.',
      }
    case 'field-of-section':
      return {
        message: `there is no “${args.field}” where a section is renamed`,
        hint: 'That takes section and title alone. For an item give its number.',
      }
    case 'unknown-section':
      return { message: `section ${args.number} is not in the plan${perhaps(args.suggestion)}` }
    case 'several-sections':
      return { message: `several sections of the plan have the number ${args.number}: it is not clear which is meant` }
    case 'no-such-date':
      return { message: `there is no such date: ${args.value}` }
    case 'quarter-outside-period':
      return { message: `${args.quarter} is outside the reporting period (${report.period(args.period)})` }
    case 'parts-of-itself':
      return { message: `the indicator “${args.id}” is made of itself` }
    case 'jointly-with-itself':
      return {
        message: `the department “${args.id}” stands in jointly of its own answer`,
        hint: 'Take it out: jointly lists the others whose answer this is too.',
      }
    case 'unknown-rule':
      return { message: `there is no rule “${args.value}”${perhapsQuoted(args.suggestion)}` }
    case 'unknown-entry':
      return {
        message: `the table ${args.table} has no entry “${args.value}” to turn off${perhapsQuoted(args.suggestion)}`,
      }
    case 'locked-rule':
      return { message: `the rule “${args.value}” cannot be made milder: text might be lost` }
    case 'beyond':
      return { message: `${args.field} is ${args.value}, and must be from ${args.least} to ${args.most}` }
    case 'long-font':
      return { message: `font: the name has ${args.length} characters, and Word takes at most ${args.most}` }
    case 'wide-margins':
      return {
        message: `the margins ${args.fields.join(' and ')} take ${args.together} of the sheet’s ${args.sheet} mm, which leaves no room for the text`,
        hint: `make them smaller: together at most ${args.most} mm`,
      }
    case 'unknown-profile':
      return { message: `there is no profile “${args.value}”${perhapsQuoted(args.suggestion)}` }
  }
}
