import type { Language } from '../model/terms.js'
import { faultIn, type MessageTemplates as Templates } from './fault-words.js'
import type { MessageCode, Messages, WordMessage } from './interface-words.js'
import { fillMessage, type ParametersOf, type Say, sayFrom } from './message-templates.js'
import { oneOrMore } from './plural.js'

/** What is put in besides the arguments. */
type Added<Args> = (Args extends { suggestion: string | null } ? { meant: string } : unknown) &
  (Args extends { code: string } ? { reason: string } : unknown)

/** The messages whose templates take no more than the arguments. */
type FilledCode = {
  [Code in MessageCode]: Code extends keyof Templates
    ? Messages[Code] & Added<Messages[Code]> extends ParametersOf<Templates[Code]>
      ? Code
      : never
    : never
}[MessageCode]

/** Which templates word a message, and what is put into them; the same in every language. */
export function messageWordsFrom(language: Language, templates: Templates): WordMessage {
  const say: Say<Templates> = sayFrom(language, templates)
  const reasons: Readonly<Record<string, string | undefined>> = templates
  const reason = (code: string) => reasons[`reason.${code}`] ?? templates['reason.other']
  const meant = (suggestion: string | null) => (suggestion === null ? '' : say('meant', { suggestion }))
  const chosen = chosenWords(say, reason, meant)
  const given = (args: object & { suggestion?: string | null; code?: string }) => ({
    ...args,
    meant: meant(args.suggestion ?? null),
    reason: reason(args.code ?? ''),
  })
  return (code, args) => {
    // A code that nothing is chosen for has a template of its own, which takes no more than is given.
    const own = (chosen as Partial<Record<MessageCode, (args: object) => string>>)[code]
    return own?.(args) ?? fillMessage(language, templates[code as FilledCode], given(args))
  }
}

type Chosen = { [Code in Exclude<MessageCode, FilledCode>]: (args: Messages[Code]) => string }

/** What more is said of, or one thing of several. */
function chosenWords(
  say: Say<Templates>,
  reason: (code: string) => string,
  meant: (suggestion: string | null) => string,
): Chosen {
  const and = say('and')
  const errorsIn = (errors: number) => (errors > 0 ? [say('count.errors', { errors })] : [])
  const warningsIn = (warnings: number) => (warnings > 0 ? [say('count.warnings', { warnings })] : [])
  const infosIn = (infos: number) => (infos > 0 ? [say('count.infos', { infos })] : [])
  const faultsIn = ({ errors, warnings }: { errors: number; warnings: number }) => [
    say('count.errors', { errors }),
    ...warningsIn(warnings),
  ]
  const periods = ({ period, suggestion, known }: Messages['no-period']) => ({
    period,
    meant: meant(suggestion),
    others: suggestion === null && known.length > 0 ? say('known', { known }) : '',
  })
  return {
    differs: ({ period, files, missing, command }) => {
      const count = oneOrMore(files)
      if (missing.length === files.length) return say('differs.missing', { period, count, command })
      const absent = missing.length > 0 ? say('differs.some', { missing }) : ''
      return say('differs', { period, count, absent, command })
    },
    'not-written': ({ period, ...counts }) => say('not-written', { period, found: faultsIn(counts) }),
    'not-compared': ({ period, ...counts }) => say('not-compared', { period, found: faultsIn(counts) }),
    'no-period': (args) => say('no-period', periods(args)),
    'no-period-to-compare': (args) => say('no-period-to-compare', periods(args)),
    'not-put-back': ({ file, code, files }) => {
      const kept = files.map(({ file: one, old }) =>
        old === null ? say('not-put-back.new', { file: one }) : say('not-put-back.replaced', { file: one, old }),
      )
      return say('not-put-back', { file, reason: reason(code), kept: kept.join('; ') })
    },
    unsettled: ({ rules }) => say('unsettled', { rules, count: oneOrMore(rules) }),
    'one-form': ({ forms }) => say('one-form', { named: forms.join(and), last: String(forms.at(-1)) }),
    'one-of-two': ({ options }) => say('one-of-two', { named: options.join(and) }),
    'one-changes-form': ({ forms }) => say('one-changes-form', { named: forms.join(and) }),
    'lint-summary': ({ files, errors, warnings, infos }) => {
      const found = [...errorsIn(errors), ...warningsIn(warnings), ...infosIn(infos)]
      return say('lint-summary', { files, found: found.length > 0 ? found : say('lint-summary.nothing') })
    },
    'left-unshown': ({ errors }) => say('left-unshown', { found: errorsIn(errors) }),
    'left-out': ({ period, errors, holds }) => {
      const other = holds === null ? '' : say('left-out.other', { period, holds })
      const found = errorsIn(errors).map((one) => say('left-out.errors', { found: one }))
      return say('left-out', { period, why: other + found.join('') })
    },
    'few-periods': ({ kind, periods: some }) => {
      const found = some.length > 0 ? say('few-periods.only', { periods: some }) : say('few-periods.none')
      return say('few-periods', { kind, found })
    },
    'trend-of-all': ({ reports }) => say('trend-of-all', { named: reports.join(' ') }),
    'no-report': ({ file, fault }) => say('no-report', { file, why: faultIn(fault, say) }),
    'not-complete': ({ period, expected, reported, empty }) => {
      const found = reported === expected ? say('not-complete.all') : say('not-complete.some', { reported, expected })
      const numbers = empty.length > 0 ? say('not-complete.empty', { numbers: empty }) : ''
      return say('not-complete', { period, in: found, empty: numbers })
    },
    regressed: ({ worse, removed }) =>
      [
        ...(worse.length > 0 ? [say('regressed.worse', { numbers: worse })] : []),
        ...(removed.length > 0 ? [say('regressed.removed', { numbers: removed })] : []),
      ].join('. '),
  }
}
