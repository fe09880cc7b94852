import type { SyntaxHint, ValueKind } from '../findings/syntax-findings.js'
import type { ChosenWordings } from './finding-keys.js'
import type { FindingPhrases } from './finding-phrases.js'
import type { Wording } from './finding-words.js'

/** Some faults ask for advice on how to write what belongs there, some only where that is a text. */
const asked: Partial<Record<SyntaxHint, 'always' | 'text'>> = {
  ...{ colon: 'always', 'after-quote': 'always', start: 'always', flow: 'always', other: 'always' },
  ...{ quote: 'text', bracket: 'text', escape: 'text' },
}

/** Statuses that a department may give. */
const given = ['done', 'ongoing', 'partial', 'not-done', 'not-due', 'not-applicable']

/** How to write what belongs at a place; null where there is nothing to say. */
export function adviceOn(kind: ValueKind, phrases: FindingPhrases): string | null {
  if (kind === 'other') return null
  return phrases.say(`advice.${kind}`, { statuses: phrases.statuses(given) })
}

/** What helps where YAML is broken depends on what belongs there. */
export function syntaxFindings(phrases: FindingPhrases) {
  const advice = (kind: ValueKind) => adviceOn(kind, phrases)
  /** Of YAML's own marks, which svod's files do not use. */
  const mark = (sign: '&' | '*' | '!', found: string, of: ValueKind = 'text') =>
    withHint(
      phrases.say('yaml-syntax.broken.start', { sign }),
      advice(of),
      // Alone it is the mark of a line in a list.
      found === '*' && of === 'text' ? phrases.say('advice.dashes') : null,
    )
  return {
    'yaml-syntax.broken': ({ hint: id, of = 'text', sign = '' }) => {
      const { message, hint } = phrases.wording(`yaml-syntax.broken.${id}`, { sign })
      // Only a text stands behind a |.
      if ((id === 'block-header' || id === 'block-indent') && of !== 'text' && of !== 'line') {
        return withHint(message, phrases.say('advice.no-block'), advice(of))
      }
      // Closed, a bracket there would be the next fault.
      if (id === 'bracket' && (of === 'status' || of === 'department' || of === 'line')) {
        return withHint(message, advice(of))
      }
      // Of a text that goes behind a | the quotation marks around it would be printed; a line may keep them.
      const own = id === 'after-quote' && of !== 'text' ? null : hint
      return withHint(message, own, asked[id] === 'always' || asked[id] === of ? advice(of) : null)
    },
    'yaml-syntax.documents': ({ marker = '---' }) => phrases.wording('yaml-syntax.documents', { marker }),
    'yaml-syntax.anchor': ({ found, of }) => mark('&', found, of),
    'yaml-syntax.alias': ({ found, of }) => mark('*', found, of),
    'yaml-syntax.tag': ({ found, of }) => mark('!', found, of),
  } satisfies ChosenWordings
}

function withHint(message: string, ...hints: (string | null | undefined)[]): Wording {
  const hint = hints.filter(Boolean).join(' ')
  return hint === '' ? { message } : { message, hint }
}
