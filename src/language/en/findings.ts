import { merged } from '../message-templates.js'
import { schema } from './schema-findings.js'
import { structure } from './structure-findings.js'
import { syntax } from './syntax-findings.js'
import { text } from './text-findings.js'

/** Parts of sentences. */
const phrases = {
  meant: '; did you mean “%{suggestion}”?',
  'meant.number': '; did you mean %{suggestion}?',
  'meant.alike':
    '; in “%{typed…}” the %{count: letter | letters} %{letters} %{count: is | are} %{script}, not %{wanted}',
  'meant.quotes': '; the quotation marks have to be straight: "%{suggestion}"',
  'meant.invisible': '; it holds the invisible character %{code}, delete it and type anew: %{suggestion}',
  'script.russian': 'Cyrillic',
  'script.cyrillic': 'Cyrillic',
  'script.latin': 'Latin',
  'script.figure': '%{count: a figure | figures}',
  'in-field': ' in “%{field}”',
  quoted: '“%{text}”',
  and: ' and ',
  status: '%{status}',
  indicator: '%{id} (%{name…})',
  quarters: '%{names}',
  halves: '%{names}',
} as const

export const findings = merged(phrases, structure, syntax, schema, text)

export const related = {
  first: 'first here',
  before: 'stands after this item',
  'in-plan': 'the item in the plan',
  part: 'a part',
  whole: 'what another department gave',
  introduced: 'introduced here',
  opened: 'opened here',
} as const
