import type { Findings } from '../findings/findings.js'
import type { Kind } from '../findings/schema-findings.js'
import type { ValueKind } from '../findings/syntax-findings.js'
import type { ChosenWordings } from './finding-keys.js'
import type { FindingPhrases } from './finding-phrases.js'
import { oneOrMore } from './plural.js'
import { adviceOn } from './syntax-findings.js'

type WrongKind = Extract<Findings['schema'], { problem: 'wrong-kind' }>
type SlidField = Extract<Findings['schema'], { problem: 'slid-field' }>

/** Fields that hold a text of one line, or a name. */
const oneLine: Partial<Record<string, ValueKind>> = {
  ...{ department: 'department' },
  ...{ title: 'line', kind: 'line', number: 'line', url: 'line', name: 'line', id: 'line', unit: 'line' },
}

/** Fields that hold more than a line can say. */
const manyLines: Partial<Record<string, ValueKind>> = {
  ...{ indicators: 'indicators', evidence: 'evidence', jointly: 'list', items: 'items' },
}

export function schemaFindings(phrases: FindingPhrases) {
  return {
    'schema.missing-field': ({ field, in: of }) => {
      const within = of === null ? '' : phrases.say('schema.missing-field.within', { in: of })
      return phrases.wording('schema.missing-field', { field, within })
    },
    'schema.no-items': (args) => phrases.wording(`schema.no-items.${args.in}`, {}),
    'schema.unknown-field': ({ taken = null, known = [], isText, isLine, ...args }) => {
      const ofKnown = isLine ? 'schema.unknown-field.line' : 'schema.unknown-field.known'
      const hint = isText ? 'advice.text' : known.length > 0 ? ofKnown : null
      return taken === null
        ? phrases.wording('schema.unknown-field', { ...args, known }, hint)
        : phrases.wording('schema.unknown-field.taken', { ...args, known, taken }, hint)
    },
    'schema.wrong-kind': (args) => {
      const { field, expected, found, value } = args
      const message = phrases.say(field === null ? 'schema.wrong-kind.here' : 'schema.wrong-kind', {
        field: field ?? '',
        first: expected[0] ?? '',
        wanted: expected.map((kind) => phrases.say(`kind.${kind}`)).join(phrases.say('schema.or')),
        found: foundKind(found, phrases) ?? phrases.say('found.value', { value: value ?? '' }),
        meant: args.meant,
      })
      const hint = hintOfKind(args, phrases)
      return hint === null ? { message } : { message, hint }
    },
    'schema.wrong-root': ({ file, found: kind, dashes }) => {
      const found = foundKind(kind, phrases) ?? phrases.say('found.text')
      return phrases.wording('schema.wrong-root', { file, found }, dashes ? 'schema.no-dashes' : null)
    },
    'schema.no-colon': (args) =>
      phrases.wording('schema.no-colon', args, `schema.no-colon.${args.field === 'items' ? 'items' : 'value'}`),
    'schema.not-indented': (args) =>
      phrases.wording('schema.not-indented', args, `schema.not-indented.${args.isShort ? 'short' : 'all'}`),
    'schema.text-not-indented': (args) => {
      const slip = args.isOpen ? 'block-indent' : 'text-indent'
      return phrases.wording('schema.text-not-indented', args, `yaml-syntax.broken.${slip}.hint`)
    },
    'schema.number-sign': (args) =>
      phrases.wording('schema.number-sign', args, args.number === '' ? null : 'schema.number-sign.alone'),
    'schema.slid-field': (args) => {
      const named = { ...args, below: args.below ?? '' }
      return phrases.wording('schema.slid-field', named, `schema.slid-field.${hintOfSlid(args)}`)
    },
    'schema.slid-item': ({ numbers, ...args }) =>
      phrases.wording('schema.slid-item', { ...args, numbers: phrases.listed(numbers), count: oneOrMore(numbers) }),
    'schema.decimal-comma': ({ typed }) =>
      phrases.wording('schema.decimal-comma', { number: typed.replace(/,\s*/, '.') }),
    'schema.character-in-address': (args) => {
      if (/\s/.test(args.character)) return phrases.wording('schema.character-in-address.space', {})
      if (args.character === '"') return phrases.wording('schema.character-in-address.quote', {})
      return phrases.wording('schema.character-in-address', args)
    },
    'schema.not-in-list': (args) =>
      phrases.wording('schema.not-in-list', { ...args, allowed: phrases.statuses(args.allowed) }, 'schema.possible'),
    'schema.no-value': ({ field, allowed }) =>
      allowed
        ? phrases.wording('schema.no-value', { field, allowed: phrases.statuses(allowed) }, 'schema.no-value.allowed')
        : phrases.wording('schema.no-value', { field }, 'schema.no-value.number'),
    'schema.remove-with-fields': ({ fields }) =>
      phrases.wording('schema.remove-with-fields', { fields: phrases.quoted(fields), count: oneOrMore(fields) }),
    'schema.two-positions': ({ fields: [first, second] }) => phrases.wording('schema.two-positions', { first, second }),
    'schema.quarter-outside-period': ({ quarters, period }) =>
      phrases.wording('schema.quarter-outside-period', {
        quarters: phrases.quarters(quarters),
        count: oneOrMore(quarters),
        period: phrases.report.period(period),
      }),
    'schema.wide-margins': (args) =>
      phrases.wording('schema.wide-margins', { ...args, margins: phrases.listed(args.fields) }),
  } satisfies ChosenWordings
}

function foundKind(kind: Kind, phrases: FindingPhrases): string | null {
  return kind === 'list' || kind === 'fields' || kind === 'nothing' ? phrases.say(`found.${kind}`) : null
}

function hintOfKind(kind: WrongKind, phrases: FindingPhrases): string | null {
  const { field, expected, found, dashes, block, allowed, slip } = kind
  if (slip) return phrases.say(`slip.${slip}`)
  if (allowed) return phrases.say('schema.possible', { allowed: phrases.statuses(allowed) })
  const isText = expected.includes('text')
  if (dashes && isText) return phrases.say('schema.wrong-kind.dashes')
  if (dashes) return expected.includes('list') ? null : phrases.say('schema.no-dashes')
  if (block && field !== null) return phrases.say('schema.wrong-kind.block', { field })
  const whole = found === 'list' ? undefined : manyLines[field ?? '']
  if (whole && !isText) return adviceOn(whole, phrases)
  return isText && (found === 'list' || found === 'fields') ? adviceOn(oneLine[field ?? ''] ?? 'text', phrases) : null
}

function hintOfSlid({ below, leads, ofIndicators }: SlidField) {
  if (ofIndicators) return 'indicators'
  if (below) return 'below'
  return leads ? 'leads' : 'number'
}
