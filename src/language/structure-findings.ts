import { isQuarter } from '../model/terms.js'
import type { ChosenWordings } from './finding-keys.js'
import type { FindingPhrases } from './finding-phrases.js'
import { oneOrMore } from './plural.js'

/** A number with words or signs about it: «пункт 1.1», «№ 5». */
const withWords = /\s|^(?:под)?п|^№/i

export function structureFindings(phrases: FindingPhrases) {
  return {
    'duplicate-key': (args) => phrases.wording('duplicate-key', args, `duplicate-key.${args.holds ?? 'text'}`),
    'comment-swallows-text': (args) => {
      const { where } = args
      const hint = where === 'behind' || where === 'before' ? 'line' : where
      return phrases.wording('comment-swallows-text', args, `comment-swallows-text.${hint}`)
    },
    'folded-text': ({ lines, mark }) =>
      mark ? phrases.wording('folded-text.mark', { mark }) : phrases.wording('folded-text', { lines }),
    'too-large.size': ({ limit }) => phrases.wording('too-large.size', { limit: limit / 1024 / 1024 }),
    'too-large.line': ({ limit }) => phrases.wording('too-large.line', { limit: phrases.number(String(limit)) }),
    'too-large.depth': ({ limit }) => phrases.wording('too-large.depth', { limit: phrases.number(String(limit)) }),
    'too-large.marks': ({ limit }) => phrases.wording('too-large.marks', { limit: phrases.number(String(limit)) }),
    'stray-file.file': ({ name, is = 'text' }) => phrases.wording('stray-file.file', { name, is }),
    'stray-file.no-plan': ({ name, found }) =>
      found
        ? phrases.wording('stray-file.no-plan', { name, found }, 'stray-file.no-plan.rename')
        : phrases.wording('stray-file.no-plan', { name }, 'stray-file.no-plan.put'),
    'stray-file.name': ({ name, meant }) =>
      phrases.wording('stray-file.name', {
        name,
        meant: meant === null ? '' : phrases.say('stray-file.name.meant', meant),
        encoding: meant?.encoding ?? 'cp866',
      }),
    'stray-file.not-a-file': (args) => phrases.wording(`stray-file.not-a-file.${args.is}`, args),
    'stray-file.not-the-folder': (args) => phrases.wording(`stray-file.not-the-folder.${args.is}`, args),
    'unknown-item': (args) => {
      const { number, suggestion, absent } = args
      if (number === '') return phrases.wording('unknown-item.empty', {})
      if (args.withoutPlace) return phrases.wording('unknown-item.without-place', args)
      if (args.byMeasure) return phrases.wording('unknown-item.measure', args)
      if (absent) {
        const several = { ...args, absent: phrases.listed(absent), count: oneOrMore(absent) }
        return phrases.wording('unknown-item.absent', several, 'unknown-item.commas')
      }
      if (suggestion?.includes(',')) return phrases.wording('unknown-item.several', args, 'unknown-item.commas')
      return phrases.wording(withWords.test(number) ? 'unknown-item.typed' : 'unknown-item', args)
    },
    'unknown-department': (args) => {
      if ('items' in args) {
        const listed = { ...args, items: phrases.listed(args.items), count: oneOrMore(args.items) }
        return phrases.wording('unknown-department.inherited', listed)
      }
      if (args.several) return phrases.wording('unknown-department.several', args, 'slip.departments')
      return phrases.wording(args.byName ? 'unknown-department.name' : 'unknown-department', args)
    },
    'unknown-indicator': (args) => {
      const { suggestion, known, elsewhere } = args
      if (args.quarters) return phrases.wording('unknown-indicator.quarters', { id: known[0]?.id ?? '…' })
      if (args.byName) return phrases.wording('unknown-indicator.name', args)
      if (suggestion !== null) return phrases.wording('unknown-indicator', args)
      if (elsewhere !== null) {
        return phrases.wording('unknown-indicator', { ...args, elsewhere }, 'unknown-indicator.elsewhere')
      }
      // As many as can be read at a glance.
      const listed = { ...args, known: known.slice(0, 6).map((one) => phrases.say('indicator', one)) }
      const hint = known.length === 0 ? 'none' : known.length > 6 ? 'more' : 'known'
      return phrases.wording('unknown-indicator', listed, `unknown-indicator.${hint}`)
    },
    'unknown-placeholder': (args) =>
      phrases.wording(args.dropped ? 'unknown-placeholder.dropped' : 'unknown-placeholder', args),
    'bad-template.no-id': (args) => {
      const key = args.found === '' ? 'bad-template.no-id.empty' : 'bad-template.no-id'
      return phrases.wording(key, args, 'bad-template.no-id.hint')
    },
    'bad-template.forms': (args) =>
      phrases.wording('bad-template.forms', args, `bad-template.forms.${args.wanted === 3 ? 'three' : 'two'}`),
    'duplicate-contribution': (args) => {
      if ('suggestion' in args) return phrases.wording('duplicate-contribution.other', args)
      if ('item' in args) return phrases.wording('duplicate-contribution', args)
      return phrases.wording(args.exact ? 'duplicate-contribution.exact' : 'duplicate-contribution.items', args)
    },
    'duplicate-number': ({ number, amended }) =>
      amended
        ? phrases.wording('duplicate-number.amended', { number, amended })
        : phrases.wording('duplicate-number', { number }),
    'not-responsible': (args) => {
      const { department } = args
      const jointly = 'jointly' in args
      const items = jointly ? args.items : [args.item]
      const named = { department, jointly, item: items, items: phrases.listed(items) }
      const key = items.length > 1 ? 'not-responsible.several' : 'not-responsible'
      return phrases.wording(key, named, 'not-responsible.hint')
    },
    'reason-required': ({ status }) => phrases.wording('reason-required', { status: phrases.statuses([status]) }),
    'missing-indicator.absent': ({ item, names }) =>
      phrases.wording('missing-indicator.absent', { item, names: phrases.quoted(names), count: oneOrMore(names) }),
    'missing-indicator.quarter': ({ name, quarters }) => {
      const listed = { quarters: phrases.quarters(quarters), listed: phrases.listed(quarters) }
      return phrases.wording('missing-indicator.quarter', { name, ...listed, count: oneOrMore(quarters) })
    },
    'missing-indicator.template': (args) =>
      phrases.wording(`missing-indicator.template.${args.of}`, args, 'missing-indicator.template.hint'),
    'missing-indicator.silent': (args) =>
      phrases.wording('missing-indicator.silent', { ...args, names: phrases.quoted(args.names) }),
    'parts-do-not-add-up': ({ name, value, sum, parts, of, item, quarter }) => {
      const whole = of === 'item' ? phrases.say('parts-do-not-add-up.whole', { item }) : ''
      const within = quarter && phrases.say('parts-do-not-add-up.quarter', { quarter: phrases.quarters([quarter]) })
      return phrases.wording('parts-do-not-add-up', {
        name,
        where: whole + (within ?? ''),
        value: phrases.number(value),
        sum: phrases.number(sum),
        parts: phrases.quoted(parts).join(' + '),
      })
    },
    'other-quarter': ({ named, period }) =>
      phrases.wording('other-quarter', { named, period: phrases.report.period(period) }),
    'quarter-mismatch': (args) => {
      const figures = { name: args.name, value: phrases.number(args.value), reported: phrases.number(args.reported) }
      if ('quarter' in args) {
        return phrases.wording('quarter-mismatch', { ...figures, quarter: phrases.quarters([args.quarter]) })
      }
      const { periods, how } = args
      const named = periods.every(isQuarter) ? phrases.quarters(periods) : phrases.say('halves', { names: periods })
      return phrases.wording('quarter-mismatch.parts', { ...figures, how, periods: named })
    },
    'empty-text': ({ item, typed }) =>
      typed === undefined
        ? phrases.wording('empty-text', { item })
        : phrases.wording('empty-text.typed', { item, typed }),
  } satisfies ChosenWordings
}
