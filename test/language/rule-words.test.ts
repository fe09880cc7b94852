import { describe, expect, test } from 'vitest'
import { ruleIds } from '../../src/findings/rule-ids.js'
import { ruleWords } from '../../src/language/index.js'
import { languages } from '../../src/model/terms.js'
import { rules } from '../../src/rules/all-rules.js'

describe.each(languages)('what is said of rules, %s', (language) => {
  test('a summary is one line without a full stop, a reason is sentences', async () => {
    const words = await ruleWords(language)
    for (const [id, { summary, why }] of Object.entries(words)) {
      expect(summary, id).toMatch(/^\S[^\n]{5,90}[^.\s]$/)
      expect(why, id).toMatch(/^\S.{10,}[.?]$/)
    }
    expect(Object.keys(words).sort()).toEqual(Object.keys(rules).sort())
  })
})

test('the names that settings are held to are those of the rules', () => {
  expect([...ruleIds].sort()).toEqual(Object.keys(rules).sort())
})

test('a rule is listed under its own name', () => {
  for (const [name, { id }] of Object.entries(rules)) expect(id).toBe(name)
})
