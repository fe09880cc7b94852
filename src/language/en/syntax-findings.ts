export const syntax = {
  'yaml-syntax.broken.colon': 'cannot be read: there is a colon with a space inside the value',
  'yaml-syntax.broken.no-colon': 'cannot be read: a colon is missing here',
  'yaml-syntax.broken.no-colon.hint':
    'Put it right after the name of the field or the number of the item, as in “items:”.',
  'yaml-syntax.broken.no-items': 'cannot be read: there is no line “items:” above the numbers of the items',
  'yaml-syntax.broken.no-items.hint': 'Put it before this line, not indented.',
  'yaml-syntax.broken.space': 'cannot be read: a space is needed after the colon',
  'yaml-syntax.broken.space.hint': 'Put a space after the colon.',
  'yaml-syntax.broken.after-quote': 'cannot be read: there is more text after the closing quotation mark',
  'yaml-syntax.broken.after-quote.hint': 'Take away the quotation marks around the whole value.',
  'yaml-syntax.broken.number-quote': 'cannot be read: the quotation mark before the number of the item is never closed',
  'yaml-syntax.broken.number-quote.hint': 'Close it right after the number, before the colon.',
  'yaml-syntax.broken.behind-number':
    'cannot be read: there is a stray character between the quotation mark that closes the number of the item and the colon',
  'yaml-syntax.broken.behind-number.hint':
    'Take it away: the colon stands right after the quotation mark, as in "1.1":.',
  'yaml-syntax.broken.first-number': 'cannot be read: the number of this item is not indented, and the others are',
  'yaml-syntax.broken.first-number.hint':
    'Move it to the right, level with the other numbers; the lines below it need to stand further in still.',
  'yaml-syntax.broken.number-brackets': 'cannot be read: the number of an item stands in brackets',
  'yaml-syntax.broken.number-brackets.hint': 'Put it in quotation marks in their place: "1.1":, "1.1, 1.2":.',
  'yaml-syntax.broken.numbers-apart': 'cannot be read: each number of an item has quotation marks of its own',
  'yaml-syntax.broken.numbers-apart.hint': 'Put all of them in one pair: "1.1, 1.2":.',
  'yaml-syntax.broken.field-below-text':
    'cannot be read: a field stands below a text that is on the line of its number',
  'yaml-syntax.broken.field-below-text.hint':
    'Move the text to a line of its own behind “text:”, level with this field.',
  'yaml-syntax.broken.block-header': 'cannot be read: no text can stand on the same line as the |',
  'yaml-syntax.broken.block-header.hint': 'Put the text on the next lines, indented.',
  'yaml-syntax.broken.quote': 'cannot be read: a quotation mark is opened and never closed',
  'yaml-syntax.broken.quote.hint': 'Close it.',
  'yaml-syntax.broken.indent': 'cannot be read: the indentation is off',
  'yaml-syntax.broken.indent.hint': 'Align the line by spaces with its neighbours of the same level.',
  'yaml-syntax.broken.block-indent': 'cannot be read: the text after the | is not indented',
  'yaml-syntax.broken.block-indent.hint':
    'Move the lines of the text to the right: they need more spaces before them than the line with the |.',
  'yaml-syntax.broken.text-indent': 'cannot be read: the text is not indented',
  'yaml-syntax.broken.text-indent.hint':
    'Put | after the colon, and move the lines of the text to the right: they need more spaces before them than the line with the |.',
  'yaml-syntax.broken.blank-line':
    'cannot be read: the empty line above the text has more spaces on it than the text has before its lines',
  'yaml-syntax.broken.blank-line.hint': 'Delete the spaces on this line.',
  'yaml-syntax.broken.red-line':
    'cannot be read: the first paragraph stands further in than the other lines of the text',
  'yaml-syntax.broken.red-line.hint': 'Take away the extra spaces before it: all paragraphs of a text begin level.',
  'yaml-syntax.broken.remark': 'cannot be read: a remark begins with #, not with //',
  'yaml-syntax.broken.remark.hint': 'Put the remark on a line of its own that begins with #.',
  'yaml-syntax.broken.stray-line':
    'cannot be read: this line has neither the number of an item nor the name of a field',
  'yaml-syntax.broken.stray-line.hint':
    'If it goes on with a text, move it to the right, in line with it, and begin the text on the line after a |; if it is a remark, begin the line with #.',
  'yaml-syntax.broken.no-text': 'cannot be read: there is no “text:” before the text',
  'yaml-syntax.broken.no-text.hint': 'Write “text: |”, and the text on the next lines, indented.',
  'yaml-syntax.broken.tab': 'cannot be read: the indentation is a tab',
  'yaml-syntax.broken.tab.hint': 'Replace the tab by spaces.',
  'yaml-syntax.broken.start': 'cannot be read: a value cannot begin with %{sign}',
  'yaml-syntax.broken.flow': 'cannot be read: a brace or bracket is taken for markup',
  'yaml-syntax.broken.bracket': 'cannot be read: a bracket is opened and never closed',
  'yaml-syntax.broken.bracket.hint': 'Close it.',
  'yaml-syntax.broken.flow-comment':
    'cannot be read: all that follows the # is taken for a remark, the closing bracket too',
  'yaml-syntax.broken.flow-comment.hint': 'Put the value with the # into quotation marks.',
  'yaml-syntax.broken.escape': 'cannot be read: \\ has a meaning of its own inside double quotation marks',
  'yaml-syntax.broken.escape.hint': 'Write \\\\ for \\.',
  'yaml-syntax.broken.no-break-space': 'cannot be read: here is a no-break space, which only looks like a space',
  'yaml-syntax.broken.no-break-space.hint': 'Replace it by an ordinary space.',
  'yaml-syntax.broken.other': 'cannot be read',
  'yaml-syntax.broken.other.hint': 'Check indentation, colons and quotation marks.',
  'yaml-syntax.documents': 'the file holds more than one document, of which the second would not be read',
  'yaml-syntax.documents.hint':
    'A file holds one document. If another one follows, move it to a file of its own; if not, remove the line %{marker: ... = of three dots | ---}.',
  'yaml-syntax.escape':
    'in double quotation marks \\ means something else: in place of “%{found}” the report would have another character',
  'yaml-syntax.escape.hint': 'Put the value in single quotation marks instead, or write \\\\ for \\.',
  'yaml-syntax.merge-key': 'the merge key << is not used here',
  'yaml-syntax.merge-key.hint': 'Write the fields out.',

  // How to write what belongs at a place.
  'advice.text': 'If this is text, put | after the colon and the text on the next lines, indented.',
  'advice.dashes': 'Begin the lines of a list in a text with a dash: “- …”.',
  'advice.line': "Put the whole value into single quotation marks: '…'.",
  'advice.status': 'Write one of these words: %{statuses}.',
  'advice.number': 'Write a number here and nothing else (25 or 2.5), or numbers by quarter: {Q1: 5, Q2: 5}.',
  'advice.list': 'Write a list in brackets, divided by commas: [hr, finance].',
  'advice.indicators': 'Write each indicator on a line of its own, indented: “checks: 5”.',
  'advice.evidence': 'Write each piece of evidence on a line of its own, indented, with a dash: “- title: …”.',
  'advice.department': 'Write the short name of the department here and nothing else, such as finance.',
  'advice.items': 'Write “items:” on a line of its own, and the numbers of the items below it, indented.',
  'advice.no-block': 'Take away the |.',
} as const
