import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingsIn } from '../../src/checking/check-period.js'
import type { RuleId } from '../../src/findings/findings.js'
import { noVocabulary } from '../../src/model/vocabulary.js'
import { readPeriod } from '../../src/reading/read-period.js'
import { rules } from '../../src/rules/all-rules.js'
import type { Rule, TextChecker } from '../../src/rules/rule.js'
import { runs } from '../runs.js'
import { fragments } from './fragments.js'
import { sourcesOf, workspaceWith } from './workspace.js'

// Texts that hold no fault of a rule are passed over by a cheap look. What is passed over must hold none.
const words =
  'а так же|том числе|Кроме того |№ 44 ФЗ|лицами замещающими|конфликт интереса|5 проверка|31 проверок|в 2019 году|за 2018 год' +
  '|1030 учётных записи|онлайн опрос|в течении 2020 года|. Так в 2020 году|. Так же проведены |лицами имеющими |согласно данного |44 ФЗ |№ 1 от 01.01.2019 «О мере»|обраще-ний|нормативно-правовой акт|в марте 2019 года|в соответствие с планом|по прежнему действуют|служащих c отрывом|СНИЛС 11223344595|„Закупки|В 2019г. |(18 плановых и 1 внеплановая)|Проведено 20 проверок (18 плановых и 1 внеплановая)|Слово.\nслово слово.'
const text = fc
  .array(fc.constantFrom(...fragments, ...words.split('|'), ' ', '\n', 'слово ', 'Слово '), { maxLength: 30 })
  .map((parts) => parts.join(''))

const gated = new Set<RuleId>()

/** A rule that looks at every text, whatever it holds. */
function withoutGates(rule: Rule): Rule {
  const open = <Seen>({ findIn, requires, precheck }: TextChecker<Seen>): TextChecker<Seen> => {
    if (requires || precheck) gated.add(rule.id)
    return { findIn }
  }
  return {
    ...rule,
    inTexts: (context) => {
      const look = rule.inTexts?.(context)
      return look ? open(look) : null
    },
    inParagraphs: (context) => {
      const look = rule.inParagraphs?.(context)
      return look ? open(look) : null
    },
  }
}

const open = Object.fromEntries(Object.values<Rule>(rules).map((rule) => [rule.id, withoutGates(rule)]))
const vocabulary = {
  ...noVocabulary,
  added: {
    ...noVocabulary.added,
    expressions: new Map([['слово слово', 'слово']]),
    terms: new Map([['слово, слово', 'слова']]),
  },
}

function found(typed: string, checked: Partial<Record<RuleId, Rule>>): string[] {
  const block = typed.replace(/^/gm, '    ')
  const file = `department: finance\nitems:\n  "1.1": |\n    А\n${block}\n  "1.2": |\n    А\n${block}\n`
  const sources = sourcesOf({ 2020: workspaceWith('submissions/finance.yaml', file) })
  const files = sources.period('2020')
  if (!files) throw new Error('no period')
  return findingsIn(sources, readPeriod(sources, files), { purpose: 'lint', rules: checked, vocabulary })
    .map(({ rule, place, args }) => JSON.stringify([rule, place.start, place.end, args]))
    .sort()
}

describe('what is passed over holds nothing', () => {
  test('whatever is typed', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(found(typed, rules)).toEqual(found(typed, open))
      }),
      { numRuns: runs(150) },
    )
  })

  test('every rule of this kind finds something without its gates', () => {
    const parts = [...fragments, ...words.split('|')]
    const all = parts.map((part) => `${part}${part} и слово\n${part} и слово`).join('\n')
    const ids = new Set(found(all, open).map((one) => JSON.parse(one)[0]))
    expect([...gated].filter((id) => !ids.has(id))).toEqual([])
  })
})
