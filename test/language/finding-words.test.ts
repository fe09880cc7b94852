import { describe, expect, test } from 'vitest'
import type { Findings, RuleId } from '../../src/findings/findings.js'
import type { FindingWords } from '../../src/language/finding-words.js'
import { findingWords } from '../../src/language/index.js'
import { languages } from '../../src/model/terms.js'
import { rules } from '../../src/rules/all-rules.js'
import { findingArgs } from './finding-args.js'

function* wordings(words: FindingWords) {
  for (const id of Object.keys(rules) as RuleId[]) {
    const word = words[id] as (one: Findings[RuleId]) => { message: string; hint?: string }
    for (const one of findingArgs[id]) yield { id, one: JSON.stringify(one), ...word(one) }
  }
}

// What a schema validator says to programmers, and what comes out where a value was forgotten.
const jargon =
  /must NOT|must match|must be (string|object|array)|schema|propert|object|array|string|enum|pattern|null|undefined|NaN|\[object|\$\{/

describe.each(languages)('words in %s', (language) => {
  test('each is one plain sentence without a full stop; a hint is a whole one with it', async () => {
    const { findings } = await findingWords(language)
    for (const { id, one, message, hint } of wordings(findings)) {
      expect(message.trim(), `${id} ${one}`).not.toBe('')
      expect(message, `${id} ${one}`).not.toMatch(/\.$|^\s|\s$|\n| {2}/)
      expect(message, `${id} ${one}`).not.toMatch(jargon)
      if (hint !== undefined) expect(hint, `${id} ${one}`).toMatch(/^[^\s].*[.?}]$/)
      if (hint !== undefined && language === 'ru') expect(hint, `${id} ${one}`).not.toMatch(jargon)
    }
  })

  test('the place is not told in words, since it stands before them', async () => {
    const { findings } = await findingWords(language)
    for (const { id, message } of wordings(findings)) expect(message, id).not.toMatch(/строк[аеи] \d|line \d/)
  })
})

test('Russian words hold Latin letters only where YAML or the user has them', async () => {
  const { findings } = await findingWords('ru')
  const known =
    /https?:\/\/|«[^»]*»|\{\{.*?\}\}|YAML|Word|Excel|UTF-(8|16)|windows-1251|KOI8-R|(DOS \()?cp866\)?|U\+[0-9A-F]{4}|E7E6E6|\[hr, finance\]|[IVX]+/g
  const terms = /\b(all|true|false|none|checks|finance|items?|sections|execution|extends|amendments|hr|x|status)\b/g
  const ruleNames = /\b(?:stale-year|duplicate-key|stale-yaer|plan\.yaml|plans)\b|"…"|HYPERLINK/g
  const statuses = /\b(partial|not-done|not-applicable)\b/g
  for (const { id, message } of wordings(findings)) {
    const rest = message.replace(known, '').replace(ruleNames, '').replace(statuses, '').replace(terms, '')
    expect(rest, `${id}: ${message}`).not.toMatch(/[A-Za-z]{2,}/)
  }
})
