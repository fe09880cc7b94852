import { expect, test } from 'vitest'
import { lintPeriod } from '../../src/checking/lint-period.js'
import type { LintFiles, Target } from '../../src/checking/lint-targets.js'
import { LintSession } from '../../src/checking/session.js'
import { memorySources } from '../../src/library/memory-sources.js'
import { noVocabulary } from '../../src/model/vocabulary.js'
import { sound } from '../svod.js'

const later = Object.fromEntries(
  Object.entries(sound).map(([path, text]) => [path.replace('plans/2020', 'plans/2021'), text]),
)
const checks = { severities: new Map(), vocabulary: noVocabulary, speller: null }

/** A session over two years, and the periods that it lints, in turn. */
function sessionOver(files: Record<string, string>) {
  const sources = memorySources(files)
  const linted: string[] = []
  const lint: LintFiles = (from, { period: { name } }) => {
    linted.push(name)
    const listed = from.period(name)
    return listed ? lintPeriod(from, listed, checks) : []
  }
  const targets = ['2020', '2021'].flatMap((name): Target[] => {
    const listed = sources.period(name)
    return listed ? [{ files: listed, only: null }] : []
  })
  return { session: new LintSession(sources, targets, lint), linted }
}

const bytes = (text: string) => new TextEncoder().encode(text)

test('what hangs on no file that has changed is not looked for again', () => {
  const { session, linted } = sessionOver({ ...sound, ...later })
  session.diagnostics()
  session.diagnostics()
  expect(linted.splice(0)).toEqual(['2020', '2021'])
  session.update('plans/2021/submissions/hr.yaml', bytes('department: hr\nitems: {}\n'))
  session.diagnostics()
  expect(linted.splice(0)).toEqual(['2021'])
  // The later year is compared with the earlier one.
  session.update('plans/2020/submissions/hr.yaml', bytes('department: hr\nitems: {}\n'))
  session.diagnostics()
  expect(linted.splice(0)).toEqual(['2020', '2021'])
})

test('a submission that is not there yet is one of its period’s', () => {
  const { session } = sessionOver({ ...sound, ...later })
  session.update('plans/2021/submissions/new.yaml', bytes('department: none\nitems: {}\n'))
  const files = session.diagnostics().map(({ place }) => place.source.file)
  expect(files).toContain('plans/2021/submissions/new.yaml')
})
