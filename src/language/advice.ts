import type { Findings, SyntaxHint, ValueKind } from '../findings/findings.js'
import type { Wording } from './finding-words.js'

/** How to write what belongs at a place; null where there is nothing to say. */
export type Advice = Record<ValueKind, string | null>

/** Which of the words of a language help where YAML is broken. That depends on what belongs there, in every language alike. */
export class SyntaxAdvice {
  readonly #hints: Record<SyntaxHint, Wording>
  readonly #advice: Advice
  readonly #noBlock: string

  /** `noBlock`: that the | is to be taken away. */
  constructor(hints: Record<SyntaxHint, Wording>, advice: Advice, noBlock: string) {
    this.#hints = hints
    this.#advice = advice
    this.#noBlock = noBlock
  }

  broken({ hint: id, of = 'text' }: Extract<Findings['yaml-syntax'], { problem: 'broken' }>): Wording {
    const { message, hint } = this.#hints[id]
    // Only a text stands behind a |.
    if ((id === 'block-header' || id === 'block-indent') && of !== 'text' && of !== 'line') {
      return withHint(message, this.#noBlock, this.#advice[of])
    }
    // Closed, a bracket there would be the next fault.
    if (id === 'bracket' && (of === 'status' || of === 'department' || of === 'line')) {
      return withHint(message, this.#advice[of])
    }
    // Of a text that goes behind a | the quotation marks around it would be printed; a line may keep them.
    const own = id === 'after-quote' && of !== 'text' ? null : hint
    return withHint(message, own, asked[id] === 'always' || asked[id] === of ? this.#advice[of] : null)
  }

  /** Of YAML's own marks, which svod's files do not use. */
  unused(message: string, of: ValueKind = 'text'): Wording {
    return withHint(message, this.#advice[of])
  }
}

/** Some faults ask for advice on how to write what belongs there, some only where that is a text. */
const asked: Partial<Record<SyntaxHint, 'always' | 'text'>> = {
  ...{ colon: 'always', 'after-quote': 'always', start: 'always', flow: 'always', other: 'always' },
  ...{ quote: 'text', bracket: 'text', escape: 'text' },
}

function withHint(message: string, ...hints: (string | null | undefined)[]): Wording {
  const hint = hints.filter(Boolean).join(' ')
  return hint === '' ? { message } : { message, hint }
}

/** Fields that hold a text of one line, or a name. */
const oneLine: Partial<Record<string, ValueKind>> = {
  ...{ department: 'department' },
  ...{ title: 'line', kind: 'line', number: 'line', url: 'line', name: 'line', id: 'line', unit: 'line' },
}

/** Fields that hold more than a line can say. */
const manyLines: Partial<Record<string, ValueKind>> = {
  ...{ indicators: 'indicators', evidence: 'evidence', jointly: 'list', items: 'items' },
}

/** How to write a field in which something of another kind stands. */
export function adviceOnKind(
  { field, expected, found }: Extract<Findings['schema'], { problem: 'wrong-kind' }>,
  advice: Advice,
): string | null {
  const isText = expected.includes('text')
  const whole = found === 'list' ? undefined : manyLines[field ?? '']
  if (whole && !isText) return advice[whole]
  return isText && (found === 'list' || found === 'fields') ? advice[oneLine[field ?? ''] ?? 'text'] : null
}
