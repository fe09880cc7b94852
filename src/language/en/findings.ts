import type { Findings } from '../../findings/findings.js'
import type { Swallowed } from '../../model/text.js'
import type { FindingWords, RelatedWords, StructureWords, Wording } from '../finding-words.js'
import { formatNumber } from '../number.js'
import { characterFindings } from './character-findings.js'
import { comparisonFindings } from './comparison-findings.js'
import { expressionFindings } from './expression-findings.js'
import { listed, perhaps, perhapsQuoted, shorten, withNames } from './finding-phrases.js'
import { meaningFindings } from './meaning-findings.js'
import { report } from './report.js'
import { hintsOfSlips, schema } from './schema-findings.js'
import { sentenceFindings } from './sentence-findings.js'
import { yamlSyntax } from './syntax-findings.js'

/** What several figures were made one by. */
const taken = { sum: 'the sum', last: 'the last', max: 'the largest', min: 'the smallest' }

function notAFile(name: string, is: 'folder' | 'dead-link' | 'other' | 'loop'): Wording {
  switch (is) {
    case 'folder':
      return { message: `“${name}” is an empty folder, and a file belongs here`, hint: 'Put the file in its place.' }
    case 'dead-link':
      return { message: `the link “${name}” leads nowhere`, hint: 'Mend it, or put the file itself in its place.' }
    case 'loop':
      return {
        message: `the link “${name}” leads to a folder that it lies in itself, and is not followed`,
        hint: 'Delete it. Files that are to be read belong in the folder submissions.',
      }
    case 'other':
      return {
        message: `“${name}” is not an ordinary file and would not be read`,
        hint: 'Put the file itself in its place.',
      }
  }
}

type NotTheFolder = Extract<Findings['stray-file'], { problem: 'not-the-folder' }>

function notTheFolder({ name, is, beside }: NotTheFolder): Wording {
  if (is === 'folder') {
    return {
      message: `the folder “${name}” would not be read: its name must be in small letters`,
      hint: beside ? 'Move its files to the folder submissions.' : 'Rename it to submissions.',
    }
  }
  const hint = 'Files of departments belong in a folder called submissions.'
  if (is === 'dead-link') return { message: `the link “${name}” leads nowhere`, hint }
  return { message: `“${name}” is ${is === 'file' ? 'a file' : 'no folder'}, not the folder of submissions`, hint }
}

/** Notepad does not know them. */
const hintOfOldEncoding = (name: string) =>
  `Open it in Word, choose the encoding “${name}”, and save it: “Save as”, then “Plain text”, then “Unicode (UTF-8)”; its name must still end in .yaml.`

const swallowedOnItsLine =
  'If it is text, put | after the colon and the text on the next lines, indented; if it is a remark, give it a line of its own.'

/** What to do with a # and what stands behind it. */
const swallowed: Record<Swallowed['where'], string> = {
  behind: swallowedOnItsLine,
  before: swallowedOnItsLine,
  header:
    'If it is text, move it to the next line, level with the rest of the text; if it is a remark, to a line of its own above.',
  below:
    'If it is text, write it level with the rest, and all of the text behind |; if it is a remark, move it to the left until the # stands below the name of the field or the number of the item.',
}

