import type { Kind, SyntaxHint } from '../../diagnostics/findings.js'
import type { FindingWords, RelatedWords, Wording } from '../finding-words.js'
import { formatNumber } from '../number.js'
import { report } from './report.js'

const perhaps = (suggestion: string | null) => (suggestion === null ? '' : `; did you mean ${suggestion}?`)
const perhapsQuoted = (suggestion: string | null) => (suggestion === null ? '' : `; did you mean “${suggestion}”?`)
const named = (field: string | null) => (field === null ? '' : ` in “${field}”`)
const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const asBlock = 'If this is text, put | after the colon and the text on the next lines, indented.'

const expectedKinds: Record<Kind, string> = {
  text: 'text',
  list: 'a list',
  fields: 'nested fields',
  nothing: 'nothing',
  number: 'a number (25, 2.5; 15 digits at most)',
  date: 'a date such as 2020-12-31',
  id: 'a short name in lower-case Latin letters, such as finance',
  url: 'an address that begins with https:// or http://',
  mark: 'a number without spaces and commas, such as 1.10',
  year: 'a year of four digits, such as 2019',
  'yes-or-no': 'true or false',
  'all-or-list': 'the word all or a list such as [hr, finance]',
  colour: 'a colour such as E7E6E6, or none',
}

const foundKinds: Partial<Record<Kind, string>> = {
  list: 'here is a list',
  fields: 'here are nested fields',
  nothing: 'here is nothing',
}

const syntaxHints: Record<SyntaxHint, Wording> = {
  colon: { message: 'cannot be read: there is a colon with a space inside the value', hint: asBlock },
  space: { message: 'cannot be read: a space is needed after the colon', hint: 'Put a space after the colon.' },
  'after-quote': { message: 'cannot be read: there is more text after the closing quotation mark', hint: asBlock },
  'block-header': {
    message: 'cannot be read: no text can stand on the same line as the |',
    hint: 'Put the text on the next lines, indented.',
  },
  quote: { message: 'cannot be read: a quotation mark is opened and never closed', hint: `Close it. ${asBlock}` },
  indent: {
    message: 'cannot be read: the indentation is off',
    hint: 'Align the line by spaces with its neighbours of the same level.',
  },
  tab: { message: 'cannot be read: the indentation is a tab', hint: 'Replace the tab by spaces.' },
  start: { message: 'cannot be read: a value cannot begin with this character', hint: asBlock },
  flow: { message: 'cannot be read: a brace or bracket is taken for markup', hint: asBlock },
  'no-break-space': {
    message: 'cannot be read: here is a no-break space, which only looks like a space',
    hint: 'Replace it by an ordinary space.',
  },
  other: { message: 'cannot be read', hint: `Check indentation, colons and quotation marks. ${asBlock}` },
}

