import { isQuarter } from '../model/terms.js'
import type { ChosenWordings } from './finding-keys.js'
import type { FindingPhrases } from './finding-phrases.js'
import { oneOrMore } from './plural.js'

/** A number with words or signs about it: «пункт 1.1», «№ 5». */
const withWords = /\s|^(?:под)?п|^№/i

export function structureFindings(phrases: FindingPhrases) {
  return {
    'duplicate-key': ({ key, holds = 'text' }) => phrases.wording('duplicate-key', { key }, `duplicate-key.${holds}`),
    'comment-swallows-text': ({ comment, where }) => {
      const hint = where === 'behind' || where === 'before' ? 'line' : where
      return phrases.wording('comment-swallows-text', { comment }, `comment-swallows-text.${hint}`)
    },
    'folded-text': ({ lines, mark }) =>
      mark ? phrases.wording('folded-text.mark', { mark }) : phrases.wording('folded-text', { lines }),
    'too-large.size': ({ limit }) => phrases.wording('too-large.size', { limit: limit / 1024 / 1024 }),
    'too-large.line': ({ limit }) => phrases.wording('too-large.line', { limit: phrases.number(String(limit)) }),
    'too-large.depth': ({ limit }) => phrases.wording('too-large.depth', { limit: phrases.number(String(limit)) }),
    'too-large.marks': ({ limit }) => phrases.wording('too-large.marks', { limit: phrases.number(String(limit)) }),
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
    'stray-file.not-a-file': ({ name, is }) => phrases.wording(`stray-file.not-a-file.${is}`, { name }),
    'stray-file.not-the-folder': ({ name, is, beside }) =>
      phrases.wording(`stray-file.not-the-folder.${is}`, { name, beside }),
    'unknown-item': ({ number, suggestion, absent, byMeasure, withoutPlace }) => {
      const meant = phrases.meant(suggestion)
      const named = { number, meantNumber: phrases.meantNumber(suggestion) }
      if (number === '') return phrases.wording('unknown-item.empty', {})
      if (withoutPlace) return phrases.wording('unknown-item.without-place', named)
      if (byMeasure) return phrases.wording('unknown-item.measure', named)
      if (absent) {
        const several = { number, absent: phrases.listed(absent), count: oneOrMore(absent), meant }
        return phrases.wording('unknown-item.absent', several, 'unknown-item.commas')
      }
      if (suggestion?.includes(',')) {
        return phrases.wording('unknown-item.several', { number, meant }, 'unknown-item.commas')
      }
      return phrases.wording(withWords.test(number) ? 'unknown-item.typed' : 'unknown-item', named)
    },
    'unknown-department': (args) => {
      const named = { id: args.id, meant: phrases.meant(args.suggestion) }
      if ('items' in args) {
        const items = phrases.listed(args.items)
        return phrases.wording('unknown-department.inherited', { ...named, items, count: oneOrMore(args.items) })
      }
      if (args.several) return phrases.wording('unknown-department.several', named, 'slip.departments')
      return phrases.wording(args.byName ? 'unknown-department.name' : 'unknown-department', named)
    },
    'unknown-indicator': ({ id, item, suggestion, byName, known, elsewhere, quarters }) => {
      if (quarters) return phrases.wording('unknown-indicator.quarters', { id: known[0]?.id ?? '…' })
      const named = { id, item, meant: phrases.meant(suggestion) }
      if (byName) return phrases.wording('unknown-indicator.name', named)
      if (suggestion !== null) return phrases.wording('unknown-indicator', named)
      if (elsewhere !== null) {
        return phrases.wording('unknown-indicator', { ...named, elsewhere }, 'unknown-indicator.elsewhere')
      }
      if (known.length === 0) return phrases.wording('unknown-indicator', named, 'unknown-indicator.none')
      // As many as can be read at a glance.
      const listed = known.slice(0, 6).map((one) => phrases.say('indicator', one))
      const hint = known.length > 6 ? 'unknown-indicator.more' : 'unknown-indicator.known'
      return phrases.wording('unknown-indicator', { ...named, known: listed }, hint)
    },
    'unknown-placeholder': ({ id, item, suggestion, dropped }) =>
      dropped
        ? phrases.wording('unknown-placeholder.dropped', { id, item })
        : phrases.wording('unknown-placeholder', { id, item, meant: phrases.meant(suggestion) }),
    'bad-template.no-id': ({ found, suggestion }) => {
      const key = found === '' ? 'bad-template.no-id.empty' : 'bad-template.no-id'
      return phrases.wording(key, { found, meant: phrases.meant(suggestion) }, 'bad-template.no-id.hint')
    },
    'bad-template.forms': (args) =>
      phrases.wording(
        'bad-template.forms',
        args,
        args.wanted === 3 ? 'bad-template.forms.three' : 'bad-template.forms.two',
      ),
    'duplicate-contribution': (args) => {
      if ('suggestion' in args) {
        return phrases.wording('duplicate-contribution.other', { ...args, meant: phrases.meant(args.suggestion) })
      }
      if (!('file' in args)) return phrases.wording('duplicate-contribution', args)
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
    'missing-indicator.quarter': ({ name, quarters }) =>
      phrases.wording('missing-indicator.quarter', {
        name,
        quarters: phrases.quarters(quarters),
        listed: phrases.listed(quarters),
        count: oneOrMore(quarters),
      }),
    'missing-indicator.template': ({ name, item, of }) =>
      phrases.wording(`missing-indicator.template.${of}`, { name, item }, 'missing-indicator.template.hint'),
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
