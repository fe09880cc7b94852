import { describe, expect, test } from 'vitest'
import { svod, temporaryFolder } from '../svod.js'

describe('svod explain', () => {
  test.each(['ru', 'en'])('tells of a rule in %s, outside a workspace too', async (lang) => {
    const { status, stdout, stderr } = svod(['explain', 'stale-year', '--lang', lang], { cwd: temporaryFolder() })
    expect([status, stderr]).toEqual([0, ''])
    await expect(stdout).toMatchFileSnapshot(`golden/explain.${lang}.txt`)
  })

  test.each([
    ['ru', 'Включить:\n  svod.yaml: rules: {spelling: warning}\n  svod lint --rule spelling=warning\n'],
    ['en', 'To turn it on:\n  svod.yaml: rules: {spelling: warning}\n  svod lint --rule spelling=warning\n'],
  ])('of a rule that is off it says in %s how to turn it on', (lang, end) => {
    const { stdout } = svod(['explain', 'spelling', '--lang', lang], { cwd: temporaryFolder() })
    expect(stdout.endsWith(`\n${end}`)).toBe(true)
    expect(stdout).not.toContain('off}')
  })

  test('of a name like that of a rule it suggests that one', () => {
    const { status, stdout, stderr } = svod(['explain', 'stale-yaer', '--lang', 'en'], { cwd: temporaryFolder() })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Did you mean stale-year?')
  })
})
