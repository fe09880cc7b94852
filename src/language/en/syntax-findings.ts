import type { SyntaxHint } from '../../findings/findings.js'
import { type Advice, SyntaxAdvice } from '../advice.js'
import type { FindingWords, Wording } from '../finding-words.js'
import { asBlock, lineOfText, shorten } from './finding-phrases.js'

/** Whether the | is there already. */
export const indentText = {
  open: 'Move the lines of the text to the right: they need more spaces before them than the line with the |.',
  closed:
    'Put | after the colon, and move the lines of the text to the right: they need more spaces before them than the line with the |.',
}

const syntaxHints: Record<SyntaxHint, Wording> = {
  colon: { message: 'cannot be read: there is a colon with a space inside the value' },
  'no-colon': {
    message: 'cannot be read: a colon is missing here',
    hint: 'Put it right after the name of the field or the number of the item, as in “items:”.',
  },
  'no-items': {
    message: 'cannot be read: there is no line “items:” above the numbers of the items',
    hint: 'Put it before this line, not indented.',
  },
  space: { message: 'cannot be read: a space is needed after the colon', hint: 'Put a space after the colon.' },
  'after-quote': {
    message: 'cannot be read: there is more text after the closing quotation mark',
    hint: 'Take away the quotation marks around the whole value.',
  },
  'number-quote': {
    message: 'cannot be read: the quotation mark before the number of the item is never closed',
    hint: 'Close it right after the number, before the colon.',
  },
  'number-brackets': {
    message: 'cannot be read: the number of an item stands in brackets',
    hint: 'Put it in quotation marks in their place: "1.1":, "1.1, 1.2":.',
  },
  'numbers-apart': {
    message: 'cannot be read: each number of an item has quotation marks of its own',
    hint: 'Put all of them in one pair: "1.1, 1.2":.',
  },
  'field-below-text': {
    message: 'cannot be read: a field stands below a text that is on the line of its number',
    hint: 'Move the text to a line of its own behind “text:”, level with this field.',
  },
  'block-header': {
    message: 'cannot be read: no text can stand on the same line as the |',
    hint: 'Put the text on the next lines, indented.',
  },
  quote: {
    message: 'cannot be read: a quotation mark is opened and never closed',
    hint: 'Close it.',
  },
  indent: {
    message: 'cannot be read: the indentation is off',
    hint: 'Align the line by spaces with its neighbours of the same level.',
  },
  'block-indent': { message: 'cannot be read: the text after the | is not indented', hint: indentText.open },
  'text-indent': { message: 'cannot be read: the text is not indented', hint: indentText.closed },
  'stray-line': {
    message: 'cannot be read: this line has neither the number of an item nor the name of a field',
    hint: `If it ${lineOfText}`,
  },
  'no-text': {
    message: 'cannot be read: there is no “text:” before the text',
    hint: 'Write “text: |”, and the text on the next lines, indented.',
  },
  tab: { message: 'cannot be read: the indentation is a tab', hint: 'Replace the tab by spaces.' },
  start: { message: 'cannot be read: a value cannot begin with this character' },
  flow: { message: 'cannot be read: a brace or bracket is taken for markup' },
  bracket: { message: 'cannot be read: a bracket is opened and never closed', hint: 'Close it.' },
  'flow-comment': {
    message: 'cannot be read: all that follows the # is taken for a remark, the closing bracket too',
    hint: 'Put the value with the # into quotation marks.',
  },
  escape: {
    message: 'cannot be read: \\ has a meaning of its own inside double quotation marks',
    hint: 'Write \\\\ for \\.',
  },
  'no-break-space': {
    message: 'cannot be read: here is a no-break space, which only looks like a space',
    hint: 'Replace it by an ordinary space.',
  },
  other: { message: 'cannot be read', hint: 'Check indentation, colons and quotation marks.' },
}

/** How to write what belongs there. */
export const advice: Advice = {
  text: asBlock,
  line: "Put the whole value into single quotation marks: '…'.",
  status: 'Write one of these words: done, ongoing, partial, not-done, not-due, not-applicable.',
  number: 'Write a number here and nothing else (25 or 2.5), or numbers by quarter: {Q1: 5, Q2: 5}.',
  list: 'Write a list in brackets, divided by commas: [hr, finance].',
  indicators: 'Write each indicator on a line of its own, indented: “checks: 5”.',
  evidence: 'Write each piece of evidence on a line of its own, indented, with a dash: “- title: …”.',
  department: 'Write the short name of the department here and nothing else, such as finance.',
  items: 'Write “items:” on a line of its own, and the numbers of the items below it, indented.',
  other: null,
}

const asked = new SyntaxAdvice(syntaxHints, advice, 'Take away the |.')

export const yamlSyntax: FindingWords['yaml-syntax'] = (args) => {
  switch (args.problem) {
    case 'broken':
      return asked.broken(args)
    case 'documents':
      return {
        message: 'the file holds more than one document, of which the second would not be read',
        hint: `A file holds one document. If another one follows, move it to a file of its own; if not, remove the line ${args.marker === '...' ? 'of three dots' : '---'}.`,
      }
    case 'anchor':
      return asked.unused(`& before a value: “${shorten(args.found)}” is taken for a YAML anchor`, args.of)
    case 'alias':
      return asked.unused(`* before a value: “${shorten(args.found)}” is taken for a YAML alias`, args.of)
    case 'tag':
      return asked.unused(`! before a value: “${shorten(args.found)}” is taken for a YAML tag`, args.of)
    case 'escape':
      return {
        message: `in double quotation marks \\ means something else: in place of “${args.found}” the report would have another character`,
        hint: 'Put the value in single quotation marks instead, or write \\\\ for \\.',
      }
    case 'merge-key':
      return { message: 'the merge key << is not used here', hint: 'Write the fields out.' }
  }
}
