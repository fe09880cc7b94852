import type { findings as english, related as englishNotes } from '../en/findings.js'
import { merged, type SameKeys } from '../message-templates.js'
import { schema } from './schema-findings.js'
import { structure } from './structure-findings.js'
import { syntax } from './syntax-findings.js'
import { text } from './text-findings.js'

/** Parts of sentences. */
const phrases = {
  meant: '; возможно, «%{suggestion}»?',
  'meant.number': '; возможно, %{suggestion}?',
  'meant.alike': '; в «%{typed…}» %{count: буква | буквы} %{letters} — %{script}, а %{count: нужна | нужны} %{wanted}',
  'meant.quotes': '; кавычки здесь нужны прямые: "%{suggestion}"',
  'meant.invisible': '; здесь есть невидимый знак %{code}, сотрите и наберите заново: %{suggestion}',
  'script.russian': '%{count: русская | русские}',
  'script.cyrillic': '%{count: кириллическая | кириллические}',
  'script.latin': '%{count: латинская | латинские}',
  'script.figure': '%{count: цифра | цифры}',
  'in-field': ' в поле «%{field}»',
  quoted: '«%{text}»',
  and: ' и ',
  status: '%{status} (%{name})',
  indicator: '%{id} (%{name…})',
  // In full: a shortened word would end the sentence with a full stop.
  quarters: '%{listed} %{count: квартал | кварталы}',
  halves: 'I и II полугодия',
} as const

export const findings = merged(phrases, structure, syntax, schema, text) satisfies SameKeys<typeof english>

export const related = {
  first: 'первый раз здесь',
  before: 'стоит после этого пункта',
  'in-plan': 'пункт в плане',
  part: 'слагаемое',
  whole: 'значение другого подразделения',
  introduced: 'введено здесь',
  opened: 'открыто здесь',
} as const satisfies SameKeys<typeof englishNotes>
