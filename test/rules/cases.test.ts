import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/findings/edits.js'
import type { RuleId } from '../../src/findings/findings.js'
import { reference } from '../compile/report-of-2020.js'
import { diagnose, sourcesOf } from './workspace.js'

// Sentences that were judged beforehand, with what must and must not be found in them.
interface Cases {
  clean: { text: string; ok?: string[] }[]
  found: { rule: RuleId; text: string; fix?: string | null }[]
}

const file = reference('../cases/russian.json')
const { clean, found }: Cases = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { clean: [], found: [] }

/** Not judged: the sentences are no whole answers. */
const unjudged: readonly RuleId[] = ['no-figures', 'restates-measure']

const plan = `title: Отчёт
organization: Администрация города
departments:
  - {id: finance, name: Финансовое управление}
items:
  - {number: "1.1", measure: Проведение работы с населением, deadline: ежеквартально, responsible: [finance]}
`
const start = 'department: finance\nitems:\n  "1.1": |\n'
const asBlock = (text: string) => `${start}${text.replace(/^/gm, '    ')}\n`

function diagnosticsIn(text: string) {
  const sources = sourcesOf({ 2020: { 'plan.yaml': plan, 'submissions/finance.yaml': asBlock(text) } })
  return diagnose(sources, '2020', 'lint').filter(({ rule }) => !unjudged.includes(rule))
}

describe.skipIf(clean.length === 0)('sentences that are right', () => {
  test.each(clean)('$text', ({ text, ok = [] }) => {
    const told = diagnosticsIn(text).filter(({ rule, severity }) => severity !== 'info' || !ok.includes(rule))
    expect(told.map(({ rule }) => rule)).toEqual([])
  })
})

describe.skipIf(found.length === 0)('sentences with one fault', () => {
  test.each(found)('$rule: $text', ({ rule, text: marked, fix }) => {
    const [before = '', inside = '', behind = ''] = marked.split(/[⟦⟧]/)
    const text = before + inside + behind
    const told = diagnosticsIn(text).filter((one) => one.rule === rule || one.severity !== 'info')
    expect(told.map((one) => one.rule)).toEqual([rule])
    const [{ place, fix: edits = null }] = told as [(typeof told)[number]]
    if (inside !== '') {
      const shown = asBlock(text)
      const at = shown.indexOf(inside)
      expect(place.start < at + inside.length && place.end > at).toBe(true)
    }
    const fixed = edits && applyEdits(place.source.text, edits)
    if (fix === null) expect(fixed).toBeNull()
    else if (fix !== undefined) expect(fixed).toBe(asBlock(fix))
  })
})