export const findings: FindingWords = {
  'yaml-syntax'(args) {
    switch (args.problem) {
      case 'broken':
        return syntaxHints[args.hint]
      case 'documents':
        return {
          message: 'the file holds more than one document, of which the second would not be read',
          hint: 'Remove the line ---.',
        }
      case 'anchor':
        return { message: `& before a value: “${shorten(args.found)}” is taken for a YAML anchor`, hint: asBlock }
      case 'alias':
        return { message: `* before a value: “${shorten(args.found)}” is taken for a YAML alias`, hint: asBlock }
      case 'tag':
        return { message: `! before a value: “${shorten(args.found)}” is taken for a YAML tag`, hint: asBlock }
      case 'merge-key':
        return { message: 'the merge key << is not used here', hint: 'Write the fields out.' }
    }
  },
  encoding(args) {
    switch (args.problem) {
      case 'windows-1251':
        return {
          message: 'the file is saved as windows-1251',
          hint: 'Save it as UTF-8: in Notepad “Save as”, then “Encoding”, then “UTF-8”.',
        }
      case 'utf-16':
        return {
          message: 'the file is saved as UTF-16',
          hint: 'Save it as UTF-8: in Notepad “Save as”, then “Encoding”, then “UTF-8”.',
        }
      case 'unknown':
        return { message: 'the file is not saved as UTF-8', hint: 'Save it as text in UTF-8.' }
      case 'forbidden':
        return { message: `the character ${args.code}, which a Word document cannot hold`, hint: 'Delete it.' }
    }
  },
  'duplicate-key': ({ key }) => ({
    message: `“${key}” is here for the second time`,
    hint: 'Keep one of them; if you need both, join their texts.',
  }),
  'comment-swallows-text': ({ comment }) => ({
    message: `text after the # would be lost: “${shorten(comment)}”`,
    hint: 'If it is text, put | after the colon and the text on the next lines, indented; if it is a remark, give it a line of its own.',
  }),
  'folded-text': ({ lines }) => ({
    message: `${lines} lines of text would run together into one paragraph`,
    hint: 'To make each line a paragraph, put | after the colon and the text on the next lines, indented.',
  }),
  'too-large': ({ problem, limit }) =>
    problem === 'size'
      ? {
          message: `the file is larger than ${limit / 1024 / 1024} MiB and is not read`,
          hint: 'Divide it into several files.',
        }
      : { message: `more than ${limit} levels within one another`, hint: 'Check brackets and indentation.' },
  'stray-file': ({ name }) => ({
    message: `the file “${name}” would not be read`,
    hint: 'Give it the extension .yaml, or take it out of the folder submissions.',
  }),
  schema(args) {
    switch (args.problem) {
      case 'empty-file':
        return { message: 'the file is empty' }
      case 'missing-field':
        return {
          message: `the required field “${args.field}” is missing${args.in === null ? '' : ` (in: ${args.in})`}`,
        }
      case 'unknown-field':
        return { message: `there is no field “${args.field}” here${perhapsQuoted(args.suggestion)}` }
      case 'wrong-kind': {
        const wanted = args.expected.map((kind) => expectedKinds[kind]).join(' or ')
        const found = foundKinds[args.found] ?? `here is “${shorten(args.value ?? '')}”`
        const message = `${args.field === null ? 'here belongs' : `“${args.field}” must be`} ${wanted}, but ${found}`
        const dashes = args.found === 'list' && args.expected.includes('fields')
        return dashes ? { message, hint: 'Take away the dashes at the start of the lines.' } : { message }
      }
      case 'not-in-list':
        return {
          message: `“${shorten(args.value)}”${named(args.field)} is not one of the values${perhapsQuoted(args.suggestion)}`,
          hint: `Possible: ${args.allowed.join(', ')}.`,
        }
      case 'blank':
        return { message: `a blank value${named(args.field)}` }
      case 'empty-list':
        return { message: `an empty list${named(args.field)}` }
      case 'repeated':
        return { message: `“${args.value}”${named(args.field)} is there already` }
      case 'no-execution-column':
        return { message: 'there is no column execution: what departments wrote would not be in the report' }
      case 'sections-and-items':
        return {
          message: 'the plan has both sections and items',
          hint: 'Keep one: items with sections go inside sections, without sections into items.',
        }
      case 'extends-missing':
        return { message: `there is no file “${args.path}” for this plan to extend` }
      case 'extends-outside':
        return { message: `the path “${args.path}” leads out of the workspace` }
      case 'extends-cycle':
        return { message: `the plan extends itself by way of “${args.path}”` }
      case 'amendment-without-extends':
        return { message: 'amendments without extends: there is nothing to amend' }
      case 'no-such-date':
        return { message: `there is no such date: ${args.value}` }
      case 'quarter-outside-period':
        return { message: `${args.quarter} is outside the reporting period (${report.period(args.period)})` }
      case 'parts-of-itself':
        return { message: `the indicator “${args.id}” is made of itself` }
      case 'unknown-rule':
        return { message: `there is no rule “${args.value}”${perhapsQuoted(args.suggestion)}` }
      case 'locked-rule':
        return { message: `the rule “${args.value}” cannot be made milder: text might be lost` }
      case 'unknown-profile':
        return { message: `there is no profile “${args.value}”${perhapsQuoted(args.suggestion)}` }
    }
  },
  'unknown-item': ({ number, suggestion }) => ({
    message: number === '' ? 'no item is named' : `item ${number} is not in the plan${perhaps(suggestion)}`,
  }),
  'unknown-department': ({ id, suggestion }) => ({
    message: `the department “${id}” is not in the plan${perhapsQuoted(suggestion)}`,
  }),
  'unknown-indicator': ({ id, item, suggestion }) => ({
    message: `item ${item} has no indicator “${id}”${perhapsQuoted(suggestion)}`,
  }),
  'unknown-placeholder': ({ id, item, suggestion }) => ({
    message: `{{${id}}}: item ${item} has no such indicator${perhapsQuoted(suggestion)}`,
    hint: 'If these are plain braces, write {{{{.',
  }),
  'bad-template'(args) {
    switch (args.problem) {
      case 'unclosed':
        return {
          message: 'the braces {{ are opened and never closed',
          hint: 'Close them: }}. If this is plain text, write {{{{.',
        }
      case 'no-id':
        return {
          message: `an indicator belongs between {{ and }}, and here is “${shorten(args.found)}”`,
          hint: 'Write {{indicator}} as it stands in the plan; if this is plain text, write {{{{.',
        }
      case 'forms':
        return {
          message: `{{${args.id}: …}}: the word has ${args.given} form${args.given === 1 ? '' : 's'}, and needs ${args.wanted}`,
          hint:
            args.wanted === 3
              ? 'Give three forms divided by |, for 1, 2 and 5: {{…: проект | проекта | проектов}}.'
              : 'Give two forms divided by |: {{…: project | projects}}.',
        }
    }
  },
  'duplicate-contribution': ({ department, item }) => ({
    message: `the department “${department}” answers item ${item} for the second time`,
    hint: 'Keep one answer; if you need both, join their texts.',
  }),
  'duplicate-number': ({ number }) => ({ message: `item ${number} is in the plan already` }),
  'number-order': ({ number, before }) => ({
    message: `${number} stands after ${before}: the numbers are out of order`,
  }),
  'number-outside-section': ({ number, section }) => ({ message: `item ${number} stands in section ${section}` }),
  'missing-contribution': ({ department, item }) => ({
    message: `the department “${department}” has not reported on item ${item}, though others have`,
  }),
  'empty-item': ({ item, measure }) => ({ message: `nobody has reported on item ${item}: “${shorten(measure)}”` }),
  'not-filled-in': ({ item }) => ({ message: `the answer for item ${item} is not filled in yet` }),
  'not-responsible': ({ department, item }) => ({
    message: `item ${item} is not one of the department “${department}”`,
    hint: 'Check the number. If it is right, add the department to the item’s responsible in the plan.',
  }),
  'repealed-item': ({ item, act }) => ({ message: `item ${item} is repealed (${shorten(act)}) and needs no report` }),
  'reason-required': ({ status }) => ({
    message: `the status ${status} needs a reason`,
    hint: 'Add the field reason.',
  }),
  'missing-indicator'(args) {
    switch (args.problem) {
      case 'absent':
        return {
          message: `item ${args.item} lacks a value: ${args.names.map((name) => `“${name}”`).join(', ')}`,
          hint: 'Add it to indicators.',
        }
      case 'quarter':
        return { message: `“${args.name}” has no value for ${args.quarters.join(', ')}` }
      case 'template':
        return {
          message:
            args.of === 'item'
              ? `the total “${args.name}” of item ${args.item} stands in the text, but there is none`
              : `“${args.name}” stands in the text, but has no value`,
          hint: 'Add it to indicators.',
        }
    }
  },
  'parts-do-not-add-up'({ name, value, sum, parts, of, item, quarter }) {
    const where = of === 'item' ? ` for item ${item} as a whole` : quarter ? ` for ${quarter}` : ''
    return {
      message: `“${name}”${where} is ${formatNumber('en', value)}, but its parts make ${formatNumber('en', sum)} (${parts.map((part) => `“${part}”`).join(' + ')})`,
    }
  },
  'quarter-mismatch': ({ name, quarter, value, reported }) => ({
    message: `“${name}” is ${formatNumber('en', value)}, but the report for ${quarter} says ${formatNumber('en', reported)}`,
  }),
  'empty-text': ({ item }) => ({
    message: item === null ? 'an empty text' : `an empty text in the answer for item ${item}`,
  }),
}

export const related: RelatedWords = {
  first: 'first here',
  'in-plan': 'the item in the plan',
  part: 'a part',
}
