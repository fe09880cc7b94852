import { type Finding, finding } from '../../findings/diagnostic.js'
import type { SyntaxHint } from '../../findings/syntax-findings.js'
import type { SourceText } from '../../model/source-text.js'
import type { Fault } from '../../yaml/fault.js'
import { brokenLines } from './broken-lines.js'
import { signAt } from './sign-at.js'
import { ofKind } from './value-kind.js'

/** What keeps a file from being read, in terms of what belongs there. */
export function syntaxFindings(source: SourceText, faults: readonly Fault[]): Finding[] {
  return faults.flatMap((fault) => {
    const { place, ...args } = fault
    const kind = () => ofKind(source, place.start)
    switch (args.problem) {
      case 'errors':
        return brokenLines(source, args.errors)
      case 'depth':
      case 'marks':
        return finding('too-large', place, args)
      case 'forbidden':
        return finding('encoding', place, args)
      case 'escape':
        return finding('yaml-syntax', place, { ...args, problem: 'escape' }, { severity: 'warning' })
      case 'documents':
        return finding('yaml-syntax', place, args)
      case 'broken':
        return finding('yaml-syntax', place, {
          ...args,
          ...signAt(args.hint, place),
          ...(dependOnValue.has(args.hint) ? kind() : {}),
        })
      case 'merge-key':
        return finding('yaml-syntax', place, { ...args, problem: 'merge-key' })
      default:
        return finding('yaml-syntax', place, { ...args, problem: args.problem, ...kind() })
    }
  })
}

/** What helps against these depends on what belongs there. */
const dependOnValue: ReadonlySet<SyntaxHint> = new Set(['quote', 'bracket', 'colon', 'start'])
