import type { SyntaxHint } from '../../diagnostics/findings.js'
import type { FindingWords, Wording } from '../finding-words.js'
import { asBlock, shorten } from './finding-phrases.js'

const syntaxHints: Record<SyntaxHint, Wording> = {
  colon: { message: 'cannot be read: there is a colon with a space inside the value', hint: asBlock },
  'no-colon': {
    message: 'cannot be read: a colon is missing here',
    hint: 'Put it right after the name of the field or the number of the item, as in “items:”.',
  },
  'no-items': {
    message: 'cannot be read: there is no line “items:” above the numbers of the items',
    hint: 'Put it before this line, not indented.',
  },
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
  'block-indent': {
    message: 'cannot be read: the text after the | is not indented',
    hint: 'Move the lines of the text to the right: they need more spaces before them than the line with the |.',
  },
  tab: { message: 'cannot be read: the indentation is a tab', hint: 'Replace the tab by spaces.' },
  start: { message: 'cannot be read: a value cannot begin with this character', hint: asBlock },
  flow: { message: 'cannot be read: a brace or bracket is taken for markup', hint: asBlock },
  'flow-comment': {
    message: 'cannot be read: all that follows the # is taken for a remark, the closing bracket too',
    hint: 'Put the value with the # into quotation marks.',
  },
  escape: {
    message: 'cannot be read: \\ has a meaning of its own inside double quotation marks',
    hint: `Write \\\\ for \\. ${asBlock}`,
  },
  'no-break-space': {
    message: 'cannot be read: here is a no-break space, which only looks like a space',
    hint: 'Replace it by an ordinary space.',
  },
  other: { message: 'cannot be read', hint: `Check indentation, colons and quotation marks. ${asBlock}` },
}

export const yamlSyntax: FindingWords['yaml-syntax'] = (args) => {
  switch (args.problem) {
    case 'broken':
      return syntaxHints[args.hint]
    case 'documents':
      return {
        message: 'the file holds more than one document, of which the second would not be read',
        hint: `A file holds one document. If another one follows, move it to a file of its own; if not, remove the line ${args.marker === '...' ? 'of three dots' : '---'}.`,
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
}