const structureFindings: StructureWords = {
  'yaml-syntax': yamlSyntax,
  encoding(args) {
    switch (args.problem) {
      case 'windows-1251':
        return {
          message: 'the file is saved as windows-1251',
          hint: 'Save it as UTF-8: in Notepad “Save as”, then “Encoding”, then “UTF-8”.',
        }
      case 'koi8-r':
        return { message: 'the file is saved as KOI8-R', hint: hintOfOldEncoding('Cyrillic (KOI8-R)') }
      case 'ibm866':
        return {
          message: 'the file is saved in the encoding of DOS (cp866)',
          hint: hintOfOldEncoding('Cyrillic (DOS)'),
        }
      case 'utf-16':
        return {
          message: 'the file is saved as UTF-16',
          hint: 'Save it as UTF-8: in Notepad “Save as”, then “Encoding”, then “UTF-8”.',
        }
      case 'unknown':
        return {
          message: 'the file is not saved as UTF-8',
          hint: 'Open it in a program that shows its letters correctly, and save it as UTF-8.',
        }
      case 'spoilt':
        return {
          message: 'the text is spoilt: some program took one encoding for another and saved it so',
          hint: 'Take the text again from where it was written, and check the rest of the file.',
        }
      case 'forbidden':
        return {
          message: `the character ${args.code}, which a Word document cannot hold`,
          // What Shift and Enter leave in Word.
          hint: args.code === 'U+000B' ? 'Begin a new line in its place.' : 'Delete it.',
        }
    }
  },
  'duplicate-key': ({ key, holds = 'text' }) => ({
    message: `“${key}” is here already`,
    hint: {
      text: 'Keep one of them; if all is needed, join the texts.',
      'item-text':
        'If it answers the next item, put a line with the number of that item above it; if not, keep one of them, or join the texts.',
      'item-of-list': 'If it begins the next piece of evidence, put “- ” before it; if not, keep one of them.',
      fields: 'Move all that stands under this one to the first, and remove this one.',
      value: 'Keep one of them.',
      department: 'Keep one department: each has a file of its own.',
    }[holds],
  }),
  'comment-swallows-text': ({ comment, where }) => ({
    message: `text after the # would be lost: “${shorten(comment)}”`,
    hint: swallowed[where],
  }),
  'folded-text': ({ lines, mark }) =>
    mark
      ? {
          message: `“${mark}” stands in place of |: it and the lines below would run together into one paragraph`,
          hint: 'Put | in its place.',
        }
      : {
          message: `${lines} lines of text would run together into one paragraph`,
          hint: 'To make each line a paragraph, put | after the colon and the text on the next lines, indented.',
        },
  'too-large': ({ problem, limit }) => {
    const number = formatNumber('en', String(limit))
    switch (problem) {
      case 'size':
        return {
          message: `the file is larger than ${limit / 1024 / 1024} MiB and is not read`,
          hint: 'Divide it into several files.',
        }
      case 'line':
        return { message: `the line is longer than ${number} characters`, hint: 'Divide the text into lines.' }
      case 'depth':
        return { message: `more than ${number} levels within one another`, hint: 'Check brackets and indentation.' }
      case 'marks':
        return {
          message: `more than ${number} signs &, * and ! before values, or brackets and quotation marks that are not closed`,
          hint: 'Text that begins with such a sign goes behind |, on the next lines, indented.',
        }
    }
  },
  'stray-file'(args) {
    const { name } = args
    switch (args.problem) {
      case 'no-plan':
        return {
          message: `the folder “${name}” is not read: it has no plan.yaml`,
          hint: args.found
            ? `Rename ${args.found} to plan.yaml.`
            : 'Put a plan.yaml into it, or take the folder out of plans.',
        }
      case 'no-period':
        return {
          message: `the folder “${name}” is not read: its name is no period${perhapsQuoted(args.suggestion)}`,
          hint: 'Periods are called 2020, 2020-Q1, 2020-H1, 2020-9M.',
        }
      case 'plan-not-a-file': {
        const found = {
          folder: 'is a folder, not a file',
          'dead-link': 'is a link that leads nowhere',
          other: 'is no ordinary file',
        }
        return {
          message: `the folder “${name}” is not read: plan.yaml in it ${found[args.is]}`,
          hint: 'Put the file of the plan in its place.',
        }
      }
      case 'file':
        return {
          message: `the file “${name}” would not be read`,
          hint: 'Give it the extension .yaml, or take it out of the folder submissions.',
        }
      case 'elsewhere':
        return {
          message: `the file “${name}” would not be read: it does not lie in the folder submissions`,
          hint: `Move it to ${args.folder}, or take it out of plans.`,
        }
      case 'hidden':
        return {
          message: `the file “${name}” would not be read: the folder “${args.folder}” is passed over`,
          hint: 'Rename the folder, or move the file to the folder submissions.',
        }
      case 'outside':
        return {
          message: `the file “${name}” is not read: it belongs to no period`,
          hint: 'Move it to the folder of its period, or take it out of plans.',
        }
      case 'name':
        return {
          message: `“${name}” cannot be read: its name is not in UTF-8${args.meant ? ` but in ${args.meant.encoding}, where it is “${args.meant.name}”` : ''}`,
          hint: `Rename it; if there are many, unpack the archive anew, and say what its names are in: unzip -O ${args.meant?.encoding ?? 'cp866'} archive.zip.`,
        }
      case 'not-a-file':
        return notAFile(name, args.is)
      case 'not-the-folder':
        return notTheFolder(args)
    }
  },
  schema,
  'unknown-item'({ number, suggestion, absent, byMeasure, withoutPlace }) {
    if (number === '') return { message: 'no item is named' }
    if (withoutPlace) {
      return {
        message: `item ${shorten(number)} is not in the plan, and nothing says where it is to stand${perhaps(suggestion)}`,
        hint: 'A new item needs `after` or `before` with the number of its neighbour, or `section` with that of a section.',
      }
    }
    if (byMeasure) {
      return { message: `the measure “${shorten(number)}” stands in place of the item's number${perhaps(suggestion)}` }
    }
    if (absent) {
      const [items, are] = absent.length > 1 ? ['items', 'are'] : ['item', 'is']
      return {
        message: `in “${shorten(number)}” ${items} ${shorten(listed(absent))} ${are} not in the plan${perhapsQuoted(suggestion)}`,
        hint: 'The numbers of several items are separated by commas.',
      }
    }
    if (suggestion?.includes(',')) {
      return {
        message: `“${shorten(number)}” is not the number of an item${perhapsQuoted(suggestion)}`,
        hint: 'The numbers of several items are separated by commas.',
      }
    }
    const named = /\s|^(?:под)?п|^№/i.test(number) ? `“${shorten(number)}”` : `item ${number}`
    return { message: `${named} is not in the plan${perhaps(suggestion)}` }
  },
  'unknown-department'(args) {
    const { id, suggestion } = args
    if ('items' in args) {
      const [items, name] = args.items.length > 1 ? ['items', 'name'] : ['item', 'names']
      return {
        message: `the department “${id}” is not in this list, but the inherited ${items} ${shorten(listed(args.items))} ${name} it${perhapsQuoted(suggestion)}`,
        hint: 'Add the department to the list, or change these items in amendments.',
      }
    }
    const { byName, several } = args
    if (several) {
      return {
        message: `“${shorten(id)}” are several departments, and a file is one department’s`,
        hint: hintsOfSlips.departments,
      }
    }
    return {
      message: byName
        ? `the department is given by its name “${shorten(id)}” in place of its id${perhapsQuoted(suggestion)}`
        : `the department “${id}” is not in the plan${perhapsQuoted(suggestion)}`,
    }
  },
  'unknown-indicator'({ id, item, suggestion, byName, known, elsewhere, quarters }) {
    if (quarters) {
      return {
        message: 'the values by quarter stand without their indicator',
        hint: `Write the indicator, and the quarters behind it: ${known[0]?.id ?? '…'}: {Q1: …, Q2: …}.`,
      }
    }
    if (byName) {
      return {
        message: `the indicator is given by its name “${shorten(id)}” in place of its id${perhapsQuoted(suggestion)}`,
      }
    }
    const message = `item ${item} has no indicator “${shorten(id)}”${perhapsQuoted(suggestion)}`
    if (suggestion !== null) return { message }
    if (elsewhere !== null) return { message, hint: `Item ${elsewhere} has such an indicator.` }
    return {
      message,
      hint:
        known.length === 0
          ? 'This item has no indicators in the plan.'
          : `Indicators of this item: ${withNames(known)}.`,
    }
  },
  'unknown-placeholder'({ id, item, suggestion, dropped }) {
    if (dropped) {
      return {
        message: `there is no indicator “${id}” here, but the lead of item ${item} prints it: {{${id}}}`,
        hint: 'Keep the indicator in indicators, or change lead here as well.',
      }
    }
    return {
      message: `{{${id}}}: item ${item} has no such indicator${perhapsQuoted(suggestion)}`,
      hint: 'If these are plain braces, write {{{{.',
    }
  },
  'bad-template'(args) {
    switch (args.problem) {
      case 'unclosed':
        return {
          message: 'the braces {{ are opened and never closed',
          hint: 'Close them: }}. If this is plain text, write {{{{.',
        }
      case 'brackets':
        return {
          message: `“${shorten(args.found)}” would be printed as it stands: an indicator goes between two braces`,
          hint: `Write ${args.suggestion}.`,
        }
      case 'no-id':
        return {
          message:
            args.found === ''
              ? 'there is nothing between {{ and }}, where an indicator belongs'
              : `an indicator belongs between {{ and }}, and here is “${shorten(args.found)}”${perhapsQuoted(args.suggestion)}`,
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
  'duplicate-contribution'(args) {
    if ('suggestion' in args) {
      const { department, suggestion } = args
      return {
        message: `the department “${department}” has another file with answers to the same items${perhapsQuoted(suggestion)}`,
        hint: `The file is called “${suggestion}”: if these are that department's answers, write “department: ${suggestion}”.`,
      }
    }
    if (!('file' in args)) {
      return {
        message: `this is one more answer of the department “${args.department}” to item ${args.item}`,
        hint: 'Keep one answer; if all is needed, join the texts.',
      }
    }
    return args.exact
      ? {
          message: `this file repeats “${args.file}” word for word`,
          hint: 'Keep one such file, and delete the rest.',
        }
      : {
          message: `all items of this file stand in “${args.file}” of the same department too`,
          hint: 'Keep one of these files, or join their texts; if these are answers of another department, mend department.',
        }
  },
  'duplicate-number'({ number, amended }) {
    if (!amended) return { message: `item ${number} is in the plan already` }
    return { message: `amendments name ${amended} ${number} twice`, hint: 'Make one entry of the two.' }
  },
  'number-order': ({ number, before }) => ({
    message: `${number} stands after ${before}: the numbers are out of order`,
  }),
  'number-outside-section': ({ number, section }) => ({ message: `item ${number} stands in section ${section}` }),
  'missing-contribution': ({ department, item }) => ({
    message: `the department “${department}” has not reported on item ${item}, though others have`,
  }),
  'empty-item': ({ item, measure }) => ({ message: `nobody has reported on item ${item}: “${shorten(measure)}”` }),
  'not-filled-in': ({ item }) => ({ message: `the answer for item ${item} is not filled in yet` }),
  'not-responsible'(args) {
    const { department } = args
    const items = 'jointly' in args ? args.items : [args.item]
    return {
      message: `${items.length > 1 ? `items ${shorten(listed(items))} are not among those` : `item ${items[0]} is not one`} of the department “${department}”`,
      hint: `Check ${'jointly' in args ? 'jointly and the number' : 'the number'}. If it is right, add the department to the item’s responsible in the plan.`,
    }
  },
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
          hint: `Add ${args.names.length > 1 ? 'them' : 'it'} to indicators.`,
        }
      case 'quarter':
        return {
          message: `“${args.name}”: no data for ${args.quarters.join(', ')}`,
          hint: `Add ${args.quarters.length > 1 ? 'these quarters' : 'this quarter'} to the indicator.`,
        }
      case 'template':
        return {
          message:
            args.of === 'item'
              ? `the total “${args.name}” of item ${args.item} stands in the text, but there is none`
              : `“${args.name}” stands in the text, but has no value`,
          hint: 'Add it to indicators.',
        }
      case 'silent':
        return {
          message: `“${args.departmentName}” (${args.department}) has not reported on item ${args.item}, and without it a total in the item’s text is incomplete: ${args.names.map((name) => `“${name}”`).join(', ')}`,
          hint: 'Add the answer; until then --draft compiles a draft.',
        }
    }
  },
  'parts-do-not-add-up'({ name, value, sum, parts, of, item, quarter }) {
    const where = `${of === 'item' ? ` for item ${item} as a whole` : ''}${quarter ? ` for ${quarter}` : ''}`
    return {
      message: `“${name}”${where} is ${formatNumber('en', value)}, but its parts make ${formatNumber('en', sum)} (${parts.map((part) => `“${part}”`).join(' + ')})`,
    }
  },
  'other-quarter': ({ named, period }) => ({
    message: `“${named}” in the report for ${report.period(period)}`,
    hint: 'If it is a comparison, name the reporting period beside it.',
  }),
  'quarter-mismatch'({ name, value, reported, ...parts }) {
    const [own, other] = [value, reported].map((number) => formatNumber('en', number))
    if ('quarter' in parts) return { message: `“${name}” is ${own}, but the report for ${parts.quarter} says ${other}` }
    const { periods, how } = parts
    return { message: `“${name}” is ${own}, but ${taken[how]} of the reports for ${periods.join(', ')} is ${other}` }
  },
  'empty-text': ({ item, typed }) => ({
    message:
      typed === undefined
        ? `an empty text in the answer for item ${item}`
        : `“${shorten(typed)}” stands in place of a text in the answer for item ${item}, and will be printed`,
    ...(typed !== undefined && { hint: 'If there is no answer yet, leave the item blank.' }),
  }),
  'unused-suppression'(args) {
    switch (args.problem) {
      case 'nothing-found':
        return {
          message: `${args.rule} finds nothing here, so there is nothing to turn off`,
          hint: 'Delete this comment.',
        }
      case 'essential':
        return {
          message: `${args.rule} cannot be turned off: what it finds would be lost from the report`,
          hint: 'Mend the error and delete this comment.',
        }
      case 'unknown-rule':
        return {
          message: `there is no rule “${args.rule}”${perhapsQuoted(args.suggestion)}`,
          hint: 'List of rules: svod rules.',
        }
      case 'no-rule':
        return {
          message: `the comment “${args.remark}” names no rule, and turns nothing off`,
          hint: `Write # ${args.remark} rule -- reason. List of rules: svod rules.`,
        }
      case 'not-at-top':
        return {
          message: `svod-disable ${args.rule} works at the top of a file only`,
          hint: 'Move the remark to the first line, or put svod-disable-next-line above the key.',
        }
      case 'unknown-remark':
        return {
          message: `there is no remark “${args.remark}”, and it turns nothing off`,
          hint: 'Write # svod-disable-next-line rule -- reason.',
        }
      case 'in-text':
        return {
          message: `the comment “${args.remark}” stands inside a text: it turns nothing off and will be printed`,
          hint: 'Move it to a line above the item’s number or above the name of the field.',
        }
      case 'baseline':
        return {
          message: `${args.rule} is no longer found in ${args.file}`,
          hint: 'Renew the baseline: svod lint --write-baseline.',
        }
    }
  },
  'suppression-without-reason': ({ rule }) => ({
    message: `${rule} is turned off without a reason`,
    hint: 'Add the reason after two hyphens: -- why.',
  }),
}

export const findings: FindingWords = {
  ...structureFindings,
  ...characterFindings,
  ...sentenceFindings,
  ...expressionFindings,
  ...meaningFindings,
  ...comparisonFindings,
}

export const related: RelatedWords = {
  first: 'first here',
  before: 'stands after this item',
  'in-plan': 'the item in the plan',
  part: 'a part',
  whole: 'what another department gave',
  introduced: 'introduced here',
  opened: 'opened here',
}
